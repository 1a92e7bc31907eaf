// Package workspace keeps readings and the journal in one file: an OGC GeoPackage
// 1.3, which QGIS and GDAL open as it is.
//
// A Workspace is a journal.Store. What was read is in the tables articles, reports
// and mentions; what people did in the append-only table deeds. The tables events,
// views and briefings are projections of the two for other programs: they are
// written in the transaction of the deed, and nothing is read back from them. The
// fold is made by geo/ledger; Book returns it. The file schema.txt of geo/tables says
// what every table and column holds; it makes the tables and the data dictionary.
//
// Geometry is longitude, latitude in degrees WGS 84, moments are UTC to the
// millisecond, spans are bytes, half open. Every acknowledged deed and import is on
// the disk: the journal of the file is a rollback journal, synced in full, so that
// the file alone is whole whenever nothing is being written.
//
// Errors say what to do and carry a geo.Fault, by which an interface says them in
// its language. A file that cannot be opened is left as it is.
package workspace

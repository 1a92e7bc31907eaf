// Package team keeps readings and the journal on a server: PostgreSQL with PostGIS,
// for people who work on the same events at the same time.
//
// A Team is a journal.Store over the tables of geo/tables, in the schema "strikemap"
// of a database; one database is one workspace. QGIS and GDAL read its layers as they
// are. The state is the fold of the journal, made in Go by the same code as for a
// file; nothing is read back from the projections events, views and briefings.
//
// Who may do what is decided by the server: Init makes three group roles, reader,
// reviewer and owner, and grants. A reviewer appends deeds by a function of the
// server, which gives the deed its number, refuses what changed meanwhile, notes who
// was logged in, writes the projections that follow from the deed, and tells the
// others its number; no table can be written otherwise. Owners import and purge.
//
// Numbers are given under a lock that holds to the end of the transaction, so that
// they become visible in their order. A deed has an identity of its own: one whose
// acknowledgement was lost with the connection can be sent again and is kept once.
//
// The server cannot keep U+0000 in text: U+001A, the substitute, stands for it, so
// that no offset moves.
//
// Passwords come from Options, PGPASSWORD or the file .pgpass, never from the
// address. Connections are encrypted and the server's certificate is checked, unless
// the address says otherwise or the server is this machine. Errors say what to do
// and carry a geo.Fault.
package team

// Package geopackage is what every OGC GeoPackage 1.3 of the program has in common:
// the tables that describe the others, layers with a spatial index, and geometries
// as they stand in a column. Workspaces and exports are made of it.
//
// Geometries are longitude, latitude in degrees WGS 84. The triggers that keep the
// spatial indexes call functions that AddFunctions brings: a connection that writes
// needs them, and the extension rtree of the driver.
package geopackage

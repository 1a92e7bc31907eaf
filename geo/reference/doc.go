// Package reference reads a person's own layers, which are drawn below what articles
// report: a line of contact, railways, a grid, borders. They never enter counts.
//
// Read takes GeoJSON (RFC 7946), KML, KMZ and GeoPackage in degrees WGS 84 and gives a
// Drawing: points, lines and areas as longitude and latitude. Pack and Unpack keep
// it in a few bytes a point, to about a metre, and Lay makes it a layer of the map. What
// lies far outside of the map is left out and counted. Errors name the file and say what to do.
package reference

// Package tables says how readings and deeds are laid out in tables: the same
// ones in a workspace file and on a team's server.
//
// The file schema.txt names every table and column and says what it holds; rows are
// lists of values in the order of its columns, without the number of the row. A value
// is nil, a string, an int, int64 or float64, a bool, a time.Time, a pointer to a
// number or an orb.Geometry in degrees WGS 84. An empty string, a zero time and a
// nil pointer or geometry stand for what is unknown. Each store turns them into
// what its engine keeps, and hands back the Cells of a row to read.
package tables

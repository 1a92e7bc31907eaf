// Package outline holds the bundled geography under the events: Ukraine and its
// first-level units, the other countries, sea, lakes, rivers and built-up areas.
//
// Land and sea are a coverage: arcs, each with the face on its left and the face
// on its right, so that two units share one border and a border is simplified
// once. An arc between two units of Ukraine is a border of oblasts, one between
// a unit and the sea is coast, one between a unit and a country is the state
// border; no line is stored twice and none is styled as disputed. Crimea and
// Sevastopol are units of Ukraine.
//
// Raions have no known borders. Their approximate areas, drawn from the settlements
// in them, are a second coverage within the units, with an Outline of its own that is
// decoded when it is first asked for (Raions).
//
// Everything is projected already when the data is built (geo/viewport) and kept
// at several levels of detail: an integer grid of four metres, each point
// marked with the coarsest level that still needs it.
package outline

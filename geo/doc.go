// Package geo holds the shared nouns of Strikemap: spans of text, articles,
// places, mentions, reports, readings and events, with the codes that describe
// them. A report is identified by its Anchor: the words that it was read from.
//
// It does no I/O and knows no other package of the project. Everything that
// reads, resolves, codes, draws or writes is a sub-package that speaks in
// these nouns. Coordinates are orb.Point values, longitude first, in degrees
// WGS 84; offsets are bytes into Article.Body, half open.
package geo

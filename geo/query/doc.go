// Package query chooses and orders events: a filter as a value, evaluated with
// the counts of every facet in one pass, orders, and the histogram of time.
//
// A filter is conditions. Between facets all must hold; within one facet any of
// its chosen values will do. The counts of a facet ignore its own choice, so that
// they say what choosing another value would show.
//
// A Table holds small codes instead of texts: a facet's values have numbers, and
// evaluating a filter is one pass over arrays of them.
package query

// Package flow sets text with marks into lines: the evidence in the panel of an
// event, a whole article, a quote on a screen.
//
// A text is cut into pieces at white space and at the edges of marks, and the
// pieces are set into lines of a width. Every piece keeps the span of the body
// that it shows, so that what is marked is what was read, byte for byte.
package flow

// Package slide makes what an audience reads of a briefing: one page a stop, with its
// texts and numbers, and draws it on any surface, the window's pixels, PDF and SVG alike.
//
// Pages is the one place that words a stop. The slide on the screen, the picture of it,
// the printed list and the page of HTML are made from it, so that they cannot differ.
// It knows no window.
package slide

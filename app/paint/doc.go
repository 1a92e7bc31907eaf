// Package paint draws the map: the land under the events, the names on it, the
// events themselves, and what stands around them on paper.
//
// Everything is drawn through a Surface, of which there are three: pixels (a
// rasteriser of our own, for the screen and for PNG), SVG, and PDF. The layers
// are the same on all of them, and text stays text where the format knows it.
//
// Chart paints the map with what events say of the ground into a picture that is
// kept and moved about; Stamp adds the marks of events. Base paints the map alone.
// A Scene is the whole sheet with title, legend, scale bar and credit, for PNG, SVG
// and PDF.
//
// Colours, letters and widths come from a Style; a display category has one
// colour in the whole program, its Palette's. No Fyne here.
package paint

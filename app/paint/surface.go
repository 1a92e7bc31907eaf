package paint

import (
	"image/color"

	"strikemap/geo/viewport"
)

// Surface is what a map is drawn on. Positions and sizes are pixels of the view;
// a vector surface takes them as its user units.
type Surface interface {
	Size() viewport.Size
	Fill(p *Path, c color.NRGBA)
	Stroke(p *Path, s Stroke)
	Text(t *Text)
}

// Stroke is how a line is drawn. Joins and caps are round.
type Stroke struct {
	Color color.NRGBA
	Width float64
	Dash  []float64 // lengths on and off in turn; none is a full line
}

// Text is a line of text at a place.
type Text struct {
	String   string
	At       viewport.Pixel // of the anchor on the baseline
	Anchor   Anchor
	Size     float64 // of the em
	Bold     bool
	Italic   bool
	Spacing  float64 // added after each letter, in ems
	Angle    float64 // radians, clockwise
	Color    color.NRGBA
	Halo     color.NRGBA // around the letters; none when transparent
	HaloSize float64     // how far the halo reaches
}

// Anchor is which point of a text its place is.
type Anchor uint8

// The anchors.
const (
	Start Anchor = iota
	Middle
	Finish
)

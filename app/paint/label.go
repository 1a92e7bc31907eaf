package paint

import (
	"strings"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// label is a name that stands at a fixed place of the plane from some scale on.
// Lengths are units of the style, scales are units per metre.
type label struct {
	town   *outline.Town // nil for the name of a unit or the country
	text   string
	look   look
	at     viewport.Plane
	width  float64
	anchor anchor
	from   float64 // scale at which it may be shown
	to     float64 // scale from which it is not shown any more
	since  float64 // scale at which it found room; 0 while it has none

	unit  *outline.Face    // in which the name has to stay; nil for none
	spots []viewport.Plane // of what is no town: where its name may stand, the best first
}

// look is how a name is written.
type look struct {
	size, spacing float64
	bold          bool
	dot           float64 // radius of the town's dot
	gap           float64 // from the dot's middle to the name
	abroad        bool
}

// looks are the looks of towns by rank, with the scales that they begin at.
var looks = [...]struct {
	look
	from float64
}{
	outline.Capital:    {look{size: 15, bold: true, dot: 4, gap: 9}, 0},
	outline.Seat:       {look{size: 12.5, dot: 3, gap: 8}, 1.0 / 3400},
	outline.LargeCity:  {look{size: 11.5, dot: 2.5, gap: 7}, 1.0 / 1300},
	outline.City:       {look{size: 10.5, dot: 2.2, gap: 6}, 1.0 / 700},
	outline.SmallTown:  {look{size: 10, dot: 2, gap: 6}, 1.0 / 380},
	outline.Village:    {look{size: 9.5, dot: 1.6, gap: 5}, 1.0 / 130},
	outline.ForeignBig: {look{size: 11, dot: 2.2, gap: 6, abroad: true}, 1.0 / 2200},
	outline.Foreign:    {look{size: 10, dot: 1.8, gap: 5, abroad: true}, 1.0 / 420},
}

// unitLook is how the names of oblasts are written, and the scales between which.
var unitLook = look{size: 10.5, spacing: 0.16}

// countryLook is how the name of Ukraine is written.
var countryLook = look{size: 12, spacing: 0.25, bold: true}

const unitFrom, unitTo = 1.0 / 2300, 1.0 / 130

// anchor is on which side of its dot a name stands.
type anchor uint8

const (
	right anchor = iota
	left
	above
	below
	centred // about its place, with no dot
)

// The heights of letters above and below the baseline, in ems.
const ascent, descent = 0.76, 0.24

// rect is a box around a place, in units of the style.
type rect struct{ x0, y0, x1, y1 float64 }

// box returns where a name stands, seen from its place, if it is anchored so.
func (l *label) box(a anchor) rect {
	up, down := ascent*l.look.size, descent*l.look.size
	middle := (up - down) / 2 * 0.92 // that of small letters lies lower
	switch a {
	case right:
		return rect{l.look.gap, middle - up, l.look.gap + l.width, middle + down}
	case left:
		return rect{-l.look.gap - l.width, middle - up, -l.look.gap, middle + down}
	case above:
		return rect{-l.width / 2, -l.look.gap - up - down, l.width / 2, -l.look.gap}
	case below:
		return rect{-l.width / 2, l.look.gap, l.width / 2, l.look.gap + up + down}
	}
	return rect{-l.width / 2, -(up + down) / 2, l.width / 2, (up + down) / 2}
}

// spot returns the box of the dot and the room around it.
func (l *label) spot() rect {
	r := l.look.dot + 1.5
	return rect{-r, -r, r, r}
}

// writing returns the text of a label for a picture, at a pixel.
func (l *label) writing(st *Style, at viewport.Pixel) Text {
	b := l.box(l.anchor)
	t := Text{
		String: l.text, Size: l.look.size * st.Ratio, Bold: l.look.bold, Spacing: l.look.spacing,
		Color: st.name, Halo: alpha(st.halo, 0.85), HaloSize: 1.6 * st.Ratio,
		At: viewport.Pixel{X: at.X + b.x0*st.Ratio, Y: at.Y + (b.y1-descent*l.look.size)*st.Ratio},
	}
	switch {
	case l.town == nil:
		t.Color, t.Halo = st.unitName, alpha(st.halo, 0.6)
	case l.look.abroad:
		t.Color, t.Halo = st.muted, alpha(st.abroadHalo, 0.85)
	case l.town.Rank >= outline.City:
		t.Color = st.minor
	}
	return t
}

// unitText is what is written for a unit: its name without "Oblast".
func unitText(f *outline.Face, st *Style) string {
	name := st.local(f.Name, f.LocalName)
	for _, tail := range []string{" Oblast", " область"} {
		name = strings.TrimSuffix(name, tail)
	}
	name = strings.Replace(name, "Автономна Республіка", "АР", 1)
	return strings.ToUpper(name)
}

package paint

import (
	"image/color"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// tones are the colours of reference layers on light and on dark ground.
var tones = map[outline.Tone][2]color.NRGBA{
	outline.ToneGraphite: {rgb(0x3C4248), rgb(0xC3CAD1)},
	outline.ToneTeal:     {rgb(0x0F766E), rgb(0x5EC9BD)},
	outline.ToneViolet:   {rgb(0x6B3FA0), rgb(0xB79BE6)},
	outline.ToneGreen:    {rgb(0x3F6B1F), rgb(0x9CCB74)},
	outline.ToneBrown:    {rgb(0x7A4A1E), rgb(0xD0A274)},
	outline.ToneMagenta:  {rgb(0xA02B7B), rgb(0xE58CC6)},
}

// How reference layers are drawn, beside what their looks say.
const (
	referenceDot  = 2.6 // radius of a point, in units
	referenceFill = .22 // of the opacity of a layer, inside its areas
)

// ReferenceColor returns the colour of a reference layer, whatever its opacity.
func (s *Style) ReferenceColor(l outline.Look) color.NRGBA {
	shades, ok := tones[l.Tone]
	if !ok {
		shades = tones[outline.ToneGraphite]
	}
	if s.dark() {
		return shades[1]
	}
	return shades[0]
}

// dark reports whether the ground is.
func (s *Style) dark() bool { return int(s.land.R)+int(s.land.G)+int(s.land.B) < 3*128 }

// references draws a person's own layers.
func (l *layers) references() {
	for i := range l.o.References {
		if ref := &l.o.References[i]; !ref.Look.Hidden {
			l.reference(ref)
		}
	}
}

func (l *layers) reference(ref *outline.Reference) {
	c := alpha(l.st.ReferenceColor(ref.Look), ref.Look.Opacity)
	var dash []float64
	if ref.Look.Dashed {
		dash = []float64{3 * ref.Look.Width, 2 * ref.Look.Width}
	}
	l.path.Reset()
	for i := range ref.Areas {
		l.line(&ref.Areas[i])
	}
	if ref.Look.Filled {
		l.Fill(&l.path, alpha(c, referenceFill))
	}
	for i := range ref.Lines {
		l.line(&ref.Lines[i])
	}
	if len(l.path.Ends) > 0 {
		l.stroke(c, ref.Look.Width, dash...)
	}
	l.path.Reset()
	for _, p := range ref.Points {
		if p.X >= l.low.X && p.X <= l.high.X && p.Y >= l.low.Y && p.Y <= l.high.Y {
			l.path.Points = append(l.path.Points, disc.placed(l.v.ToPixel(p), referenceDot*l.st.Ratio, 0)...)
			l.path.End()
		}
	}
	if len(l.path.Ends) > 0 {
		l.Fill(&l.path, c)
	}
}

// DrawReference draws the sign of a reference layer around a point, for legends.
func DrawReference(s Surface, at viewport.Pixel, d float64, look outline.Look, st *Style) {
	c := alpha(st.ReferenceColor(look), look.Opacity)
	var p Path
	p.Add(viewport.Pixel{X: at.X - d/2, Y: at.Y}, viewport.Pixel{X: at.X + d/2, Y: at.Y})
	pen := Stroke{Color: c, Width: min(look.Width*st.Ratio, d/3)}
	if look.Dashed {
		pen.Dash = []float64{d / 4, d / 6}
	}
	s.Stroke(&p, pen)
}

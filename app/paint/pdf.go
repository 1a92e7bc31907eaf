package paint

import (
	"fmt"
	"image/color"
	"io"
	"math"
	"unicode"

	"codeberg.org/go-pdf/fpdf"

	"strikemap/geo/viewport"
)

// pdf is a Surface that writes a page of the Portable Document Format. Text stays
// text in the fonts of the map, which are embedded as far as they are used.
type pdf struct {
	size  viewport.Size
	point float64 // PDF points, 72 to the inch, of a pixel of the view
	fonts *Fonts
	out   *fpdf.Fpdf
}

// pdfFont is the name of the embedded fonts.
const pdfFont = "Noto Sans"

// newPDF returns a page of a size of which ratio pixels make a unit, 96 of those
// to the inch.
func newPDF(size viewport.Size, ratio float64, f *Fonts) *pdf {
	point := 72.0 / 96 / ratio
	page := fpdf.SizeType{Wd: float64(size.W) * point, Ht: float64(size.H) * point}
	out := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: page})
	out.SetMargins(0, 0, 0)
	out.SetAutoPageBreak(false, 0)
	out.SetCatalogSort(true)
	if f != nil {
		out.AddUTF8FontFromBytes(pdfFont, "", f.regular.bytes)
		out.AddUTF8FontFromBytes(pdfFont, "B", f.bold.bytes)
	}
	out.AddPage()
	out.SetLineJoinStyle("round")
	out.SetLineCapStyle("round")
	return &pdf{size: size, point: point, fonts: f, out: out}
}

// describe gives the document a title.
func (s *pdf) describe(title string) {
	s.out.SetTitle(title, true)
	s.out.SetCreator("Strikemap", true)
}

// writeTo ends the document and writes it.
func (s *pdf) writeTo(w io.Writer) error { return s.out.Output(w) }

// Size returns the size of the page in units.
func (s *pdf) Size() viewport.Size { return s.size }

// Fill fills the inside of a path.
func (s *pdf) Fill(p *Path, c color.NRGBA) {
	if len(p.Ends) == 0 || c.A == 0 {
		return
	}
	s.out.SetFillColor(int(c.R), int(c.G), int(c.B))
	s.out.SetAlpha(float64(c.A)/255, "Normal")
	s.path(p)
	s.out.DrawPath("F")
}

// Stroke draws the lines of a path.
func (s *pdf) Stroke(p *Path, pen Stroke) {
	if len(p.Ends) == 0 || pen.Color.A == 0 {
		return
	}
	s.pen(pen.Color, pen.Width)
	dash := make([]float64, len(pen.Dash))
	for i, d := range pen.Dash {
		dash[i] = d * s.point
	}
	if len(dash) > 0 {
		s.out.SetLineCapStyle("butt")
		s.out.SetDashPattern(dash, 0)
	}
	s.path(p)
	s.out.DrawPath("D")
	if len(dash) > 0 {
		s.out.SetLineCapStyle("round")
		s.out.SetDashPattern(nil, 0)
	}
}

// pen sets the colour and width of lines.
func (s *pdf) pen(c color.NRGBA, width float64) {
	s.out.SetDrawColor(int(c.R), int(c.G), int(c.B))
	s.out.SetAlpha(float64(c.A)/255, "Normal")
	s.out.SetLineWidth(width * s.point)
}

// path writes path operators.
func (s *pdf) path(p *Path) {
	for i := range p.Ends {
		line := p.Line(i)
		ring := len(line) > 2 && line[0] == line[len(line)-1]
		if ring {
			line = line[:len(line)-1]
		}
		for j, q := range line {
			if j == 0 {
				s.out.MoveTo(q.X*s.point, q.Y*s.point)
			} else {
				s.out.LineTo(q.X*s.point, q.Y*s.point)
			}
		}
		if ring {
			s.out.ClosePath()
		}
	}
}

// Text writes a line of text. Its halo is drawn as outlines, so that the text is
// in the document once.
func (s *pdf) Text(t *Text) {
	if t.String == "" || s.fonts == nil {
		return
	}
	if t.Halo.A > 0 && t.HaloSize > 0 {
		var halo Path
		s.fonts.outlines(&halo, t, t.At)
		s.Stroke(&halo, Stroke{Color: t.Halo, Width: 2 * t.HaloSize})
	}
	weight := ""
	if t.Bold {
		weight = "B"
	}
	x, y := t.At.X*s.point, t.At.Y*s.point
	s.out.SetFont(pdfFont, weight, t.Size*s.point)
	s.out.SetTextColor(int(t.Color.R), int(t.Color.G), int(t.Color.B))
	s.out.SetAlpha(float64(t.Color.A)/255, "Normal")
	s.out.TransformBegin()
	s.out.TransformRotate(-t.Angle*180/math.Pi, x, y)
	if t.Italic {
		s.out.TransformSkewX(math.Atan(slant)*180/math.Pi, x, y)
	}
	switch w := s.fonts.Width(t) * s.point; t.Anchor {
	case Middle:
		x -= w / 2
	case Finish:
		x -= w
	}
	s.out.RawWriteStr(fmt.Sprintf("%.3f Tc", t.Spacing*t.Size*s.point))
	s.out.Text(x, y, printable(t.String))
	s.out.TransformEnd()
}

// printable leaves control characters out.
func printable(s string) string {
	out := make([]rune, 0, len(s))
	for _, r := range s {
		if r >= ' ' && r != 0x7F && r < 0x10000 && !unicode.Is(unicode.Cf, r) { // the fonts are of the basic plane
			out = append(out, r)
		}
	}
	return string(out)
}

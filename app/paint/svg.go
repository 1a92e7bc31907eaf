package paint

import (
	"bytes"
	"fmt"
	"image/color"
	"io"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"strikemap/geo/viewport"
)

// svg is a Surface that writes Scalable Vector Graphics 1.1 with two properties
// of SVG 2 (paint-order and textLength on plain text). Text stays text, in Noto
// Sans where that is installed; its length is given, so that another font does
// not move what stands beside it.
type svg struct {
	size  viewport.Size
	fonts *Fonts
	out   bytes.Buffer
	used  [2]map[rune]bool // letters, regular and bold; nil in a drawing, whose page has fonts of its own
}

// newSVG returns a picture of a size in user units, ratio of which make a pixel.
func newSVG(size viewport.Size, ratio float64, f *Fonts) *svg {
	s := &svg{size: size, fonts: f, used: [2]map[rune]bool{{}, {}}}
	fmt.Fprintf(&s.out, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+
		`<svg xmlns="http://www.w3.org/2000/svg" width="%g" height="%g" viewBox="0 0 %d %d" `+
		`font-family="'Strikemap Sans', 'Noto Sans', 'DejaVu Sans', sans-serif" stroke-linejoin="round" stroke-linecap="round">`+"\n",
		float64(size.W)/ratio, float64(size.H)/ratio, size.W, size.H)
	return s
}

// describe gives the picture a title, for screen readers and tabs.
func (s *svg) describe(title string) {
	s.out.WriteString("<title>")
	s.text(title)
	s.out.WriteString("</title>\n")
}

// writeTo ends the picture and writes it.
func (s *svg) writeTo(w io.Writer) error {
	s.embed()
	s.out.WriteString("</svg>\n")
	_, err := s.out.WriteTo(w)
	return err
}

// embed writes the letters that were used as fonts.
func (s *svg) embed() {
	if s.fonts == nil || s.used[0] == nil {
		return
	}
	s.out.WriteString("<style>")
	for i, weight := range []string{"normal", "bold"} {
		if len(s.used[i]) == 0 {
			continue
		}
		if data := s.fonts.face(i == 1).subset(s.used[i]); data != "" {
			fmt.Fprintf(&s.out, "@font-face{font-family:'Strikemap Sans';font-weight:%s;src:url(data:font/woff;base64,%s) format('woff')}", weight, data)
		}
	}
	s.out.WriteString("</style>\n")
}

// Size returns the size of the picture.
func (s *svg) Size() viewport.Size { return s.size }

// Fill fills the inside of a path.
func (s *svg) Fill(p *Path, c color.NRGBA) {
	if len(p.Ends) == 0 || c.A == 0 {
		return
	}
	s.out.WriteString(`<path d="`)
	s.path(p, true)
	s.out.WriteByte('"')
	s.paint("fill", c)
	s.out.WriteString("/>\n")
}

// Stroke draws the lines of a path.
func (s *svg) Stroke(p *Path, pen Stroke) {
	if len(p.Ends) == 0 || pen.Color.A == 0 {
		return
	}
	s.out.WriteString(`<path d="`)
	s.path(p, false)
	s.out.WriteString(`" fill="none"`)
	s.paint("stroke", pen.Color)
	s.attribute("stroke-width", pen.Width)
	if len(pen.Dash) > 0 {
		s.out.WriteString(` stroke-dasharray="`)
		for _, d := range pen.Dash {
			s.number(d)
			s.out.WriteByte(' ')
		}
		s.out.WriteString(`" stroke-linecap="butt"`)
	}
	s.out.WriteString("/>\n")
}

// Text writes a line of text.
func (s *svg) Text(t *Text) {
	if t.String == "" {
		return
	}
	s.note(t)
	s.out.WriteString("<text")
	turn, lean := t.Angle*180/math.Pi, ""
	if t.Italic {
		lean = ` font-style="italic"`
	}
	s.attribute("x", t.At.X)
	s.attribute("y", t.At.Y)
	s.attribute("font-size", t.Size)
	s.attribute("textLength", s.fonts.Width(t))
	if t.Spacing != 0 {
		s.attribute("letter-spacing", t.Spacing*t.Size)
	}
	s.out.WriteString(lean + [...]string{Start: "", Middle: ` text-anchor="middle"`, Finish: ` text-anchor="end"`}[t.Anchor])
	if t.Bold {
		s.out.WriteString(` font-weight="bold"`)
	}
	s.paint("fill", t.Color)
	if t.Halo.A > 0 && t.HaloSize > 0 {
		s.paint("stroke", t.Halo)
		s.attribute("stroke-width", 2*t.HaloSize)
		s.out.WriteString(` paint-order="stroke"`)
	}
	if turn != 0 {
		fmt.Fprintf(&s.out, ` transform="rotate(%.2f %.2f %.2f)"`, turn, t.At.X, t.At.Y)
	}
	s.out.WriteByte('>')
	s.text(t.String)
	s.out.WriteString("</text>\n")
}

// note notes the letters of a text.
func (s *svg) note(t *Text) {
	used := s.used[0]
	if t.Bold {
		used = s.used[1]
	}
	if used == nil {
		return
	}
	for _, r := range t.String {
		used[r] = true
	}
}

// path writes path data; polylines that end where they begin are closed, and
// all are when filled.
func (s *svg) path(p *Path, filled bool) {
	for i := range p.Ends {
		line := p.Line(i)
		ring := len(line) > 2 && line[0] == line[len(line)-1]
		if ring {
			line = line[:len(line)-1]
		}
		for j, q := range line {
			switch j {
			case 0:
				s.out.WriteByte('M')
			case 1:
				s.out.WriteByte('L')
			default:
				s.out.WriteByte(' ')
			}
			s.number(q.X)
			s.out.WriteByte(' ')
			s.number(q.Y)
		}
		if ring || filled {
			s.out.WriteByte('Z')
		}
	}
}

// number writes a length to a hundredth of a pixel, without needless zeros.
func (s *svg) number(x float64) {
	b := strconv.AppendFloat(s.out.AvailableBuffer(), x, 'f', 2, 64)
	b = bytes.TrimRight(b, "0")
	s.out.Write(bytes.TrimSuffix(b, []byte{'.'}))
}

func (s *svg) attribute(name string, x float64) {
	s.out.WriteString(" " + name + `="`)
	s.number(x)
	s.out.WriteByte('"')
}

// paint writes a colour attribute and its opacity.
func (s *svg) paint(name string, c color.NRGBA) {
	fmt.Fprintf(&s.out, ` %s="#%02x%02x%02x"`, name, c.R, c.G, c.B)
	if c.A < 255 {
		s.attribute(name+"-opacity", float64(c.A)/255)
	}
}

// text writes characters, those that XML has no place for, or that turn the direction
// of writing, left out.
func (s *svg) text(str string) {
	str = strings.Map(func(r rune) rune {
		if r < ' ' || r == utf8.RuneError || r == 0xFFFE || r == 0xFFFF || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, str)
	s.out.WriteString(escapeXML.Replace(str))
}

var escapeXML = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")

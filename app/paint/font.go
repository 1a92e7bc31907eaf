package paint

import (
	"fmt"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"strikemap/geo/viewport"
)

// Fonts are the fonts of the map's text. They are safe for concurrent use.
type Fonts struct {
	regular, bold *face
	sprites       spriteCache
}

// NewFonts reads TrueType fonts.
func NewFonts(regular, bold []byte) (*Fonts, error) {
	r, err := newFace(regular)
	if err != nil {
		return nil, fmt.Errorf("load regular font: %w", err)
	}
	b, err := newFace(bold)
	if err != nil {
		return nil, fmt.Errorf("load bold font: %w", err)
	}
	return &Fonts{regular: r, bold: b}, nil
}

func (f *Fonts) face(bold bool) *face {
	if bold {
		return f.bold
	}
	return f.regular
}

// face is one font with the glyphs that have been used.
type face struct {
	bytes []byte
	font  *sfnt.Font
	units float64 // per em

	mu     sync.Mutex
	buffer sfnt.Buffer
	glyphs map[rune]*glyph
	kerns  map[[2]rune]float64
}

// glyph is the outline of a letter in ems, Y down from the baseline.
type glyph struct {
	index   sfnt.GlyphIndex
	lines   [][]viewport.Pixel
	advance float64
}

func newFace(bytes []byte) (*face, error) {
	f, err := sfnt.Parse(bytes)
	if err != nil {
		return nil, err
	}
	return &face{
		bytes: bytes, font: f, units: float64(f.UnitsPerEm()),
		glyphs: map[rune]*glyph{}, kerns: map[[2]rune]float64{},
	}, nil
}

// ppem makes sfnt answer in font units.
func (f *face) ppem() fixed.Int26_6 { return fixed.I(int(f.units)) }

// ems turns an answer of sfnt into ems.
func (f *face) ems(x fixed.Int26_6) float64 { return float64(x) / 64 / f.units }

// glyph returns a letter; one that the font lacks is its box. The caller holds mu.
func (f *face) glyph(r rune) *glyph {
	if g, ok := f.glyphs[r]; ok {
		return g
	}
	g := &glyph{}
	f.glyphs[r] = g
	index, err := f.font.GlyphIndex(&f.buffer, r)
	if err != nil {
		return g
	}
	g.index = index
	if advance, err := f.font.GlyphAdvance(&f.buffer, index, f.ppem(), font.HintingNone); err == nil {
		g.advance = f.ems(advance)
	}
	if segments, err := f.font.LoadGlyph(&f.buffer, index, f.ppem(), nil); err == nil {
		g.lines = f.flatten(segments)
	}
	return g
}

// flatten turns the curves of a glyph into polylines.
func (f *face) flatten(segments sfnt.Segments) [][]viewport.Pixel {
	const steps = 6 // of each curve
	var lines [][]viewport.Pixel
	var line []viewport.Pixel
	at := func(p fixed.Point26_6) viewport.Pixel { return viewport.Pixel{X: f.ems(p.X), Y: f.ems(p.Y)} }
	for _, s := range segments {
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			if len(line) > 0 {
				lines = append(lines, append(line, line[0]))
			}
			line = []viewport.Pixel{at(s.Args[0])}
		case sfnt.SegmentOpLineTo:
			line = append(line, at(s.Args[0]))
		case sfnt.SegmentOpQuadTo:
			p, c, q := line[len(line)-1], at(s.Args[0]), at(s.Args[1])
			for i := 1; i <= steps; i++ {
				t := float64(i) / steps
				u := 1 - t
				line = append(line, viewport.Pixel{
					X: u*u*p.X + 2*u*t*c.X + t*t*q.X, Y: u*u*p.Y + 2*u*t*c.Y + t*t*q.Y,
				})
			}
		case sfnt.SegmentOpCubeTo:
			line = append(line, at(s.Args[2])) // TrueType has none
		}
	}
	if len(line) > 0 {
		lines = append(lines, append(line, line[0]))
	}
	return lines
}

// kern returns by how many ems b moves towards a. The caller holds mu.
func (f *face) kern(a, b rune) float64 {
	if a == 0 {
		return 0
	}
	key := [2]rune{a, b}
	k, ok := f.kerns[key]
	if !ok {
		if x, err := f.font.Kern(&f.buffer, f.glyph(a).index, f.glyph(b).index, f.ppem(), font.HintingNone); err == nil {
			k = f.ems(x)
		}
		f.kerns[key] = k
	}
	return k
}

// Width returns the length of a text in pixels, its trailing space left out.
func (f *Fonts) Width(t *Text) float64 {
	if f == nil {
		return 0
	}
	a := f.face(t.Bold)
	a.mu.Lock()
	defer a.mu.Unlock()
	x, last := 0.0, rune(0)
	for _, r := range t.String {
		x += a.kern(last, r) + a.glyph(r).advance + t.Spacing
		last = r
	}
	if last != 0 {
		x -= t.Spacing
	}
	return x * t.Size
}

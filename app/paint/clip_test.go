package paint

import (
	"bytes"
	"image/color"
	"image/png"
	"math"
	"strings"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo/viewport"
)

func TestLinesAreCutAtABox(t *testing.T) {
	box := rect{0, 0, 10, 10}
	px := func(x, y float64) viewport.Pixel { return viewport.Pixel{X: x, Y: y} }
	for _, c := range []struct {
		name       string
		a, b, p, q viewport.Pixel
		ok         bool
	}{
		{"within", px(1, 1), px(9, 2), px(1, 1), px(9, 2), true},
		{"across", px(-5, 5), px(15, 5), px(0, 5), px(10, 5), true},
		{"out at a side", px(5, 5), px(5, 25), px(5, 5), px(5, 10), true},
		{"beside", px(-5, -1), px(15, -1), px(0, 0), px(0, 0), false},
		{"past a corner", px(-4, 5), px(5, -14), px(0, 0), px(0, 0), false},
		{"a point within", px(3, 3), px(3, 3), px(3, 3), px(3, 3), true},
	} {
		p, q, ok := box.cut(c.a, c.b)
		if ok != c.ok || ok && (p != c.p || q != c.q) {
			t.Errorf("%s: %v to %v, %v", c.name, p, q, ok)
		}
	}
}

func TestAClearSheetHasNoGround(t *testing.T) {
	s := inventedScene(t, "Invented", "en")
	s.Clear = true
	var out bytes.Buffer
	if err := PNG(&out, s); err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(&out)
	if err != nil {
		t.Fatal(err)
	}
	clear, inked := 0, 0
	for y := range picture.Bounds().Dy() {
		for x := range picture.Bounds().Dx() {
			if c := color.NRGBAModel.Convert(picture.At(x, y)).(color.NRGBA); c.A == 0 {
				clear++
			} else if c.A == 255 {
				inked++
			}
		}
	}
	if clear < 300_000 || inked < 5_000 {
		t.Errorf("%d pixels are clear, %d inked", clear, inked)
	}
}

func TestAnInsetStandsInTheFrameClearOfTheLegend(t *testing.T) {
	s := inventedScene(t, "Invented", "en")
	s.Inset = true
	if b := s.at(1).inset; b != (rect{}) {
		t.Error("a sheet of the whole country has an inset")
	}
	size := viewport.Size{W: 900, H: 600}
	for _, bound := range []orb.Bound{{Min: orb.Point{29, 45}, Max: orb.Point{33, 48}}, {Min: orb.Point{36.1, 49.9}, Max: orb.Point{36.3, 50}}} {
		low, high := viewport.Fit(bound, size, 0).Bound()
		s.Fit(low, high, size, 4)
		d := s.at(2)
		if d.inset == (rect{}) || d.inset.meets(d.legend.box) || d.inset.x0 < d.frame.x0 || d.inset.y1 > d.frame.y1 {
			t.Errorf("%v: the inset stands at %v, the legend at %v in %v", bound, d.inset, d.legend.box, d.frame)
		}
		if picture := Picture(s); picture.Rect.Dx() != size.W {
			t.Errorf("%v", picture.Rect)
		}
	}
}

// widths keeps the widths of what is stroked.
type boxes struct {
	Surface
	points []viewport.Pixel
}

func (b *boxes) Stroke(p *Path, _ Stroke)    { b.points = append(b.points, p.Points...) }
func (b *boxes) Fill(p *Path, _ color.NRGBA) { b.points = append(b.points, p.Points...) }

func TestTheCountryFitsItsInset(t *testing.T) {
	s := inventedScene(t, "Invented", "en")
	s.Inset = true
	size := viewport.Size{W: 900, H: 600}
	low, high := viewport.Fit(orb.Bound{Min: orb.Point{29, 45}, Max: orb.Point{33, 48}}, size, 0).Bound()
	s.Fit(low, high, size, 4)
	d, drawn := s.at(1), &boxes{}
	d.drawInset(drawn)
	for _, p := range drawn.points {
		if out := math.Max(math.Max(d.inset.x0-p.X, p.X-d.inset.x1), math.Max(d.inset.y0-p.Y, p.Y-d.inset.y1)); out > 0.5 {
			t.Fatalf("%v lies %.1f outside of %v", p, out, d.inset)
		}
	}
}

func TestLettersOfAnSVGStandInIt(t *testing.T) {
	var out bytes.Buffer
	if err := SVG(&out, inventedScene(t, "Їжак", "uk")); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), "@font-face"); n != 2 {
		t.Errorf("%d fonts", n)
	}
	f := sampleFonts(t).regular
	data := f.subset(map[rune]bool{'Ї': true, 'é': true, '日': true, 'a': true})
	if len(data) < 4_000 || len(data) > 40_000 {
		t.Errorf("four letters take %d bytes", len(data))
	}
}

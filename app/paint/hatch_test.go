package paint

import (
	"math"
	"testing"

	"strikemap/geo/viewport"
)

func TestHatchStaysInItsArea(t *testing.T) {
	var p Path
	p.AddCircle(viewport.Pixel{X: 100, Y: 100}, 80)
	p.AddCircle(viewport.Pixel{X: 100, Y: 100}, 30) // a hole
	h := Hatch{Angle: -math.Pi / 4, Gap: 7}
	total := 0
	for _, lines := range h.lines(viewport.Size{W: 200, H: 200}, &p, 3) {
		total += len(lines.Ends)
		for i := range lines.Ends {
			l := lines.Line(i)
			for _, f := range []float64{0.01, 0.5, 0.99} {
				x, y := l[0].X+(l[1].X-l[0].X)*f-100, l[0].Y+(l[1].Y-l[0].Y)*f-100
				if d := math.Hypot(x, y); d > 80.1 || d < 29.5 {
					t.Fatalf("a line passes %.1f from the middle", d)
				}
			}
		}
	}
	if total < 20 {
		t.Errorf("%d lines", total)
	}
}

func TestHatchMovesWithTheMap(t *testing.T) {
	var p, q Path
	p.AddRect(20, 20, 60, 60)
	q.AddRect(33, 15, 60, 60)
	a := Hatch{Angle: 1, Gap: 9, Origin: viewport.Pixel{X: 3, Y: 4}}.lines(viewport.Size{W: 200, H: 200}, &p, 1)[0]
	b := Hatch{Angle: 1, Gap: 9, Origin: viewport.Pixel{X: 16, Y: -1}}.lines(viewport.Size{W: 200, H: 200}, &q, 1)[0]
	if len(a.Points) != len(b.Points) {
		t.Fatalf("%d points become %d", len(a.Points), len(b.Points))
	}
	for i := range a.Points {
		if math.Hypot(a.Points[i].X+13-b.Points[i].X, a.Points[i].Y-5-b.Points[i].Y) > 1e-6 {
			t.Fatalf("%v becomes %v", a.Points[i], b.Points[i])
		}
	}
}

func TestHatchOfNothingIsNothing(t *testing.T) {
	for _, lines := range (Hatch{Gap: 5}).lines(viewport.Size{W: 10, H: 10}, &Path{}, 2) {
		if len(lines.Ends) > 0 {
			t.Error("lines without an area")
		}
	}
}

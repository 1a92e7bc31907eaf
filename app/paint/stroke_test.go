package paint

import (
	"math"
	"math/rand/v2"
	"testing"

	"strikemap/geo/viewport"
)

// inked returns the sum of coverage of a stroke, in pixels, and the greatest.
func inked(w, h int, p *Path, pen Stroke) (sum float64, most uint8) {
	var a accumulator
	a.resize(w, h)
	new(stroker).stroke(&a, p, pen)
	out := make([]uint8, w*h)
	a.copyTo(out, w)
	for _, v := range out {
		sum += float64(v) / 255
		most = max(most, v)
	}
	return sum, most
}

func TestStrokesAreAsWideAsTheirPen(t *testing.T) {
	for _, width := range []float64{0.6, 1, 2, 5, 12} {
		for _, angle := range []float64{0, 0.3, math.Pi / 4, 1.2, math.Pi / 2} {
			sin, cos := math.Sincos(angle)
			var p Path
			p.Add(viewport.Pixel{X: 60 - 40*cos, Y: 60 - 40*sin}, viewport.Pixel{X: 60, Y: 60}, viewport.Pixel{X: 60 + 40*cos, Y: 60 + 40*sin})
			want := 80 * width
			if width >= 1.5 {
				want += math.Pi * width * width / 4 // the round ends
			}
			if got, _ := inked(120, 120, &p, Stroke{Width: width}); math.Abs(got-want) > 0.03*want+0.5 {
				t.Errorf("width %v at angle %.1f has %.1f pixels of ink, not %.1f", width, angle, got, want)
			}
		}
	}
}

func TestRingsHaveNoEnds(t *testing.T) {
	var p Path
	p.AddCircle(viewport.Pixel{X: 50, Y: 50}, 30)
	want := 2 * math.Pi * 30 * 3
	if got, _ := inked(100, 100, &p, Stroke{Width: 3}); math.Abs(got-want) > 0.02*want {
		t.Errorf("a circle has %.1f pixels of ink, not %.1f", got, want)
	}
}

func TestSharpTurnsAreCoveredWhole(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 200 {
		var p Path
		for range 12 {
			p.Points = append(p.Points, viewport.Pixel{X: 20 + rng.Float64()*60, Y: 20 + rng.Float64()*60})
		}
		p.End()
		const width = 6.0
		var a accumulator
		a.resize(100, 100)
		new(stroker).stroke(&a, &p, Stroke{Width: width})
		out := make([]uint8, 100*100)
		a.copyTo(out, 100)
		for i := range out {
			at := viewport.Plane{X: float64(i%100) + .5, Y: float64(i/100) + .5}
			d := math.Inf(1)
			for j := 1; j < len(p.Points); j++ {
				d = min(d, fromSegment(at, viewport.Plane(p.Points[j-1]), viewport.Plane(p.Points[j])))
			}
			if d < width/2-1 && out[i] < 250 {
				t.Fatalf("pixel %v, %.1f from the line, is covered %d", at, d, out[i])
			}
			if d > width/2+1.2 && out[i] > 5 {
				t.Fatalf("pixel %v, %.1f from the line, is covered %d", at, d, out[i])
			}
		}
	}
}

func TestDashesCoverTheirShare(t *testing.T) {
	var p Path
	p.Add(viewport.Pixel{X: 10, Y: 20}, viewport.Pixel{X: 55.3, Y: 20}, viewport.Pixel{X: 190, Y: 20})
	got, _ := inked(200, 40, &p, Stroke{Width: 1, Dash: []float64{4, 2}})
	if want := 180 * 4.0 / 6; math.Abs(got-want) > 3 {
		t.Errorf("dashes have %.1f pixels of ink, not %.1f", got, want)
	}
}

func TestLinesFarOutsideLeaveNoInk(t *testing.T) {
	var p Path
	p.Add(viewport.Pixel{X: -900, Y: -900}, viewport.Pixel{X: -20, Y: 400}, viewport.Pixel{X: -10, Y: 900})
	if got, _ := inked(50, 50, &p, Stroke{Width: 9}); got != 0 {
		t.Errorf("%.1f pixels of ink", got)
	}
}

func TestBandsLieOnTheLeft(t *testing.T) {
	var line, band Path
	line.Add(viewport.Pixel{X: 10, Y: 30}, viewport.Pixel{X: 50, Y: 30}, viewport.Pixel{X: 90, Y: 30})
	new(stroker).band(&band, &line, 8)
	var a accumulator
	a.resize(100, 60)
	for i := range band.Ends {
		a.polygon(band.Line(i))
	}
	out := make([]uint8, 100*60)
	a.copyTo(out, 100)
	if out[26*100+50] < 250 || out[34*100+50] > 5 || out[20*100+50] > 5 {
		t.Error("the band of a line to the right does not lie above it")
	}
}

package mapview

import (
	"math"
	"testing"

	"strikemap/geo/viewport"
)

func TestAFlightStartsAndEndsWhereItShould(t *testing.T) {
	size := viewport.Size{W: 800, H: 600}
	a := viewport.View{Center: viewport.Plane{X: -3e5, Y: 1e5}, Scale: 1e-3, Size: size}
	for name, b := range map[string]viewport.View{
		"far and nearer": {Center: viewport.Plane{X: 4e5, Y: -2e5}, Scale: 5e-3, Size: size},
		"far and wider":  {Center: viewport.Plane{X: 4e5, Y: -2e5}, Scale: 4e-4, Size: size},
		"only nearer":    {Center: a.Center, Scale: 1e-2, Size: size},
		"only aside":     {Center: viewport.Plane{X: 4e5, Y: 1e5}, Scale: a.Scale, Size: size},
		"nowhere":        a,
	} {
		f := newFlight(a, b)
		for at, want := range map[float64]viewport.View{0: a, .9999999: b, 1: b} {
			got := f.at(at)
			if math.Abs(got.Scale/want.Scale-1) > 1e-3 || apartBy(got.Center, want.Center)*want.Scale > 1 {
				t.Errorf("%s at %v: %v, want %v", name, at, got, want)
			}
		}
	}
}

func TestAFarFlightZoomsOutOnItsWay(t *testing.T) {
	size := viewport.Size{W: 800, H: 600}
	a := viewport.View{Center: viewport.Plane{X: -4e5}, Scale: 1e-2, Size: size}
	b := viewport.View{Center: viewport.Plane{X: 4e5}, Scale: 1e-2, Size: size}
	if half := newFlight(a, b).at(.5); half.Scale > a.Scale/4 || math.Abs(half.Center.X) > 1e3 {
		t.Errorf("half way: %v", half)
	}
}

func TestAFlightIsNeverLong(t *testing.T) {
	a := viewport.View{Scale: viewport.MinScale, Size: viewport.Size{W: 800, H: 600}}
	b := viewport.View{Center: viewport.Plane{X: 1e6}, Scale: viewport.MaxScale, Size: a.Size}
	if d := newFlight(a, b).duration(); d > flightLongest {
		t.Errorf("%v", d)
	}
	if d := newFlight(a, a).duration(); d < flightLeast {
		t.Errorf("%v", d)
	}
}

func apartBy(a, b viewport.Plane) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }

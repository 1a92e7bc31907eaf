package viewport

import (
	"math"
	"testing"
)

func TestAPathStartsAndEndsWhereItShould(t *testing.T) {
	size := Size{W: 800, H: 600}
	a := View{Center: Plane{X: -3e5, Y: 1e5}, Scale: 1e-3, Size: size}
	for name, b := range map[string]View{
		"far and nearer": {Center: Plane{X: 4e5, Y: -2e5}, Scale: 5e-3, Size: size},
		"far and wider":  {Center: Plane{X: 4e5, Y: -2e5}, Scale: 4e-4, Size: size},
		"only nearer":    {Center: a.Center, Scale: 1e-2, Size: size},
		"only aside":     {Center: Plane{X: 4e5, Y: 1e5}, Scale: a.Scale, Size: size},
		"nowhere":        a,
	} {
		p := NewPath(a, b)
		for at, want := range map[float64]View{0: a, .9999999: b, 1: b} {
			got := p.At(at)
			if math.Abs(got.Scale/want.Scale-1) > 1e-3 || math.Hypot(got.Center.X-want.Center.X, got.Center.Y-want.Center.Y)*want.Scale > 1 {
				t.Errorf("%s at %v: %v, want %v", name, at, got, want)
			}
		}
	}
}

func TestAFarPathZoomsOutOnItsWay(t *testing.T) {
	size := Size{W: 800, H: 600}
	a := View{Center: Plane{X: -4e5}, Scale: 1e-2, Size: size}
	b := View{Center: Plane{X: 4e5}, Scale: 1e-2, Size: size}
	if half := NewPath(a, b).At(.5); half.Scale > a.Scale/4 || math.Abs(half.Center.X) > 1e3 {
		t.Errorf("half way: %v", half)
	}
}

package mapview

import (
	"testing"

	"strikemap/geo/viewport"
)

func TestAFlightIsNeverLong(t *testing.T) {
	a := viewport.View{Scale: viewport.MinScale, Size: viewport.Size{W: 800, H: 600}}
	b := viewport.View{Center: viewport.Plane{X: 1e6}, Scale: viewport.MaxScale, Size: a.Size}
	if d := flightTime(viewport.NewPath(a, b)); d > flightLongest {
		t.Errorf("%v", d)
	}
	if d := flightTime(viewport.NewPath(a, a)); d < flightLeast {
		t.Errorf("%v", d)
	}
}

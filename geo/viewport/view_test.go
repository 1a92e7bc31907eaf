package viewport

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/paulmach/orb"
)

func near(a, b Pixel) bool { return math.Hypot(a.X-b.X, a.Y-b.Y) < 1e-6 }

func TestToPlaneUndoesToPixel(t *testing.T) {
	v := Fit(Ukraine, Size{1280, 720}, 20)
	for _, p := range []Pixel{{0, 0}, {640, 360}, {1280, 720}, {-50, 900}} {
		if q := v.ToPixel(v.ToPlane(p)); !near(p, q) {
			t.Errorf("%v came back as %v", p, q)
		}
	}
}

func TestThePointUnderTheCursorStaysWhileZooming(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	v := Fit(Ukraine, Size{1280, 720}, 20)
	at := Pixel{411, 287}
	under := v.ToPlane(at)
	for range 200 {
		v = v.ZoomAround(at, math.Exp((rng.Float64()-0.5)/2))
		if q := v.ToPixel(under); !near(q, at) {
			t.Fatalf("at scale %v the point is at %v, not %v", v.Scale, q, at)
		}
	}
}

func TestPanMovesTheMapByPixels(t *testing.T) {
	v := Fit(Ukraine, Size{1280, 720}, 20)
	p := v.ToPlane(Pixel{100, 100})
	if q := v.Pan(30, -12).ToPixel(p); !near(q, Pixel{130, 88}) {
		t.Errorf("the point is at %v", q)
	}
}

func TestFitShowsTheWholeBound(t *testing.T) {
	for _, s := range []Size{{1280, 720}, {400, 900}, {300, 200}} {
		const margin = 10
		v := Fit(Ukraine, s, margin)
		for _, p := range []orb.Point{Ukraine.Min, Ukraine.Max, {31.5, 44.386}, {22.137, 52.38}} {
			q := v.ToPixel(Project(p))
			if q.X < margin-1e-6 || q.Y < margin-1e-6 ||
				q.X > float64(s.W)-margin+1e-6 || q.Y > float64(s.H)-margin+1e-6 {
				t.Errorf("%v lies at %v of %v", p, q, s)
			}
		}
	}
}

func TestScaleAndCentreAreHeld(t *testing.T) {
	v := Fit(orb.Bound{Min: orb.Point{30, 50}, Max: orb.Point{30, 50}}, Size{100, 100}, 0)
	if v.Scale != MaxScale {
		t.Errorf("a point is fitted at scale %v", v.Scale)
	}
	v = v.ZoomAround(Pixel{1, 1}, 1e-12)
	if v.Scale != MinScale {
		t.Errorf("zoomed out to %v", v.Scale)
	}
	v = v.ZoomAround(Pixel{1, 1}, math.NaN()).Pan(1e12, -1e12)
	if v.Scale != MinScale || v.Center.X != reachMin.X || v.Center.Y != reachMin.Y {
		t.Errorf("held view is %+v", v)
	}
	if v := Fit(Ukraine, Size{}, 20); !(v.Scale >= MinScale) {
		t.Errorf("a picture without size has scale %v", v.Scale)
	}
}

func TestBoundIsWhatThePictureShows(t *testing.T) {
	v := Fit(Ukraine, Size{1280, 720}, 20)
	lowest, highest := v.Bound()
	if !near(v.ToPixel(lowest), Pixel{0, 720}) || !near(v.ToPixel(highest), Pixel{1280, 0}) {
		t.Errorf("bound is %v, %v", lowest, highest)
	}
}

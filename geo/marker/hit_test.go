package marker

import (
	"math"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

func TestHitFindsWhatIsDrawnThere(t *testing.T) {
	x := NewIndex(sampleEvents(3000, 1200))
	for k := range levels {
		v := viewAt(levelScale(k))
		for _, c := range x.Clusters(v) {
			got, ok := x.Hit(v, viewport.Pixel{X: c.At.X + 8, Y: c.At.Y - 8})
			if !ok || got.Plane != c.Plane {
				t.Fatalf("level %d: a pixel on a cluster of %d misses it", k, c.Count)
			}
		}
	}
}

func TestATargetIsAtLeastTwentyFourPixelsWide(t *testing.T) {
	p := &geo.Place{ID: "sample:1", Point: orb.Point{36.2, 49.9}, Level: geo.LevelSettlement}
	x := NewIndex([]*geo.Event{sampleEvent("one", p, geo.KindStrike)})
	for _, ratio := range []float64{1, 1.5, 2} {
		v := viewAt(levelScale(3) * ratio)
		at := v.ToPixel(viewport.Project(p.Point))
		y := x.AtRatio(ratio)
		if _, ok := y.Hit(v, viewport.Pixel{X: at.X + 11.9*ratio, Y: at.Y}); !ok {
			t.Errorf("ratio %v: a pixel 11.9 from the centre misses", ratio)
		}
		if _, ok := y.Hit(v, viewport.Pixel{X: at.X + 12.1*ratio, Y: at.Y}); ok {
			t.Errorf("ratio %v: a pixel 12.1 from the centre hits", ratio)
		}
	}
}

func TestHoldingFindsTheClusterOfAnEvent(t *testing.T) {
	events := sampleEvents(1000, 500)
	x := NewIndex(events)
	for k := range levels {
		v := viewAt(levelScale(k))
		for _, e := range events[:100] {
			at, ok := x.Locate(e.ID)
			if !ok {
				t.Fatalf("%s is not located", e.ID)
			}
			if c := x.Holding(v, at); !holds(c, e) {
				t.Fatalf("level %d: the cluster of %s does not hold it", k, e.ID)
			}
		}
	}
	if _, ok := x.Locate("nowhere"); ok {
		t.Error("an unknown event is located")
	}
}

func TestAloneScaleShowsAnEventWithItsOwnPlaceOnly(t *testing.T) {
	events := sampleEvents(1000, 500)
	x := NewIndex(events)
	for _, e := range events {
		at, _ := x.Locate(e.ID)
		scale := x.AloneScale(at)
		if scale >= levelScale(levels-1) {
			continue
		}
		for _, m := range x.Holding(viewAt(scale), at).Markers {
			if m.Place() != e.Reports[0].Place {
				t.Fatalf("%s shares its cluster with %s at its own scale", e.ID, m.Event.ID)
			}
		}
	}
}

func holds(c Cluster, e *geo.Event) bool {
	for _, x := range c.Events() {
		if x == e {
			return true
		}
	}
	return false
}

func TestSpiderFeetDoNotTouch(t *testing.T) {
	for n := 1; n <= SpiderPage; n++ {
		feet := Spider(n)
		for i, a := range feet {
			if math.Hypot(a.X, a.Y) < spiderHole-1e-9 {
				t.Fatalf("%d feet: one covers the middle", n)
			}
			for _, b := range feet[:i] {
				if d := math.Hypot(a.X-b.X, a.Y-b.Y); d < MinTarget {
					t.Fatalf("%d feet: two stand %.1f pixels apart", n, d)
				}
			}
		}
	}
}

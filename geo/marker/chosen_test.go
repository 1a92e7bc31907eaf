package marker

import (
	"slices"
	"testing"
)

// choosing returns an index of invented events with one of them chosen, and where.
func choosing(t *testing.T, id string) (*Index, Location) {
	t.Helper()
	x := NewIndexWithin(append(sampleEvents(400, 90), sampleAreas()...), square)
	at, ok := x.Locate(id)
	if !ok {
		t.Fatalf("%s is not located", id)
	}
	return x.Choosing(at, true), at
}

func TestTheChosenEventStandsOnItsOwnAfterAllOthers(t *testing.T) {
	for _, id := range []string{"event-000007", "event-000123", "city", "near", "oblast-1"} {
		x, at := choosing(t, id)
		for _, scale := range []float64{1. / 3000, 1. / 1500, 1. / 500, 1. / 120} {
			v := viewAt(scale)
			v.Center = x.Holding(v, at).Plane
			cs := x.Clusters(v)
			c := cs[len(cs)-1]
			if !c.Chosen || c.Faint || position(c.Markers, id) < 0 || !c.Badge() && !c.Single() {
				t.Fatalf("%s at %v: the last is %+v", id, scale, c)
			}
			if x.Showing(cs, v, at) != len(cs)-1 {
				t.Errorf("%s at %v: something else shows it", id, scale)
			}
			for _, o := range cs[:len(cs)-1] {
				if o.Chosen || !o.Faint || position(o.Markers, id) >= 0 {
					t.Errorf("%s at %v: %+v beside it", id, scale, o)
				}
			}
		}
	}
}

func TestChoosingLosesNoEvent(t *testing.T) {
	x, _ := choosing(t, "event-000123")
	seen := map[string]int{}
	for _, c := range x.Clusters(everywhere(1. / 2000)) {
		if c.Count != len(c.Markers) {
			t.Errorf("a cluster of %d counts %d", len(c.Markers), c.Count)
		}
		sum := 0
		for _, n := range c.ByDisplay {
			sum += n
		}
		if sum != c.Count {
			t.Errorf("a cluster of %d counts %d by category", c.Count, sum)
		}
		for _, e := range c.Events() {
			seen[e.ID]++
		}
	}
	for id, n := range seen {
		if n != 1 {
			t.Errorf("%s is shown %d times", id, n)
		}
	}
	if want := 400 + len(sampleAreas()); len(seen) != want {
		t.Errorf("%d events are shown, want %d", len(seen), want)
	}
}

func TestTheChosenEventCoversNoOtherWhereThereIsRoom(t *testing.T) {
	x := NewIndex(sampleEvents(60, 12))
	for _, id := range []string{"event-000001", "event-000030", "event-000059"} {
		at, _ := x.Locate(id)
		y := x.Choosing(at, true).Labelled(func(*Cluster) (string, float64) { return "A name", 40 })
		v := viewAt(1. / 1500)
		cs := y.Clusters(v)
		c := cs[len(cs)-1]
		if i := slices.IndexFunc(cs[:len(cs)-1], func(o Cluster) bool { return o.Box(1).within(c.Box(1), 0) }); i >= 0 {
			t.Errorf("%s covers a cluster of %d", id, cs[i].Count)
		}
		if c.Foot != v.ToPixel(c.Plane) {
			t.Errorf("%s: no line leads to where it happened", id)
		}
	}
}

func TestChoosingAgainIsTheSameIndex(t *testing.T) {
	x, at := choosing(t, "city")
	if x.Choosing(at, true) != x || x.Choosing(0, false) == x || x.Choosing(0, false).Choosing(1, false) == x {
		t.Error("an index is made anew for the same choice, or not for another one")
	}
}

func TestAnAreaFillsAViewOfItsMiddleOnly(t *testing.T) {
	x, _ := choosing(t, "oblast-1")
	c, ok := x.ChosenExtent()
	if !ok || c.Area == nil {
		t.Fatalf("the chosen extent is %+v", c)
	}
	for scale, want := range map[float64]bool{1. / 20: true, 1. / 1000: false} {
		if got := c.Fills(viewAt(scale)); got != want {
			t.Errorf("at %v it fills the view: %v", scale, got)
		}
	}
	if c.Fills(viewAt(1./20).Pan(50*1920, 0)) {
		t.Error("it fills a view of somewhere else")
	}
}

func TestTheLabelOfAChosenEventStaysInTheView(t *testing.T) {
	x := NewIndex(sampleEvents(1, 1)).Labelled(func(*Cluster) (string, float64) { return "an invented place with a long name", 220 })
	x = x.Choosing(0, true)
	v := viewAt(1. / 1000)
	at := v.ToPixel(x.markers[0].At)
	for _, edge := range []float64{200, 100, 30, 4} {
		moved := v.Pan(float64(v.Size.W)-edge-at.X, float64(v.Size.H)/2-at.Y)
		cs := x.Clusters(moved)
		c := cs[len(cs)-1]
		if b := c.Box(1); !b.inside(frame(moved)) {
			t.Errorf("%v from the edge it reaches to %v of %d", edge, b.Right, v.Size.W)
		}
		if c.Foot != moved.ToPixel(x.markers[0].At) {
			t.Errorf("%v from the edge its line leads to %v", edge, c.Foot)
		}
	}
}

package marker

import (
	"math"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// sampleAreas returns events of an invented square oblast, of a raion without
// a border, near a city and in that city.
func sampleAreas() []*geo.Event {
	at := orb.Point{36.2, 49.9}
	oblast := &geo.Place{ID: "sample:oblast", Level: geo.LevelOblast, Point: at}
	raion := &geo.Place{ID: "sample:raion", Level: geo.LevelRaion, Point: orb.Point{38, 49.9}}
	city := &geo.Place{ID: "sample:city", Level: geo.LevelSettlement, Point: at, Population: 1_400_000}
	make := func(id string, p *geo.Place, precision geo.Precision) *geo.Event {
		e := sampleEvent(id, p, geo.KindStrike)
		e.Reports[0].Precision = precision
		return e
	}
	return []*geo.Event{
		make("oblast-1", oblast, geo.P6), make("oblast-2", oblast, geo.P6), make("raion", raion, geo.P5),
		make("near", city, geo.P4), make("city", city, geo.P3),
	}
}

// square is a border of 200 km about the middle of the sample oblast.
func square(p *geo.Place, _ int) (rings [][]viewport.Plane, approximate bool) {
	if p.Level != geo.LevelOblast {
		return nil, false
	}
	c := viewport.Project(p.Point)
	const r = 100_000
	return [][]viewport.Plane{{
		{X: c.X - r, Y: c.Y - r}, {X: c.X + r, Y: c.Y - r}, {X: c.X + r, Y: c.Y + r}, {X: c.X - r, Y: c.Y + r},
	}}, false
}

func TestBadgesStandInTheirAreaButOutsideOfTheirRing(t *testing.T) {
	x := NewIndexWithin(sampleAreas(), square)
	for _, scale := range []float64{1.0 / 1000, 1.0 / 800, 1.0 / 300} {
		v := viewAt(scale)
		for _, c := range x.Clusters(v) {
			at := v.ToPlane(c.At)
			if c.Area != nil && !c.Area.Covers(at) {
				t.Errorf("scale %v: the badge of %s lies outside of it", scale, c.Area.Place.ID)
			}
			if c.Ring != nil && distance(at, c.Ring.At) < c.Ring.Radius*1000 {
				t.Errorf("scale %v: the badge of the ring lies inside it", scale)
			}
		}
	}
}

func TestBadgesCoverNoClusterWhereThereIsRoom(t *testing.T) {
	x := NewIndexWithin(sampleAreas(), square).Labelled(func(*Cluster) (string, float64) { return "A label", 48 })
	cs := x.Clusters(viewAt(1.0 / 800))
	if len(cs) != 4 {
		t.Fatalf("%d clusters, want the city, the ring, the oblast and the raion", len(cs))
	}
	for i := range cs {
		for j := range cs[:i] {
			if cs[i].Box(1).within(cs[j].Box(1), 0) {
				t.Errorf("clusters %d and %d overlap", i, j)
			}
		}
	}
}

func TestADotBecomesItsSettlementPastTheEvidence(t *testing.T) {
	x := NewIndex(sampleAreas()[4:])
	far, near := x.Clusters(viewAt(1.0 / 1000))[0], x.Clusters(viewAt(1.0 / 100))[0]
	if far.Badge() {
		t.Error("a city is shown as an area from afar")
	}
	if !near.Badge() || math.Abs(near.Vague-133) > 2 {
		t.Errorf("from near a city of 1.4 million is an area of %.0f pixels, want 133", near.Vague)
	}
	if d := math.Hypot(near.At.X-960, near.At.Y-540); d < near.Vague {
		t.Error("its letter stands inside the area")
	}
}

func TestAreasWithoutABorderAreACircle(t *testing.T) {
	for _, a := range NewIndexWithin(sampleAreas(), square).Areas() {
		if (a.Ground == Bordered) != (a.Place.Level == geo.LevelOblast) {
			t.Errorf("%s: the ground is %v", a.Place.ID, a.Ground)
		}
		if !a.Covers(viewport.Project(a.Place.Point)) {
			t.Errorf("%s does not cover its own point", a.Place.ID)
		}
	}
}

func TestEveryEventOfAnExtentIsLocated(t *testing.T) {
	x := NewIndexWithin(sampleAreas(), square)
	v := viewAt(1.0 / 800)
	cs := x.Clusters(v)
	for _, e := range sampleAreas() {
		at, ok := x.Locate(e.ID)
		if !ok {
			t.Fatalf("%s is not located", e.ID)
		}
		if i := x.Showing(cs, v, at); i < 0 || position(cs[i].Markers, e.ID) < 0 {
			t.Errorf("no cluster shows %s", e.ID)
		}
	}
}

func TestTheSmallestExtentUnderAPixelIsFound(t *testing.T) {
	x := NewIndexWithin(sampleAreas(), square)
	v := viewAt(1.0 / 400)
	cs := x.Clusters(v)
	middle := viewport.Pixel{X: 960, Y: 540}
	for name, test := range map[string]struct {
		at   viewport.Pixel
		ring bool
		area geo.PlaceID
	}{
		"the ring's line":      {viewport.Pixel{X: middle.X + 25_000/400., Y: middle.Y}, true, ""},
		"within the oblast":    {viewport.Pixel{X: middle.X - 200, Y: middle.Y}, false, "sample:oblast"},
		"outside of the three": {viewport.Pixel{X: 10, Y: 10}, false, ""},
	} {
		c, ok := x.Under(cs, v, test.at)
		if ok != (test.ring || test.area != "") || (c.Ring != nil) != test.ring {
			t.Errorf("%s: found %v, %+v", name, ok, c)
		}
		if test.area != "" && (c.Area == nil || c.Area.Place.ID != test.area) {
			t.Errorf("%s: found %+v", name, c)
		}
	}
}

func TestWithinAnExtentItsBadgeStaysInSight(t *testing.T) {
	x := NewIndexWithin(sampleAreas()[:2], square).Labelled(func(*Cluster) (string, float64) { return "A label", 48 })
	v := viewAt(1.0 / 20)
	cs := x.Clusters(v)
	if len(cs) != 1 || !cs[0].Box(1).inside(frame(v)) {
		t.Errorf("clusters %+v", cs)
	}
}

func TestALabelIsPartOfTheTarget(t *testing.T) {
	x := NewIndexWithin(sampleAreas()[:2], square).Labelled(func(*Cluster) (string, float64) { return "A label", 48 })
	cs := x.Clusters(viewAt(1.0 / 800))
	at := cs[0].At
	at.X += cs[0].Diameter()/2 + 20
	if x.HitAmong(cs, at) != 0 {
		t.Error("a click on the label misses")
	}
}

// two returns two round oblasts, one below the other.
func two(t *testing.T) (*Index, viewport.View) {
	t.Helper()
	north := &geo.Place{ID: "sample:north", Level: geo.LevelOblast, Point: orb.Point{36.2, 49.9}}
	south := &geo.Place{ID: "sample:south", Level: geo.LevelOblast, Point: viewport.Unproject(viewport.Plane{
		X: viewport.Project(north.Point).X, Y: viewport.Project(north.Point).Y - 200_000,
	})}
	var events []*geo.Event
	for _, p := range []*geo.Place{south, north} {
		e := sampleEvent(string(p.ID), p, geo.KindStrike)
		e.Reports[0].Precision = geo.P6
		events = append(events, e)
	}
	round := func(p *geo.Place, _ int) ([][]viewport.Plane, bool) {
		return [][]viewport.Plane{Circle(p.Point, 100)}, false
	}
	return NewIndexWithin(events, round), viewAt(1.0 / 800)
}

func TestABadgeStandsInNoOtherArea(t *testing.T) {
	x, v := two(t)
	x = x.Labelled(func(*Cluster) (string, float64) { return "A long label of an oblast", 200 })
	cs := x.Clusters(v)
	if len(cs) != 2 {
		t.Fatalf("%d badges, want 2", len(cs))
	}
	for i := range cs {
		if b := cs[i].Box(1); cs[1-i].Area.Covers(v.ToPlane(b.middle())) {
			t.Errorf("the badge of %s stands in the other oblast", cs[i].Area.Place.ID)
		}
	}
}

func TestABadgeWithoutRoomGoesWithoutItsLabel(t *testing.T) {
	x, v := two(t)
	x = x.Labelled(func(c *Cluster) (string, float64) { return "A label", 300 })
	v = v.Resize(viewport.Size{W: 280, H: 900})
	bare := 0
	for _, c := range x.Clusters(v) {
		if c.Label == "" {
			bare++
		}
		if b := c.Box(1); c.Label == "" && !b.inside(frame(v)) {
			t.Error("the mark alone is not in sight either")
		}
	}
	if bare == 0 {
		t.Error("no badge leaves its label")
	}
}

package marker

import (
	"math"
	"testing"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
)

func TestRingsHaveTheirTrueRadiusOnTheGround(t *testing.T) {
	for _, at := range []orb.Point{{22.3, 48.6}, {30.7, 46.5}, {36.2, 50}, {34.1, 44.9}} {
		for i := range 8 {
			p := towards(at, 25, float64(i)*math.Pi/4)
			if d := orbgeo.DistanceHaversine(at, p) / 1000; math.Abs(d-25) > .1 {
				t.Errorf("%v: a point of the ring lies %.3f km away, want 25", at, d)
			}
		}
	}
}

func TestNearReportsOfOnePlaceAndDistanceShareARing(t *testing.T) {
	p := &geo.Place{ID: "sample:1", Point: orb.Point{36.2, 49.9}, Level: geo.LevelSettlement}
	near := func(id string, km float64) *geo.Event {
		e := sampleEvent(id, p, geo.KindStrike)
		e.Reports[0].Precision, e.Reports[0].RadiusKM = geo.P4, km
		return e
	}
	x := NewIndex([]*geo.Event{near("a", 0), near("b", 10), near("c", 25), sampleEvent("d", p, geo.KindStrike)})
	rings := x.Rings()
	if len(rings) != 2 || rings[0].Radius != 10 || rings[1].Radius != geo.NearKM {
		t.Fatalf("rings %v, want one of 10 km and one of 25 km", rings)
	}
	if len(rings[1].Markers) != 2 || rings[1].ByDisplay[displayIndex(geo.DisplayStrike)] != 2 {
		t.Errorf("the ring of 25 km holds %v", rings[1].ByDisplay)
	}
	if x.Len() != 1 {
		t.Errorf("%d dots, want the one settlement report", x.Len())
	}
}

func TestAreasAreCountedByPlaceAndNeverClustered(t *testing.T) {
	oblast := &geo.Place{ID: "iso:UA-63", Name: "Kharkiv Oblast", Level: geo.LevelOblast, Point: orb.Point{36.5, 49.6}}
	var events []*geo.Event
	for _, id := range []string{"a", "b", "c"} {
		e := sampleEvent(id, oblast, geo.KindInterception)
		e.Reports[0].Precision = geo.P6
		events = append(events, e)
	}
	x := NewIndex(events)
	if len(x.Areas()) != 1 || len(x.Areas()[0].Markers) != 3 || x.Len() != 0 {
		t.Fatalf("areas %v and %d dots", x.Areas(), x.Len())
	}
}

func TestExtentGrowsWithPopulation(t *testing.T) {
	village := &geo.Place{Level: geo.LevelSettlement, Population: 400}
	city := &geo.Place{Level: geo.LevelSettlement, Population: 1_400_000}
	if Extent(village) != leastExtent || Extent(city) < 12 || Extent(city) > 15 {
		t.Errorf("village %.1f km, city %.1f km", Extent(village), Extent(city))
	}
	m := Marker{Lead: &geo.Report{Place: city, Precision: geo.P3}}
	if m.PastEvidence(.001) || !m.PastEvidence(.01) {
		t.Error("a city is past its evidence at ten metres a pixel, not at a thousand")
	}
	m.Lead.Precision = geo.P0
	if m.PastEvidence(.01) {
		t.Error("printed coordinates are never past their evidence")
	}
}

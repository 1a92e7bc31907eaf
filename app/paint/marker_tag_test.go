package paint

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// inventedAreas returns invented events in every third unit of Ukraine, in some raions
// and in a few cities, with the borders of the bundled outline.
func inventedAreas(t testing.TB, every int) *marker.Index {
	t.Helper()
	o := sampleOutline(t)
	var events []*geo.Event
	add := func(p *geo.Place, precision geo.Precision) {
		events = append(events, inventedAt(fmt.Sprint("event-", len(events)), p, geo.Kinds[len(events)%4], precision))
	}
	n := 0
	for i := range o.Faces {
		f := &o.Faces[i]
		if !f.InUkraine() {
			continue
		}
		if n++; n%every == 0 {
			middle := viewport.Plane{X: (f.Low.X + f.High.X) / 2, Y: (f.Low.Y + f.High.Y) / 2}
			add(&geo.Place{ID: f.ID, Name: f.Name, LocalName: f.LocalName, Level: geo.LevelOblast, Point: viewport.Unproject(middle)}, geo.P6)
		}
	}
	for i := range o.Towns {
		if town := &o.Towns[i]; i%11 == 0 && town.Population > 100_000 {
			add(&geo.Place{ID: geo.PlaceID(town.Name), Name: town.Name, Level: geo.LevelSettlement, Population: town.Population, Point: viewport.Unproject(town.At)}, geo.P3)
		}
	}
	return marker.NewIndexWithin(events, func(p *geo.Place, level int) ([][]viewport.Plane, bool) { return o.Border(p.ID, level) }).Labelled(lettered().Label)
}

// thirtyViews are views of the country and of parts of it.
func thirtyViews() (out []viewport.View) {
	rnd := rand.New(rand.NewPCG(3, 30))
	for i := range 30 {
		v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 900 + 34*i, H: 560 + 17*i}, 10)
		at := viewport.Pixel{X: float64(v.Size.W) * rnd.Float64(), Y: float64(v.Size.H) * rnd.Float64()}
		out = append(out, v.ZoomAround(at, 1+float64(i%6)*rnd.Float64()))
	}
	return out
}

// reaches reports whether a point of a box, by a lattice, lies in an area.
func reaches(b marker.Box, a *marker.Area, v viewport.View) bool {
	const n = 12
	for i := range (n + 1) * (n + 1) {
		p := viewport.Pixel{X: b.Left + (b.Right-b.Left)*float64(i%(n+1))/n, Y: b.Top + (b.Bottom-b.Top)*float64(i/(n+1))/n}
		if a.Covers(v.ToPlane(p)) {
			return true
		}
	}
	return false
}

func TestNoTagCoversAnotherOrStandsInTheAreaOfAnotherEvent(t *testing.T) {
	for _, every := range []int{1, 3} {
		x := inventedAreas(t, every)
		told, tags := 0, 0
		for i, v := range thirtyViews() {
			cs := x.Clusters(v)
			for k := range cs {
				b := cs[k].Box(1)
				for j := range cs[:k] {
					if b.Meets(cs[j].Box(1)) && (cs[k].Label != "" || cs[j].Label != "") {
						t.Errorf("view %d: %q and %q overlap", i, cs[k].Label, cs[j].Label)
					}
				}
				if cs[k].Area == nil {
					continue
				}
				if tags++; cs[k].Label != "" {
					told++
				}
				areas := x.Areas()
				for j := range areas {
					if a := &areas[j]; a.Place != cs[k].Area.Place && cs[k].Label != "" && reaches(b, a, v) {
						t.Errorf("view %d: the tag of %s lies over %s", i, cs[k].Area.Place.Name, a.Place.Name)
					}
				}
				if foot := v.ToPlane(cs[k].Foot); !cs[k].Area.Covers(foot) {
					t.Errorf("view %d: the line from the tag of %s does not end in it", i, cs[k].Area.Place.Name)
				}
			}
		}
		t.Logf("every %d: %d of %d tags have words", every, told, tags)
		if told*4 < tags*3 {
			t.Errorf("only %d of %d tags have words", told, tags)
		}
	}
}

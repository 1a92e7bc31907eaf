package paint

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// scattered returns n invented events over the country, and one of an oblast.
func scattered(n int) []*geo.Event {
	rnd := rand.New(rand.NewPCG(uint64(n), 7))
	out := make([]*geo.Event, n)
	for i := range out {
		p := &geo.Place{
			ID: geo.PlaceID(fmt.Sprint("invented:", i)), Name: fmt.Sprint("Invented ", i), LocalName: fmt.Sprint("Вигадане ", i), Level: geo.LevelSettlement,
			Country: "UA", Point: orb.Point{23 + 16*rnd.Float64(), 45.5 + 6*rnd.Float64()},
		}
		precision := geo.P3
		if i == 0 {
			p.Level, precision = geo.LevelOblast, geo.P6
		}
		out[i] = &geo.Event{ID: fmt.Sprint(i), Reports: []*geo.Report{{ID: fmt.Sprint(i), Kind: geo.KindStrike, Place: p, Precision: precision}}}
	}
	return out
}

// partOf returns a sheet of a part of the country with its notes.
func partOf(t testing.TB, n int, b orb.Bound, language string) *sheet {
	t.Helper()
	size := viewport.Size{W: 960, H: 540}
	s := &Scene{
		Outline: sampleOutline(t), Style: Light().With(sampleFonts(t), language), Title: "Invented", Credit: Credit, Inset: true,
		Legend: []Entry{{Display: geo.DisplayStrike, Name: "Strike", Count: n}}, Index: marker.NewIndex(scattered(n)),
	}
	v := viewport.Fit(b, size, 0)
	low, high := v.Bound()
	s.Fit(low, high, size, 0)
	return s.at(1)
}

var parts = []orb.Bound{
	{Min: orb.Point{35, 47}, Max: orb.Point{38, 49}},
	{Min: orb.Point{23, 48}, Max: orb.Point{25, 50}},
	{Min: orb.Point{30, 46}, Max: orb.Point{31, 47}},
	{Min: orb.Point{30, 50}, Max: orb.Point{34, 51.5}},
}

func TestAPictureAndItsEdgesTellAllEvents(t *testing.T) {
	for _, n := range []int{1, 7, 150} {
		for _, b := range parts {
			d := partOf(t, n, b, "en")
			sum := 0
			for i := range d.clusters {
				sum += d.clusters[i].Count
			}
			for _, x := range d.edges {
				sum += x.count
				if words := x.text; !strings.HasPrefix(words, strconv.Itoa(x.count)+" more to the ") {
					t.Errorf("a note says %q of %d", words, x.count)
				}
			}
			if sum != n {
				t.Errorf("%v shows and tells %d of %d", b, sum, n)
			}
		}
	}
}

func TestANoteOfTheEdgeCoversNothing(t *testing.T) {
	for _, n := range []int{7, 40, 150} {
		for _, b := range parts {
			d := partOf(t, n, b, "uk")
			for i, x := range d.edges {
				if in := d.frame; x.box.x0 < in.x0 || x.box.y0 < in.y0 || x.box.x1 > in.x1 || x.box.y1 > in.y1 {
					t.Errorf("%v: %q leaves the frame: %v", b, x.text, x.box)
				}
				for _, o := range append([]rect{d.legend.box, d.inset}, noteBoxes(d.edges[:i])...) {
					if x.box.overlaps(o) {
						t.Errorf("%v: %q covers %v", b, x.text, o)
					}
				}
				for j := range d.clusters {
					if c := &d.clusters[j]; x.box.overlaps(boxed(c.Box(1))) {
						t.Errorf("%v: %q covers the mark of %d events", b, x.text, c.Count)
					}
				}
			}
		}
	}
}

func noteBoxes(notes []edgeNote) (out []rect) {
	for i := range notes {
		out = append(out, notes[i].box)
	}
	return out
}

func TestWhatLiesBeyondIsNamedAsItsTagWould(t *testing.T) {
	d := partOf(t, 3, orb.Bound{Min: orb.Point{39.5, 51.6}, Max: orb.Point{40, 52}}, "en")
	var all string
	for _, x := range d.edges {
		all += x.text + "\n"
	}
	if !strings.Contains(all, "somewhere about Invented 0") || !strings.Contains(all, "Invented 1") {
		t.Errorf("the edges say %q", all)
	}
	if whole := partOf(t, 150, viewport.Ukraine, "en"); len(whole.edges) > 0 {
		t.Errorf("a picture of all says %q at its edge", whole.edges[0].text)
	}
}

func TestALegendStandsWhereNoAreaIs(t *testing.T) {
	size := viewport.Size{W: 800, H: 600}
	s := &Scene{
		Outline: sampleOutline(t), Style: Light().With(sampleFonts(t), "en"), Title: "Invented", Credit: Credit,
		Legend: []Entry{{Display: geo.DisplayStrike, Name: "Strike", Count: 1}},
	}
	low, high := viewport.Fit(viewport.Ukraine, size, 0).Bound()
	s.Fit(low, high, size, 8)
	usual := s.at(1).legend.box
	e := scattered(1)[0]
	e.Reports[0].Place.Point = viewport.Unproject(s.View.ToPlane(viewport.Pixel{X: (usual.x0 + usual.x1) / 2, Y: (usual.y0 + usual.y1) / 2}))
	s.Index = marker.NewIndex([]*geo.Event{e})
	if d := s.at(1); d.legend.box.overlaps(usual) || d.underAreas(d.legend.box) > 0 {
		t.Errorf("it stands over the area at %v", d.legend.box)
	}
}

package outline

import (
	"bytes"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

func TestRaionsFillTheirOblasts(t *testing.T) {
	o := load(t)
	layer := o.Raions()
	if len(layer.Faces) != 136 {
		t.Fatalf("%d raions have an area, want 136", len(layer.Faces))
	}
	of := map[geo.PlaceID]float64{} // km² of the raions of each unit
	for i := range layer.Faces {
		f := &layer.Faces[i]
		km2 := orbgeo.Area(o.Area(f.ID)) / 1e6
		if km2 < 300 {
			t.Errorf("%s has %.0f km²", f.Name, km2)
		}
		unit := geo.PlaceID("iso:UA-" + string(f.ID[len("raion:ua-"):len("raion:ua-")+2]))
		of[unit] += km2
	}
	for unit, km2 := range of {
		if want := orbgeo.Area(o.Area(unit)) / 1e6; math.Abs(km2-want) > .001*want {
			t.Errorf("the raions of %s have %.1f km², it has %.1f", unit, km2, want)
		}
	}
}

// Areas in km² as the atlas of the raions of 2020 and the portal of the reform tell
// them, for two of Sumy Oblast from memory.
var known = []struct {
	id  geo.PlaceID
	km2 float64
}{
	{"raion:ua-63-bohodukhiv", 4508},
	{"raion:ua-63-izium", 5906},
	{"raion:ua-63-berestyn", 4334},
	{"raion:ua-63-kupiansk", 4613},
	{"raion:ua-63-lozova", 4027},
	{"raion:ua-63-kharkiv", 3223},
	{"raion:ua-63-chuhuiv", 4804},
	{"raion:ua-59-okhtyrka", 3172},
	{"raion:ua-59-romny", 3884},
	{"raion:ua-59-sumy", 6499},
	{"raion:ua-59-konotop", 5187},
	{"raion:ua-14-bakhmut", 1748},
	{"raion:ua-14-kramatorsk", 5186},
	{"raion:ua-14-pokrovsk", 4020},
	{"raion:ua-12-nikopol", 3240},
	{"raion:ua-12-samar", 3483},
	{"raion:ua-12-dnipro", 5606},
	{"raion:ua-65-kherson", 3842},
	{"raion:ua-65-beryslav", 4747},
}

func TestRaionsAreAboutAsLargeAsTheyAre(t *testing.T) {
	o := load(t)
	var off []float64
	for _, k := range known {
		km2 := orbgeo.Area(o.Area(k.id)) / 1e6
		t.Logf("%-24s %6.0f km², known %6.0f: %+.1f %%", k.id, km2, k.km2, 100*(km2/k.km2-1))
		off = append(off, math.Abs(km2/k.km2-1))
	}
	slices.Sort(off)
	median := off[len(off)/2]
	t.Logf("median error %.1f %%", 100*median)
	if median > .08 {
		t.Errorf("the areas are off by %.3f in the middle, want .08", median)
	}
}

func TestARaionHoldsItsTowns(t *testing.T) {
	o := load(t)
	for name, c := range map[string]struct {
		at   orb.Point
		want geo.PlaceID
	}{
		"Sumy": {orb.Point{34.80, 50.91}, "raion:ua-59-sumy"}, "Trostianets": {orb.Point{34.96, 50.48}, "raion:ua-59-okhtyrka"},
		"Vovchansk": {orb.Point{36.94, 50.29}, "raion:ua-63-chuhuiv"}, "Balakliia": {orb.Point{36.86, 49.46}, "raion:ua-63-izium"},
		"Beryslav": {orb.Point{33.42, 46.84}, "raion:ua-65-beryslav"}, "Nova Kakhovka": {orb.Point{33.36, 46.75}, "raion:ua-65-kakhovka"},
		"Nikopol": {orb.Point{34.39, 47.57}, "raion:ua-12-nikopol"}, "Chasiv Yar": {orb.Point{37.86, 48.59}, "raion:ua-14-bakhmut"},
	} {
		if f := o.Raions().FaceAt(c.at); f == nil || f.ID != c.want {
			t.Errorf("%s lies in %v, want %s", name, f, c.want)
		}
	}
	if f := o.Raions().FaceAt(orb.Point{30.52, 50.45}); f != nil {
		t.Errorf("Kyiv lies in %s", f.Name)
	}
	if rings, approximate := o.Border("raion:ua-59-sumy", 0); len(rings) == 0 || !approximate {
		t.Errorf("Sumy Raion has %d rings, approximate %v", len(rings), approximate)
	}
	if rings, approximate := o.Border("iso:UA-59", 0); len(rings) == 0 || approximate {
		t.Errorf("Sumy Oblast has %d rings, approximate %v", len(rings), approximate)
	}
}

// Two lines that cross would let two raions overlap.
func TestBordersOfRaionsCrossNoOther(t *testing.T) {
	arcs := load(t).Raions().Arcs
	for i := range arcs {
		for j := range arcs[:i] {
			a, b := &arcs[i], &arcs[j]
			if a.Left >= 0 && a.Right >= 0 && a.Meets(b.Low, b.High) && meet(a.At(0), b.At(0)) {
				t.Errorf("a border of %d and %d crosses another", a.Left, a.Right)
			}
		}
	}
}

// meet reports whether two lines cross anywhere but at their ends.
func meet(a, b []viewport.Plane) bool {
	side := func(p, q, r viewport.Plane) float64 { return (q.X-p.X)*(r.Y-p.Y) - (q.Y-p.Y)*(r.X-p.X) }
	for i := 1; i < len(a); i++ {
		for j := 1; j < len(b); j++ {
			p, q, r, s := a[i-1], a[i], b[j-1], b[j]
			if side(p, q, r)*side(p, q, s) < 0 && side(r, s, p)*side(r, s, q) < 0 {
				return true
			}
		}
	}
	return false
}

func TestBrokenRaionsAreNone(t *testing.T) {
	data, err := os.ReadFile("../../assets/outline.bin")
	if err != nil {
		t.Fatal(err)
	}
	whole := load(t)
	at := bytes.Index(data, []byte("raion:ua-"))
	for _, end := range []int{at, at + 5000, at + 20_000, len(data) - 1} {
		o, err := Load(data[:end])
		if err != nil {
			t.Fatal(err)
		}
		if n := len(o.Raions().Faces); n != 0 {
			t.Errorf("%d of %d bytes: %d raions", end, len(data), n)
		}
		if o.Area("raion:ua-59-sumy") != nil || len(o.Faces) != len(whole.Faces) {
			t.Error("a raion that is not there has an area")
		}
	}
}

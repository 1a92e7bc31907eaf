package outline

import (
	"fmt"
	"os"
	"sync"
	"testing"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
)

// bundled loads the bundled outline once.
var bundled = sync.OnceValues(func() (*Outline, error) {
	data, err := os.ReadFile("../../assets/outline.bin")
	if err != nil {
		return nil, err
	}
	return Load(data)
})

func load(t testing.TB) *Outline {
	t.Helper()
	o, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func TestEveryPlaceLiesInItsUnitAndInNoOther(t *testing.T) {
	o := load(t)
	for _, c := range []struct {
		name string
		at   orb.Point
		face geo.PlaceID
	}{
		{"Simferopol", orb.Point{34.10, 44.95}, "iso:UA-43"},
		{"Sevastopol", orb.Point{33.53, 44.59}, "iso:UA-40"},
		{"Kerch", orb.Point{36.47, 45.35}, "iso:UA-43"},
		{"Feodosia", orb.Point{35.37, 45.04}, "iso:UA-43"},
		{"Donetsk", orb.Point{37.80, 48.00}, "iso:UA-14"},
		{"Luhansk", orb.Point{39.30, 48.57}, "iso:UA-09"},
		{"Mariupol", orb.Point{37.54, 47.10}, "iso:UA-14"},
		{"Kyiv", orb.Point{30.52, 50.45}, "iso:UA-30"},
		{"Irpin", orb.Point{30.25, 50.52}, "iso:UA-32"},
		{"Odesa", orb.Point{30.73, 46.47}, "iso:UA-51"},
		{"Izmail", orb.Point{28.84, 45.35}, "iso:UA-51"},
		{"Snake Island", orb.Point{30.2085, 45.2568}, "iso:UA-51"},
		{"Uzhhorod", orb.Point{22.29, 48.62}, "iso:UA-21"},
		{"Kharkiv", orb.Point{36.23, 49.99}, "iso:UA-63"},
		{"Vovchansk", orb.Point{36.94, 50.29}, "iso:UA-63"},
		{"Enerhodar", orb.Point{34.65, 47.50}, "iso:UA-23"},
		{"Belgorod", orb.Point{36.58, 50.60}, "iso:RU"},
		{"Kursk", orb.Point{36.19, 51.73}, "iso:RU"},
		{"Rostov-on-Don", orb.Point{39.70, 47.23}, "iso:RU"},
		{"Engels", orb.Point{46.12, 51.48}, "iso:RU"},
		{"Tiraspol", orb.Point{29.60, 46.84}, "iso:MD"},
		{"Homiel", orb.Point{31.00, 52.43}, "iso:BY"},
		{"Rzeszów", orb.Point{22.00, 50.04}, "iso:PL"},
		{"Warsaw", orb.Point{21.01, 52.23}, "iso:PL"},
		{"Sulina", orb.Point{29.65, 45.156}, "iso:RO"},
		{"the Black Sea", orb.Point{32.0, 43.5}, "sea"},
		{"the Sea of Azov", orb.Point{36.6, 46.2}, "sea"},
	} {
		var in []geo.PlaceID
		for i := range o.Faces {
			if f := &o.Faces[i]; o.Covers(f, project(c.at), 0) {
				in = append(in, f.ID)
			}
		}
		if len(in) != 1 || in[0] != c.face {
			t.Errorf("%s lies in %v, not in %s", c.name, in, c.face)
		}
		if f := o.FaceAt(c.at); f == nil || f.ID != c.face {
			t.Errorf("FaceAt puts %s elsewhere", c.name)
		}
	}
}

func TestUkraineHas27UnitsWithNames(t *testing.T) {
	n := 0
	for _, f := range load(t).Faces {
		if f.InUkraine() {
			n++
			if f.Name == "" || f.LocalName == "" || f.Seat == "" {
				t.Errorf("%s is called %q, %q, governed from %q", f.ID, f.Name, f.LocalName, f.Seat)
			}
		}
	}
	if n != 27 {
		t.Errorf("Ukraine has %d units", n)
	}
}

func TestUnitsAddUpToTheCountrysArea(t *testing.T) {
	o := load(t)
	total := 0.0
	for _, f := range o.Faces {
		if f.InUkraine() {
			total += orbgeo.Area(o.Area(f.ID)) / 1e6
		}
	}
	// 603,628 km² officially; the limans and Syvash are sea here.
	if total < 596_000 || total > 604_000 {
		t.Errorf("the units have %.0f km²", total)
	}
}

func TestAreaIsAsRFC7946WantsIt(t *testing.T) {
	o := load(t)
	for _, f := range o.Faces {
		for _, polygon := range o.Area(f.ID) {
			for i, ring := range polygon {
				if !ring.Closed() || len(ring) < 4 {
					t.Errorf("%s has a ring of %d points that is not closed", f.ID, len(ring))
				}
				if outer := i == 0; outer != (ring.Orientation() == orb.CCW) {
					t.Errorf("%s: ring %d turns the wrong way", f.ID, i)
				}
			}
		}
	}
	if o.Area("sea") != nil || o.Area("iso:ZZ") != nil {
		t.Error("the sea or an unknown place has an area")
	}
	if holes := len(o.Area("iso:UA-32")[0]) - 1; holes < 1 {
		t.Error("Kyiv Oblast has no hole where Kyiv is")
	}
}

func TestNoLineOfUkraineIsDisputed(t *testing.T) {
	o := load(t)
	for _, a := range o.Arcs {
		if a.Kind == StateBorder && (a.Low.X > project(orb.Point{33.5, 46}).X && a.High.Y < project(orb.Point{36, 46.3}).Y) {
			t.Errorf("a state border crosses Crimea or its isthmus")
		}
	}
}

func TestCoarseLevelsAreSmallerAndStillMeet(t *testing.T) {
	o := load(t)
	for level := 1; level < Levels; level++ {
		fine, coarse := 0, 0
		for i := range o.Arcs {
			a := &o.Arcs[i]
			fine, coarse = fine+len(a.At(level-1)), coarse+len(a.At(level))
			if p, q := a.At(level), a.At(0); len(p) > 0 && (p[0] != q[0] || p[len(p)-1] != q[len(q)-1]) {
				t.Fatalf("level %d moves the ends of arc %d", level, i)
			}
		}
		if coarse*10 > fine*8 {
			t.Errorf("level %d has %d points, level %d %d", level-1, fine, level, coarse)
		}
		for _, ring := range o.Ukraine().All(level) {
			if ring[0] != ring[len(ring)-1] {
				t.Errorf("level %d leaves a ring of the country open", level)
			}
		}
	}
}

func TestKakhovkaReservoirIsFormer(t *testing.T) {
	at := project(orb.Point{34.3, 47.5})
	for _, w := range load(t).Waters {
		if crossings(w.At(0), at)%2 == 1 && !w.Former {
			t.Error("a lake covers what was the Kakhovka Reservoir")
		}
	}
}

func outlineFile(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("../../assets/outline.bin")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestTheBundledOutlineIsSmall(t *testing.T) {
	if n := len(outlineFile(t)); n > 1_500_000 {
		t.Errorf("the outline has %d bytes", n)
	}
}

func BenchmarkLoad(b *testing.B) {
	data := outlineFile(b)
	for b.Loop() {
		if _, err := Load(data); err != nil {
			b.Fatal(err)
		}
	}
}

// TestFigures prints how long the outline takes to load; it runs when
// STRIKEMAP_BENCH is 1.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") != "1" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	took := testing.Benchmark(BenchmarkLoad)
	fmt.Printf("figure outline-load %.0f ms goal ≤ 60\n", float64(took.NsPerOp())/1e6)
}

func TestBrokenOutlinesAreRefused(t *testing.T) {
	data, err := os.ReadFile("../../assets/outline.bin")
	if err != nil {
		t.Fatal(err)
	}
	for _, broken := range [][]byte{nil, []byte("GIF89a"), data[:len(data)/2], data[:len(magic)+3], append([]byte(magic), 255, 255, 255)} {
		if _, err := Load(broken); err == nil {
			t.Errorf("%d broken bytes were loaded", len(broken))
		}
	}
}

func TestTownsRank(t *testing.T) {
	o := load(t)
	ranks := map[Rank]int{}
	at := map[string]Rank{}
	for _, town := range o.Towns {
		ranks[town.Rank]++
		if _, seen := at[town.Name]; !seen {
			at[town.Name] = town.Rank
		}
	}
	if ranks[Capital] != 1 || ranks[Seat] != 25 {
		t.Errorf("%d capitals and %d seats", ranks[Capital], ranks[Seat])
	}
	for name, rank := range map[string]Rank{
		"Kyiv": Capital, "Sevastopol": Seat, "Simferopol": Seat, "Uzhhorod": Seat,
		"Kryvyi Rih": LargeCity, "Mariupol": LargeCity, "Izium": City, "Warsaw": ForeignBig,
	} {
		if at[name] != rank {
			t.Errorf("%s has rank %d", name, at[name])
		}
	}
	if len(o.Towns) < 30_000 {
		t.Errorf("%d towns", len(o.Towns))
	}
}

func FuzzLoad(f *testing.F) {
	data, err := os.ReadFile("../../assets/outline.bin")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data[:4000])
	f.Add([]byte(magic))
	f.Add([]byte(magic + "\x01\x03sea\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if o, err := Load(data); err == nil {
			o.FaceAt(orb.Point{30, 50})
			for i := range o.Faces {
				o.Area(o.Faces[i].ID)
			}
		}
	})
}

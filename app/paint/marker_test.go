package paint

import (
	"image"
	"image/color"
	"math"
	"os"
	"sync"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// lettered returns a style with the bundled fonts.
var lettered = sync.OnceValue(func() *Style {
	read := func(name string) []byte {
		data, err := os.ReadFile("../../assets/fonts/" + name)
		if err != nil {
			panic(err)
		}
		return data
	}
	f, err := NewFonts(read("NotoSans-Regular.ttf"), read("NotoSans-Bold.ttf"))
	if err != nil {
		panic(err)
	}
	return Light().With(f, "en")
})

// ground returns a picture in one colour.
func ground(w, h int, c color.NRGBA) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for i := range Words(img) {
		Words(img)[i] = Word(c)
	}
	return img
}

// inventedAt returns an invented event of a kind at a place.
func inventedAt(id string, p *geo.Place, k geo.Kind, precision geo.Precision) *geo.Event {
	return &geo.Event{ID: id, Reports: []*geo.Report{{ID: id, Kind: k, Place: p, Precision: precision}}}
}

var (
	sampleCity   = &geo.Place{ID: "city", Name: "Kharkiv", Level: geo.LevelSettlement, Population: 1_421_000, Point: orb.Point{36.25, 49.99}}
	sampleRaion  = &geo.Place{ID: "raion", Name: "Izium Raion", LocalName: "Ізюмський район", Level: geo.LevelRaion, Point: orb.Point{37.3, 49.2}}
	sampleOblast = &geo.Place{ID: "oblast", Name: "Sumy Oblast", LocalName: "Сумська область", Level: geo.LevelOblast, Point: orb.Point{34, 51}}
)

// sampleView is centred on the sample city.
func sampleView(scale float64) viewport.View {
	return viewport.View{Center: viewport.Project(sampleCity.Point), Scale: scale, Size: viewport.Size{W: 400, H: 300}}
}

// TestKindsAreToldApartAtEightPixelsWithoutColour compares the silhouettes of
// all kinds at the size of the smallest legend.
func TestKindsAreToldApartAtEightPixelsWithoutColour(t *testing.T) {
	const side, least = 10, 6
	silhouette := func(k geo.Kind) []uint8 {
		img := ground(side, side, rgb(0xFFFFFF))
		r := NewRaster(img, nil)
		defer r.Close()
		m := Mark{Kind: k, Display: geo.DisplayCasualties}
		DrawMark(r, viewport.Pixel{X: side / 2., Y: side / 2.}, 8, &m, lettered())
		out := make([]uint8, side*side)
		for i := range out {
			out[i] = img.Pix[4*i+1]
		}
		return out
	}
	for i, a := range geo.Kinds {
		for _, b := range geo.Kinds[:i] {
			differ := 0
			x, y := silhouette(a), silhouette(b)
			for j := range x {
				if math.Abs(float64(x[j])-float64(y[j])) > 90 {
					differ++
				}
			}
			if differ < least {
				t.Errorf("%s and %s differ in %d pixels", a, b, differ)
			}
		}
	}
}

// TestCategoriesOfAClusterAreToldApartWithoutColour compares the rings of clusters of
// one category each, without their colours.
func TestCategoriesOfAClusterAreToldApartWithoutColour(t *testing.T) {
	const least = 12
	d := marker.Diameter(2)
	side := int(d) + 2
	tones := patternTones(side, viewport.Pixel{X: float64(side) / 2, Y: float64(side) / 2}, d)
	for i, a := range geo.Displays {
		for j, b := range geo.Displays[:i] {
			differ := 0
			for _, tone := range tones {
				if math.Abs(float64(tone[i])-float64(tone[j])) > 90 {
					differ++
				}
			}
			if differ < least {
				t.Errorf("%s and %s differ in %d pixels", a, b, differ)
			}
		}
	}
}

func TestAMarkHardlyExceedsItsDiameter(t *testing.T) {
	for _, k := range geo.Kinds {
		img := image.NewRGBA(image.Rect(0, 0, 60, 60))
		r := NewRaster(img, nil)
		m := Mark{Kind: k, Display: geo.DisplayStrike}
		DrawMark(r, viewport.Pixel{X: 30, Y: 30}, 40, &m, lettered())
		r.Close()
		for y := range 60 {
			for x := range 60 {
				if img.Pix[img.PixOffset(x, y)+3] > 0 && math.Hypot(float64(x)-29.5, float64(y)-29.5) > 40*.76 {
					t.Fatalf("%s draws at %d,%d", k, x, y)
				}
			}
		}
	}
}

func TestTheArcsOfAClusterAreTheSharesOfItsCategories(t *testing.T) {
	img := ground(200, 200, rgb(0xFFFFFF))
	r := NewRaster(img, nil)
	m := Mark{Counts: [marker.Displays]int{0: 1, 2: 3}}
	DrawMark(r, viewport.Pixel{X: 100, Y: 100}, 200, &m, lettered())
	r.Close()
	found, ring := 0, 0 // of the category that bears no pattern, and of all
	for i, p := range Words(img) {
		if from := math.Hypot(float64(i%200)-99.5, float64(i/200)-99.5); from > 100-200*(casing+donut)+1 && from < 100-200*casing-1 {
			ring++
			if p == Word(Light().Tint(geo.Displays[0]).Color) {
				found++
			}
		}
	}
	if share := float64(found) / float64(ring); math.Abs(share-.25) > .01 {
		t.Errorf("a quarter of the events have %.3f of the ring", share)
	}
}

// TestAStampedMarkIsTheDrawnOne checks the copying of kept marks against the
// surface that draws them.
func TestAStampedMarkIsTheDrawnOne(t *testing.T) {
	st := lettered()
	x := marker.NewIndex([]*geo.Event{
		inventedAt("a", sampleCity, geo.KindInterception, geo.P3), inventedAt("b", sampleCity, geo.KindStrike, geo.P3),
	})
	for _, cs := range [][]marker.Cluster{x.Clusters(sampleView(1. / 1000)), {x.Clusters(sampleView(1. / 1000))[0].Markers[0].Alone()}} {
		cs[0].At = viewport.Pixel{X: 200.5, Y: 150.5}
		stamped, drawn := ground(400, 300, rgb(0x336699)), ground(400, 300, rgb(0x336699))
		Stamp(stamped, cs, NewSprites(st))
		r := NewRaster(drawn, st.Fonts)
		DrawClusters(r, cs, st)
		r.Close()
		differ := 0
		for i := range stamped.Pix {
			if d := int(stamped.Pix[i]) - int(drawn.Pix[i]); d < -40 || d > 40 {
				differ++
			}
		}
		if size := 30 * 30 * 4; differ > size/20 { // letters stand on whole pixels, seams have no casing under them
			t.Errorf("%d events: %d bytes of some %d differ", cs[0].Count, differ, size)
		}
	}
}

func TestStampingKeptMarksAllocatesNothing(t *testing.T) {
	x := marker.NewIndexWithin([]*geo.Event{
		inventedAt("a", sampleCity, geo.KindStrike, geo.P3), inventedAt("b", sampleOblast, geo.KindStrike, geo.P6),
	}, nil).Labelled(lettered().Label)
	cs := x.Clusters(sampleView(1. / 2000))
	dst, s := ground(400, 300, rgb(0xFFFFFF)), NewSprites(lettered())
	if len(cs) != 2 {
		t.Fatalf("%d clusters", len(cs))
	}
	if n := testing.AllocsPerRun(50, func() { Stamp(dst, cs, s) }); n > 0 {
		t.Errorf("%v allocations, want none", n)
	}
}

func TestMarksAtTheEdgeAreCut(t *testing.T) {
	c := marker.NewIndex([]*geo.Event{inventedAt("a", sampleCity, geo.KindStrike, geo.P3)}).Clusters(sampleView(1. / 1000))[0]
	s := NewSprites(lettered())
	for _, at := range []viewport.Pixel{{X: 0, Y: 0}, {X: 400, Y: 300}, {X: -8, Y: 150}, {X: 407, Y: 3}, {X: -500, Y: 9}, {X: 200, Y: 900}} {
		c.At = at
		Stamp(ground(400, 300, rgb(0xFFFFFF)), []marker.Cluster{c}, s)
	}
}

func TestForgottenMarksMakeRoom(t *testing.T) {
	s := NewSprites(lettered())
	for i := range 2*mostMarks + 5 {
		m := Mark{Counts: [marker.Displays]int{i + 2, i % 7}}
		if s.sprite(&m) == nil {
			t.Fatal("no sprite")
		}
	}
	if len(s.kept) > mostMarks {
		t.Errorf("%d marks are kept", len(s.kept))
	}
}

func TestCountsAreShort(t *testing.T) {
	for n, want := range map[int]string{2: "2", 999: "999", 1000: "1.0k", 9949: "9.9k", 9950: "10k", 99_500: "100k", 123_456: "123k"} {
		if got := abbreviate(n); got != want {
			t.Errorf("%d is written %q, want %q", n, got, want)
		}
	}
}

func TestAClaimHasADashedOutline(t *testing.T) {
	for status, want := range map[geo.Status]bool{
		geo.StatusStated: false, geo.StatusAttributed: false, geo.StatusClaimed: true, geo.StatusDisputed: true, geo.StatusDenied: true,
	} {
		m := MarkOfReport(&geo.Report{Kind: geo.KindStrike, Status: status})
		if m.Dashed != want {
			t.Errorf("%s: dashed %v", status, m.Dashed)
		}
		img := ground(41, 41, rgb(0xFFFFFF))
		r := NewRaster(img, nil)
		DrawMark(r, viewport.Pixel{X: 20.5, Y: 20.5}, 40, &m, Light())
		r.Close()
		changes := 0 // around the mark, where its outline is
		for i := range 360 {
			at := func(i int) uint8 {
				sin, cos := math.Sincos(float64(i) * math.Pi / 180)
				return img.RGBAAt(int(20.5+15.4*cos), int(20.5+15.4*sin)).G / 128
			}
			if at(i) != at(i+1) {
				changes++
			}
		}
		if dashed := changes > 12; dashed != want {
			t.Errorf("%s: the outline is broken at %d places", status, changes)
		}
	}
}

func TestWhatIsFaintIsPaintedAtSixtyPercent(t *testing.T) {
	for name, m := range map[string]Mark{
		"single": {Kind: geo.KindStrike}, "cluster": {Counts: [marker.Displays]int{3, 2}},
	} {
		strong := NewSprites(lettered()).sprite(&m)
		m.Faint = true
		faint := NewSprites(lettered()).sprite(&m)
		for i, p := range strong.image.Pix {
			if got, want := int(faint.image.Pix[i]), int(p)*6/10; got < want-1 || got > want+1 {
				t.Fatalf("%s: byte %d is %d, want %d", name, i, got, want)
			}
		}
	}
}

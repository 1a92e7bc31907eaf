package paint

import (
	"image"
	"image/color"
	"math"
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// extentsOf paints the extents of an index on white.
func extentsOf(x *marker.Index, v viewport.View) *image.RGBA {
	img := ground(v.Size.W, v.Size.H, rgb(0xFFFFFF))
	r := NewRaster(img, nil)
	defer r.Close()
	DrawExtents(r, x, v, lettered())
	return img
}

// shades counts the colours within a distance of the middle of a picture, and the
// share of the pixels that are not of the commonest one.
func shades(img *image.RGBA, radius float64) (n int, odd float64) {
	seen, all, most := map[uint32]int{}, 0, 0
	for i, word := range Words(img) {
		x, y := float64(i%img.Rect.Dx())-float64(img.Rect.Dx())/2+.5, float64(i/img.Rect.Dx())-float64(img.Rect.Dy())/2+.5
		if math.Hypot(x, y) < radius {
			seen[word]++
			all++
			most = max(most, seen[word])
		}
	}
	return len(seen), 1 - float64(most)/float64(all)
}

// oblastAt is an invented oblast, about as wide as a number of pixels in a view upon
// its middle.
func oblastAt(pixels float64) (*marker.Index, viewport.View) {
	x := marker.NewIndexWithin([]*geo.Event{inventedAt("a", sampleOblast, geo.KindStrike, geo.P6)},
		func(p *geo.Place, _ int) ([][]viewport.Plane, bool) {
			return [][]viewport.Plane{marker.Circle(p.Point, 100)}, false
		})
	low, high, _ := x.Bound()
	v := sampleView(pixels / (high.X - low.X))
	v.Center = viewport.Plane{X: (low.X + high.X) / 2, Y: (low.Y + high.Y) / 2}
	return x, v
}

func TestAnAreaIsAFlatToneUntilItIsChosen(t *testing.T) {
	x, v := oblastAt(200)
	if n, _ := shades(extentsOf(x, v), 90); n != 1 {
		t.Errorf("the ground of an area that nobody asks about has %d shades", n)
	}
	img := extentsOf(x, v)
	if tone := img.RGBAAt(200, 150); tone.G > 250 || tone.G < 225 {
		t.Errorf("its tone is %v", tone)
	}
	if img.RGBAAt(200, 40) != (color.RGBA{255, 255, 255, 255}) {
		t.Error("the ground outside is painted")
	}
	at, _ := x.Locate("a")
	if _, odd := shades(extentsOf(x.Choosing(at, true), v), 90); odd < .1 || odd > .45 {
		t.Errorf("%.2f of a chosen area is hatched", odd)
	}
}

func TestAChosenAreaThatFillsTheViewIsHatchedNoMore(t *testing.T) {
	x, v := oblastAt(2000)
	at, _ := x.Locate("a")
	if n, _ := shades(extentsOf(x.Choosing(at, true), v), 140); n != 1 {
		t.Errorf("the ground has %d shades", n)
	}
}

func TestPastTheEvidenceTheSettlementIsAFlatCircle(t *testing.T) {
	x := marker.NewIndex([]*geo.Event{inventedAt("a", sampleCity, geo.KindStrike, geo.P3)})
	v := sampleView(1. / 150)
	img := extentsOf(x, v)
	radius := marker.Extent(sampleCity) * 1000 * v.Scale
	green := func(d float64) uint8 { return img.Pix[img.PixOffset(200+int(d), 150)+1] }
	if middle, within, out := green(0), green(radius*.9), green(radius+3); middle != within || middle == 255 || out != 255 {
		t.Errorf("from the middle out: %d, %d, %d", middle, within, out)
	}
}

func TestBadgesSayWhatTheSourceLeavesOpen(t *testing.T) {
	x := marker.NewIndexWithin([]*geo.Event{
		inventedAt("a", sampleOblast, geo.KindStrike, geo.P6), inventedAt("b", sampleCity, geo.KindStrike, geo.P4),
		inventedAt("c", sampleRaion, geo.KindStrike, geo.P5),
	}, func(p *geo.Place, _ int) (rings [][]viewport.Plane, approximate bool) {
		return [][]viewport.Plane{marker.Circle(p.Point, 80)}, p == sampleRaion
	})
	en, uk := lettered(), lettered().With(lettered().Fonts, "uk")
	for st, want := range map[*Style][]string{
		en: {"within 25 km of Kharkiv", "somewhere in Sumy Oblast", "somewhere in Izium Raion, approximate area"},
		uk: {"Kharkiv: у межах 25 км", "десь у Сумській області", "десь в Ізюмському районі, приблизна територія"},
	} {
		var said []string
		for _, c := range x.Labelled(st.Label).Clusters(sampleView(1. / 450).Resize(viewport.Size{W: 1800, H: 1200})) {
			said = append(said, c.Label)
		}
		slices.Sort(said)
		slices.Sort(want)
		if !slices.Equal(said, want) {
			t.Errorf("the badges say %q, want %q", said, want)
		}
	}
}

func TestNamesKeepClearOfMarks(t *testing.T) {
	o := &outline.Outline{Towns: []outline.Town{
		{At: viewport.Project(sampleCity.Point), Name: "Kharkiv", Population: 1_421_000, Rank: outline.Seat},
	}}
	x := marker.NewIndex([]*geo.Event{inventedAt("a", sampleCity, geo.KindStrike, geo.P3)})
	v := sampleView(1. / 1000)
	img := ground(400, 300, rgb(0xFFFFFF))
	r := NewRaster(img, lettered().Fonts)
	cs := x.Clusters(v)
	drawNames(r, o, v, lettered(), cs)
	r.Close()
	if len(cs) != 1 || cs[0].At != (viewport.Pixel{X: 200, Y: 150}) {
		t.Fatalf("clusters %+v", cs)
	}
	written := false
	for y := range 300 {
		for i := range 400 {
			if img.Pix[img.PixOffset(i, y)] > 120 {
				continue
			}
			d := math.Hypot(float64(i)-199.5, float64(y)-149.5)
			written = written || d > 12
			if d > 5 && d < 11 { // the town's dot ends before, the name begins after
				t.Fatalf("a letter stands at %d,%d, under the mark", i, y)
			}
		}
	}
	if !written {
		t.Error("the name is not written at all")
	}
}

func TestUnitsStandInTheLocativeAfterIn(t *testing.T) {
	for name, want := range map[string]string{
		"Сумська область": "Сумській області", "Ізюмський район": "Ізюмському районі", "Крим": "Криму", "Краснодарський край": "Краснодарському краї",
		"Автономна Республіка Крим": "Автономній Республіці Крим", "Київ": "Києві", "Марганецька громада": "Марганецькій громаді",
	} {
		if got := locative(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

func TestANameWithoutAKnownFormIsNotBent(t *testing.T) {
	for name, want := range map[string]string{
		"Нікопольська громада": "десь у Нікопольській громаді", "Марганець (громада)": "Марганець (громада): десь тут",
	} {
		c := marker.Cluster{Markers: []marker.Marker{{Lead: &geo.Report{Place: &geo.Place{LocalName: name}}}}, Area: &marker.Area{Ground: marker.Bordered}}
		if got := Caption(&c, "uk"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

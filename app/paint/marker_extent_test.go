package paint

import (
	"math"
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

func TestAnAreaIsHatchedInsideOnly(t *testing.T) {
	x := marker.NewIndexWithin([]*geo.Event{inventedAt("a", sampleOblast, geo.KindStrike, geo.P6)}, nil)
	v := sampleView(1. / 1000)
	v.Center = viewport.Project(sampleOblast.Point)
	img := ground(400, 300, rgb(0xFFFFFF))
	r := NewRaster(img, nil)
	DrawExtents(r, x, v, lettered())
	r.Close()
	radius := 0.0
	for _, p := range x.Areas()[0].Outline[0] {
		radius = max(radius, math.Hypot(p.X-v.Center.X, p.Y-v.Center.Y)*v.Scale)
	}
	lines := 0
	for y := range 300 {
		for i := range 400 {
			d := math.Hypot(float64(i)-199.5, float64(y)-149.5)
			painted := Words(img)[y*400+i] != Word(rgb(0xFFFFFF))
			if painted && d > radius+4 {
				t.Fatalf("pixel %d,%d outside of the area is painted", i, y)
			}
			if !painted && d < radius-4 {
				t.Fatalf("pixel %d,%d inside of the area is blank", i, y)
			}
			if g := img.Pix[img.PixOffset(i, y)+1]; d < radius-6 && g < 150 {
				lines++
			}
		}
	}
	if share := float64(lines) / (math.Pi * radius * radius); share < .1 || share > .4 {
		t.Errorf("%.2f of the area is lines", share)
	}
}

func TestPastTheEvidenceTheSettlementIsASoftCircle(t *testing.T) {
	x := marker.NewIndex([]*geo.Event{inventedAt("a", sampleCity, geo.KindStrike, geo.P3)})
	v := sampleView(1. / 150)
	img := ground(400, 300, rgb(0xFFFFFF))
	r := NewRaster(img, nil)
	DrawExtents(r, x, v, lettered())
	r.Close()
	radius := marker.Extent(sampleCity) * 1000 * v.Scale
	green := func(d float64) uint8 { return img.Pix[img.PixOffset(200+int(d), 150)+1] }
	if middle, edge, out := green(0), green(radius*.97), green(radius+3); middle >= edge || edge >= out || out != 255 {
		t.Errorf("from the middle out: %d, %d, %d", middle, edge, out)
	}
}

func TestBadgesSayWhatTheSourceLeavesOpen(t *testing.T) {
	x := marker.NewIndexWithin([]*geo.Event{
		inventedAt("a", sampleOblast, geo.KindStrike, geo.P6), inventedAt("b", sampleCity, geo.KindStrike, geo.P4),
		inventedAt("c", sampleRaion, geo.KindStrike, geo.P5),
	}, func(p *geo.Place) (rings [][]viewport.Plane, approximate bool) {
		return [][]viewport.Plane{marker.Circle(p.Point, 80)}, p == sampleRaion
	})
	en, uk := lettered(), lettered().With(lettered().Fonts, "uk")
	for st, want := range map[*Style][]string{
		en: {"within 25 km of Kharkiv", "Sumy Oblast", "Izium Raion, approximate area"},
		uk: {"Kharkiv: у межах 25 км", "Сумська область", "Ізюмський район, приблизна територія"},
	} {
		var said []string
		for _, c := range x.Labelled(st.Label).Clusters(sampleView(1. / 2000)) {
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

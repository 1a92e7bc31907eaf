package paint

import (
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

func TestALegendExplainsWhatIsInViewOnly(t *testing.T) {
	claim := inventedAt("c", sampleCity, geo.KindStrike, geo.P3)
	claim.Reports[0].Status = geo.StatusClaimed
	oblast := inventedAt("o", sampleOblast, geo.KindStrike, geo.P6)
	x := marker.NewIndexWithin([]*geo.Event{claim, oblast}, func(p *geo.Place, _ int) ([][]viewport.Plane, bool) {
		return [][]viewport.Plane{marker.Circle(p.Point, 80)}, false
	})
	near := sampleView(1. / 300)
	far := sampleView(1. / 2000)
	for v, want := range map[viewport.View][]Key{near: {KeyDashed}, far: {KeyDashed, KeyArea}} {
		if got := KeysOf(x.Clusters(v)).List(); !slices.Equal(got, want) {
			t.Errorf("keys %v, want %v", got, want)
		}
	}
}

func TestEveryKeyHasItsOwnSignAndWord(t *testing.T) {
	signs, words := map[string]Key{}, map[string]Key{}
	for k := range keys {
		img := ground(20, 20, rgb(0xFFFFFF))
		r := NewRaster(img, nil)
		DrawKey(r, viewport.Pixel{X: 10, Y: 10}, 16, k, Light())
		r.Close()
		sign := string(img.Pix)
		if other, ok := signs[sign]; ok {
			t.Errorf("keys %d and %d have one sign", k, other)
		}
		signs[sign] = k
		for _, language := range []string{"en", "uk"} {
			w := k.Word(language)
			if other, ok := words[w]; ok || w == "" {
				t.Errorf("keys %d and %d are both called %q", k, other, w)
			}
			words[w] = k
		}
	}
}

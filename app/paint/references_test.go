package paint

import (
	"bytes"
	"image"
	"slices"
	"strings"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// inventedLayer is a square of a reference layer around a line and a point, in
// degrees.
func inventedLayer(tone outline.Tone) outline.Reference {
	ring := orb.LineString{{30, 47}, {34, 47}, {34, 50}, {30, 50}, {30, 47}}
	return outline.Reference{
		Name: "Invented layer", Credit: "nobody", Look: outline.Look{Tone: tone, Opacity: 1, Width: 3},
		Areas: []outline.Line{outline.NewLine(ring)}, Lines: []outline.Line{outline.NewLine(orb.LineString{{30, 48}, {34, 49}})},
		Points: []viewport.Plane{viewport.Project(orb.Point{32, 49.5})},
	}
}

// TestAReferenceLayerIsDrawnInItsTone looks for pixels of the tone.
func TestAReferenceLayerIsDrawnInItsTone(t *testing.T) {
	bare := sampleOutline(t)
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 400, H: 300}, 0)
	for _, st := range []*Style{Light(), Dark()} {
		for _, tone := range outline.Tones {
			r := inventedLayer(tone)
			count := func(o *outline.Outline) (n int) {
				img := image.NewRGBA(image.Rect(0, 0, 400, 300))
				Base(img, o, v, st)
				for _, p := range Words(img) {
					if p == Word(st.ReferenceColor(r.Look)) {
						n++
					}
				}
				return n
			}
			if n := count(bare.Bearing(r)) - count(bare); n < 300 {
				t.Errorf("%s: %d pixels are of its tone", tone, n)
			}
			r.Look.Hidden = true
			if n := count(bare.Bearing(r)) - count(bare); n != 0 {
				t.Errorf("%s: hidden, %d pixels are of its tone", tone, n)
			}
		}
	}
}

// TestTonesAreNoCategorys keeps reference layers from looking like reports: they are
// as far from every category as categories are from one another.
func TestTonesAreNoCategorys(t *testing.T) {
	for i, p := range []Palette{onLight, onDark} {
		for tone, shades := range tones {
			for d, tint := range p {
				if far := ciede2000(labOf(linearOf(shades[i])), labOf(linearOf(tint.Color))); far < 12 {
					t.Errorf("%s is %.1f from %s", tone, far, d)
				}
			}
		}
	}
}

func TestPicturesNameReferenceLayersAndTheirCredit(t *testing.T) {
	layer := inventedLayer(outline.ToneTeal)
	s := &Scene{Outline: sampleOutline(t).Bearing(layer, layer), Style: lettered(), Title: "Sample", Credit: Credit}
	low, high := viewport.Fit(viewport.Ukraine, viewport.Size{W: 800, H: 600}, 0).Bound()
	s.Fit(low, high, viewport.Size{W: 800, H: 600}, 0)
	d := s.at(1)
	if !strings.HasSuffix(d.credits(), " · nobody") || len(d.legend.refs) != 2 {
		t.Errorf("credit %q, %d layers in the legend", d.credits(), len(d.legend.refs))
	}
	var with, without bytes.Buffer
	if err := SVG(&with, s); err != nil {
		t.Fatal(err)
	}
	s.Outline = sampleOutline(t)
	if err := SVG(&without, s); err != nil {
		t.Fatal(err)
	}
	if slices.Equal(with.Bytes(), without.Bytes()) {
		t.Error("the layer is not in the picture")
	}
}

package paint

import (
	"bytes"
	"fmt"
	"image"
	"os"
	"testing"
	"time"

	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// TestFigures prints the figures of painting; it runs when STRIKEMAP_BENCH is 1.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") != "1" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	o, st := sampleOutline(t), Light().With(sampleFonts(t), "en")
	size := viewport.Size{W: 1920, H: 1080}
	dst, other := image.NewRGBA(image.Rect(0, 0, size.W, size.H)), image.NewRGBA(image.Rect(0, 0, size.W, size.H))
	country := viewport.Fit(viewport.Ukraine, size, 24)
	for _, f := range []struct {
		name string
		view viewport.View
	}{
		{"redraw-country", country},
		{"redraw-oblast", country.ZoomAround(viewport.Pixel{X: 1300, Y: 400}, 4)},
		{"redraw-city", country.ZoomAround(viewport.Pixel{X: 1365, Y: 355}, 24)},
	} {
		own, plain := bests(func() { Base(dst, o, f.view, st) }, func() { copy(other.Pix, dst.Pix) })
		fmt.Printf("figure %s %.1f frame-copies goal ≤ 40\n", f.name, own/plain)
	}
	x := inventedAreas(t, 1)
	var cs []marker.Cluster
	placed, _ := bests(func() { cs = x.AppendClusters(cs[:0], country) }, func() {})
	fmt.Printf("figure place-areas %.2f ms goal ≤ 1 (%d areas)\n", placed*1e3, len(x.Areas()))
	var g Ground
	charted, plain := bests(func() {
		g.outline = nil // as after a change of scale
		g.Chart(dst, o, x, country, st, dst.Rect)
	}, func() { copy(other.Pix, dst.Pix) })
	fmt.Printf("figure redraw-country-with-areas %.1f frame-copies goal ≤ 40\n", charted/plain)
	s := &Scene{Outline: o, Style: st, Title: "Sample", Credit: Credit}
	low, high := country.Bound()
	s.Fit(low, high, size, 0)
	var out bytes.Buffer
	own, _ := bests(func() {
		out.Reset()
		if err := PNG(&out, s); err != nil {
			t.Fatal(err)
		}
	}, func() {})
	fmt.Printf("figure png-1080p %.0f ms goal ≤ 45\n", own*1e3)
}

// bests runs two pieces of work in turn and returns the least of their times in
// seconds: whatever else the machine does only adds to them.
func bests(own, plain func()) (float64, float64) {
	own()
	a, b := time.Hour, time.Hour
	for range 40 {
		start := time.Now()
		own()
		middle := time.Now()
		plain()
		a, b = min(a, middle.Sub(start)), min(b, time.Since(middle))
	}
	return a.Seconds(), b.Seconds()
}

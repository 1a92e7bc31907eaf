package timeline

import (
	"fmt"
	"image"
	"os"
	"testing"
	"time"
)

// TestFigures prints the figures that "make bench" collects: the picture of four
// years in a window of 1920×1080, drawn anew as while the brush is dragged.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	dates := days17()
	for d := range 1400 {
		dates = append(dates, oneNight(-d), oneDay(-d))
	}
	_, tl := begin(t, dates...)
	p := tl.plot
	p.scale.width = 1920
	p.place()
	p.hand.drawn = &span{p.scale.from + 100, p.scale.from + 300}
	frame, other := image.NewRGBA(image.Rect(0, 0, 1920, 1080)), image.NewRGBA(image.Rect(0, 0, 1920, 1080))
	draw := func() {
		p.fresh = false
		p.draw(1920, 96)
	}
	allocated := testing.AllocsPerRun(20, func() { p.fresh = true; p.draw(1920, 96) })
	fmt.Printf("figure timeline-frame %.2f copies goal ≤ 3\n", best(draw)/best(func() { copy(other.Pix, frame.Pix) }))
	fmt.Printf("figure timeline-still %.0f allocations goal ≤ 0\n", allocated)
}

// best returns the shortest of many times of a call, in seconds.
func best(f func()) float64 {
	least := time.Hour
	for range 60 {
		start := time.Now()
		f()
		least = min(least, time.Since(start))
	}
	return least.Seconds()
}

package mapview

import (
	"fmt"
	"image"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// many returns 100,000 invented events in as many places as Ukraine has
// settlements.
func many() []*geo.Event {
	rnd := rand.New(rand.NewPCG(4, 2))
	places := make([]*geo.Place, 30_000)
	for i := range places {
		places[i] = &geo.Place{
			ID: geo.PlaceID(fmt.Sprint("sample:", i)), Name: fmt.Sprint("Sample ", i), Level: geo.LevelSettlement,
			Point: orb.Point{23 + 16*rnd.Float64(), 46 + 6*rnd.Float64()}, Population: int(rnd.ExpFloat64() * 3000),
		}
	}
	out := make([]*geo.Event, 100_000)
	for i := range out {
		r := invented(places[rnd.IntN(len(places))], geo.Kinds[rnd.IntN(5)], geo.P3)
		r.ID = fmt.Sprintf("r%06d", i)
		out[i] = &geo.Event{ID: r.ID, Reports: []*geo.Report{&r}}
	}
	return out
}

// TestFigures prints the figures of a frame; it runs when STRIKEMAP_BENCH is 1.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") != "1" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	m, w := open(t, three())
	w.Resize(fyne.NewSize(1920, 1080))
	m.adoptIndex(marker.NewIndex(many()))
	w.Canvas().Capture()
	m.touched = true
	m.look(m.view.ZoomAround(m.middle(), 2.2))
	for !m.base.serves(m.shown) {
		m.draw(1920, 1080)
	}

	pan, plain := m.panning()
	fmt.Printf("figure pan-frame %.2f frame-copies goal ≤ 3\n", pan/plain)
	zoom, plain := m.zooming()
	fmt.Printf("figure zoom-frame %.2f frame-copies goal ≤ 8\n", zoom/plain)
	fmt.Printf("figure frame-copy %.3f ms goal ≤ 5\n", plain*1e3)
	runtime.GC()
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem)
	runtime.KeepAlive(m)
	fmt.Printf("figure map-memory %.0f MB goal ≤ 250\n", float64(mem.HeapAlloc)/1e6)
}

// panning returns the times of our own work for a frame of a drag, and of a
// plain copy of a frame. The base stays the same, as it does between two
// arrivals from the background.
func (m *Map) panning() (own, plain float64) {
	m.spawn = func(func(), func()) {}
	m.base.pending = true
	start := m.view
	return quiet(func(i int) {
		m.look(start.Pan(float64(i%200-100), float64(i%120-60)))
		m.draw(1920, 1080)
	})
}

// zooming returns the times of our own work for a frame of the wheel, in which
// the old base is shown scaled, and of a plain copy of a frame.
func (m *Map) zooming() (own, plain float64) {
	start := m.view
	return quiet(func(i int) {
		m.look(start.ZoomAround(viewport.Pixel{X: 700, Y: 400}, .75+.01*float64(i%60)))
		m.draw(1920, 1080)
	})
}

// quiet returns the times of a call and of a plain copy of a frame, in seconds:
// the lower tenth of many, so that what else the machine does is left out, taken
// in turn, so that both find the caches alike.
func quiet(f func(i int)) (own, plain float64) {
	a, b := image.NewRGBA(image.Rect(0, 0, 1920, 1080)), image.NewRGBA(image.Rect(0, 0, 1920, 1080))
	var owns, plains []float64
	for i := range 300 {
		start := time.Now()
		f(i)
		owns = append(owns, time.Since(start).Seconds())
		start = time.Now()
		copy(a.Pix, b.Pix)
		plains = append(plains, time.Since(start).Seconds())
	}
	slices.Sort(owns)
	slices.Sort(plains)
	return owns[len(owns)/10], plains[len(plains)/10]
}

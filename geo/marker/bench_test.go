package marker

import (
	"fmt"
	"os"
	"runtime"
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

const many = 100_000

// settled and scattered are the two extremes of many events: as many places as
// Ukraine has settlements, and a place for every event.
func settled() []*geo.Event   { return sampleEvents(many, 30_000) }
func scattered() []*geo.Event { return sampleEvents(many, many) }

func BenchmarkNewIndex(b *testing.B) {
	for name, events := range map[string][]*geo.Event{"settled": settled(), "scattered": scattered()} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				NewIndex(events)
			}
		})
	}
}

func BenchmarkClusters(b *testing.B) {
	x := NewIndex(scattered())
	for k := uint8(0); k < levels; k += 3 {
		b.Run(fmt.Sprint("level=", k), func(b *testing.B) {
			v := viewAt(levelScale(k))
			var dst []Cluster
			for b.Loop() {
				dst = x.AppendClusters(dst[:0], v)
			}
			b.ReportMetric(float64(len(dst)), "clusters")
		})
	}
}

func BenchmarkHit(b *testing.B) {
	x := NewIndex(scattered())
	for k := uint8(0); k < levels; k += 3 {
		b.Run(fmt.Sprint("level=", k), func(b *testing.B) {
			v := viewAt(levelScale(k))
			for b.Loop() {
				x.Hit(v, viewport.Pixel{X: 960, Y: 540})
			}
		})
	}
}

// TestFigures prints the figures that the project holds itself to; it runs when
// STRIKEMAP_BENCH is 1.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") != "1" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	events := scattered()
	before := heap()
	x := NewIndex(events)
	fmt.Printf("figure marker-index-memory %.1f MB goal ≤ 60\n", float64(heap()-before)/1e6)
	index := seconds(func() { NewIndex(events) })
	fmt.Printf("figure marker-index %.1f ms goal ≤ 150\n", index*1e3)

	cluster, hit := worst(x)
	fmt.Printf("figure recluster %.3f ms goal ≤ 50\n", cluster*1e3)
	fmt.Printf("figure hit-test %.4f ms goal ≤ 5\n", hit*1e3)

	const level = 7 // one level only: the twin needs minutes for them all
	twin, v := naive(events), viewAt(levelScale(level))
	start := time.Now()
	twin.clusters(level, level)
	fmt.Printf("figure recluster-against-naive %.0f times goal ≥ 20\n", time.Since(start).Seconds()/cluster)
	fmt.Printf("figure hit-test-against-naive %.0f times goal ≥ 20\n",
		seconds(func() { twin.hit(v, viewport.Pixel{X: 960, Y: 540}) })/hit)
	runtime.KeepAlive(x)
}

// worst returns the slowest clustering and hit test of all levels, in seconds.
func worst(x *Index) (cluster, hit float64) {
	var dst []Cluster
	for k := range levels {
		v := viewAt(levelScale(k))
		cluster = max(cluster, seconds(func() { dst = x.AppendClusters(dst[:0], v) }))
		hit = max(hit, seconds(func() { x.Hit(v, viewport.Pixel{X: 960, Y: 540}) }))
	}
	return cluster, hit
}

func seconds(f func()) float64 {
	r := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			f()
		}
	})
	return r.T.Seconds() / float64(r.N)
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

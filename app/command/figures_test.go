package command

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/metrics"
	"strings"
	"testing"
	"time"
)

// TestFigures measures the streaming of many articles: memory that does not
// grow with their number, and all cores at work.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("measures only when STRIKEMAP_BENCH is set: make bench")
	}
	measureHostile(t)
	measureTexts(t)
	measureGather(t)
	few, _ := extractMany(t, 5_000)
	many, all := extractMany(t, 100_000)
	fmt.Printf("figure extract-memory-growth %.2f peak-of-5000-articles goal ≤ 1.3\n", float64(many)/float64(few))
	fmt.Printf("figure extract-articles %.0f articles/s goal ≥ 1000\n", 100_000/all.Seconds())
	if cores := runtime.GOMAXPROCS(0); cores > 1 {
		defer runtime.GOMAXPROCS(cores)
		_, before := extractMany(t, 20_000)
		runtime.GOMAXPROCS(1)
		_, alone := extractMany(t, 20_000)
		fmt.Printf("figure extract-on-%d-cores %.2f times-one-core goal ≥ %.1f\n", cores, alone.Seconds()/before.Seconds(), 0.8*float64(cores))
	}
}

// extractMany streams n invented articles of about 3 kB through extract and
// returns the peak of the heap and the time taken.
func extractMany(t *testing.T, n int) (peak uint64, taken time.Duration) {
	t.Helper()
	reader, writer := io.Pipe()
	filler := strings.Repeat("Repair crews went on working through the day, and shops stayed open. ", 40)
	go func() {
		for i := range n {
			fmt.Fprintf(writer, `{"id": "%d", "published": "2025-05-05", "text": "Invented example. A drone hit a warehouse in Sumy overnight. %s"}`+"\n", i, filler)
		}
		writer.Close()
	}()
	runtime.GC()
	done, watched := make(chan bool), make(chan uint64)
	go func() { watched <- watchHeap(done) }()
	start := time.Now()
	if status := Run([]string{"extract", "-"}, reader, io.Discard, io.Discard, carried); status != 0 {
		t.Fatalf("status %d", status)
	}
	taken = time.Since(start)
	close(done)
	return <-watched, taken
}

func watchHeap(done <-chan bool) (peak uint64) {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	for {
		metrics.Read(sample)
		peak = max(peak, sample[0].Value.Uint64())
		select {
		case <-done:
			return peak
		case <-time.After(5 * time.Millisecond):
		}
	}
}

package geoparse_test

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/geoparse"
)

var bundledParser = sync.OnceValue(func() *geoparse.Parser {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		panic(err)
	}
	return geoparse.New(g)
})

// sample is an invented report; repeated, it makes texts of any length.
const sample = `Invented example: drones hit two regions overnight

Drones attacked the city of Kharkiv overnight on Tuesday, damaging a school and two apartment buildings, the mayor said. At least three people were wounded.
In the Odesa region, debris from a downed drone set a warehouse on fire. Air defences destroyed twelve drones over Sumy, Poltava and Chernihiv regions, and nobody was hurt there.
Ministers who met in Brussels discussed further deliveries. Kyiv said that it expected more attacks, while Moscow denied striking homes.
The governor of the Kherson region reported shelling of Beryslav and Nova Kakhovka from across the river. A man was taken to hospital in Mykolaiv.

`

// invented returns an invented article of about n bytes.
func invented(n int) geo.Article {
	body := strings.Repeat(sample, n/len(sample)+1)
	return geo.Article{ID: "sample", Language: "en", SHA256: "sample", Body: body[:strings.LastIndex(body[:n], "\n")+1]}
}

func BenchmarkParse3kB(b *testing.B)  { benchmarkParse(b, 3_000) }
func BenchmarkParse10kB(b *testing.B) { benchmarkParse(b, 10_000) }
func BenchmarkParse1MB(b *testing.B)  { benchmarkParse(b, 1_000_000) }

func benchmarkParse(b *testing.B, n int) {
	p, a := bundledParser(), invented(n)
	b.SetBytes(int64(len(a.Body)))
	b.ReportAllocs()
	for b.Loop() {
		p.Parse(a)
	}
}

// BenchmarkParse3kBNaive is what a first attempt does: look every known name up
// in the text. It finds no case forms and codes nothing.
func BenchmarkParse3kBNaive(b *testing.B) {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		b.Fatal(err)
	}
	a := invented(3_000)
	for b.Loop() {
		for p := range g.All() {
			_ = strings.Contains(a.Body, p.Name)
		}
	}
}

// TestFigures prints the figures that "make bench" collects.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	small, large := measure(BenchmarkParse3kB), measure(BenchmarkParse1MB)
	tenth := measure(BenchmarkParse10kB)
	fmt.Printf("figure parse-3kB %.0f articles/s goal ≥ 1500\n", 1/small.Seconds())
	fmt.Printf("figure parse-1MB-per-byte %.2f of-10kB goal ≤ 1.3\n", large.Seconds()/1e6/(tenth.Seconds()/1e4))
	fmt.Printf("figure parse-3kB-ratio %.2f of-naive-name-search goal ≤ 1\n", small.Seconds()/measure(BenchmarkParse3kBNaive).Seconds())
	word := testing.Benchmark(BenchmarkInfluence).Extra["ns/word"]
	fmt.Printf("figure influence-word %.2f ms goal ≤ 1.5\n", word/1e6)
	n := influences{every: 1, uncarried: map[string]bool{}}
	n.measure(t)
	fmt.Printf("figure influence-carried %.3f of-drawn goal ≥ 0.99\n", n.share(n.carried))
	fmt.Printf("figure influence-carried-by-two %.3f of-drawn goal ≥ 0.99\n", n.share(n.two))
	fmt.Printf("figure influence-placed %.3f of-drawn goal ≥ 0.99\n", n.share(n.placed))
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	g, err := gazetteer.Load(assets.Gazetteer)
	took := time.Since(start)
	runtime.GC()
	runtime.ReadMemStats(&after)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Printf("figure gazetteer-load %d ms goal ≤ 100\n", took.Milliseconds())
	fmt.Printf("figure gazetteer-memory %d MB goal ≤ 60\n", int64(after.HeapAlloc-before.HeapAlloc)>>20)
	runtime.KeepAlive(g)
}

func measure(f func(*testing.B)) time.Duration {
	return time.Duration(testing.Benchmark(f).NsPerOp())
}

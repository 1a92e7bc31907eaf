package ledger_test

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// archive is n reports in articles of four, at some 4,000 places, as a day's
// reading leaves them.
func archive(n int) []*geo.Reading {
	var places []*geo.Place
	for i := range 4000 {
		places = append(places, &geo.Place{ID: geo.PlaceID(fmt.Sprint("p", i)), Name: fmt.Sprint("Invented ", i), Level: geo.LevelSettlement, Country: "UA"})
	}
	var out []*geo.Reading
	for i := 0; i < n; i += 4 {
		sha := fmt.Sprintf("%064d", i)
		body := fmt.Sprintf("%d. Drones hit Velyke overnight. Drones hit Male overnight. This text is invented, and as long as a sentence may be.", i)
		r := &geo.Reading{Article: geo.Article{ID: sha[:16], SHA256: sha, Title: "Invented", Body: body}, Sentences: make([]geo.Sentence, 3)}
		for j := range 4 {
			x := at("", places[(i*7+j*13)%4000], geo.KindStrike, on(1+i%28))
			x.Trigger = geo.QuoteOf(body, geo.Span{Start: 10 + j, End: 13 + j})
			x.Evidence = geo.QuoteOf(body, geo.Span{End: 90})
			x.Anchor = geo.Anchor{Article: sha, Trigger: x.Trigger.Span}
			x.ID = x.Anchor.ID()
			r.Reports = append(r.Reports, x)
		}
		out = append(out, r)
	}
	return out
}

func verdicts(rs []*geo.Reading) []journal.Deed {
	var out []journal.Deed
	for _, r := range rs {
		for i := range r.Reports {
			d := journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, r.Reports[i].ID)
			d.Seq = int64(len(out) + 1)
			out = append(out, d)
		}
	}
	return out
}

func BenchmarkBook100k(b *testing.B) {
	rs := archive(100_000)
	state := journal.Fold(slices.Values(verdicts(rs)))
	for b.Loop() {
		ledger.New(slices.Values(rs), state)
	}
}

// BenchmarkDeed is a verdict on a book of 100,000 reports; BenchmarkBook100k is
// its naive twin, which folds all anew.
func BenchmarkDeed(b *testing.B) {
	rs := archive(100_000)
	book := ledger.New(slices.Values(rs), journal.Fold(slices.Values([]journal.Deed{})))
	d := journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, rs[500].Reports[1].ID)
	for b.Loop() {
		book.Apply(&d)
	}
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// TestFigures prints the figures that "make bench" collects.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	before := heap()
	rs := archive(100_000)
	book := ledger.New(slices.Values(rs), journal.Fold(slices.Values(verdicts(rs))))
	fmt.Printf("figure book-memory %d MB goal ≤ 120\n", (heap()-before)>>20)
	runtime.KeepAlive(book)
	whole, one := testing.Benchmark(BenchmarkBook100k), testing.Benchmark(BenchmarkDeed)
	fmt.Printf("figure deed-in-book %.4f of-a-fold goal ≤ 0.01\n", float64(one.NsPerOp())/float64(whole.NsPerOp()))
}

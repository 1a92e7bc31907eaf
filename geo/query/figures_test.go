package query_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

// busy is a filter with choices in four facets.
func busy() query.Filter {
	return query.Default().Choose(query.Oblast, "North Oblast").Choose(query.Weapon, "guided_bomb_kab", "drone_fpv")
}

func BenchmarkEval100k(b *testing.B) {
	table, f := query.NewTable(library(1, 100_000)), busy()
	for b.Loop() {
		table.Eval(f)
	}
}

// wording returns invented sentences of about thirty words, of a vocabulary as large
// as that of a real library.
func wording(d *rand.Rand) func(words int) string {
	syllables := strings.Fields("ва ро ки ну сте по ліс ме гра до рі ща шо та бе ко ре ni ta ro")
	vocabulary := make([]string, 60_000)
	for i := range vocabulary {
		for range 2 + d.IntN(3) {
			vocabulary[i] += pick(d, syllables...)
		}
	}
	return func(words int) string {
		out := make([]string, words)
		for i := range out {
			out[i] = vocabulary[int(float64(len(vocabulary))*math.Pow(d.Float64(), 3))]
		}
		return strings.Join(out, " ")
	}
}

// spoken is a library of events with quotes as long as real ones.
func spoken(n int) []*ledger.Entry {
	say, out := wording(rand.New(rand.NewPCG(3, 3))), library(1, n)
	for _, e := range out {
		e.Lead.Evidence.Text = say(30)
	}
	return out
}

// searched is what the benchmarks search for.
const searched = "стерові вали"

func BenchmarkSearch100k(b *testing.B) {
	table := query.NewTable(spoken(100_000))
	f := query.Filter{Text: searched}
	table.Eval(f)
	for b.Loop() {
		table.Eval(f)
	}
}

// BenchmarkSearch1kNaive looks into every quote.
func BenchmarkSearch1kNaive(b *testing.B) {
	all, s := spoken(1000), query.NewSearch(searched)
	for b.Loop() {
		for _, e := range all {
			s.Full(s.Mask(e.Lead.Evidence.Text))
		}
	}
}

// BenchmarkPages20k finds the first 50 of 20,000 articles of 3 kB, which tell of
// some 100,000 events.
func BenchmarkPages20k(b *testing.B) {
	say, pages := wording(rand.New(rand.NewPCG(3, 3))), query.NewPages()
	all := make([]*geo.Reading, 20_000)
	for i := range all {
		all[i] = &geo.Reading{Article: geo.Article{SHA256: fmt.Sprint(i), Body: say(250)}}
	}
	pages.Learn(all)
	for b.Loop() {
		pages.Find(all, searched, 50)
	}
}

// BenchmarkNext100k is a table after a change of one event among 100,000;
// BenchmarkTable100k is its naive twin.
func BenchmarkNext100k(b *testing.B) {
	entries := library(1, 100_000)
	table := query.NewTable(entries)
	changed := slices.Clone(entries)
	*changed[500] = *entries[500]
	for b.Loop() {
		table.Next(changed)
	}
}

func BenchmarkTable100k(b *testing.B) {
	entries := library(1, 100_000)
	for b.Loop() {
		query.NewTable(entries)
	}
}

// BenchmarkEval1kNaive asks every condition of every event.
func BenchmarkEval1kNaive(b *testing.B) {
	table, f := query.NewTable(library(1, 1000)), busy()
	for b.Loop() {
		naive(table, f, query.Facets)
	}
}

// TestFigures prints the figures that "make bench" collects.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	ms := func(f func(*testing.B)) float64 { return float64(testing.Benchmark(f).NsPerOp()) / 1e6 }
	eval, search, slow := ms(BenchmarkEval100k), ms(BenchmarkSearch100k), ms(BenchmarkEval1kNaive)
	fmt.Printf("figure query-100k %.2f ms goal ≤ 5\n", eval)
	fmt.Printf("figure search-100k %.1f ms goal ≤ 40\n", search)
	fmt.Printf("figure search-100k-articles %.1f ms goal ≤ 100\n", ms(BenchmarkPages20k))
	fmt.Printf("figure search-ratio %.5f of-naive-per-event goal ≤ 0.05\n", search/1e5/(ms(BenchmarkSearch1kNaive)/1e3))
	fmt.Printf("figure table-next %.3f of-a-new-one goal ≤ 0.2\n", ms(BenchmarkNext100k)/ms(BenchmarkTable100k))
	fmt.Printf("figure query-ratio %.5f of-naive-per-event goal ≤ 0.05\n", eval/1e5/(slow/1e3))
}

package query_test

import (
	"fmt"
	"os"
	"slices"
	"testing"

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

func BenchmarkSearch100k(b *testing.B) {
	table := query.NewTable(library(1, 100_000))
	f := query.Filter{Text: "drone nowhere"}
	table.Eval(f)
	for b.Loop() {
		table.Eval(f)
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
	fmt.Printf("figure table-next %.3f of-a-new-one goal ≤ 0.2\n", ms(BenchmarkNext100k)/ms(BenchmarkTable100k))
	fmt.Printf("figure query-ratio %.5f of-naive-per-event goal ≤ 0.05\n", eval/1e5/(slow/1e3))
}

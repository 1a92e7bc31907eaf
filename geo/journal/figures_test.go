package journal_test

import (
	"fmt"
	"os"
	"slices"
	"testing"

	"strikemap/geo/journal"
)

// manyDeeds are verdicts and corrections over as many targets.
func manyDeeds(n int) []journal.Deed {
	out := make([]journal.Deed, n)
	for i := range out {
		target := fmt.Sprintf("%016x", i*7919)
		if i%3 == 0 {
			out[i] = journal.New("A", journal.Correct, journal.Set(journal.Reports, target, "kind", "strike"))
		} else {
			out[i] = journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, target)
		}
		out[i].Seq = int64(i + 1)
	}
	return out
}

func BenchmarkFold100k(b *testing.B) {
	deeds := manyDeeds(100_000)
	for b.Loop() {
		journal.Fold(slices.Values(deeds))
	}
}

// BenchmarkApply is one deed on top of 100,000; BenchmarkApplyNaive copies all
// registers instead of those parts that change.
func BenchmarkApply(b *testing.B) {
	state, d := journal.Fold(slices.Values(manyDeeds(100_000))), manyDeeds(1)[0]
	for b.Loop() {
		state.Apply(&d)
	}
}

func BenchmarkApplyNaive(b *testing.B) {
	deeds := manyDeeds(100_001)
	for b.Loop() {
		journal.Fold(slices.Values(deeds))
	}
}

// TestFigures prints the figures that "make bench" collects.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	fold := testing.Benchmark(BenchmarkFold100k)
	fmt.Printf("figure fold-100k-deeds %.0f ms goal ≤ 300\n", float64(fold.NsPerOp())/1e6)
	apply, naive := testing.Benchmark(BenchmarkApply), testing.Benchmark(BenchmarkApplyNaive)
	fmt.Printf("figure deed-applied %.5f of-a-fold goal ≤ 0.01\n", float64(apply.NsPerOp())/float64(naive.NsPerOp()))
}

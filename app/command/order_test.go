package command

import (
	"iter"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func count(n int, pulled *atomic.Int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			pulled.Add(1)
			if !yield(i) {
				return
			}
		}
	}
}

func TestInOrderKeepsTheOrderOnAnyNumberOfCores(t *testing.T) {
	slowSquare := func(i int) int {
		time.Sleep(time.Duration(rand.IntN(200)) * time.Microsecond)
		return i * i
	}
	want := make([]int, 300)
	for i := range want {
		want[i] = i * i
	}
	for _, cores := range []int{1, 2, 7} {
		before := runtime.GOMAXPROCS(cores)
		got := slices.Collect(inOrder(count(len(want), new(atomic.Int64)), slowSquare))
		runtime.GOMAXPROCS(before)
		if !slices.Equal(got, want) {
			t.Errorf("on %d cores: %v", cores, got)
		}
	}
}

func TestInOrderReadsOnlyAFewAhead(t *testing.T) {
	var pulled atomic.Int64
	taken := 0
	for range inOrder(count(1_000_000, &pulled), func(i int) int { return i }) {
		if taken++; taken == 100 {
			break
		}
	}
	if ahead := int(pulled.Load()) - taken; ahead > 8*runtime.GOMAXPROCS(0) {
		t.Errorf("%d values were read ahead", ahead)
	}
}

func TestInOrderOfNothing(t *testing.T) {
	for range inOrder(count(0, new(atomic.Int64)), func(i int) int { return i }) {
		t.Error("yielded a value")
	}
}

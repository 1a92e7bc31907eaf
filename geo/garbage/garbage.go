// Package garbage decides, for the whole program, how much garbage may lie about before it is
// collected, and gives memory back to the system. Nothing else sets the collector: of two
// that set it at the same time, the one that ends last would bring back what the other had set.
package garbage

import (
	"cmp"
	"runtime/debug"
	"slices"
	"sync"
)

// Any is as much garbage as comes: nothing is collected.
const Any = -1

// bounds are how much garbage each one who asked would let lie about; the strictest counts.
var bounds struct {
	guard sync.Mutex
	held  []int // in percent of what is kept, or Any
	usual int   // while nobody asks
}

// Usually has so much garbage lie about while nobody asks for anything else.
func Usually(percent int) {
	bounds.guard.Lock()
	defer bounds.guard.Unlock()
	if bounds.usual = percent; len(bounds.held) == 0 {
		debug.SetGCPercent(percent)
	}
}

// Allow lets so much garbage lie about, in percent of what is kept, or Any, until done is
// called. Of all that are allowed at a time the least counts.
func Allow(percent int) (done func()) {
	bounds.guard.Lock()
	defer bounds.guard.Unlock()
	if len(bounds.held) == 0 {
		bounds.usual = debug.SetGCPercent(percent)
	}
	bounds.held = append(bounds.held, percent)
	set()
	return sync.OnceFunc(func() {
		bounds.guard.Lock()
		defer bounds.guard.Unlock()
		i := slices.Index(bounds.held, percent)
		bounds.held = slices.Delete(bounds.held, i, i+1)
		set()
	})
}

// set tells the collector.
func set() {
	percent := bounds.usual
	if len(bounds.held) > 0 {
		percent = slices.MinFunc(bounds.held, stricter)
	}
	debug.SetGCPercent(percent)
}

// stricter orders bounds, the strictest first.
func stricter(a, b int) int { return cmp.Compare(uint(a), uint(b)) }

// Free collects garbage now and gives to the system what it took. It takes a while.
func Free() { debug.FreeOSMemory() }

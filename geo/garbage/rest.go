package garbage

import (
	"runtime/metrics"
	"sync"
	"time"
)

// The program is at rest when it allocates less than little in each of some beats.
const (
	beat   = time.Second
	beats  = 3
	little = 1 << 20
	most   = 5  // beats after which garbage is collected although the program is not at rest
	goes   = 12 // at rest that are waited for
)

var resting sync.Mutex // held while somebody waits for the program to come to rest

// WhenAtRest collects garbage as soon as the program has come to rest, in the background:
// what read and showed a lot leaves much behind.
func WhenAtRest() {
	if !resting.TryLock() {
		return
	}
	go func() {
		defer resting.Unlock()
		for n := 0; n < goes && !await(func() { time.Sleep(beat) }, allocated); n++ {
			Free()
		}
		Free()
		Free() // what lay in pools for the next one
	}()
}

// await returns whether little was allocated in some beats on end, after as many beats at
// most as are waited.
func await(wait func(), allocated func() uint64) bool {
	before, quiet := allocated(), 0
	for n := 0; n < most && quiet < beats; n++ {
		wait()
		now := allocated()
		if quiet++; now-before > little {
			quiet = 0
		}
		before = now
	}
	return quiet == beats
}

// allocated returns how many bytes were allocated since the program began.
func allocated() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

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
	little = 2 << 20
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
		await(func() { time.Sleep(beat) }, allocated)
		Free()
		Free() // what lay in pools for the next one
	}()
}

// await returns when little was allocated in some beats on end.
func await(wait func(), allocated func() uint64) {
	before := allocated()
	for quiet := 0; quiet < beats; quiet++ {
		wait()
		now := allocated()
		if now-before > little {
			quiet = -1
		}
		before = now
	}
}

// allocated returns how many bytes were allocated since the program began.
func allocated() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

package app

import (
	"sync"

	"fyne.io/fyne/v2"
)

// inbox brings what was made in the background to the Fyne goroutine, in order,
// as fyne.Do does; but the window may take it earlier, while Fyne's loop does not
// run yet. The zero value is ready.
type inbox struct {
	mu    sync.Mutex
	work  []func()
	spawn func(work func()) // begins a goroutine; nil for go
}

// put has f called on the Fyne goroutine.
func (b *inbox) put(f func()) {
	b.mu.Lock()
	b.work = append(b.work, f)
	b.mu.Unlock()
	fyne.Do(b.take)
}

// take calls what has been put. It is called on the Fyne goroutine.
func (b *inbox) take() {
	for {
		b.mu.Lock()
		if len(b.work) == 0 {
			b.mu.Unlock()
			return
		}
		f := b.work[0]
		b.work[0] = nil // what was made is not held longer
		b.work = b.work[1:]
		b.mu.Unlock()
		f()
	}
}

// background runs work in a goroutine, then done on the Fyne goroutine.
func (b *inbox) background(work, done func()) {
	all := func() {
		work()
		b.put(done)
	}
	if b.spawn != nil {
		b.spawn(all)
		return
	}
	go all()
}

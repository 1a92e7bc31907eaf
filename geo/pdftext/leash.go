//go:build !js

package pdftext

import (
	"context"
	"sync"
	"time"

	"github.com/tetratelabs/wazero/experimental"
)

// leash is the context that PDFium runs under all its life, and which is bounded
// anew for every file: WebAssembly that runs is stopped where it is safe, which
// closing its instance beside it is not.
type leash struct {
	mu  sync.Mutex
	now context.Context // lifelong while no file is read
}

var (
	lifelong = experimental.WithMemoryAllocator(context.Background(), &lent)
	running  = leash{now: lifelong}
)

func (l *leash) set(ctx context.Context) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.now = ctx
}

func (l *leash) current() context.Context {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.now
}

// Deadline implements context.Context.
func (l *leash) Deadline() (time.Time, bool) { return l.current().Deadline() }

// Done implements context.Context: the channel of the file that is read now.
func (l *leash) Done() <-chan struct{} { return l.current().Done() }

// Err implements context.Context.
func (l *leash) Err() error { return l.current().Err() }

// Value implements context.Context.
func (l *leash) Value(key any) any { return lifelong.Value(key) }

package keep

import (
	"context"
	"errors"
	"sync"
	"time"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// Desk is where what is in the store is shown; app/state is one. Its methods are
// called on the user interface's goroutine.
type Desk interface {
	Heard(d journal.Deed)
	Replace(b *ledger.Book)
	Add(rs ...*geo.Reading) int
}

// Status says how saving stands.
type Status struct {
	Pending int   // what the store has not acknowledged yet
	Err     error // why the last try failed, nil when it did not
}

// Hooks connect a keeper with the user interface.
type Hooks struct {
	Do       func(func())  // runs work on the user interface's goroutine, in order
	Spawn    func(func())  // runs work in the background
	Desk     Desk          // shows what others did
	Status   func(Status)  // saving stands otherwise
	Conflict func(Clash)   // a deed was handed back
	Retry    time.Duration // how long after a failure it is tried again; it doubles, to at most ten times that
}

// Clash is a deed that was not kept because others had changed what it sets.
type Clash struct {
	Mine   journal.Deed
	Theirs journal.Deed // the last one that did
}

// Keeper keeps what it is given in one store. Its methods are called on the user
// interface's goroutine. Use New.
type Keeper struct {
	hooks   Hooks
	pending []*task
	seen    int64 // the last deed that the desk shows
	err     error
	idle    []func()
	deeds   int // that a person did
	closed  bool

	ctx    context.Context
	cancel context.CancelFunc

	mu      sync.Mutex // of the three below
	queue   []*task
	running bool
	pause   time.Duration

	// Of the work in the background, of which one runs at a time.
	store  journal.Store
	unhear context.CancelFunc // ends the watch
	last   int64              // the last deed that the desk was told of
	mine   map[string]bool    // deeds that were done here
}

// task is one thing to keep, or to do with the store.
type task struct {
	readings []*geo.Reading
	deed     *journal.Deed
	work     func() error // anything else, tried once
	done     func(error)
	ahead    bool // does not wait for what is to be kept
}

// New returns the keeper of a store whose book the desk shows. Shared tells that
// others may write to it, too.
func New(store journal.Store, book *ledger.Book, shared bool, h Hooks) *Keeper {
	k := &Keeper{hooks: h, store: store, seen: book.State().Last(), last: book.State().Last(), mine: map[string]bool{}, pause: h.Retry}
	k.ctx, k.cancel = context.WithCancel(context.Background())
	k.unhear = func() {}
	if shared {
		k.listenTo(store)
	}
	return k
}

// Keep has a deed kept that the desk shows already.
func (k *Keeper) Keep(d journal.Deed) {
	k.deeds++
	k.add(nil, &d)
}

// Import has readings kept that the desk shows already, and the deed of adding
// them.
func (k *Keeper) Import(rs []*geo.Reading, d journal.Deed) { k.add(rs, &d) }

func (k *Keeper) add(rs []*geo.Reading, d *journal.Deed) {
	d.Seq, d.Seen = 0, k.seen
	t := &task{readings: rs, deed: d}
	k.pending = append(k.pending, t)
	k.enqueue(t)
	k.tell()
}

// Run does something with the store, after all that is to be kept already. Done is
// called on the user interface's goroutine.
func (k *Keeper) Run(work func(ctx context.Context, s journal.Store) error, done func(error)) {
	k.enqueue(&task{work: func() error { return work(k.ctx, k.store) }, done: done})
}

// Renew shows the book as the store has it, after something was done with it that
// is no deed.
func (k *Keeper) Renew(done func(error)) { k.enqueue(&task{work: k.renew, done: done}) }

// Move has another store, which to makes of this one, take its place, before what
// is still pending is kept. This one is closed. When to fails, all stays as it was.
func (k *Keeper) Move(to func(ctx context.Context, from journal.Store) (journal.Store, error), done func(error)) {
	t := &task{done: done, work: func() error {
		next, err := to(k.ctx, k.store)
		if err != nil {
			return err
		}
		k.unhear()
		_ = k.store.Close() // what it acknowledged is kept, and is in the next one too
		k.store = next
		k.listenTo(next)
		return nil
	}}
	k.hasten(t)
}

// Copy has a copy of the store, which to makes, take what is still pending, too, and
// closes it. It does not wait for the store to take that itself. What is pending is
// set over what others did.
func (k *Keeper) Copy(to func(ctx context.Context, from journal.Store) (journal.Store, error), done func(error)) {
	k.hasten(&task{done: done, work: func() error {
		next, err := to(k.ctx, k.store)
		if err != nil {
			return err
		}
		return errors.Join(k.copyPending(next), next.Close())
	}})
}

// Status returns how saving stands.
func (k *Keeper) Status() Status { return Status{len(k.pending), k.err} }

// Deeds returns how many deeds a person did since the store was opened.
func (k *Keeper) Deeds() int { return k.deeds }

// Retry tries again at once what failed.
func (k *Keeper) Retry() { k.wake() }

// WhenIdle calls f as soon as nothing is pending.
func (k *Keeper) WhenIdle(f func()) {
	k.idle = append(k.idle, f)
	k.tell()
}

// Close lets go of the store, after what it is doing. What is pending is given up.
func (k *Keeper) Close() {
	k.closed = true
	k.mu.Lock()
	if k.running && len(k.queue) > 0 {
		k.queue = k.queue[:1:1]
	} else {
		k.queue = nil
	}
	k.mu.Unlock()
	k.enqueue(&task{work: func() error {
		k.cancel()
		return k.store.Close()
	}})
}

// do runs work on the user interface's goroutine, unless the keeper was closed.
func (k *Keeper) do(work func()) {
	k.hooks.Do(func() {
		if !k.closed {
			work()
		}
	})
}

// tell says how saving stands, and calls who waited for it.
func (k *Keeper) tell() {
	k.hooks.Status(k.Status())
	for len(k.pending) == 0 && len(k.idle) > 0 {
		f := k.idle[0]
		k.idle = k.idle[1:]
		f()
	}
}

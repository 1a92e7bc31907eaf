package keep

import (
	"context"
	"errors"
	"math"
	"slices"
	"time"

	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

func (k *Keeper) enqueue(t *task) {
	k.mu.Lock()
	k.queue = append(k.queue, t)
	k.mu.Unlock()
	k.wake()
}

// wake has the queue worked through unless it is.
func (k *Keeper) wake() {
	k.mu.Lock()
	start := !k.running && len(k.queue) > 0
	k.running = k.running || start
	k.mu.Unlock()
	if start {
		k.hooks.Spawn(k.drain)
	}
}

// drain works the queue through, until the store does not take the first of it.
func (k *Keeper) drain() {
	for {
		t := k.first()
		if t == nil {
			return
		}
		if err := k.carry(t); err != nil {
			if k.fail(err) {
				continue
			}
			return
		}
		k.mu.Lock()
		k.queue = slices.DeleteFunc(k.queue, func(x *task) bool { return x == t })
		k.pause = k.hooks.Retry
		k.mu.Unlock()
	}
}

// first returns what is to be done next; when there is nothing, the work has
// ended.
func (k *Keeper) first() *task {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.queue) == 0 {
		k.running = false
		return nil
	}
	return k.queue[0]
}

// hasten has a task done before what is to be kept, and after what is being done.
func (k *Keeper) hasten(t *task) {
	t.ahead = true
	k.mu.Lock()
	at := 0
	if k.running && len(k.queue) > 0 {
		at = 1
	}
	k.queue = slices.Insert(slices.Clip(k.queue), at, t)
	k.mu.Unlock()
	k.wake()
}

// fail tells why the first of the queue is not kept, and has it tried again: after
// what was to be hastened meanwhile, in which case it reports that there is work
// now, else later.
func (k *Keeper) fail(err error) (on bool) {
	k.mu.Lock()
	if len(k.queue) > 1 && k.queue[1].ahead {
		on = true
		k.queue[0], k.queue[1] = k.queue[1], k.queue[0]
	}
	k.running = on
	pause := k.pause
	k.pause = min(2*pause, 10*k.hooks.Retry)
	k.mu.Unlock()
	k.do(func() {
		k.err = err
		k.tell()
	})
	if !on {
		time.AfterFunc(pause, k.wake)
	}
	return on
}

// copyPending keeps in another store what is still to be kept in this one.
func (k *Keeper) copyPending(s journal.Store) error {
	k.mu.Lock()
	all := slices.Clone(k.queue)
	k.mu.Unlock()
	for _, t := range all {
		if t.deed == nil {
			continue
		}
		if len(t.readings) > 0 {
			if _, err := s.Import(k.ctx, slices.Values(t.readings)); err != nil {
				return err
			}
		}
		d := *t.deed
		d.Seen = math.MaxInt64
		if _, err := s.Append(k.ctx, d); err != nil {
			return err
		}
	}
	return nil
}

// carry does one task. The error is why it stays in the queue.
func (k *Keeper) carry(t *task) error {
	if t.work != nil {
		err := t.work()
		if t.done != nil {
			k.do(func() { t.done(err) })
		}
		return nil
	}
	if len(t.readings) > 0 {
		if _, err := k.store.Import(k.ctx, slices.Values(t.readings)); err != nil {
			return err
		}
	}
	return k.append(t)
}

// append keeps the deed of a task, or hands it back.
func (k *Keeper) append(t *task) error {
	d := *t.deed
	for {
		seq, err := k.store.Append(k.ctx, d)
		var changed *journal.Conflict
		switch {
		case err == nil:
			return k.acknowledge(t, seq)
		case !errors.As(err, &changed):
			return err
		}
		theirs, err := k.clashing(&d, changed.Registers)
		switch {
		case err != nil:
			return err
		case theirs != nil:
			return k.handBack(t, *theirs)
		}
		d.Seen = changed.Seq // what changed it was done here
	}
}

// clashing returns the last deed of others that a deed had not seen and that set
// one of the registers, nil when there is none. That an article is there
// contradicts nobody.
func (k *Keeper) clashing(d *journal.Deed, changed []journal.Register) (*journal.Deed, error) {
	if d.Kind == journal.AddArticles {
		return nil, nil
	}
	var out *journal.Deed
	for x, err := range k.store.Since(k.ctx, d.Seen) {
		if err != nil {
			return nil, err
		}
		sets := func(s journal.Setting) bool { return slices.Contains(changed, s.Register) }
		if !k.mine[x.ID] && slices.ContainsFunc(x.Body, sets) {
			out = &x
		}
	}
	return out, nil
}

// acknowledge tells that a task is done.
func (k *Keeper) acknowledge(t *task, seq int64) error {
	k.mine[t.deed.ID] = true
	k.do(func() { k.settle(t) })
	if seq == k.last+1 {
		k.last = seq
		k.do(func() { k.seen = max(k.seen, seq) })
		return nil
	}
	_ = k.catchUp() // it is asked again when others write
	return nil
}

// settle strikes a task off what is pending.
func (k *Keeper) settle(t *task) {
	k.pending = slices.DeleteFunc(k.pending, func(x *task) bool { return x == t })
	k.err = nil
	k.tell()
}

// handBack gives up a deed, and shows what others did.
func (k *Keeper) handBack(t *task, theirs journal.Deed) error {
	b, err := k.book()
	if err != nil {
		return err
	}
	k.do(func() { k.settle(t) })
	k.show(b)
	k.do(func() { k.hooks.Conflict(Clash{Mine: *t.deed, Theirs: theirs}) })
	return nil
}

// book returns the store's book.
func (k *Keeper) book() (*ledger.Book, error) { return BookOf(k.ctx, k.store) }

// BookOf returns the book of a store: its own, when it has one, else what it holds
// folded.
func BookOf(ctx context.Context, s journal.Store) (*ledger.Book, error) {
	if own, ok := s.(interface {
		Book(context.Context) (*ledger.Book, error)
	}); ok {
		return own.Book(ctx)
	}
	readings, err := collect(s.Load(ctx))
	if err != nil {
		return nil, err
	}
	deeds, err := collect(s.Since(ctx, 0))
	if err != nil {
		return nil, err
	}
	return ledger.New(slices.Values(readings), journal.Fold(slices.Values(deeds))), nil
}

func collect[T any](all func(func(T, error) bool)) (out []T, err error) {
	for x, err := range all {
		if err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, nil
}

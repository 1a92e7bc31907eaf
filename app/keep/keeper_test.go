package keep_test

import (
	"context"
	"errors"
	"iter"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"strikemap/app/internal/invented"
	"strikemap/app/keep"
	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/journal"
)

// desk is a state with a keeper, and a goroutine of its own for both.
type desk struct {
	state  *state.State
	keeper *keep.Keeper
	told   []keep.Status
	lost   []keep.Clash

	mu   sync.Mutex
	work []func()
}

func (d *desk) do(f func()) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.work = append(d.work, f)
}

// settle lets the background work and takes what it brought, until all is quiet.
func (d *desk) settle() {
	for {
		synctest.Wait()
		d.mu.Lock()
		work := d.work
		d.work = nil
		d.mu.Unlock()
		if len(work) == 0 {
			return
		}
		for _, f := range work {
			f()
		}
	}
}

func open(t *testing.T, s journal.Store, author string) *desk {
	t.Helper()
	d := &desk{state: state.New()}
	d.state.SetAuthor(author)
	b, err := keep.BookOf(context.Background(), s)
	if err != nil {
		t.Fatal(err)
	}
	d.keeper = keep.New(s, b, true, keep.Hooks{
		Do: d.do, Spawn: func(f func()) { go f() }, Desk: d.state, Retry: time.Second,
		Status:   func(s keep.Status) { d.told = append(d.told, s) },
		Conflict: func(c keep.Clash) { d.lost = append(d.lost, c) },
	})
	d.state.Open(b, d.keeper.Keep)
	return d
}

// faulty is a store that fails when it is told to.
type faulty struct {
	*journal.Memory
	fault atomic.Pointer[error]
}

// failing returns a store that fails with err.
func failing(err error) *faulty {
	f := &faulty{Memory: journal.NewMemory()}
	f.fail(err)
	return f
}

// fail has every change fail with err from now on; nil lets them pass.
func (f *faulty) fail(err error) { f.fault.Store(&err) }

func (f *faulty) err() error { return *f.fault.Load() }

func (f *faulty) Append(ctx context.Context, d journal.Deed) (int64, error) {
	if err := f.err(); err != nil {
		return 0, err
	}
	return f.Memory.Append(ctx, d)
}

func (f *faulty) Import(ctx context.Context, rs iter.Seq[*geo.Reading]) ([]string, error) {
	if err := f.err(); err != nil {
		return nil, err
	}
	return f.Memory.Import(ctx, rs)
}

func (d *desk) read(r *geo.Reading) {
	d.state.Add(r)
	d.keeper.Import([]*geo.Reading{r}, journal.Presence(d.state.Author(), journal.AddArticles, r.Article.SHA256))
}

func deeds(t *testing.T, s journal.Store) (kinds []journal.Kind) {
	t.Helper()
	for d, err := range s.Since(context.Background(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		kinds = append(kinds, d.Kind)
	}
	return kinds
}

func TestDeedsAreKeptInTheirOrderAndToldWhenTheStoreHasThem(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := journal.NewMemory()
		d := open(t, s, "AB")
		defer d.close()
		d.read(invented.Night())
		d.state.Select("odesa")
		d.state.ToggleStar()
		d.state.Decide(journal.Accepted)
		if got := d.keeper.Status(); got.Pending != 3 {
			t.Errorf("pending before the store was asked: %+v", got)
		}
		d.settle()
		if got := d.keeper.Status(); got != (keep.Status{}) {
			t.Errorf("at the end: %+v", got)
		}
		if got := deeds(t, s); !slices.Equal(got, []journal.Kind{journal.AddArticles, journal.Star, journal.Verdict}) {
			t.Errorf("kept: %v", got)
		}
	})
}

func (d *desk) close() {
	d.keeper.Close()
	d.settle()
}

func TestWhatAStoreDoesNotTakeIsTriedAgainAndNothingIsLost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := failing(errors.New("the disk is full"))
		d := open(t, s, "AB")
		defer d.close()
		d.read(invented.Night())
		d.state.Select("odesa")
		d.state.Decide(journal.Rejected)
		d.settle()
		if got := d.keeper.Status(); got.Pending != 2 || got.Err != s.err() {
			t.Fatalf("while the disk is full: %+v", got)
		}
		s.fail(nil)
		time.Sleep(time.Minute)
		d.settle()
		if got := d.keeper.Status(); got != (keep.Status{}) || len(deeds(t, s)) != 2 {
			t.Errorf("after it was emptied: %+v, %v", got, deeds(t, s))
		}
	})
}

func TestAnotherStoreTakesWhatTheFirstDidNot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := failing(nil)
		d := open(t, s, "AB")
		defer d.close()
		d.read(invented.Night())
		d.settle()
		s.fail(errors.New("the folder is gone"))
		d.state.Select("odesa")
		d.state.Decide(journal.Accepted)
		d.settle()
		next := journal.NewMemory()
		var failed error
		d.keeper.Move(func(ctx context.Context, from journal.Store) (journal.Store, error) {
			return next, copyInto(ctx, next, from)
		}, func(err error) { failed = err })
		d.settle()
		if failed != nil || d.keeper.Status() != (keep.Status{}) {
			t.Errorf("%v, %+v", failed, d.keeper.Status())
		}
		if got := deeds(t, next); !slices.Equal(got, []journal.Kind{journal.AddArticles, journal.Verdict}) {
			t.Errorf("kept: %v", got)
		}
	})
}

// blocking is a store whose Append waits until it is let go, and then fails.
type blocking struct {
	*journal.Memory
	free chan bool
}

func (b *blocking) Append(context.Context, journal.Deed) (int64, error) {
	<-b.free
	return 0, errors.New("another program holds the file")
}

func TestACopyHoldsWhatCouldNotBeSavedYet(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := failing(nil)
		d := open(t, s, "AB")
		defer d.close()
		d.read(invented.Night())
		d.settle()
		s.fail(errors.New("the disk is full"))
		d.state.Select("odesa")
		d.state.Decide(journal.Accepted)
		d.state.Decide(journal.Unsure)
		d.settle()
		next, failed := journal.NewMemory(), errors.New("not asked")
		d.keeper.Copy(func(ctx context.Context, from journal.Store) (journal.Store, error) {
			return next, copyInto(ctx, next, from)
		}, func(err error) { failed = err })
		d.settle()
		if got := d.keeper.Status(); failed != nil || got.Pending != 2 || got.Err != s.err() {
			t.Errorf("%v, %+v", failed, got)
		}
		if got := deeds(t, next); !slices.Equal(got, []journal.Kind{journal.AddArticles, journal.Verdict, journal.Verdict}) {
			t.Errorf("the copy holds %v", got)
		}
	})
}

func TestAnotherStoreIsNotWaitedForByATryThatFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &blocking{journal.NewMemory(), make(chan bool)}
		d := open(t, s, "AB")
		defer d.close()
		d.read(invented.Night())
		synctest.Wait() // it is being tried
		next := journal.NewMemory()
		d.keeper.Move(func(ctx context.Context, from journal.Store) (journal.Store, error) {
			return next, copyInto(ctx, next, from)
		}, func(error) {})
		close(s.free)
		d.settle()
		if got := d.keeper.Status(); got != (keep.Status{}) || len(deeds(t, next)) != 1 {
			t.Errorf("%+v, kept %v", got, deeds(t, next))
		}
	})
}

func copyInto(ctx context.Context, to, from journal.Store) error {
	for r := range from.Load(ctx) {
		if _, err := to.Import(ctx, slices.Values([]*geo.Reading{r})); err != nil {
			return err
		}
	}
	for d := range from.Since(ctx, 0) {
		if _, err := to.Append(ctx, d); err != nil {
			return err
		}
	}
	return nil
}

func TestWhatOthersDoArrivesAndAClashIsHandedBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := journal.NewMemory()
		a, b := open(t, s, "A"), open(t, s, "B")
		defer a.close()
		defer b.close()
		a.read(invented.Night())
		a.settle()
		time.Sleep(time.Minute)
		b.settle()
		if len(b.state.Readings()) != 1 {
			t.Fatalf("%d articles arrived", len(b.state.Readings()))
		}
		b.state.Select("kharkiv")
		b.state.Decide(journal.Unsure)
		b.settle()
		a.settle()
		a.state.Select("kharkiv")
		if a.state.Review() != journal.Unsure {
			t.Errorf("the other's verdict did not arrive: %s", a.state.Review())
		}
		a.state.Select("odesa")
		b.state.Select("odesa")
		a.state.Decide(journal.Accepted)
		b.state.Decide(journal.Rejected)
		a.settle()
		b.settle()
		a.settle()
		if len(a.lost)+len(b.lost) != 1 {
			t.Fatalf("handed back: %v, %v", a.lost, b.lost)
		}
		a.state.Select("odesa")
		b.state.Select("odesa")
		if a.state.Review() != b.state.Review() || a.state.Review() == "" {
			t.Errorf("%s and %s", a.state.Review(), b.state.Review())
		}
	})
}

func TestSomeoneWhoChangesTheirMindQuicklyDoesNotClashWithThemselves(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := journal.NewMemory()
		d := open(t, s, "A")
		defer d.close()
		d.read(invented.Night())
		for _, v := range []journal.Review{journal.Accepted, journal.Unsure, journal.Accepted} {
			d.state.Select("odesa")
			d.state.Decide(v)
		}
		d.state.Undo()
		d.settle()
		if len(d.lost) > 0 || len(deeds(t, s)) != 5 {
			t.Errorf("handed back %v, kept %v", d.lost, deeds(t, s))
		}
	})
}

package workspace

import (
	"context"
	"iter"
	"slices"
	"sync"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/tables"
)

// Areas knows the borders of oblasts and raions; see tables.Areas.
type Areas = tables.Areas

// Options say how a workspace is used.
type Options struct {
	Program  string // version of the program, noted beside what it reads
	Areas    Areas  // fills the layer areas; may be nil
	ReadOnly bool   // nothing will be written: a file that may only be read opens, too
}

// Workspace is a journal.Store in a file, or in memory as a file would be. It is safe
// for concurrent use. Use Create or Open, in memory InMemory or FromBytes.
type Workspace struct {
	path    string
	memory  bool // there is no file: path is but its name
	options Options
	notices []error

	mu       sync.Mutex
	conn     *conn // nil when closed
	book     *ledger.Book
	readings []*geo.Reading // as read, in the order of import
	known    known
	places   map[geo.Place]int64 // their rows
	rows     map[int64]*geo.Place
	areas    map[geo.PlaceID]bool
	reached  map[string]orb.Bound // of layers, since the contents were noted
	undo     []func()             // what to set back when the transaction is not kept, the last first
}

// known is how much of the file the book holds.
type known struct {
	articles int64 // the last row
	places   int64 // the last row
	deeds    int64 // the last number
	readings int64 // how often anything but an import had changed what was read
}

var _ journal.Store = (*Workspace)(nil)

// Path returns the file's name as it was given; in memory, what it is called.
func (w *Workspace) Path() string { return w.path }

// Notices returns what a person should know of the file that was opened: that it
// lies in a folder that another program keeps in step, for example. Each says
// what to do; work goes on.
func (w *Workspace) Notices() []error { return w.notices }

// Book returns the readings folded with the deeds. The first call reads the file.
func (w *Workspace) Book(ctx context.Context) (*ledger.Book, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.view(ctx, func() error { return w.refresh() }); err != nil {
		return nil, opening(w.path, err)
	}
	return w.book, nil
}

// Load yields all readings; see journal.Store. What a purge left of an article is
// its hash and where it came from.
func (w *Workspace) Load(ctx context.Context) iter.Seq2[*geo.Reading, error] {
	return func(yield func(*geo.Reading, error) bool) {
		if _, err := w.Book(ctx); err != nil {
			yield(nil, err)
			return
		}
		w.mu.Lock()
		all := w.readings
		w.mu.Unlock()
		journal.All(ctx, all)(yield)
	}
}

// Since yields the deeds after a number; see journal.Store.
func (w *Workspace) Since(ctx context.Context, seq int64) iter.Seq2[journal.Deed, error] {
	return func(yield func(journal.Deed, error) bool) {
		var all []journal.Deed
		w.mu.Lock()
		err := w.view(ctx, func() (err error) {
			all, err = w.conn.deeds(seq)
			return err
		})
		w.mu.Unlock()
		if err != nil {
			yield(journal.Deed{}, opening(w.path, err))
			return
		}
		journal.All(ctx, all)(yield)
	}
}

// Close lets go of the file. What was acknowledged is kept.
func (w *Workspace) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.conn == nil {
		return nil
	}
	err := w.conn.close()
	w.conn, w.book = nil, nil
	return err
}

// view runs f over one state of the file.
func (w *Workspace) view(ctx context.Context, f func() error) error {
	return w.within(ctx, "BEGIN", f)
}

// write runs f and keeps all of what it did on the disk, or nothing.
func (w *Workspace) write(ctx context.Context, f func() error) error {
	if w.options.ReadOnly {
		return errReadOnly
	}
	w.undo, w.reached = nil, map[string]orb.Bound{}
	err := w.within(ctx, "BEGIN IMMEDIATE", f)
	if err != nil {
		for _, back := range slices.Backward(w.undo) {
			back()
		}
	}
	return err
}

func (w *Workspace) within(ctx context.Context, begin string, f func() error) error {
	if w.conn == nil {
		return errClosed
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	db := w.conn.db
	defer db.SetInterrupt(db.SetInterrupt(ctx))
	if !w.memory && gone(w.path) { // what is written to a file without a name is lost
		return errGone
	}
	if err := db.Exec(begin); err != nil {
		return err
	}
	err := f()
	if err == nil {
		err = db.Exec("COMMIT")
	}
	if err != nil {
		db.SetInterrupt(context.Background())
		if !db.GetAutocommit() {
			_ = db.Exec("ROLLBACK") // what failed says more; the next opening rolls back too
		}
	}
	return err
}

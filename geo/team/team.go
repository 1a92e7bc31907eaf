package team

import (
	"context"
	"iter"
	"slices"
	"sync"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/tables"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Options say how a team's workspace is used.
type Options struct {
	Program  string       // version of the program, noted beside what it reads
	Areas    tables.Areas // fills the layer areas; may be nil
	Author   string       // shown to the others while it is open
	Password string       // as a person typed it; empty for PGPASSWORD and .pgpass
	// Link is called by Watch with why the server does not answer, and with nil
	// when it does again. It may be nil.
	Link func(error)
}

// Role is what the server lets who is logged in do.
type Role int

// The roles, each with what those before it may.
const (
	Reader   Role = iota
	Reviewer      // appends deeds
	Owner         // imports and purges
)

// Team is a journal.Store on a server. It is safe for concurrent use. Use Open.
type Team struct {
	address string
	options Options
	pool    *pgxpool.Pool
	role    Role

	mu sync.Mutex
	held
	mineMu sync.Mutex
	mine   map[int64]bool // deeds appended here of which Watch was not told yet
}

// held is what is known of the server. It is copied before it is changed and set
// back when the transaction is not kept; only what Import adds to its maps is
// taken out one by one.
type held struct {
	book     *ledger.Book
	readings []*geo.Reading // as read, in the order of import
	places   map[geo.Place]int64
	rows     map[int64]*geo.Place
	areas    map[geo.PlaceID]bool // borders that were sent; empty after a failure
	articles int64                // the last row
	place    int64                // the last row
	deeds    int64                // the last number
	changes  int64                // how often anything but an import had changed what was read
}

var _ journal.Store = (*Team)(nil)

// Open connects to a team's workspace.
func Open(ctx context.Context, address string, o Options) (*Team, error) {
	t, err := open(ctx, address, o)
	if err != nil {
		return nil, opening(address, err)
	}
	return t, nil
}

func open(ctx context.Context, address string, o Options) (*Team, error) {
	t := &Team{address: address, options: o, mine: map[int64]bool{}}
	var err error
	const connections = 4 // one to write, and three that read a whole workspace
	if t.pool, err = pooled(ctx, address, o, connections); err != nil {
		return nil, err
	}
	if err := t.recognise(ctx); err != nil {
		t.pool.Close()
		return nil, err
	}
	return t, nil
}

// Address returns the address as it was given.
func (t *Team) Address() string { return t.address }

// Self returns what Here calls this program.
func (t *Team) Self() string {
	return present(t.pool.Config().ConnConfig.User, watching(t.options.Author))
}

// Role returns what the server lets who is logged in do.
func (t *Team) Role() Role { return t.role }

// Book returns the readings folded with the deeds. The first call reads all.
func (t *Team) Book(ctx context.Context) (*ledger.Book, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if err := t.view(ctx, t.refresh); err != nil {
		return nil, opening(t.address, err)
	}
	return t.book, nil
}

// Load yields all readings; see journal.Store. What a purge left of an article is
// its hash and where it came from.
func (t *Team) Load(ctx context.Context) iter.Seq2[*geo.Reading, error] {
	return func(yield func(*geo.Reading, error) bool) {
		if _, err := t.Book(ctx); err != nil {
			yield(nil, err)
			return
		}
		t.mu.Lock()
		all := t.readings
		t.mu.Unlock()
		journal.All(ctx, all)(yield)
	}
}

// Since yields the deeds after a number; see journal.Store.
func (t *Team) Since(ctx context.Context, seq int64) iter.Seq2[journal.Deed, error] {
	return func(yield func(journal.Deed, error) bool) {
		var all []journal.Deed
		t.mu.Lock()
		err := t.view(ctx, func(ctx context.Context, tx pgx.Tx) (err error) {
			all, err = deeds(ctx, tx, seq)
			return err
		})
		t.mu.Unlock()
		if err != nil {
			yield(journal.Deed{}, opening(t.address, err))
			return
		}
		journal.All(ctx, all)(yield)
	}
}

// Close lets go of the server. What was acknowledged is kept.
func (t *Team) Close() error {
	t.pool.Close()
	return nil
}

// view runs f over one state of the workspace.
func (t *Team) view(ctx context.Context, f func(context.Context, pgx.Tx) error) error {
	return t.within(ctx, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, f)
}

// write runs f when it is its turn, and keeps all of what it did on the server or
// nothing.
func (t *Team) write(ctx context.Context, f func(context.Context, pgx.Tx) error) error {
	return t.within(ctx, pgx.TxOptions{}, func(ctx context.Context, tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "SELECT turn()"); err != nil {
			return err
		}
		return f(ctx, tx)
	})
}

// within runs f in a transaction, a second time when a connection turns out to be
// gone: f must do the same again, however the first run ended.
func (t *Team) within(ctx context.Context, o pgx.TxOptions, f func(context.Context, pgx.Tx) error) error {
	before := t.held
	err := pgx.BeginTxFunc(ctx, t.pool, o, func(tx pgx.Tx) error { return f(ctx, tx) })
	if lost(err) && ctx.Err() == nil {
		t.held = before.clean()
		err = pgx.BeginTxFunc(ctx, t.pool, o, func(tx pgx.Tx) error { return f(ctx, tx) })
	}
	if err != nil {
		t.held = before.clean()
	}
	return err
}

// clean takes out of the maps what was added to them since the copy was made.
func (h held) clean() held {
	for p, row := range h.places {
		if row > h.place {
			delete(h.places, p)
			delete(h.rows, row)
		}
	}
	h.areas = map[geo.PlaceID]bool{}
	return h
}

// Here returns who else has the workspace open, each with the name of their login
// where they told no other.
func (t *Team) Here(ctx context.Context) ([]string, error) {
	const sql = `SELECT usename, application_name FROM pg_stat_activity
 WHERE datname = current_database() AND application_name LIKE 'strikemap watch%' ORDER BY backend_start`
	rows, err := t.pool.Query(ctx, sql)
	if err != nil {
		return nil, opening(t.address, err)
	}
	var out []string
	var login, application string
	_, err = pgx.ForEachRow(rows, []any{&login, &application}, func() error {
		out = append(out, present(login, application))
		return nil
	})
	if err != nil {
		return nil, opening(t.address, err)
	}
	slices.Sort(out)
	return out, nil
}

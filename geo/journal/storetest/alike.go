package storetest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// Kept is a store that folds what it keeps.
type Kept interface {
	journal.Store
	Book(context.Context) (*ledger.Book, error)
}

// Borders knows Stara Oblast as a square.
type Borders struct{}

// Area returns the border of a place; see tables.Areas.
func (Borders) Area(id geo.PlaceID) (orb.Geometry, bool) {
	if id != "t:3" {
		return nil, false
	}
	return orb.Polygon{{{32, 49}, {34, 49}, {34, 51}, {32, 51}, {32, 49}}}, true
}

// Alike does the same random things to a store and to one in memory, reopening the
// first now and then, and compares after every round. It returns the two.
func Alike(t *testing.T, seed uint64, store Kept, reopened func(Kept) Kept) (Kept, *journal.Memory) {
	t.Helper()
	ctx, d, m := context.Background(), Rolled(seed), journal.NewMemory()
	var rs []*geo.Reading
	for round := range 5 {
		next := d.Readings(len(rs), 1+d.IntN(6))
		next = append(next, next[0])
		known1, err := store.Import(ctx, slices.Values(next))
		known2, _ := m.Import(ctx, slices.Values(next))
		if err != nil || !slices.Equal(known1, known2) {
			t.Fatalf("seed %d: known %v and %v, %v", seed, known1, known2, err)
		}
		rs = append(rs, next...)
		for range 12 {
			deed := d.Deed(rs)
			deed.Seen = int64(d.IntN(round*12 + 13))
			appendBoth(t, store, m, deed)
		}
		if round%2 == 1 {
			store = reopened(store)
		}
		Compare(t, store, m)
	}
	return store, m
}

func appendBoth(t *testing.T, store, m journal.Store, deed journal.Deed) {
	t.Helper()
	n1, err1 := store.Append(context.Background(), deed)
	n2, err2 := m.Append(context.Background(), deed)
	var c1, c2 *journal.Conflict
	errors.As(err1, &c1)
	errors.As(err2, &c2)
	if n1 != n2 || (err1 == nil) != (err2 == nil) || !reflect.DeepEqual(c1, c2) {
		t.Fatalf("number %d and %d, %v and %v", n1, n2, err1, err2)
	}
}

// Compare fails when two stores hold something else, or the first folds it
// otherwise.
func Compare(t *testing.T, store Kept, m journal.Store) {
	t.Helper()
	same(t, "readings", Loaded(t, store), Loaded(t, m))
	a, b := Since(t, store, 0), Since(t, m, 0)
	if !journal.Fold(slices.Values(a)).Equal(journal.Fold(slices.Values(b))) || len(a) != len(b) {
		t.Fatal("the deeds differ")
	}
	book, err := store.Book(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	same(t, "events", EventsOf(book), EventsOf(BookOf(t, m)))
}

// same fails with the first that differs.
func same(t testing.TB, what string, a, b []string) {
	t.Helper()
	if len(a) != len(b) {
		t.Fatalf("%d %s and %d", len(a), what, len(b))
	}
	for i := range a {
		if a[i] != b[i] {
			t.Fatalf("of the %s the %dth differs:\n%s\n%s", what, i, a[i], b[i])
		}
	}
}

// Loaded returns the readings of a store, printed.
func Loaded(t testing.TB, s journal.Store) []string {
	t.Helper()
	var out []string
	for _, r := range all(t, s.Load(context.Background())) {
		out = append(out, Printed(t, r))
	}
	return out
}

// Since returns the deeds of a store after a number.
func Since(t testing.TB, s journal.Store, seq int64) []journal.Deed {
	t.Helper()
	return all(t, s.Since(context.Background(), seq))
}

// Names returns the hashes of the articles and the ids of the deeds that a store has.
func Names(t testing.TB, s journal.Store) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	for _, r := range all(t, s.Load(context.Background())) {
		out[r.Article.SHA256] = true
	}
	for _, d := range Since(t, s, 0) {
		out[d.ID] = true
	}
	return out
}

func all[T any](t testing.TB, seq iter.Seq2[T, error]) (out []T) {
	t.Helper()
	for x, err := range seq {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, x)
	}
	return out
}

// BookOf folds what a store holds.
func BookOf(t testing.TB, s journal.Store) *ledger.Book {
	t.Helper()
	return ledger.New(slices.Values(all(t, s.Load(context.Background()))), journal.Fold(slices.Values(Since(t, s, 0))))
}

// EventColumns are the columns of the layer events that EventsOf prints, for
// comparing with what a store projects.
const EventColumns = "event, reports, kind, coalesce(place_name, ''), coalesce(verdict, ''), coalesce(tags, ''), articles, coalesce(publisher, ''), corrected, made"

// EventsOf prints the events of a book, sorted, columns joined by |.
func EventsOf(b *ledger.Book) []string {
	var out []string
	for _, e := range b.Entries() {
		var names []string
		for _, r := range e.Event.Reports {
			names = append(names, r.ID)
		}
		place := ""
		if e.Lead.Place != nil {
			place = e.Lead.Place.Name
		}
		bit := map[bool]int{true: 1}
		out = append(out, fmt.Sprintf("%s|%s|%s|%s|%s|%s|%d|%s|%d|%d", e.Event.ID, strings.Join(names, " "), e.Lead.Kind, place, e.Judgement.Verdict,
			strings.Join(e.Tags, ","), len(e.Articles()), e.Reading.Article.Publisher, bit[e.Corrected], bit[e.Made]))
	}
	slices.Sort(out)
	return out
}

// Thicken gives an article as many reports, mentions and sentences as real ones
// have.
func Thicken(d Dice, r *geo.Reading) {
	for len(r.Sentences) < 16 {
		r.Sentences = append(r.Sentences, geo.Sentence{Span: geo.Span{Start: 9 * len(r.Sentences), End: 9*len(r.Sentences) + 8}})
	}
	for len(r.Mentions) < 7 {
		r.Mentions = append(r.Mentions, d.Mention(r.Article.Body))
	}
	for len(r.Reports) < 4 {
		r.Reports = append(r.Reports, d.Report(&r.Article, len(r.Reports)))
	}
}

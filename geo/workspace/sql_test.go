package workspace_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/ext/rtree"

	"strikemap/geo/ledger"
)

// query reads the rows of a file as another program does, columns joined by |.
func query(t *testing.T, path, sql string) []string {
	t.Helper()
	db, err := sqlite3.OpenFlags(path, sqlite3.OPEN_READWRITE)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := rtree.Register(db); err != nil {
		t.Fatal(err)
	}
	s, _, err := db.Prepare(sql)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var out []string
	for s.Step() {
		var row []string
		for i := range s.ColumnCount() {
			row = append(row, s.ColumnText(i))
		}
		out = append(out, strings.Join(row, "|"))
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// events are the rows of the layer events, sorted.
func events(t *testing.T, path string) []string {
	t.Helper()
	out := query(t, path, "SELECT event, reports, kind, ifnull(place_name, ''), ifnull(verdict, ''), ifnull(tags, ''), articles, ifnull(publisher, ''), corrected, made FROM events")
	slices.Sort(out)
	return out
}

func eventsOf(b *ledger.Book) []string {
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

// attempt writes to a file as another program does.
func attempt(path, sql string) error {
	db, err := sqlite3.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(db.Exec(sql), db.Close())
}

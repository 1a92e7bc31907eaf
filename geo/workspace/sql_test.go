package workspace_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"strikemap/geo/journal/storetest"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/ext/rtree"
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
	out := query(t, path, "SELECT "+storetest.EventColumns+" FROM events")
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

//go:build unix

package team_test

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/team/teamtest"
	"strikemap/geo/workspace"
)

func TestAWorkspaceIsCopiedToTheServerAndBack(t *testing.T) {
	c, ctx, d := teamtest.Shared(t), context.Background(), storetest.Rolled(7)
	folder, o := t.TempDir(), workspace.Options{Program: "test", Areas: storetest.Borders{}}
	file, err := workspace.Create(filepath.Join(folder, "invented.gpkg"), o)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rs := d.Readings(0, 20)
	if _, err := file.Import(ctx, slices.Values(rs)); err != nil {
		t.Fatal(err)
	}
	for range 60 {
		deed := d.Deed(rs)
		deed.Seen = 1 << 40
		if _, err := file.Append(ctx, deed); err != nil {
			t.Fatal(err)
		}
	}
	server := opened(t, made(t, c, "copied"), options)
	if err := server.Fill(ctx, file); err != nil {
		t.Fatal(err)
	}
	told(t, server.Fill(ctx, file), "there is something in it already")
	storetest.Compare(t, server, file)
	projected(t, c, "copied", server)
	back, err := workspace.Create(filepath.Join(folder, "back.gpkg"), o)
	if err != nil {
		t.Fatal(err)
	}
	defer back.Close()
	if err := back.Fill(ctx, server); err != nil {
		t.Fatal(err)
	}
	storetest.Compare(t, back, file)
	views := 0
	for r := range storetest.BookOf(t, file).State().All() {
		if r.Space == journal.Views {
			views++
		}
	}
	if rows := c.SQL(t, "postgres", "copied", "SELECT count(*) FROM views"); rows != strconv.Itoa(views) {
		t.Errorf("%s views were copied of %d", rows, views)
	}
	deed := verdict("A", "e", 1<<40)
	if seq, err := server.Append(ctx, deed); seq != 61 || err != nil {
		t.Errorf("the next deed: %d, %v", seq, err)
	}
}

package workspace_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/workspace"
)

// A workspace is made, read into, decided in, closed and opened again.
func Example() {
	folder, err := os.MkdirTemp("", "invented")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(folder)
	path, ctx := filepath.Join(folder, "week.gpkg"), context.Background()
	w, err := workspace.Create(path, workspace.Options{Program: "1.0"})
	if err != nil {
		fmt.Println(err)
		return
	}
	reading := &geo.Reading{
		Article: geo.Article{ID: "a", SHA256: "ab", Title: "Invented", Body: "A drone hit Velyke."},
		Reports: []geo.Report{{ID: "r1", Kind: geo.KindStrike, Precision: geo.P9, Mention: -1}},
	}
	known, _ := w.Import(ctx, slices.Values([]*geo.Reading{reading}))
	seq, _ := w.Append(ctx, journal.Decide("AB", journal.Judgement{Verdict: journal.Accepted}, "r1"))
	fmt.Println(len(known), seq, w.Close())

	w, err = workspace.Open(path, workspace.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer w.Close()
	book, err := w.Book(ctx)
	fmt.Println(book.Entry("r1").Review(), err)
	// Output:
	// 0 1 <nil>
	// accepted <nil>
}

package geoparse

import (
	"context"
	"iter"
	"reflect"
	"runtime/debug"
	"strings"
	"sync"
	"testing"

	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

var loaded = sync.OnceValue(func() *Parser {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		panic(err)
	}
	return New(g)
})

// book is an invented text of some pieces.
func book() geo.Article {
	const chapter = "Invented: shells fell on Kharkiv on 5 May 2024, and two people were killed. Lviv was quiet.\n\nIn the Odesa region a warehouse burned.\n\n"
	return geo.Article{ID: "book", SHA256: "book", Language: "en", Body: strings.Repeat(chapter, 5*pieceOf/len(chapter))}
}

func only(a geo.Article) iter.Seq2[geo.Article, error] {
	return func(yield func(geo.Article, error) bool) { yield(a, nil) }
}

// TestABookComesInPiecesOrAsAWhole compares both ways of reading.
func TestABookComesInPiecesOrAsAWhole(t *testing.T) {
	whole, joined, pieces := loaded().Parse(book()), geo.Reading{Article: book()}, 0
	for r, err := range (&Stream{Parser: loaded(), Pieces: true}).Read(t.Context(), only(book())) {
		if err != nil {
			t.Fatal(err)
		}
		add(&joined, r)
		pieces++
	}
	if pieces < 5 || !reflect.DeepEqual(joined, whole) {
		t.Errorf("%d pieces with %d reports, a whole with %d", pieces, len(joined.Reports), len(whole.Reports))
	}
	for r, err := range (&Stream{Parser: loaded()}).Read(t.Context(), only(book())) {
		if err != nil || len(r.Reports) != len(whole.Reports) {
			t.Errorf("a whole of the stream: %v", err)
		}
	}
}

// TestAPieceIsReadWhenTheOneBeforeIsDone takes a large article slowly, stops in its midst,
// and reads another.
func TestAPieceIsReadWhenTheOneBeforeIsDone(t *testing.T) {
	large, few := book(), geo.Article{ID: "few", SHA256: "few", Language: "en", Body: "Sumy was shelled."}
	large.Body += large.Body
	in := func(yield func(geo.Article, error) bool) { _ = yield(large, nil) && yield(few, nil) }
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	usual := debug.SetGCPercent(100)
	debug.SetGCPercent(usual)
	n := 0
	for range (&Stream{Parser: loaded(), Pieces: true}).Read(ctx, in) {
		if n++; n == 2 {
			cancel()
		}
	}
	if n != 2 {
		t.Errorf("%d pieces after the end", n)
	}
	var last *geo.Reading
	for r := range (&Stream{Parser: loaded(), Pieces: true}).Read(t.Context(), in) {
		last = r
	}
	if last == nil || last.Article.ID != "few" || len(last.Reports) != 1 {
		t.Errorf("behind a large article: %v", last)
	}
	if percent := debug.SetGCPercent(usual); percent != usual {
		t.Errorf("with no large article on its way %d percent of garbage may lie about, before %d", percent, usual)
	}
}

func TestAListOfTooManyNamesIsRefused(t *testing.T) {
	const names = 30_000
	list := geo.Article{ID: "list", SHA256: "list", Language: "en", Path: "list.txt", Body: strings.Repeat("Kyiv, Lviv, ", names/2+1)}
	for _, c := range []struct {
		most    int
		refused bool
	}{{names, true}, {2 * names, false}} {
		for _, pieces := range []bool{false, true} {
			var fault error
			for _, err := range (&Stream{Parser: loaded(), most: c.most, Pieces: pieces}).Read(t.Context(), only(list)) {
				fault = err
			}
			if refused := fault != nil && strings.Contains(fault.Error(), "list.txt: it names more than 30000 places and events: split it"); refused != c.refused || !refused && fault != nil {
				t.Errorf("at most %d names, in pieces %v: the fault is %v", c.most, pieces, fault)
			}
		}
	}
}

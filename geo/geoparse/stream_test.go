package geoparse

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"strikemap/geo"
)

// numbered yields n articles, and counts how many were asked for.
func numbered(n int, pulled *atomic.Int64) iter.Seq2[geo.Article, error] {
	return func(yield func(geo.Article, error) bool) {
		for i := range n {
			pulled.Add(1)
			if !yield(geo.Article{ID: fmt.Sprint(i)}, nil) {
				return
			}
		}
	}
}

// slow reads nothing, in a time of its own.
func slow(a geo.Article) geo.Reading {
	time.Sleep(time.Duration(rand.IntN(200)) * time.Microsecond)
	return geo.Reading{Article: a}
}

func ids(all iter.Seq2[*geo.Reading, error]) (out []string) {
	for r, err := range all {
		if err != nil {
			out = append(out, err.Error())
		} else {
			out = append(out, r.Article.ID)
		}
	}
	return out
}

func TestAStreamKeepsTheOrderOnAnyNumberOfCores(t *testing.T) {
	var want []string
	for i := range 300 {
		want = append(want, fmt.Sprint(i))
	}
	for _, cores := range []int{1, 2, 7} {
		s := Stream{Cores: cores, read: slow}
		if got := ids(s.Read(t.Context(), numbered(300, new(atomic.Int64)))); !slices.Equal(got, want) {
			t.Errorf("on %d cores: %v", cores, got)
		}
	}
}

func TestAStreamReadsOnlyAFewAhead(t *testing.T) {
	var pulled atomic.Int64
	s, taken := Stream{read: slow}, 0
	for range s.Read(t.Context(), numbered(1_000_000, &pulled)) {
		if taken++; taken == 100 {
			break
		}
	}
	if ahead := int(pulled.Load()) - taken; ahead > 8*runtime.GOMAXPROCS(0) {
		t.Errorf("%d articles were read ahead", ahead)
	}
}

func TestAFaultCostsOneArticle(t *testing.T) {
	in := func(yield func(geo.Article, error) bool) {
		_ = yield(geo.Article{ID: "a"}, nil) && yield(geo.Article{}, errors.New("b is damaged")) &&
			yield(geo.Article{Path: "panics.txt"}, nil) && yield(geo.Article{Title: "Invented: too slow"}, nil) && yield(geo.Article{ID: "e"}, nil)
	}
	s := Stream{Limit: 50 * time.Millisecond, read: func(a geo.Article) geo.Reading {
		switch {
		case a.Path != "":
			panic("a hole in the rules")
		case a.Title != "":
			time.Sleep(time.Second)
		}
		return geo.Reading{Article: a}
	}}
	got := ids(s.Read(t.Context(), in))
	want := []string{
		"a", "b is damaged", "read panics.txt: the parser failed: a hole in the rules",
		`read "Invented: too slow": not finished after 50ms, so it was left out`, "e",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestAReaderThatFailsIsTold(t *testing.T) {
	in := func(yield func(geo.Article, error) bool) {
		if yield(geo.Article{ID: "a"}, nil) {
			panic("a hole in the reader")
		}
	}
	s := Stream{read: slow}
	if got := ids(s.Read(t.Context(), in)); len(got) != 2 || got[0] != "a" || !strings.Contains(got[1], "a hole in the reader") {
		t.Errorf("got %q", got)
	}
}

func TestAStreamEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	s, n := Stream{read: slow}, 0
	for r, err := range s.Read(ctx, numbered(1_000_000, new(atomic.Int64))) {
		if err != nil {
			t.Fatalf("after the end: %v", err)
		}
		if n++; r.Article.ID == "10" {
			cancel()
		}
	}
	if n != 11 {
		t.Errorf("%d articles were yielded", n)
	}
}

func TestAStreamOfNothing(t *testing.T) {
	s := Stream{read: slow}
	if got := ids(s.Read(t.Context(), numbered(0, new(atomic.Int64)))); got != nil {
		t.Errorf("yielded %q", got)
	}
}

package geoparse

import (
	"cmp"
	"context"
	"iter"
	"strconv"
	"sync"

	"strikemap/geo"
	"strikemap/geo/garbage"
)

// large is from how many bytes on an article is read alone among its like: what is found
// in war news takes five times the length of the text, and in a text of nothing but strikes
// seventy times.
const large = 1 << 20

// mostFound is how many places and reports one article may have: more than books have. With
// all their words they take half a gigabyte, and some seconds to be found.
const mostFound = 300_000

// alone is held while a piece of a large article is read, in whatever stream.
var alone sync.Mutex

// closely is how much garbage may lie about while a large article is on its way, in percent
// of what is kept.
const closely = 30

// readings reads an article and yields the reading, or its pieces.
func (l *line) readings(a geo.Article) iter.Seq2[*geo.Reading, error] {
	return func(yield func(*geo.Reading, error) bool) {
		switch {
		case l.read != nil:
			r := l.read(a)
			yield(&r, nil)
		case len(a.Body) <= pieceOf:
			r := l.Parser.Parse(a)
			yield(&r, nil)
		case l.Pieces:
			l.apart(a, yield)
		default:
			yield(l.joined(a))
		}
	}
}

// joined reads the pieces of an article as one.
func (l *line) joined(a geo.Article) (*geo.Reading, error) {
	all, most := &geo.Reading{Article: a}, cmp.Or(l.most, mostFound)
	for part := range l.pieces(a) {
		if add(all, &part); len(all.Mentions)+len(all.Reports) > most {
			return nil, manyFound(&a, most)
		}
	}
	return all, nil
}

// apart yields the pieces of an article, until they hold more than any article does.
func (l *line) apart(a geo.Article, yield func(*geo.Reading, error) bool) {
	found, most := 0, cmp.Or(l.most, mostFound)
	for part := range l.pieces(a) {
		if found += len(part.Mentions) + len(part.Reports); found > most {
			yield(nil, manyFound(&a, most))
			return
		}
		if !yield(&part, nil) {
			return
		}
	}
}

func manyFound(a *geo.Article, most int) error {
	return because(geo.FaultManyFound, "read %s: it names more than %s places and events: split it", name(a), strconv.Itoa(most))
}

// pieces reads an article by pieces, no two large ones at a time.
func (l *line) pieces(a geo.Article) iter.Seq[geo.Reading] {
	if len(a.Body) <= large {
		return l.Parser.Pieces(a)
	}
	return func(yield func(geo.Reading) bool) {
		alone.Lock()
		defer alone.Unlock()
		for part := range l.Parser.Pieces(a) {
			alone.Unlock()
			more := yield(part)
			alone.Lock()
			if !more {
				return
			}
		}
	}
}

// room bounds how much text is on its way between those who feed articles and those who
// take what was read.
type room struct {
	guard sync.Mutex
	used  int
	done  func() // ends thrift with garbage; nil while no large article is on its way
	freed chan struct{}
}

func newRoom() *room { return &room{freed: make(chan struct{}, 1)} }

// take waits until there is room for n bytes of text; there is always for one article.
func (m *room) take(ctx context.Context, n int) bool {
	fits := func() bool { return m.used == 0 || m.used+n <= 2*large }
	return m.until(ctx, fits, func() {
		if m.used += n; n > large {
			m.done = garbage.Allow(closely)
		}
	})
}

// wait waits until no large article is on its way: what the next file takes comes then.
func (m *room) wait(ctx context.Context) bool {
	return m.until(ctx, func() bool { return m.done == nil }, func() {})
}

// until waits for what holds and then does what follows.
func (m *room) until(ctx context.Context, holds func() bool, do func()) bool {
	for {
		m.guard.Lock()
		ok := holds()
		if ok {
			do()
		}
		m.guard.Unlock()
		if ok {
			return true
		}
		select {
		case <-m.freed:
		case <-ctx.Done():
			return false
		}
	}
}

// leave gives up the articles that are still on their way.
func (m *room) leave() {
	m.guard.Lock()
	defer m.guard.Unlock()
	m.free()
}

// free gives back what lies about of a large article, once.
func (m *room) free() {
	if m.done != nil {
		m.done()
		m.done = nil
		garbage.Free()
	}
}

// give gives back what an article took, and what lies about of a large one.
func (m *room) give(n int) {
	m.guard.Lock()
	defer m.guard.Unlock()
	if m.used -= n; n > large {
		m.free()
	}
	select {
	case m.freed <- struct{}{}:
	default:
	}
}

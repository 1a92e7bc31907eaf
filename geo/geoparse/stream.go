package geoparse

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"runtime/debug"
	"sync"
	"time"

	"strikemap/geo"
)

// patience is how long one article may take when a stream states nothing else:
// ten times what the longest text that is read takes on a slow machine.
const patience = time.Minute

// Stream is the reading line for many articles. Only a few articles per core are
// in flight, so that memory does not grow with their number.
type Stream struct {
	Parser *Parser
	Limit  time.Duration // for one article; 0 is a minute
	Cores  int           // 0 is all that the program may use

	read func(geo.Article) geo.Reading // the parser's; tests have others
}

// large is from how many bytes on an article is read alone among its like: what is found
// in war news takes five times the length of the text, and in a text of nothing but strikes
// forty times.
const large = 1 << 20

// alone is held while a large article is read, in whatever stream.
var alone sync.Mutex

// closely is how much garbage may lie about while a large article is read, in percent of
// what is kept: most of what is found is kept, and half as much again fits in the memory
// that an article may take, 64 MB and twelve times its length.
const closely = 30

// Read reads every article of in and yields the readings in the order of in. An
// error of in is handed on in its place. An article that the parser fails on or
// does not finish within the limit is an error that names it, and the others go
// on. When ctx ends, so does the reading.
func (s *Stream) Read(ctx context.Context, in iter.Seq2[geo.Article, error]) iter.Seq2[*geo.Reading, error] {
	return func(yield func(*geo.Reading, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		for out := range s.start(ctx, in) {
			select {
			case o := <-out:
				if ctx.Err() != nil || !yield(o.reading, o.err) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// outcome is what became of one article.
type outcome struct {
	reading *geo.Reading
	err     error
}

// task is one article on its way and where its outcome is waited for.
type task struct {
	article geo.Article
	out     chan outcome
}

// start sets the workers going and returns where to wait for the outcomes, in
// the order of in.
func (s *Stream) start(ctx context.Context, in iter.Seq2[geo.Article, error]) <-chan chan outcome {
	cores := s.Cores
	if cores <= 0 {
		cores = runtime.GOMAXPROCS(0)
	}
	work, queue := make(chan task), make(chan chan outcome, 4*cores)
	for range cores {
		go func() {
			for t := range work {
				t.out <- s.one(ctx, t.article)
			}
		}()
	}
	go func() {
		defer close(queue)
		defer close(work)
		feed(ctx, in, work, queue)
	}()
	return queue
}

// feed hands the articles to the workers until they, or ctx, end. That it fails
// is the last outcome.
func feed(ctx context.Context, in iter.Seq2[geo.Article, error], work chan<- task, queue chan<- chan outcome) {
	put := func() (chan outcome, bool) {
		out := make(chan outcome, 1)
		select {
		case queue <- out:
			return out, true
		case <-ctx.Done():
			return nil, false
		}
	}
	defer func() {
		if v := recover(); v != nil {
			if out, ok := put(); ok {
				out <- outcome{err: because(geo.FaultReader, "read articles: the reader failed: %s", fmt.Sprint(v))}
			}
		}
	}()
	for a, err := range in {
		out, ok := put()
		if !ok {
			return
		}
		if err != nil {
			out <- outcome{err: err}
			continue
		}
		select {
		case work <- task{a, out}:
		case <-ctx.Done():
			return
		}
	}
}

// one reads one article within its limit. A parser that goes on beyond it is
// left to itself.
func (s *Stream) one(ctx context.Context, a geo.Article) outcome {
	limit := s.Limit
	if limit <= 0 {
		limit = patience
	}
	timer := time.NewTimer(limit)
	defer timer.Stop()
	done := make(chan outcome, 1)
	go func() { done <- s.guarded(a) }()
	select {
	case o := <-done:
		return o
	case <-timer.C:
		return outcome{err: because(geo.FaultSlow, "read %s: not finished after %s, so it was left out", name(&a), limit.String())}
	case <-ctx.Done():
		return outcome{err: ctx.Err()}
	}
}

// because returns a fault of the line with its reason, and its arguments in English.
func because(id geo.ReasonID, format string, args ...string) error {
	said := make([]any, len(args))
	for i, a := range args {
		said[i] = a
	}
	return &geo.Fault{Reason: geo.Because(id, args...), Err: fmt.Errorf(format, said...)}
}

// guarded turns a panic into an error.
func (s *Stream) guarded(a geo.Article) (o outcome) {
	defer func() {
		if v := recover(); v != nil {
			o = outcome{err: because(geo.FaultParser, "read %s: the parser failed: %s", name(&a), fmt.Sprint(v))}
		}
	}()
	if len(a.Body) > large {
		alone.Lock() // two of them at a time would take twice the memory
		defer alone.Unlock()
		defer debug.SetGCPercent(debug.SetGCPercent(closely))
	}
	read := s.read
	if read == nil {
		read = s.Parser.Parse
	}
	r := read(a)
	return outcome{reading: &r}
}

// name is what a person knows an article by.
func name(a *geo.Article) string {
	switch {
	case a.Path != "":
		return a.Path
	case a.Title != "":
		return fmt.Sprintf("%q", a.Title)
	}
	return "article " + a.ID
}

package geoparse

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"runtime"
	"time"

	"strikemap/geo"
)

// patience is how long one article of less than longText bytes may take when a stream
// states nothing else: ten times what it takes on a slow machine.
const (
	patience = time.Minute
	longText = 4 << 20
)

// Stream is the reading line for many articles. Only a few articles per core are
// in flight, so that memory does not grow with their number.
type Stream struct {
	Parser *Parser
	Limit  time.Duration // for one article; 0 is a minute, and one more for each four megabytes
	Cores  int           // 0 is all that the program may use
	Pieces bool          // a long article comes as several readings in a row, as Parser.Pieces yields them

	read func(geo.Article) geo.Reading // the parser's; tests have others
	most int                           // places and reports of an article; 0 is mostFound, tests have less
}

// Read reads every article of in and yields the readings in the order of in. An
// error of in is handed on in its place. An article that the parser fails on or
// does not finish within the limit is an error that names it, and the others go
// on. When ctx ends, so does the reading.
func (s *Stream) Read(ctx context.Context, in iter.Seq2[geo.Article, error]) iter.Seq2[*geo.Reading, error] {
	return func(yield func(*geo.Reading, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		l := line{Stream: s, work: make(chan task), queue: make(chan task, 4*s.cores()), room: newRoom()}
		defer l.room.leave()
		l.start(ctx, in)
		for t := range l.queue {
			if !t.hand(ctx, yield) {
				return
			}
			l.room.give(t.size)
		}
	}
}

// hand yields what becomes of the article, and reports whether more is wanted.
func (t *task) hand(ctx context.Context, yield func(*geo.Reading, error) bool) bool {
	for {
		select {
		case o, more := <-t.out:
			if !more {
				return true
			}
			if ctx.Err() != nil || !yield(o.reading, o.err) {
				return false
			}
		case <-ctx.Done():
			return false
		}
	}
}

// line is a stream at work.
type line struct {
	*Stream
	work, queue chan task // articles to read, and all in the order of the stream
	room        *room
}

// outcome is what became of one article, or of a piece of it.
type outcome struct {
	reading *geo.Reading
	err     error
}

// task is one article on its way and where its outcomes are waited for.
type task struct {
	article geo.Article
	size    int // what it takes of the room
	out     chan outcome
}

func (s *Stream) cores() int {
	if s.Cores > 0 {
		return s.Cores
	}
	return runtime.GOMAXPROCS(0)
}

// start sets the workers going.
func (l *line) start(ctx context.Context, in iter.Seq2[geo.Article, error]) {
	for range l.cores() {
		go func() {
			for t := range l.work {
				l.one(ctx, &t)
				close(t.out)
			}
		}()
	}
	go func() {
		defer close(l.queue)
		defer close(l.work)
		l.feed(ctx, in)
	}()
}

// feed hands the articles to the workers until they, or ctx, end. That it fails
// is the last outcome.
func (l *line) feed(ctx context.Context, in iter.Seq2[geo.Article, error]) {
	defer func() {
		if v := recover(); v != nil {
			l.failed(ctx, because(geo.FaultReader, "read articles: the reader failed: %s", fmt.Sprint(v)))
		}
	}()
	for a, err := range in {
		if err != nil {
			if !l.failed(ctx, err) {
				return
			}
			continue
		}
		t := task{article: a, size: len(a.Body), out: make(chan outcome, 1)}
		if l.Pieces && len(a.Body) > pieceOf {
			t.out = make(chan outcome) // the next is read when the last is done with
		}
		if !l.room.take(ctx, t.size) || !l.put(ctx, l.queue, t) || !l.put(ctx, l.work, t) || !l.room.wait(ctx) {
			return
		}
	}
}

// failed puts an error in its place.
func (l *line) failed(ctx context.Context, err error) bool {
	out := make(chan outcome, 1)
	out <- outcome{err: err}
	close(out)
	return l.put(ctx, l.queue, task{out: out})
}

func (l *line) put(ctx context.Context, to chan<- task, t task) bool {
	select {
	case to <- t:
		return true
	case <-ctx.Done():
		return false
	}
}

// one reads one article within its limit, which the time does not count in which nobody
// takes what was read. A parser that goes on beyond it is left to itself.
func (l *line) one(ctx context.Context, t *task) {
	limit := cmp.Or(l.Limit, patience*time.Duration(1+len(t.article.Body)/longText))
	left := limit
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	read := make(chan outcome)
	go l.guarded(ctx, t.article, read)
	for {
		begun := time.Now()
		var o outcome
		more := true
		select {
		case o, more = <-read:
			left -= time.Since(begun)
		case <-time.After(left):
			o.err = because(geo.FaultSlow, "read %s: not finished after %s, so it was left out", name(&t.article), limit.String())
		case <-ctx.Done():
			more = false
		}
		if !more || !o.send(ctx, t.out) || o.err != nil {
			return
		}
	}
}

// send reports whether the outcome was taken.
func (o *outcome) send(ctx context.Context, to chan<- outcome) bool {
	select {
	case to <- *o:
		return true
	case <-ctx.Done():
		return false
	}
}

// guarded reads an article and turns a panic into an error.
func (l *line) guarded(ctx context.Context, a geo.Article, to chan<- outcome) {
	defer close(to)
	defer func() {
		if v := recover(); v != nil {
			o := outcome{err: because(geo.FaultParser, "read %s: the parser failed: %s", name(&a), fmt.Sprint(v))}
			o.send(ctx, to)
		}
	}()
	for r, err := range l.readings(a) {
		o := outcome{r, err}
		if !o.send(ctx, to) {
			return
		}
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

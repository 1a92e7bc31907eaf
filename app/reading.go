package app

import (
	"context"
	"fmt"
	"io/fs"
	"iter"
	"time"

	"strikemap/app/gather"
	"strikemap/geo"
	"strikemap/geo/article"
	"strikemap/geo/geoparse"
)

// What was read is handed to the window at once, then in beats that grow from
// the shortest to the longest, so that showing it does not hold the reading up. As
// showing goes through all that is there, each beat also brings a share of what came
// before it: then the whole takes a time in proportion to what is read.
const (
	shortestBeat = 200 * time.Millisecond
	longestBeat  = 2 * time.Second
	leastShare   = 50 // one in so many of what was read before
)

// articles is what is to be read: articles and faults, in order.
type articles = iter.Seq2[geo.Article, error]

// batch is what was read since the last one.
type batch struct {
	readings []*geo.Reading
	faults   []error
}

func (b *batch) len() int { return len(b.readings) + len(b.faults) }

// reader reads in the background. Its methods are called on the Fyne goroutine,
// and so are its callbacks.
type reader struct {
	parser func() (*geoparse.Parser, error) // may take its time
	spawn  func(func())                     // runs work in the background
	do     func(func())                     // runs work on the Fyne goroutine
	took   func(batch)                      // something was read
	ended  func(read map[*geo.Reading]bool) // a reading ended; its articles

	ctx      context.Context
	cancel   context.CancelFunc
	epoch    int // rises when what is still being read is no longer wanted
	running  int // readings
	count    int // articles and faults since nothing was running
	progress *gather.Progress
	asked    bool // a person asked for what is read; it did not come by itself
}

// files starts a reading of files and folders.
func (r *reader) files(paths []string) { r.start(paths, worthTelling(article.Walk(paths))) }

// read starts a reading.
func (r *reader) read(in articles) { r.start(nil, in) }

func (r *reader) start(paths []string, in articles) {
	if r.running == 0 {
		r.count, r.progress = 0, &gather.Progress{}
		r.ctx, r.cancel = context.WithCancel(context.Background())
	}
	r.running++
	ctx, epoch, progress := r.ctx, r.epoch, r.progress
	in = seen(in, paths, progress)
	do := func(work func()) {
		r.do(func() {
			if r.epoch == epoch {
				work()
			}
		})
	}
	r.spawn(func() {
		all := map[*geo.Reading]bool{}
		readAll(ctx, in, r.parser, func(b batch) {
			for _, reading := range b.readings {
				all[reading] = true
			}
			do(func() {
				r.count += len(b.readings) + len(b.faults)
				r.took(b)
			})
		})
		do(func() {
			r.running--
			r.ended(all)
		})
	})
}

// seen has the progress told of what is read.
func seen(in articles, paths []string, p *gather.Progress) articles {
	return func(yield func(geo.Article, error) bool) {
		p.Expect(paths)
		for a, err := range in {
			p.Saw(&a, err)
			breathe()
			if !yield(a, err) {
				return
			}
		}
	}
}

// abandon ends every reading; what it still brings is not let in.
func (r *reader) abandon() {
	r.stop()
	r.epoch++
	r.running = 0
}

// stopped reports whether a person ended what was read last.
func (r *reader) stopped() bool { return r.ctx != nil && r.ctx.Err() != nil }

// stop ends every reading; what was read stays.
func (r *reader) stop() {
	if r.cancel != nil {
		r.cancel()
	}
}

// readAll reads articles and hands them over in their order, in batches, until
// they end or ctx does. Parser is asked first and may take its time; its error
// ends the reading.
func readAll(ctx context.Context, in articles, parser func() (*geoparse.Parser, error), out func(batch)) {
	p, err := parser()
	if err != nil {
		out(batch{faults: []error{err}})
		return
	}
	var b batch
	var last time.Time
	beat, before := shortestBeat, 0
	line := geoparse.Stream{Parser: p}
	for r, err := range line.Read(ctx, in) {
		if err != nil {
			b.faults = append(b.faults, err)
		} else {
			b.readings = append(b.readings, r)
		}
		if time.Since(last) >= beat && b.len() > before/leastShare {
			out(b)
			before += b.len()
			b, last, beat = batch{}, time.Now(), min(beat*5/4, longestBeat)
		}
	}
	if b.len() > 0 {
		out(b)
	}
}

// seeded reads the bundled articles.
func seeded(seeds fs.FS) articles {
	return func(yield func(geo.Article, error) bool) {
		names, err := fs.Glob(seeds, "*.txt")
		if err != nil {
			yield(geo.Article{}, fmt.Errorf("read bundled articles: %w", err))
			return
		}
		for _, name := range names {
			data, err := fs.ReadFile(seeds, name)
			if err != nil {
				yield(geo.Article{}, fmt.Errorf("read bundled articles: %w", err))
				return
			}
			if !yieldAll(name, data, yield) {
				return
			}
		}
	}
}

// yieldAll yields the articles of one file's bytes.
func yieldAll(name string, data []byte, yield func(geo.Article, error) bool) bool {
	all, err := article.Parse(name, data)
	for _, a := range all {
		if !yield(a, nil) {
			return false
		}
	}
	return err == nil || yield(geo.Article{}, err)
}

// pasted reads a text from the clipboard.
func pasted(text string) articles {
	return func(yield func(geo.Article, error) bool) { yield(article.FromText(text), nil) }
}

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/article"
	"strikemap/geo/confidence"
	"strikemap/geo/event"
	"strikemap/geo/gazetteer"
	"strikemap/geo/geoparse"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/toponym"
)

// example is a marker that is right or wrong.
type example struct {
	article string
	values  []float64 // of the marks, behind the one that every example has
	right   bool
	weight  float64 // of 1, shared by the versions that read the article
	version version
}

// version says who read an example.
type version int

const (
	earlier version = iota
	last            // the last that had not seen the text
	now             // not learned from, but for folders without readings
)

type reader struct {
	finder   *toponym.Finder
	coder    *event.Coder
	versions map[string]int // by article
	articles map[string]bool
	examples []example
	present  []example // as read now
}

func newReader() (*reader, error) {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		return nil, err
	}
	return &reader{finder: toponym.New(g), coder: event.New(g), versions: map[string]int{}, articles: map[string]bool{}}, nil
}

func (r *reader) folder(folder string) error {
	file, err := os.Open(filepath.Join(folder, "gold.jsonl"))
	if err != nil {
		return err
	}
	defer file.Close()
	gold, err := geoparse.ReadGold(file)
	if err != nil {
		return err
	}
	texts := map[string]geo.Article{}
	for a, err := range article.Walk([]string{filepath.Join(folder, "texts")}) {
		if err != nil {
			return err
		}
		texts[idOf(a.Path)] = a
	}
	readings, err := filepath.Glob(filepath.Join(folder, "readings", "*.jsonl"))
	if err != nil {
		return err
	}
	slices.Sort(readings)
	for i, path := range readings {
		v := earlier
		if i == len(readings)-1 {
			v = last
		}
		read, err := readBack(path, texts)
		if err != nil {
			return err
		}
		r.add(gold, read, v, filepath.Base(folder))
	}
	read := map[string]*geo.Reading{}
	for id, a := range texts {
		read[id] = r.read(a)
	}
	if len(readings) == 0 {
		r.add(gold, read, last, filepath.Base(folder))
	}
	r.add(gold, read, now, filepath.Base(folder))
	return nil
}

// read reads a text as the whole line does, but for confidence, whose weights may not fit
// its marks yet.
func (r *reader) read(a geo.Article) *geo.Reading {
	t := syntax.Of(sentence.Split(a.Body))
	in := &geo.Reading{Article: a, Mentions: r.finder.Mentions(&a, t)}
	in.Reports = r.coder.Code(&a, t, in.Mentions)
	in.Sentences = sentence.Outlines(t.Sentences)
	ledger.Levels(in)
	return in
}

// add adds the markers of the readings that the labels decide of.
func (r *reader) add(gold []geoparse.Gold, read map[string]*geo.Reading, v version, folder string) {
	for _, g := range gold {
		r.articles[folder+"/"+g.ID] = true
		if v != now {
			r.versions[folder+"/"+g.ID]++
		}
	}
	for _, m := range geoparse.Evaluate(gold, read).Markers {
		x := example{article: folder + "/" + idOf(m.Reading.Article.Path), right: m.Right, version: v, weight: 1}
		x.values = append([]float64{1}, confidence.Values(m.Reading, m.Report)...)
		if v == now {
			r.present = append(r.present, x)
		} else {
			r.examples = append(r.examples, x)
		}
	}
}

// share lets the versions that read an article share its weight.
func (r *reader) share() {
	for i := range r.examples {
		x := &r.examples[i]
		x.weight = 1 / float64(r.versions[x.article])
	}
	r.examples = append(r.examples, r.present...)
}

func idOf(path string) string { return strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)) }

// readBack returns what a version printed of the texts, with their sentences.
func readBack(path string, texts map[string]geo.Article) (map[string]*geo.Reading, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	out := map[string]*geo.Reading{}
	for in, err := range record.ReadLines(file) {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		id := idOf(in.Article.Path)
		a, ok := texts[id]
		if !ok {
			return nil, fmt.Errorf("%s: no text is of %q", path, in.Article.Path)
		}
		all := out[id]
		if all == nil {
			all = &geo.Reading{Article: a, Sentences: sentence.Outlines(sentence.Split(a.Body))}
			out[id] = all
		}
		all.Reports = append(all.Reports, in.Reports...)
		all.Mentions = append(all.Mentions, in.Mentions...)
	}
	for _, in := range out {
		ledger.Levels(in)
	}
	return out, nil
}

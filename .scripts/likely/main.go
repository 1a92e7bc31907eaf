// Command likely makes geo/event/lexicon/likely.txt: the weights by which a cue is joined
// to a place that no rule gives it.
//
//	make likely LABELS="FOLDER …"
//
// Each FOLDER holds labels (gold.jsonl) and their texts (texts/ID.txt). The articles are
// coded by the rules alone; every pair of cue and place that these leave apart is right
// where the labels tell of such an event at the place, and no example where the event is
// optional or told elsewhere in the article. A logistic regression with a penalty on
// large weights is fitted to them; the same labels give the same bytes. How pairs of
// articles that it has not seen are judged, by tenths of the articles, goes to standard error.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"

	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/event"
	"strikemap/geo/gazetteer"
	"strikemap/geo/geoparse"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/toponym"
)

func main() {
	penalty := flag.Float64("penalty", 6, "of large weights")
	flag.Parse()
	if err := run(flag.Args(), *penalty, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "likely:", err)
		os.Exit(1)
	}
}

func run(folders []string, penalty float64, out, told io.Writer) error {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		return err
	}
	r := reader{finder: toponym.New(g), coder: event.New(g)}
	if len(folders) == 0 {
		return errors.New("no labels: name their folders")
	}
	for _, folder := range folders {
		if err := r.folder(folder); err != nil {
			return err
		}
	}
	if err := r.rules(); err != nil {
		return err
	}
	names := event.TraitNames()
	tell(told, r.examples, len(names), penalty)
	fmt.Fprintf(out, "# The weights of traits in log odds, made by `make likely` from %d pairs of %d labelled articles.\n", len(r.examples), r.articles)
	for i, w := range fit(r.examples, len(names), penalty) {
		if w = math.Round(w*100) / 100; w != 0 {
			fmt.Fprintf(out, "%s %.2f\n", names[i], w)
		}
	}
	return nil
}

// example is a pair of an article, and whether it is right.
type example struct {
	article string
	traits  []int
	right   bool
}

type reader struct {
	finder   *toponym.Finder
	coder    *event.Coder
	articles int
	examples []example
}

func (r *reader) folder(folder string) error {
	file, err := os.Open(filepath.Join(folder, "gold.jsonl"))
	if err != nil {
		return err
	}
	defer file.Close()
	gold, err := geoparse.ReadGold(file)
	if err != nil {
		return fmt.Errorf("%s: %w", folder, err)
	}
	for i := range gold {
		text, err := os.ReadFile(filepath.Join(folder, "texts", gold[i].ID+".txt"))
		if err != nil {
			return err
		}
		r.article(&gold[i], string(text))
	}
	return nil
}

// article adds the pairs of one article.
func (r *reader) article(g *geoparse.Gold, text string) {
	r.articles++
	a := geo.Article{ID: g.ID, SHA256: g.ID, Body: text}
	t := syntax.Of(sentence.Split(a.Body))
	m := r.finder.Mentions(&a, t)
	var pairs []event.Pair
	in := geo.Reading{Article: a, Mentions: m}
	in.Reports = r.coder.Pairs(&a, t, m, func(p event.Pair) { pairs = append(pairs, p) })
	for _, p := range pairs {
		if right, open := g.Judge(&in, p.Kind, m[p.Mention].Place); !open {
			r.examples = append(r.examples, example{article: g.ID, traits: p.Traits, right: right})
		}
	}
}

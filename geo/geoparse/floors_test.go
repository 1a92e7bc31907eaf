package geoparse

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/article"
	"strikemap/geo/gazetteer"
)

// floors are what the reading of the development corpus may not fall below.
// They only rise.
var floors = []struct {
	what  string
	of    func(*Evaluation) float64
	least float64
}{
	{"event precision", func(e *Evaluation) float64 { return e.Events.Precision() }, 0.92},
	{"event recall", func(e *Evaluation) float64 { return e.Events.Recall() }, 0.94},
	{"event F1", func(e *Evaluation) float64 { return e.Events.F1() }, 0.94},
	{"event F1 in English", func(e *Evaluation) float64 { return e.ByLanguage["en"].F1() }, 0.92},
	{"event F1 in Ukrainian", func(e *Evaluation) float64 { return e.ByLanguage["uk"].F1() }, 0.92},
	{"event F1 in Russian", func(e *Evaluation) float64 { return e.ByLanguage["ru"].F1() }, 0.95},
	{"traps passed by", func(e *Evaluation) float64 { return 1 - e.Traps.Value() }, 0.98},
	{"articles without events left clean", func(e *Evaluation) float64 { return e.Clean.Value() }, 0.75},
	{"place names recognised", func(e *Evaluation) float64 { return e.Toponyms["all"].Value() }, 0.93},
	{"literal settlements within 25 km", func(e *Evaluation) float64 { return e.Placed.Value() }, 0.88},
}

// corpus returns the folder of the labelled news, or skips the test.
func corpus(t *testing.T) string {
	t.Helper()
	folder := os.Getenv("STRIKEMAP_CORPORA")
	if folder == "" {
		folder = "../../../shared/corpora"
	}
	folder = filepath.Join(folder, "strike_news_dev")
	if _, err := os.Stat(folder); err != nil {
		t.Skipf("no development corpus (set STRIKEMAP_CORPORA): %v", err)
	}
	return folder
}

func TestFloors(t *testing.T) {
	folder := corpus(t)
	labels, err := os.Open(filepath.Join(folder, "gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer labels.Close()
	gold, err := ReadGold(labels)
	if err != nil {
		t.Fatal(err)
	}
	results := readCorpus(t, filepath.Join(folder, "texts"))
	e := Evaluate(gold, results)
	for _, f := range floors {
		if got := f.of(e); got < f.least {
			t.Errorf("%s: %.3f, at least %.3f", f.what, got, f.least)
		}
	}
	for _, r := range results {
		for _, report := range r.Reports {
			if q := report.Evidence; q.Span.Of(r.Article.Body) != q.Text {
				t.Errorf("%s: the excerpt %q does not stand at its offsets", r.Article.Path, q.Text)
			}
		}
	}
}

// readCorpus parses every article of a folder, by the names of their files.
func readCorpus(t *testing.T, folder string) map[string]*geo.Reading {
	t.Helper()
	data, err := os.ReadFile("../../assets/gazetteer.bin")
	if err != nil {
		t.Fatal(err)
	}
	g, err := gazetteer.Load(data)
	if err != nil {
		t.Fatal(err)
	}
	parser := New(g)
	results := map[string]*geo.Reading{}
	for a, err := range article.Walk([]string{folder}) {
		if err != nil {
			t.Fatal(err)
		}
		r := parser.Parse(a)
		results[strings.TrimSuffix(filepath.Base(a.Path), filepath.Ext(a.Path))] = &r
	}
	return results
}

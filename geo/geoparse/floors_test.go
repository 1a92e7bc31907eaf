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

// floors are what the reading of the development corpora may not fall below, set
// by set: what was measured, less what one text can change. They only rise.
var floors = []struct {
	set                                     string
	precision, recall, clean, names, placed float64
	f1                                      map[string]float64 // by language
	traps                                   float64            // share passed by
}{
	{"strike_news_dev", .99, .98, .99, .97, .965, map[string]float64{"en": .99, "uk": .975, "ru": .99}, .99},
	{"strike_news_dev2_en", .93, .92, .99, .915, .91, map[string]float64{"en": .93}, .955},
	{"strike_news_dev2_ukru", .98, .865, .99, .97, .96, map[string]float64{"uk": .935, "ru": .89}, .99},
}

// corpus returns the folder of a set of labelled news, or skips the test.
func corpus(t *testing.T, set string) string {
	t.Helper()
	folder := os.Getenv("STRIKEMAP_CORPORA")
	if folder == "" {
		folder = "../../../shared/corpora"
	}
	folder = filepath.Join(folder, set)
	if _, err := os.Stat(folder); err != nil {
		t.Skipf("no development corpus (set STRIKEMAP_CORPORA): %v", err)
	}
	return folder
}

func TestFloors(t *testing.T) {
	for _, f := range floors {
		t.Run(f.set, func(t *testing.T) {
			folder := corpus(t, f.set)
			readings := readCorpus(t, filepath.Join(folder, "texts"))
			e := Evaluate(labels(t, filepath.Join(folder, "gold.jsonl")), readings)
			least := func(what string, got, least float64) {
				if got < least {
					t.Errorf("%s: %.3f, at least %.3f", what, got, least)
				}
			}
			least("event precision", e.Events.Precision(), f.precision)
			least("event recall", e.Events.Recall(), f.recall)
			for language, f1 := range f.f1 {
				least("event F1 of "+language, e.ByLanguage[language].F1(), f1)
			}
			least("traps passed by", 1-e.Traps.Value(), f.traps)
			least("articles without events left clean", e.Clean.Value(), f.clean)
			least("place names recognised", e.Toponyms["all"].Value(), f.names)
			least("literal settlements within 25 km", e.Placed.Value(), f.placed)
			standAtTheirOffsets(t, readings)
		})
	}
}

func labels(t *testing.T, path string) []Gold {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	gold, err := ReadGold(file)
	if err != nil {
		t.Fatal(err)
	}
	return gold
}

// standAtTheirOffsets checks that every excerpt is the text at its span.
func standAtTheirOffsets(t *testing.T, readings map[string]*geo.Reading) {
	t.Helper()
	for _, r := range readings {
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

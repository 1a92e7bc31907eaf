package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/toponym"
)

// writer puts a settlement into an invented sentence of one language.
type writer struct {
	language string
	write    func(p *geo.Place, uk string, ru []string, oblast *geo.Place) string
}

// writers name the settlement with its oblast, declined where the language declines.
var writers = []writer{
	{"en", func(p *geo.Place, _ string, _ []string, o *geo.Place) string {
		return fmt.Sprintf("A shed burned in %s, %s region.", p.Name, strings.TrimSuffix(o.Name, " Oblast"))
	}},
	{"uk", func(_ *geo.Place, uk string, _ []string, o *geo.Place) string {
		return fmt.Sprintf("У %s %sої області горіла комора.", declinedAs(uk, ukrainian), strings.TrimSuffix(strings.TrimSuffix(o.LocalName, " область"), "а"))
	}},
	{"uk", func(_ *geo.Place, uk string, _ []string, o *geo.Place) string {
		return fmt.Sprintf("Обстріляно %s у %sій області.", uk, strings.TrimSuffix(strings.TrimSuffix(o.LocalName, " область"), "а"))
	}},
	{"ru", func(_ *geo.Place, _ string, ru []string, o *geo.Place) string {
		stem := strings.NewReplacer("ськ", "ск", "цьк", "цк", "і", "и").Replace(strings.TrimSuffix(strings.TrimSuffix(o.LocalName, " область"), "а"))
		return fmt.Sprintf("В %s %sой области горел сарай.", declinedAs(ru[0], russian), stem)
	}},
}

// declinedAs returns the locative of a name, each word with a capital.
func declinedAs(name string, by language) string {
	words := strings.Fields(plain(name))
	for i, w := range words {
		p := halves(w, i+1 < len(words), by)
		if len(p[locative]) > 0 {
			w = p[locative][0]
		}
		parts := strings.Split(w, "-")
		for k := range parts {
			parts[k] = capitalised(parts[k])
		}
		words[i] = strings.Join(parts, "-")
	}
	return strings.Join(words, " ")
}

// class says how large a settlement is.
func class(population int) string {
	switch {
	case population >= 100_000:
		return "from 100,000"
	case population >= 10_000:
		return "from 10,000"
	case population >= 1_000:
		return "from 1,000"
	}
	return "smaller"
}

// TestNamesOfRandomSettlementsComeBack declines random settlements into sentences and
// asks for the exact place. It prints one figure for each language and size.
func TestNamesOfRandomSettlementsComeBack(t *testing.T) {
	data, err := os.ReadFile("../gazetteer.bin")
	if err != nil {
		t.Fatal(err)
	}
	g, err := gazetteer.Load(data)
	if err != nil {
		t.Fatal(err)
	}
	russian, err := newRussifier()
	if err != nil {
		t.Fatal(err)
	}
	f, found, all := toponym.New(g), map[string]int{}, map[string]int{}
	for _, p := range sample(g, 400) {
		uk := p.LocalName
		if uk == "" {
			uk = capitalised(toCyrillic(p.Name))
		}
		for _, w := range writers {
			text := w.write(p, uk, russian.name(uk), g.OblastOf(p))
			key := w.language + ", " + class(p.Population)
			all[key]++
			if names(f, text, p) {
				found[key]++
			} else if testing.Verbose() {
				t.Log(text)
			}
		}
	}
	for _, l := range []string{"en", "uk", "ru"} {
		for _, c := range []string{"from 100,000", "from 10,000", "from 1,000", "smaller"} {
			key := l + ", " + c
			share := float64(found[key]) / float64(max(1, all[key]))
			t.Logf("figure names-returned-%s %.3f share of %d goal ≥ 0.9", strings.ReplaceAll(key, ", ", "-"), share, all[key])
			if share < 0.85 {
				t.Errorf("%s: only %.2f come back", key, share)
			}
		}
	}
}

// names reports whether the place is what the text is found to name.
func names(f *toponym.Finder, text string, p *geo.Place) bool {
	for _, m := range f.Mentions(&geo.Article{Body: text}, syntax.Of(sentence.Split(text))) {
		if m.Place == p {
			return true
		}
	}
	return false
}

// sample draws settlements of the oblasts, as many of each size, whose name no other
// place of their oblast bears.
func sample(g *gazetteer.Gazetteer, each int) []*geo.Place {
	bearers := map[string]int{}
	bySize := map[string][]*geo.Place{}
	key := func(p *geo.Place) string { return p.Oblast + gazetteer.Fold(p.Name) }
	for p := range g.All() {
		if p.Level == geo.LevelSettlement && p.InUkraine() {
			bearers[key(p)]++
		}
	}
	for p := range g.All() {
		if o := g.OblastOf(p); p.Level == geo.LevelSettlement && p.InUkraine() && bearers[key(p)] == 1 && o != nil && strings.HasSuffix(o.Name, " Oblast") {
			bySize[class(p.Population)] = append(bySize[class(p.Population)], p)
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	var out []*geo.Place
	for _, c := range []string{"from 100,000", "from 10,000", "from 1,000", "smaller"} {
		list := bySize[c]
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		out = append(out, list[:min(each, len(list))]...)
	}
	return out
}

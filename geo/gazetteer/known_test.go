package gazetteer_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"strikemap/geo/gazetteer"
)

// someWords are the parts of names and words between them.
var someWords = [][]string{
	strings.Fields("kryvyi rih velyka pysarivka bila tserkva's odesa region overnight in the black sea nova kakhovka and odesa oblast new york united states kingdom"),
	strings.Fields("кривий ріг кривому розі велика писарівка біла церква одеса область уночі в чорне море нова каховка та новий буг сполучені штати зелений гай"),
}

// longest finds the longest name by asking for every number of words anew.
func longest(g *gazetteer.Gazetteer, words []string) (int, []gazetteer.Hit) {
	for n := len(words); n > 0; n-- {
		name := strings.Join(words[:n], " ")
		if hits := g.Lookup(strings.TrimSuffix(name, "'s")); len(hits) > 0 {
			return n, hits
		}
	}
	return 0, nil
}

func TestWhatIsRememberedIsWhatIsFoundAnew(t *testing.T) {
	g, random := bundled(t), rand.New(rand.NewPCG(1, 2))
	found := 0
	for range 20_000 {
		from := someWords[random.IntN(len(someWords))]
		words := make([]string, 1+random.IntN(6))
		for i := range words {
			words[i] = from[random.IntN(len(from))]
		}
		n, hits := g.Match(words)
		wantN, want := longest(g, words)
		if n > 0 {
			found++
		}
		if n != wantN || !slices.Equal(hits, want) {
			t.Fatalf("%q: %d words %v, want %d %v", words, n, names(hits), wantN, names(want))
		}
	}
	if found < 1000 {
		t.Errorf("only %d names", found)
	}
}

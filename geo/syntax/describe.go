package syntax

import (
	"strings"

	"strikemap/geo/sentence"
)

// adjectiveEndings are how words end, by language, that may describe what follows.
var adjectiveEndings = map[string][]string{
	"en": {"ern", "ed", "al", "ous", "ful", "ic", "en", "ing", "ian", "torn", "ly", "ist", "est", "ary", "ent", "held", "controlled", "line"},
	"uk": {"ого", "ому", "им", "ій", "ої", "ою", "ий", "их", "ими", "ому", "е", "а", "у"},
	"ru": {"ого", "ому", "ым", "ой", "ом", "ый", "ых", "ыми", "ей", "ем", "ий", "ую", "ое", "ая"},
}

// Skippable reports whether word i may be an adjective that no table knows.
func (g *Graph) Skippable(i int) bool {
	w := &g.Words[i]
	return w.Kind == sentence.Letters && g.NameAt(i) < 0 && g.adjectival(w.Lower) && g.Marks[i]&grammatical == 0
}

func (g *Graph) adjectival(w string) bool {
	lang := g.Language
	if lang == "" {
		lang = "en"
	}
	for _, e := range adjectiveEndings[lang] {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

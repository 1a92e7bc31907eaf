package event

import (
	"strikemap/geo/language"
	"strikemap/geo/sentence"
)

// fullness counts what the table finds in the words, events above all.
func (x *lexicon) fullness(words []sentence.Word) int {
	const event = 1000
	n := 0
	for i := range words {
		next := &noWord
		if i+1 < len(words) {
			next = wordForms.Of(words[i+1].Form)
		}
		starts := x.startsOf(wordForms.Of(words[i].Form), &words[i]).before(next.opening)
		for k := range starts {
			switch s := &starts[k]; {
			case !s.stands(words, i):
			case s.pattern.class < decoy:
				n += event
			default:
				n++
			}
		}
	}
	return n
}

// lexiconFor returns the word table that a sentence is read with: that of its
// own language. Cyrillic that does not tell is read with all tables, the
// article's first, and the fullest reading counts.
func (x *Coder) lexiconFor(s *sentence.Sentence, article string) *lexicon {
	if l := x.lexicons[s.Language]; l != nil {
		return l
	}
	best, most := x.lexicons[language.English], 0
	for _, lang := range []string{article, language.Ukrainian, language.Russian} {
		if l := x.lexicons[lang]; l != nil {
			if n := l.fullness(s.Words); n > most {
				best, most = l, n
			}
		}
	}
	return best
}

package sentence

import "strikemap/geo/language"

// tell gives the sentences from index begin on, which are one paragraph, their
// language: what a sentence shows clearly, else what all of them show together.
func (s *splitter) tell(begin int) {
	var whole language.Evidence
	s.evidence = s.evidence[:0]
	for _, r := range s.ranges[begin:] {
		e := evidenceOf(s.words[r.First:r.Last])
		s.evidence = append(s.evidence, e)
		whole = whole.Plus(e)
	}
	for i, e := range s.evidence {
		s.sentences[begin+i].Language = languageOf(e, whole)
	}
}

// evidenceOf returns what the letters of the words show, and the words where
// those do not.
func evidenceOf(words []Word) language.Evidence {
	var e language.Evidence
	for i := range words {
		if words[i].Kind == Letters {
			e.Join(&traitsOf.Of(words[i].Form).letters)
		}
	}
	if !e.Open(clear) {
		return e
	}
	for i := range words {
		if words[i].Kind == Letters {
			e.Join(&traitsOf.Of(words[i].Form).word)
		}
	}
	return e
}

// clear is how much evidence tells a sentence's language against its paragraph's:
// one word or letter may be a quoted name.
const clear = 2

// languageOf returns the language of a sentence of the paragraph whose evidence
// is whole.
func languageOf(e, whole language.Evidence) string {
	switch {
	case e.Latin(), e.Silent() && whole.Latin():
		return language.English
	case !e.Open(clear):
		return e.Language("")
	case !whole.Latin() && whole.Lead() != 0:
		return whole.Language("")
	}
	return e.Language("")
}

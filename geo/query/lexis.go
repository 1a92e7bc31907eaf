package query

import (
	"slices"

	"strikemap/geo"
)

// lexis numbers the words that are searched in. It only grows, and is not for
// concurrent use.
type lexis struct {
	codes map[string]uint32
	words []string // by code
	stems []string // by code
	texts map[string][]uint32
}

func newLexis() *lexis { return &lexis{codes: map[string]uint32{}} }

// code returns the number of a word, a new one when it has none yet.
func (l *lexis) code(word []byte) uint32 {
	if n, ok := l.codes[string(word)]; ok {
		return n
	}
	w, n := string(word), uint32(len(l.words))
	l.codes[w] = n
	l.words, l.stems = append(l.words, w), append(l.stems, stem(w))
	return n
}

// add appends the numbers of a text's words.
func (l *lexis) add(out []uint32, text string) []uint32 {
	eachWord(text, func(word []byte, _ geo.Span) { out = append(out, l.code(word)) })
	return out
}

// addKnown does the same for a text that many have, which is read once until
// forget is called.
func (l *lexis) addKnown(out []uint32, text string) []uint32 {
	if text == "" {
		return out
	}
	codes, ok := l.texts[text]
	if !ok {
		if l.texts == nil {
			l.texts = map[string][]uint32{}
		}
		codes = l.add(nil, text)
		l.texts[text] = codes
	}
	return append(out, codes...)
}

// forget lets go of the texts that were read.
func (l *lexis) forget() { l.texts = nil }

// masks returns by code which of the words searched for each word is.
func (l *lexis) masks(s Search) []uint32 {
	out := make([]uint32, len(l.words))
	for code, word := range l.words {
		out[code] = s.mask(word, l.stems[code])
	}
	return out
}

// distinct sorts numbers and leaves each once, in a slice of their own size.
func distinct(codes []uint32) []uint32 {
	slices.Sort(codes)
	return slices.Clone(slices.Compact(codes))
}

// full reports whether the words of codes are, together, all that is searched for.
func full(codes, masks []uint32, all uint32) bool {
	var mask uint32
	for _, code := range codes {
		if mask |= masks[code]; mask == all {
			return true
		}
	}
	return false
}

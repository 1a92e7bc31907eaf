package query

import (
	"strings"

	"strikemap/geo"
)

// mostWords is how many words are searched for; further ones are left out.
const mostWords = 32

// Search is what a person typed into the search box. All of its words must be
// found: a word is found where another begins with it, or has the same stem.
type Search struct{ words, stems []string }

// NewSearch returns the search for the words of a text.
func NewSearch(text string) Search {
	var s Search
	eachWord(text, func(word []byte, _ geo.Span) {
		if w := string(word); len(s.words) < mostWords {
			s.words, s.stems = append(s.words, w), append(s.stems, stem(w))
		}
	})
	return s
}

// Empty reports whether nothing is searched for.
func (s Search) Empty() bool { return len(s.words) == 0 }

// all is the mask of every word.
func (s Search) all() uint32 { return uint32(uint64(1)<<len(s.words) - 1) }

// mask returns which of the words searched for a folded word is.
func (s Search) mask(word, wordStem string) uint32 {
	var mask uint32
	for i, w := range s.words {
		if strings.HasPrefix(word, w) || wordStem == s.stems[i] {
			mask |= 1 << i
		}
	}
	return mask
}

// Mask returns which of the words searched for stand in a text, a bit each; Full
// tells whether masks together are all of them.
func (s Search) Mask(text string) uint32 {
	var mask uint32
	eachWord(text, func(word []byte, _ geo.Span) { mask |= s.mask(string(word), stem(string(word))) })
	return mask
}

// Full reports whether a mask has every word searched for.
func (s Search) Full(mask uint32) bool { return mask&s.all() == s.all() }

// Spans returns where the words searched for stand in a text, in its order.
func (s Search) Spans(text string) []geo.Span {
	var out []geo.Span
	if s.Empty() {
		return nil
	}
	eachWord(text, func(word []byte, at geo.Span) {
		if s.mask(string(word), stem(string(word))) != 0 {
			out = append(out, at)
		}
	})
	return out
}

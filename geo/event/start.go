package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/vocabulary"
)

// start is a pattern with what most often tells that it is not the one that stands there:
// how many words it has, and the second of them.
type start struct {
	words   int
	second  wordPattern
	opening vocabulary.Opening // of the second word
	pattern *pattern
}

// starts are the patterns whose first word a word matches, in the order of the table.
type starts struct {
	all     []start
	alone   []start                        // those of one word
	seconds vocabulary.Opening             // what the second words of the others open with
	open    map[vocabulary.Opening][]start // by what the next word opens with, as far as asked for
}

// none are the starts of most words.
var none starts

// starting returns the patterns whose first word the word matches.
func (x *lexicon) starting(word string) *starts {
	s := starts{open: map[vocabulary.Opening][]start{}}
	for _, p := range x.exact[word] {
		s.add(p)
	}
	if len(word) >= bucketLen {
		for _, p := range x.prefix[word[:bucketLen]] {
			if strings.HasPrefix(word, p.words[0].text) {
				s.add(p)
			}
		}
	}
	if s.all == nil {
		return &none
	}
	return &s
}

func (s *starts) add(p *pattern) {
	n := start{words: len(p.words), pattern: p}
	if n.words == 1 {
		s.alone = append(s.alone, n)
	} else {
		n.second = p.words[1]
		n.opening = n.second.opening()
		s.seconds |= n.opening
	}
	s.all = append(s.all, n)
}

// startsOf returns the patterns that the word starts, of which f is what is known.
func (x *lexicon) startsOf(f *wordForm, w *sentence.Word) *starts {
	if f.starts[x.number] == nil {
		f.starts[x.number] = x.starting(w.Lower)
	}
	return f.starts[x.number]
}

// before returns the patterns that may stand before a word that opens so.
func (s *starts) before(next vocabulary.Opening) []start {
	if s.seconds&next == 0 {
		return s.alone
	}
	may, ok := s.open[next]
	if !ok {
		for k := range s.all {
			if n := &s.all[k]; n.words == 1 || n.opening&next != 0 {
				may = append(may, *n)
			}
		}
		s.open[next] = may
	}
	return may
}

// stands reports whether the pattern stands at words[i], whose first word that is.
func (s *start) stands(words []sentence.Word, i int) bool {
	return s.words == 1 || s.follows(words, i)
}

// follows reports whether the second and later words of the pattern stand after words[i].
func (s *start) follows(words []sentence.Word, i int) bool {
	if i+s.words > len(words) || !s.second.matches(words[i+1].Lower) {
		return false
	}
	for k := 2; k < s.words; k++ {
		if !s.pattern.words[k].matches(words[i+k].Lower) {
			return false
		}
	}
	return true
}

// opening returns what the words open with that the pattern matches.
func (p wordPattern) opening() vocabulary.Opening {
	if p.text == anyWord || p.prefix && len(p.text) < vocabulary.OpeningBytes {
		return vocabulary.AnyOpening
	}
	return vocabulary.OpeningOf(p.text)
}

// wordForm is what the tables know of a form of a word, in whatever sentence it stands.
type wordForm struct {
	starts  [len(languages)]*starts // by language, the patterns that it starts; nil when not yet asked for
	opening vocabulary.Opening      // what it opens with
	amount  amount                  // that it counts as a number word
	counts  bool                    // it is one
	times   int                     // what the number before it counts by, 0 where it says nothing of that
	age     bool                    // it is the age of one person
	asks    bool                    // how many people it counts is to be asked where it stands
	article bool                    // it is "a" or "an"
	measure bool                    // it says that a number counts no people
}

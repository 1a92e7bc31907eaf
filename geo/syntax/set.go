package syntax

import (
	"slices"
	"strings"

	"strikemap/geo/vocabulary"
)

// Set is a set of words that a rule asks for. All sets are in one table, so that a
// sentence looks each of its words up once, whatever is asked of it.
type Set uint8

// memberships says of a word which sets it is in.
type memberships [3]uint64

var (
	memberOf = map[string]memberships{}
	stems    []stem
	sets     Set // how many there are
)

// stem is how the words of a set begin.
type stem struct {
	text string
	set  Set
}

// word is what is known of a word form.
type word struct {
	sets      memberships
	describes [len(adjectiveEndings)]bool // by language, whether it ends as what describes
}

var known = vocabulary.NewTable(func(f *vocabulary.Form) *word {
	w := &word{sets: memberOf[f.Lower]}
	for _, s := range stems {
		if strings.HasPrefix(f.Lower, s.text) {
			w.sets.add(s.set)
		}
	}
	for i, ends := range adjectiveEndings {
		w.describes[i] = slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(f.Lower, end) })
	}
	return w
})

// NewSet makes a set of the words, in lower case, which stand apart by blanks. It is for variables
// of packages: sets are made before the first sentence is read, and no more than 192 of them.
func NewSet(words string) Set {
	s := sets
	sets++
	for _, w := range strings.Fields(words) {
		m := memberOf[w]
		m.add(s)
		memberOf[w] = m
	}
	return s
}

// NewStems makes a set of all words that begin so, as NewSet does of words; only words of a
// sentence are known to be in it.
func NewStems(texts string) Set {
	s := sets
	sets++
	for _, text := range strings.Fields(texts) {
		stems = append(stems, stem{text, s})
	}
	return s
}

// setOf makes a set of the words of a list.
func setOf(name string) Set { return NewSet(strings.Join(wordsOf(name), " ")) }

func (m *memberships) add(s Set) { m[s/64] |= 1 << (s % 64) }

func (m *memberships) in(s Set) bool { return m[s/64]>>(s%64)&1 != 0 }

// Has reports whether the word is in the set.
func (s Set) Has(word string) bool {
	m := memberOf[word]
	return m.in(s)
}

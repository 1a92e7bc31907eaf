package event

import "strings"

// wordSet is a set of words that a rule asks for. All sets are in one table, so that a
// sentence looks each of its words up once, whatever is asked of it.
type wordSet uint8

// memberships says of a word which sets it is in.
type memberships [2]uint64

var (
	memberOf = map[string]memberships{}
	wordSets wordSet // how many there are
)

// set makes a set of the words, which stand apart by blanks.
func set(words string) wordSet {
	s := wordSet(wordSets)
	wordSets++
	for _, w := range strings.Fields(words) {
		m := memberOf[w]
		m[s/64] |= 1 << (s % 64)
		memberOf[w] = m
	}
	return s
}

func (m *memberships) in(s wordSet) bool { return m[s/64]>>(s%64)&1 != 0 }

// has reports whether the word is in the set.
func (s wordSet) has(word string) bool {
	m := memberOf[word]
	return m.in(s)
}

// in reports whether word i of the sentence is in the set.
func (sc *scan) in(i int, s wordSet) bool {
	return i >= 0 && i < len(sc.sets) && sc.sets[i].in(s)
}

package toponym

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/syntax"
)

// facts are what a word is beside the words around it.
type facts struct {
	ends     tag   // of the longest phrase of left.txt that it ends
	starts   tag   // of the phrases of right.txt that it starts
	endsOf   uint8 // words of the longest of them
	startsOf uint8
	joint    uint8 // words of the conjunction or comma that it starts, 0 if none
	person   uint8 // words of the person's name that it starts with a given name, 0 if none
}

// line is one sentence made ready for recognition.
type line struct {
	*syntax.Graph
	index   int
	start   int // the number of its first sighting
	body    string
	known   []*word  // what the tables know of each
	facts   []facts  // of each, what it is beside the words around it
	keys    []string // of each, the key
	shapes  []shape
	titled  bool // most words start with a capital: capitals say nothing
	heading bool
	russian bool

	announced     tag // what areas adjectives by themselves are of, from word announcedFrom on
	announcedFrom int
	announcedTo   int // the word after the last of them, 0 if all
}

// span returns the bytes of words [i, j), without a possessive ending.
func (x *line) span(i, j int) geo.Span {
	s := geo.Span{Start: x.Words[i].Span.Start, End: x.Words[j-1].Span.End}
	if x.shapes[j-1]&possessive != 0 {
		text := x.Words[j-1].Text
		if cut := strings.LastIndexAny(text, apostrophes); cut > 0 {
			s.End -= len(text) - cut
		}
	}
	return s
}

func (x *line) is(i int, s shape) bool {
	return i >= 0 && i < len(x.shapes) && x.shapes[i]&s != 0
}

// in reports whether one of the lists has word i.
func (x *line) in(i int, k kin) bool {
	return i >= 0 && i < len(x.known) && x.known[i].kin.has(k)
}

// left returns the tags of the longest phrase of left.txt that ends right before word i,
// and how many words it has.
func (x *line) left(i int) (tag, int) {
	if i == 0 {
		return 0, 0
	}
	return x.facts[i-1].ends, int(x.facts[i-1].endsOf)
}

// right returns the tags of the phrases of right.txt that start at word i, and how many
// words the longest has.
func (x *line) right(i int) (tag, int) {
	if i >= len(x.known) {
		return 0, 0
	}
	return x.facts[i].starts, int(x.facts[i].startsOf)
}

func (x *line) key(i int) string {
	if i < 0 || i >= len(x.keys) {
		return ""
	}
	return x.keys[i]
}

// cover notes that the words [i, j) are those of a name; which one, the mentions tell at the end.
func (x *line) cover(i, j int) { x.Cover(0, i, j) }

// named reports whether a name that was found covers word i.
func (x *line) named(i int) bool { return x.NameAt(i) >= 0 }

// ofArea reports whether word i is the name of a raion, hromada or oblast: the
// "Куп'янського" of "село Х Куп'янського району".
func (l *line) ofArea(i int) bool {
	marks, _ := l.right(i + 1)
	return marks.has(rightRaion | rightHromada | rightOblast)
}

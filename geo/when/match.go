package when

import (
	"unicode"
	"unicode/utf8"

	"strikemap/geo/sentence"
)

// longestPattern bounds the words of a pattern, and so its captures.
const longestPattern = 16

// capture is a slot of the pattern with the value that the text gave it.
type capture struct {
	slot  symbol
	value int
}

// matcher looks for patterns in the words of one sentence.
type matcher struct {
	known *lexicon
	words []sentence.Word
	path  [longestPattern]capture // the slots on the way to the node in hand
	found [longestPattern]capture // those of the longest pattern so far
	slots int
	last  int // end of the longest pattern so far
	node  int32
}

// mayStart reports whether an expression can start with word i.
func (m *matcher) mayStart(i int) bool {
	w := &m.words[i]
	if w.Kind == sentence.Number {
		return true
	}
	return w.Kind == sentence.Letters && entries.Of(w.Form).opens
}

// read reads the expression of which the pattern just matched is the first, up to word last,
// with the neighbours that complete it. It returns its end and whether it stands by itself.
func (m *matcher) read(last int) (reading, int, bool) {
	r := m.reading()
	strong := r.has&weak == 0
	for !r.is(nothing) {
		at := last
		if at < len(m.words) && joins(m.words[at].Lower) {
			at++
		}
		end := last
		if at < len(m.words) && m.mayStart(at) {
			end = m.match(at)
		}
		if end <= at {
			break
		}
		more := m.reading()
		if !r.merge(&more) {
			break
		}
		last, strong = end, true
	}
	return r, last, strong && !r.is(nothing)
}

// joins reports whether the word may stand between two parts of one expression.
func joins(lower string) bool { return lower == "," || lower == "of" }

// match returns the end of the longest pattern at word i, i when there is none.
func (m *matcher) match(i int) int {
	m.last = i
	m.walk(root, i, 0)
	return m.last
}

// walk follows every way down the tree from node with word i.
func (m *matcher) walk(node int32, i, slots int) {
	if m.known.meaning[node] != nil && i > m.last {
		m.last, m.node, m.slots = i, node, slots
		copy(m.found[:slots], m.path[:slots])
	}
	if i == len(m.words) || slots == longestPattern {
		return
	}
	w := &m.words[i]
	e := entries.Of(w.Form)
	switch {
	case node != root && e.word != 0:
		m.follow(node, e.word, i, slots)
	case node == root && e.first != root:
		m.walk(e.first, i+1, slots)
	}
	for _, f := range e.fillers {
		if !f.capital || startsUpper(w.Text) {
			m.fill(node, f.slot, f.value, i, slots)
		}
	}
	if beginsWithFigure(w.Lower) {
		m.number(node, w.Lower, i, slots)
	}
}

func (m *matcher) follow(node int32, s symbol, i, slots int) {
	if way, ok := m.known.wayOver(node, s); ok {
		m.walk(m.known.ways[node][way].to, i+1, slots)
	}
}

func (m *matcher) fill(node int32, s symbol, value, i, slots int) {
	m.path[slots] = capture{s, value}
	if way, ok := m.known.wayOver(node, s); ok {
		m.walk(m.known.ways[node][way].to, i+1, slots+1)
	}
}

// number tries every slot that a word of digits can fill.
func (m *matcher) number(node int32, text string, i, slots int) {
	for s := slotDay; s <= slotDate; s++ {
		if v, ok := numeral(s, text); ok {
			m.fill(node, s, v, i, slots)
		}
	}
}

func startsUpper(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r)
}

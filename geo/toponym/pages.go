package toponym

import (
	"strikemap/geo/syntax"
	"strikemap/geo/vocabulary"
)

// pages is the memory that an article is read in; the next one is read in it again.
type pages struct {
	lines  []line
	known  []*word
	facts  []facts
	keys   []string
	shapes []shape
}

// ready makes the sentences ready; the words of all share the memory of the pages.
func (p *pages) ready(body string, t *syntax.Text) []line {
	total, sentences := 0, t.Sentences
	for i := range sentences {
		total += len(sentences[i].Words)
	}
	p.lines, p.facts = syntax.Zeroed(p.lines, len(sentences)), syntax.Zeroed(p.facts, total)
	p.known, p.keys, p.shapes = syntax.Zeroed(p.known, total), syntax.Zeroed(p.keys, total), syntax.Zeroed(p.shapes, total)
	from := 0
	for i := range sentences {
		s := &sentences[i]
		to := from + len(s.Words)
		p.lines[i] = line{index: i, body: body, Graph: &t.Graphs[i], heading: s.Heading, known: p.known[from:to:to], facts: p.facts[from:to:to], keys: p.keys[from:to:to], shapes: p.shapes[from:to:to]}
		p.lines[i].read()
		from = to
	}
	return p.lines
}

// read tells of every word what the tables know of it where it stands.
func (x *line) read() {
	x.readWords()
	for i, w := range x.known {
		f := &x.facts[i]
		if w.before != nil {
			marks, n := w.before.before(x.keys[:i+1], x.opening(i-1))
			f.ends, f.endsOf = marks, uint8(n)
		}
		if w.after != nil {
			marks, n := x.startsAt(i, len(x.keys))
			f.starts, f.startsOf = marks, uint8(n)
		}
		f.joint = x.conjunction(i)
	}
}

// startsAt returns the tags of the phrases of right.txt that start at word i and end before
// word stop, and the number of words of the longest.
func (x *line) startsAt(i, stop int) (tag, int) {
	if x.known[i].after == nil {
		return 0, 0
	}
	return x.known[i].after.after(x.keys[i:stop], x.opening(i+1))
}

// opening returns what word i opens with.
func (x *line) opening(i int) vocabulary.Opening {
	if i < 0 || i >= len(x.known) {
		return 0
	}
	return x.known[i].opens
}

// readWords fills in the keys and shapes of the words.
func (x *line) readWords() {
	long, upper, shouted := 0, 0, 0
	for i := range x.Words {
		w := wordOf(&x.Words[i])
		x.known[i], x.keys[i], x.shapes[i] = w, w.key, w.shape
		if x.shapes[i]&letters == 0 || len(x.keys[i]) < 4 {
			continue
		}
		long++
		if x.shapes[i]&capital != 0 && latin(x.keys[i]) {
			upper++ // Ukrainian and Russian headlines keep their small letters
		}
		if x.shapes[i]&shout != 0 {
			shouted++
		}
	}
	ended := len(x.keys) > 0 && x.IsMark(len(x.keys)-1, ".") // a list of names ends so, no title
	x.titled = long >= 4 && upper*10 >= long*7 && !ended || long >= 3 && shouted*10 >= long*7
}

// conjunction returns the number of words of the conjunction or comma at i.
func (x *line) conjunction(i int) uint8 {
	w := x.known[i]
	switch {
	case w.comma:
		return 1
	case w.joins == nil:
		return 0
	}
	_, n := w.joins.after(x.keys[i:], x.opening(i+1))
	return uint8(n)
}

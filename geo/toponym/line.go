package toponym

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// shape says how a word is written.
type shape uint8

const (
	letters    shape = 1 << iota
	capital          // starts with a capital letter
	shout            // two letters or more, all capital
	possessive       // ended in 's; its key does not
	opening          // an opening quotation mark, or one that may be
	closing          // a closing quotation mark, or one that may be
)

// apostrophes are the signs that may stand before a possessive s.
const apostrophes = "'’ʼ`‘′´ʹ＇\u02b9\u02bb\u2032\u055a\ua78c\uff07"

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
	syntax.Words
	index   int
	body    string
	known   []*word  // what the tables know of each
	facts   []facts  // of each, what it is beside the words around it
	keys    []string // of each, the key
	shapes  []shape
	titled  bool // most words start with a capital: capitals say nothing
	heading bool
	russian bool
	named   []bool // of each, whether a name that was found covers it

	announced     tag // what areas adjectives by themselves are of, from word announcedFrom on
	announcedFrom int
}

// pages is the memory that an article is read in; the next one is read in it again.
type pages struct {
	lines  []line
	known  []*word
	facts  []facts
	keys   []string
	shapes []shape
	named  []bool
	blocks []*[sightingBlock]sighting
	taken  int // sightings of the blocks
	order  []*sighting
}

// sightingBlock is how many sightings are made at once.
const sightingBlock = 64

// sighting returns a sighting that says what s says.
func (p *pages) sighting(s sighting) *sighting {
	if p.taken == len(p.blocks)*sightingBlock {
		p.blocks = append(p.blocks, new([sightingBlock]sighting))
	}
	out := &p.blocks[p.taken/sightingBlock][p.taken%sightingBlock]
	p.taken++
	s.options, s.oblasts = out.options[:0], out.oblasts[:0]
	*out = s
	return out
}

// ready makes the sentences ready; the words of all share the memory of the pages.
func (p *pages) ready(body string, sentences []sentence.Sentence) []line {
	p.taken = 0
	total := 0
	for i := range sentences {
		total += len(sentences[i].Words)
	}
	p.lines, p.facts = zeroed(p.lines, len(sentences)), zeroed(p.facts, total)
	p.known, p.keys, p.shapes, p.named = zeroed(p.known, total), zeroed(p.keys, total), zeroed(p.shapes, total), zeroed(p.named, total)
	from := 0
	for i := range sentences {
		s := &sentences[i]
		to := from + len(s.Words)
		p.lines[i] = line{index: i, body: body, Words: s.Words, heading: s.Heading, known: p.known[from:to:to], facts: p.facts[from:to:to], keys: p.keys[from:to:to], shapes: p.shapes[from:to:to], named: p.named[from:to:to]}
		p.lines[i].read()
		from = to
	}
	return p.lines
}

// zeroed returns n zeros, in the memory of s if it has room for them.
func zeroed[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// read tells of every word what the tables know of it where it stands.
func (x *line) read() {
	x.readWords()
	for i, w := range x.known {
		f := &x.facts[i]
		if w.before != nil {
			marks, n := before(w.before, x.keys[:i+1])
			f.ends, f.endsOf = marks, uint8(n)
		}
		if w.after != nil {
			marks, n := after(w.after, x.keys[i:])
			f.starts, f.startsOf = marks, uint8(n)
		}
		f.joint = x.joint(i)
	}
}

// joint returns the number of words of the conjunction or comma at i.
func (x *line) joint(i int) uint8 {
	if x.IsMark(i, ",") || x.IsMark(i, ";") || x.IsMark(i, "/") {
		return 1
	}
	_, n := after(x.known[i].joins, x.keys[i:])
	return uint8(n)
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

// cover notes that the words [i, j) are those of a name.
func (x *line) cover(i, j int) {
	for ; i < j; i++ {
		x.named[i] = true
	}
}

package gazetteer

import (
	"strings"

	"github.com/blevesearch/vellum"
)

// reader is one goroutine's way into the names. It remembers what it found of the words
// that it met: texts name few places, and those often.
type reader struct {
	names *vellum.Reader
	known map[string]*beginning
	held  int
}

// beginning is what is known of the names that begin with some words.
type beginning struct {
	key   string // the words as folded
	hits  []Hit  // of the name that they are by themselves
	most  int    // words of the longest name that their first begins
	leads bool   // a longer name begins with them
	after map[string]*beginning
}

// goesOn reports whether a name may have been found when there are more words.
func (b *beginning) goesOn() bool { return b.leads || len(b.hits) > 0 }

// nothing is what is known of words that are no name and begin none.
var nothing beginning

// mostKnown is how many beginnings a reader remembers.
const mostKnown = 1 << 13

// first returns what is known of names that begin with the word.
func (r *reader) first(g *Gazetteer, word string) *beginning {
	if b := r.known[word]; b != nil {
		return b
	}
	if r.held >= mostKnown {
		clear(r.known)
		r.held = 0
	}
	b := &beginning{}
	var buf [96]byte
	if key := appendFold(buf[:0], owner(word)); len(key) > 1 {
		b.hits = r.named(g, key)
		key = appendFold(buf[:0], word)
		if b.most = int(g.starts[string(key)]); b.most > 1 {
			b.key, b.leads = string(key), true
		}
	}
	r.held++
	r.known[strings.Clone(word)] = b
	return b
}

// next returns what is known of names that begin with the words of at and one more.
func (r *reader) next(g *Gazetteer, at *beginning, word string) *beginning {
	if b := at.after[word]; b != nil {
		return b
	}
	var buf [96]byte
	key := joinFold(append(buf[:0], at.key...), owner(word))
	b := beginning{hits: r.named(g, key)}
	key = joinFold(key[:len(at.key)], word)
	if b.leads = g.begins(append(key, ' ')); b.goesOn() {
		b.key = string(key)
	}
	if at.after == nil {
		at.after = map[string]*beginning{}
	}
	r.held++
	known := &nothing
	if b.goesOn() {
		known = &b
	}
	at.after[strings.Clone(word)] = known
	return known
}

// named returns the places that bear the name of the key.
func (r *reader) named(g *Gazetteer, key []byte) []Hit {
	if v, ok, err := r.names.Get(key); err == nil && ok {
		return g.hits(v)
	}
	return nil
}

// begins reports whether a name begins with the key.
func (g *Gazetteer) begins(key []byte) bool {
	at := g.names.Start()
	for _, c := range key {
		if at = g.names.Accept(at, c); !g.names.CanMatch(at) {
			return false
		}
	}
	return true
}

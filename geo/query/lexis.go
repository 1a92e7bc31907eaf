package query

import (
	"slices"
	"sync"

	"strikemap/geo"
	"strikemap/geo/ledger"
)

// lexis numbers the words that are searched in. It only grows.
type lexis struct {
	mu    sync.Mutex
	codes map[string]uint32
	words []string // by code
	stems []string // by code
	texts map[string][]uint32
	known map[*ledger.Entry][]uint32 // events whose words were read
	room  []uint32
}

func newLexis() *lexis {
	return &lexis{codes: map[string]uint32{}, known: map[*ledger.Entry][]uint32{}}
}

// Prepare returns what reads the words of all events, so that the first search need
// not wait for it. It may run on any goroutine while the table is in use.
func (t *Table) Prepare() func() {
	l, entries := t.lexis, t.entries
	return func() {
		for chunk := range slices.Chunk(entries, 256) {
			l.mu.Lock()
			for _, e := range chunk {
				l.wordsOf(e)
			}
			l.mu.Unlock()
		}
		l.mu.Lock()
		l.texts = nil
		l.mu.Unlock()
	}
}

// read fills in the words of the events that have none yet.
func (l *lexis) read(entries []*ledger.Entry, said [][]uint32) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for row, words := range said {
		if words == nil {
			said[row] = l.wordsOf(entries[row])
		}
	}
	l.texts = nil
	if len(l.known) > 2*len(entries) { // most of them were replaced
		clear(l.known)
	}
}

// wordsOf returns the words that an event is found by: of a place's names and areas,
// the quotes, the heads of the articles, notes and tags.
func (l *lexis) wordsOf(e *ledger.Entry) []uint32 {
	if words, ok := l.known[e]; ok {
		return words
	}
	out := l.room[:0]
	add := func(text string) { out = l.addKnown(out, text) }
	add(e.Note)
	for _, tag := range e.Tags {
		add(tag)
	}
	add(string(e.Lead.Kind))
	add(e.Lead.Toponym.Text)
	if p := e.Lead.Place; p != nil {
		for _, name := range []string{p.Name, p.LocalName, p.Raion, p.Oblast} {
			add(name)
		}
	}
	for _, r := range e.Event.Reports {
		add(r.Evidence.Text)
	}
	for _, in := range e.Articles() {
		add(in.Article.Title)
		add(in.Article.Publisher)
	}
	l.room = out
	words := distinct(out)
	l.known[e] = words
	return words
}

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

// addKnown does the same for a text that many have, which is read once.
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

// masks returns by code which of the words searched for each word is.
func (l *lexis) masks(s Search) []uint32 {
	l.mu.Lock()
	defer l.mu.Unlock()
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

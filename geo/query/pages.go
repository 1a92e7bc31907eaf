package query

import (
	"sync"

	"strikemap/geo"
)

// Pages finds words in whole articles. It may be used from several goroutines.
type Pages struct {
	mu    sync.Mutex
	lexis *lexis
	words map[head][]uint32 // of the articles known
	room  []uint32
}

// head is what an article's words depend on.
type head struct{ sha256, title, publisher string }

func headOf(r *geo.Reading) head {
	return head{r.Article.SHA256, r.Article.Title, r.Article.Publisher}
}

// Hit is an article in which all words were found, and where.
type Hit struct {
	Reading *geo.Reading
	Spans   []geo.Span // in its body, in the order of the text; none when title or publisher have them all
}

// NewPages returns an index that knows no article yet.
func NewPages() *Pages { return &Pages{lexis: newLexis(), words: map[head][]uint32{}} }

// Learn takes articles in that are not known yet; Find does the same with those
// that it meets. It takes about a twentieth of a millisecond for an article.
func (p *Pages) Learn(readings []*geo.Reading) {
	for _, r := range readings {
		p.mu.Lock()
		if key := headOf(r); p.words[key] == nil {
			words := p.lexis.add(p.room[:0], r.Article.Body)
			p.room = p.lexis.add(p.lexis.add(words, key.title), key.publisher)
			p.words[key] = distinct(p.room)
		}
		p.mu.Unlock()
	}
}

// Find returns the first articles, at most so many, in which all words of a text
// stand, in the order given, and how many there are of them.
func (p *Pages) Find(readings []*geo.Reading, text string, most int) (hits []Hit, of int) {
	s := NewSearch(text)
	if s.Empty() {
		return nil, 0
	}
	p.Learn(readings)
	for _, r := range p.found(readings, s) {
		if of++; len(hits) < most {
			hits = append(hits, Hit{r, s.Spans(r.Article.Body)})
		}
	}
	return hits, of
}

func (p *Pages) found(readings []*geo.Reading, s Search) []*geo.Reading {
	p.mu.Lock()
	defer p.mu.Unlock()
	var out []*geo.Reading
	masks := p.lexis.masks(s)
	for _, r := range readings {
		if full(p.words[headOf(r)], masks, s.all()) {
			out = append(out, r)
		}
	}
	return out
}

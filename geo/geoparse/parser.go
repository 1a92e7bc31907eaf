package geoparse

import (
	"sync"

	"strikemap/geo"
	"strikemap/geo/confidence"
	"strikemap/geo/event"
	"strikemap/geo/gazetteer"
	"strikemap/geo/ledger"
	"strikemap/geo/sentence"
	"strikemap/geo/toponym"
)

// Parser runs the whole line. It is safe for concurrent use.
type Parser struct {
	gazetteer *gazetteer.Gazetteer
	finder    *toponym.Finder
	coder     *event.Coder
	splitters sync.Pool // *sentence.Splitter
}

// New returns a parser that knows the places of g.
func New(g *gazetteer.Gazetteer) *Parser {
	return &Parser{gazetteer: g, finder: toponym.New(g), coder: event.New(g)}
}

// Parse reads one article. It keeps no reference to earlier articles, so the
// reading depends on the article alone.
func (p *Parser) Parse(a geo.Article) geo.Reading {
	if len(a.Body) <= pieceOf {
		r := p.read(a)
		finish(&r)
		return r
	}
	whole := geo.Reading{Article: a}
	for _, span := range pieces(a.Body) {
		w := windowOf(&a, span)
		part := p.read(w.article)
		add(&whole, &w, &part)
	}
	finish(&whole)
	return whole
}

// finish reads the reports of the whole article together: which tell the same more
// coarsely, and how sure each is.
func finish(r *geo.Reading) {
	ledger.Levels(r)
	confidence.Score(r)
}

// read reads a text of at most pieceOf bytes.
func (p *Parser) read(a geo.Article) geo.Reading {
	x, _ := p.splitters.Get().(*sentence.Splitter)
	if x == nil {
		x = &sentence.Splitter{}
	}
	defer p.splitters.Put(x)
	sentences := x.Split(a.Body)
	mentions := p.finder.Mentions(&a, sentences)
	reports := p.coder.Code(&a, sentences, mentions)
	return geo.Reading{Article: a, Sentences: sentence.Outlines(sentences), Mentions: mentions, Reports: reports}
}

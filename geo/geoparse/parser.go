package geoparse

import (
	"iter"
	"sync"

	"strikemap/geo"
	"strikemap/geo/confidence"
	"strikemap/geo/event"
	"strikemap/geo/gazetteer"
	"strikemap/geo/ledger"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/toponym"
)

// Parser runs the whole line. It is safe for concurrent use.
type Parser struct {
	gazetteer *gazetteer.Gazetteer
	finder    *toponym.Finder
	coder     *event.Coder
	desks     sync.Pool // *desk
}

// desk is the memory that a text is split and read in; the next one is read in it again.
type desk struct {
	splitter sentence.Splitter
	text     syntax.Text
}

// New returns a parser that knows the places of g.
func New(g *gazetteer.Gazetteer) *Parser {
	return &Parser{gazetteer: g, finder: toponym.New(g), coder: event.New(g)}
}

// Parse reads one article. It keeps no reference to earlier articles, so the
// reading depends on the article alone.
func (p *Parser) Parse(a geo.Article) geo.Reading {
	if len(a.Body) <= pieceOf {
		return p.whole(a)
	}
	all := geo.Reading{Article: a}
	for part := range p.Pieces(a) {
		add(&all, &part)
	}
	return all
}

// Pieces reads one article as Parse does and yields what it finds a piece of the text
// after the other, so that nobody need hold it all. An article that is not longer than a
// piece is one. Spans, and the numbers of sentences and mentions, are those of the whole
// article: the first mention of a later piece is not its mention 0.
func (p *Parser) Pieces(a geo.Article) iter.Seq[geo.Reading] {
	return func(yield func(geo.Reading) bool) {
		var before counts
		for _, span := range pieces(a.Body) {
			w := windowOf(&a, span)
			part := p.whole(w.article)
			part.Article = a
			w.backReading(&part, &before)
			if !yield(part) {
				return
			}
		}
	}
}

// whole reads a text of at most pieceOf bytes, and its reports together: which tell the
// same more coarsely, and how sure each is.
func (p *Parser) whole(a geo.Article) geo.Reading {
	r := p.read(a)
	ledger.Levels(&r)
	confidence.Score(&r)
	return r
}

// read reads a text of at most pieceOf bytes.
func (p *Parser) read(a geo.Article) geo.Reading {
	x, _ := p.desks.Get().(*desk)
	if x == nil {
		x = &desk{}
	}
	defer p.desks.Put(x)
	x.text.Read(x.splitter.Split(a.Body))
	mentions := p.finder.Mentions(&a, &x.text)
	reports := p.coder.Code(&a, &x.text, mentions)
	return geo.Reading{Article: a, Sentences: sentence.Outlines(x.text.Sentences), Mentions: mentions, Reports: reports}
}

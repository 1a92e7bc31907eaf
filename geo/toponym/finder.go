package toponym

import (
	"slices"
	"sync"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/syntax"
)

// Finder finds and resolves place mentions. It is safe for concurrent use.
type Finder struct {
	places
	used sync.Pool // *article
}

// New returns a finder over the places of g. It panics when the embedded word tables are broken, which a test excludes.
func New(g *gazetteer.Gazetteer) *Finder {
	readOnce()
	return &Finder{places: placesOf(g)}
}

// Mentions returns the place mentions of the article in the order of the text;
// they do not overlap, and cover their words in the graphs of t. It takes time linear in the text, but for articles that
// name more than some hundred places, where it grows with their product.
func (f *Finder) Mentions(a *geo.Article, t *syntax.Text) []geo.Mention {
	x, _ := f.used.Get().(*article)
	if x == nil {
		x = &article{}
	}
	defer f.used.Put(x)
	x.reset(&f.places, a, t)
	x.read()
	m := x.mentions()
	t.Name(m)
	return m
}

// mentions returns the sightings that are mentions.
func (x *article) mentions() []geo.Mention {
	x.order = x.sightings
	kept := slices.DeleteFunc(x.sightings, func(s *sighting) bool { return s.dropped || s.hint })
	if len(kept) == 0 {
		return nil
	}
	out := make([]geo.Mention, len(kept))
	for i, s := range kept {
		out[i] = s.mention()
	}
	return out
}

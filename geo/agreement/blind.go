package agreement

import (
	"context"
	"iter"

	"strikemap/geo"
	"strikemap/geo/journal"
)

// Blind returns what a second reader is given of a store: the articles, all or those of
// some hashes, and none of what was decided of them.
func Blind(s journal.Store, only map[string]bool) journal.Store { return blind{s, only} }

// blind is a store for a second reading: the articles, all or those of some hashes,
// and none of what was decided of them.
type blind struct {
	journal.Store
	only map[string]bool // nil for all
}

// Load yields the articles that are read a second time.
func (b blind) Load(ctx context.Context) iter.Seq2[*geo.Reading, error] {
	return func(yield func(*geo.Reading, error) bool) {
		for r, err := range b.Store.Load(ctx) {
			if err == nil && b.only != nil && !b.only[r.Article.SHA256] {
				continue
			}
			if !yield(r, err) {
				return
			}
		}
	}
}

// Since yields the deeds that tell what articles there are and what heads they have,
// numbered anew.
func (b blind) Since(ctx context.Context, seq int64) iter.Seq2[journal.Deed, error] {
	seen := map[journal.Kind]bool{journal.AddArticles: true, journal.Remove: true, journal.Purge: true, journal.ArticleHead: true}
	return func(yield func(journal.Deed, error) bool) {
		n := int64(0)
		for d, err := range b.Store.Since(ctx, 0) {
			if err == nil && !seen[d.Kind] {
				continue
			}
			n++
			d.Seq = n
			if n > seq && !yield(d, err) {
				return
			}
		}
	}
}

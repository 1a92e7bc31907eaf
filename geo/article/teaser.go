package article

import "iter"

// withTeasers adds a notice behind the drafts when some of them are only the
// beginning of their articles.
func withTeasers(drafts iter.Seq2[draft, error]) iter.Seq2[draft, error] {
	return func(yield func(draft, error) bool) {
		all, teasers := 0, 0
		for d, err := range drafts {
			if err == nil {
				all++
			}
			if d.teaser {
				teasers++
			}
			if !yield(d, err) {
				return
			}
		}
		if teasers > 0 {
			yield(draft{}, left(LeftRest, "%d of its %d articles are only a summary or a beginning: what they tell further on is not in the file; save their pages", teasers, all))
		}
	}
}

package article

import (
	"fmt"
	"iter"
	"strconv"

	"strikemap/geo"
)

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
			yield(draft{}, left(LeftRest, errTeasers(teasers, all)))
		}
	}
}

// errTeasers says how many articles are only beginnings.
func errTeasers(teasers, all int) error {
	err := fmt.Errorf("%d of its %d articles are only a summary or a beginning: what they tell further on is not in the file; save their pages", teasers, all)
	return because(geo.FaultTeasers, err, strconv.Itoa(teasers), strconv.Itoa(all))
}

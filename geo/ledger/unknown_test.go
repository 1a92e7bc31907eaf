package ledger

import (
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/journal"
)

func TestATextIsTakenInOnce(t *testing.T) {
	of := func(hash string) *geo.Reading { return &geo.Reading{Article: geo.Article{SHA256: hash}} }
	b := New(slices.Values([]*geo.Reading{of("a")}), journal.Fold(slices.Values([]journal.Deed(nil))))
	fresh, known := b.Unknown([]*geo.Reading{of("b"), of("a"), of("b"), of("c")})
	if len(fresh) != 2 || fresh[0].Article.SHA256 != "b" || fresh[1].Article.SHA256 != "c" || !slices.Equal(known, []string{"a", "b"}) {
		t.Errorf("%d are fresh, %q are known", len(fresh), known)
	}
}

package command

import (
	"cmp"
	"fmt"
	"strings"

	"strikemap/app/words"
	"strikemap/geo"
)

// namedSilent is how many silent articles are named; the others are counted.
const namedSilent = 3

// silent counts the articles from which nothing was recognised and names the first.
type silent struct {
	count int
	names []string
}

func (k *silent) add(r *geo.Reading) {
	if !r.Silent() {
		return
	}
	if k.count++; k.count <= namedSilent {
		k.names = append(k.names, words.Plain(cmp.Or(r.Article.Path, r.Article.Title, r.Article.ID)))
	}
}

// tell prints how many articles said nothing, and which.
func (k *silent) tell(s *session) {
	if k.count == 0 {
		return
	}
	names, noun := strings.Join(k.names, ", "), "articles"
	if k.count > namedSilent {
		names += ", …"
	}
	if k.count == 1 {
		noun = "article"
	}
	fmt.Fprintf(s.stderr, "strikemap: nothing was recognised in %d %s, no place and no event: %s\n", k.count, noun, names)
}

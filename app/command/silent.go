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
	last  pieces
	quiet bool // nothing was recognised in the last article so far
}

// add reports whether a reading is of another article than the one before, and not of a
// further piece of it.
func (k *silent) add(r *geo.Reading) bool {
	if k.last.goOn(r) {
		k.quiet = k.quiet && r.Silent()
		return false
	}
	k.end()
	k.last.begin(r)
	k.quiet = r.Silent()
	return true
}

// end counts the last article when all of it was silent.
func (k *silent) end() {
	if !k.quiet {
		return
	}
	k.quiet = false
	if k.count++; k.count <= namedSilent {
		a := &k.last.article
		k.names = append(k.names, words.Plain(cmp.Or(a.Path, a.Title, a.ID)))
	}
}

// tell prints how many articles said nothing, and which.
func (k *silent) tell(s *session) {
	k.end()
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

package command

import (
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"strikemap/app/words"
	"strikemap/geo/article"
)

var errNothing = errors.New("no article was read: choose files that hold text")

// skipped counts the files of folders that nobody asked for by name and that are
// of kinds that are not read, by their extension.
type skipped map[string]int

// tell says what a reading said beside its articles: a fault counts, a notice does
// not, and files of kinds that hold no articles are told of together at the end.
func (s *session) tell(err error, skipped skipped) {
	var n *article.Notice
	switch {
	case !errors.As(err, &n):
		s.fault(err)
	case n.Why == "":
		skipped[strings.ToLower(filepath.Ext(n.Path))]++
	default:
		fmt.Fprintf(s.stderr, "strikemap: %s\n", said(err))
	}
}

// tell prints how many files of which kinds were skipped.
func (k skipped) tell(s *session) {
	if len(k) == 0 {
		return
	}
	total, parts := 0, make([]string, 0, len(k))
	for _, extension := range slices.Sorted(maps.Keys(k)) {
		total += k[extension]
		parts = append(parts, fmt.Sprintf("%d %s", k[extension], words.Plain(extension)))
	}
	fmt.Fprintf(s.stderr, "strikemap: skipped %d files of kinds that are not read: %s\n", total, strings.Join(parts, ", "))
}

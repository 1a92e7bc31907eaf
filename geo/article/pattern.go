package article

import (
	"regexp"
	"sync"
)

// pattern returns an expression that is compiled when it is first asked for: one with many
// repetitions takes longer to compile than most files take to read.
func pattern(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}

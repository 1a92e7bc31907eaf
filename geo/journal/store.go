package journal

import (
	"context"
	"fmt"
	"iter"
	"strings"

	"strikemap/geo"
)

// Store keeps readings and the journal. Reading is bulk and its outcome never
// changes; every act of a person is a deed that is appended. What was decided is
// the fold, made by the same code over every store.
type Store interface {
	// Import keeps readings, in one transaction. An article whose text is there
	// already is skipped, and its hash returned among the known.
	Import(ctx context.Context, readings iter.Seq[*geo.Reading]) (known []string, err error)
	// Load yields all readings in the order in which they were imported.
	Load(ctx context.Context) iter.Seq2[*geo.Reading, error]
	// Append keeps a deed and returns its number. When a register that it sets was
	// set by a deed that its author had not seen, nothing is kept and the error is a
	// *Conflict.
	Append(ctx context.Context, d Deed) (int64, error)
	// Since yields the deeds after a number, in their order.
	Since(ctx context.Context, seq int64) iter.Seq2[Deed, error]
	// Watch calls f with the last number whenever deeds were appended by others,
	// until ctx ends.
	Watch(ctx context.Context, f func(seq int64)) error
	// Close lets go of the store. What was acknowledged is kept.
	Close() error
}

// All yields what a store has ready, in its order, until ctx ends.
func All[T any](ctx context.Context, ready []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for _, x := range ready {
			if err := ctx.Err(); err != nil {
				var none T
				yield(none, err)
				return
			}
			if !yield(x, nil) {
				return
			}
		}
	}
}

// Conflict says that others changed what a deed sets after its author had last
// looked.
type Conflict struct {
	Deed      Deed
	Registers []Register // that others set meanwhile
	Seq       int64      // the last deed now
}

// Error names what was changed.
func (c *Conflict) Error() string {
	var names []string
	for _, r := range c.Registers {
		names = append(names, fmt.Sprintf("%s of %s %s", r.Field, r.Space, r.Target))
	}
	return "changed since it was last seen: " + strings.Join(names, ", ")
}

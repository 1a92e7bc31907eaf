package journal_test

import (
	"fmt"
	"slices"

	"strikemap/geo/journal"
)

// A verdict, and the deed that takes it back.
func Example() {
	nothing := journal.Fold(slices.Values([]journal.Deed{}))
	accept := journal.Decide("AB", journal.Judgement{Verdict: journal.Accepted}, "event-1")
	after := nothing.Apply(&accept)
	verdict := journal.Register{Space: journal.Events, Target: "event-1", Field: journal.FieldVerdict}
	fmt.Println(string(after.Value(verdict)))

	undo, _ := accept.Invert(nothing, "AB")
	fmt.Println(undo.Parent == accept.ID, after.Apply(&undo).Equal(nothing))
	// Output:
	// {"verdict":"accepted"}
	// true true
}

package event

import (
	"testing"

	"strikemap/geo/internal/passtest"
)

// TestThePackageCommentTellsThePassesInTheirOrder holds "go doc" to the table.
func TestThePackageCommentTellsThePassesInTheirOrder(t *testing.T) {
	var told []passtest.Pass
	for _, p := range passes {
		told = append(told, passtest.Pass{Name: p.name, Stage: int(p.stage)})
	}
	passtest.ToldInOrder(t, told)
}

package event

import (
	"os"
	"regexp"
	"testing"
)

// TestThePackageCommentTellsThePassesInTheirOrder holds "go doc" to the table.
func TestThePackageCommentTellsThePassesInTheirOrder(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	told := regexp.MustCompile(`(?m)^//   - ([a-z-]+): `).FindAllSubmatch(doc, -1)
	if len(told) != len(passes) {
		t.Fatalf("the comment tells of %d passes, the table has %d", len(told), len(passes))
	}
	for i, p := range passes {
		if got := string(told[i][1]); got != p.name {
			t.Errorf("pass %d is %s, the comment tells of %s", i+1, p.name, got)
		}
		if i > 0 && p.stage < passes[i-1].stage {
			t.Errorf("%s stands behind %s, which runs later", p.name, passes[i-1].name)
		}
	}
}

// Package passtest holds the passes of a room to what its package comment tells of them.
package passtest

import (
	"os"
	"regexp"
	"testing"
)

// Pass is a row of a room's table of passes: its name, and the stage at which it runs.
type Pass struct {
	Name  string
	Stage int
}

// ToldInOrder fails when doc.go of the tested package tells of other passes than its table has,
// or in another order, a line "//   - name: …" each, or when a stage stands before an earlier one.
func ToldInOrder(t *testing.T, passes []Pass) {
	t.Helper()
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	told := regexp.MustCompile(`(?m)^//   - ([a-z-]+): `).FindAllSubmatch(doc, -1)
	if len(told) != len(passes) {
		t.Fatalf("the comment tells of %d passes, the table has %d", len(told), len(passes))
	}
	for i, p := range passes {
		if got := string(told[i][1]); got != p.Name {
			t.Errorf("pass %d is %s, the comment tells of %s", i+1, p.Name, got)
		}
		if i > 0 && p.Stage < passes[i-1].Stage {
			t.Errorf("%s stands behind %s, which runs later", p.Name, passes[i-1].Name)
		}
	}
}

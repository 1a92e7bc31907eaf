package toponym

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"strings"
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

// TestEachPassIsTheFirstFunctionOfItsFile lets a reader find it.
func TestEachPassIsTheFirstFunctionOfItsFile(t *testing.T) {
	first := regexp.MustCompile(`(?m)^func (?:\(x \*article\) )?(\w+)`)
	seen := map[string]string{}
	for _, p := range passes {
		f := runtime.FuncForPC(reflect.ValueOf(p.run).Pointer())
		path, _ := f.FileLine(f.Entry())
		file := filepath.Base(path)
		if seen[file] != "" {
			t.Errorf("%s and %s are both in %s", p.name, seen[file], file)
		}
		seen[file] = p.name
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, name, _ := strings.Cut(f.Name(), ").")
		if m := first.FindSubmatch(text); m == nil || string(m[1]) != name {
			t.Errorf("%s: the first function is %s, want that of %s, %s", file, m[1], p.name, name)
		}
	}
}

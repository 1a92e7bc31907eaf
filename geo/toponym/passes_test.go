package toponym

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"strings"
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

package geo_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"strikemap/geo"
)

// made is what the source of the core says of reasons.
type made struct {
	ids       map[string]string   // of the constants, by name
	used      map[string]bool     // names that a package below this one uses
	arguments map[string][]string // counts handed to Because with the name, and where
}

func readSource(t *testing.T) made {
	t.Helper()
	m := made{map[string]string{}, map[string]bool{}, map[string][]string{}}
	files := token.NewFileSet()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(files, path, nil, 0)
		if err == nil {
			ast.Inspect(file, m.look)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// look notes constants of ReasonID, their uses and calls of Because.
func (m made) look(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.ValueSpec:
		if kind, ok := n.Type.(*ast.Ident); ok && kind.Name == "ReasonID" && len(n.Values) == 1 {
			m.ids[n.Names[0].Name], _ = strconv.Unquote(n.Values[0].(*ast.BasicLit).Value)
		}
	case *ast.SelectorExpr:
		m.used[n.Sel.Name] = true
	case *ast.CallExpr:
		before := handed(n)
		if before == 0 || n.Ellipsis.IsValid() {
			break
		}
		switch id := n.Args[0].(type) {
		case *ast.SelectorExpr:
			m.arguments[id.Sel.Name] = append(m.arguments[id.Sel.Name], strconv.Itoa(len(n.Args)-before))
		case *ast.BasicLit:
			m.ids[id.Value] = id.Value // no constant: the table cannot have it
		}
	}
	return true
}

// handed returns how many arguments of a call stand before those of the reason that
// it makes: one for geo.Because, two for the functions that make faults; else 0.
func handed(n *ast.CallExpr) int {
	switch f := n.Fun.(type) {
	case *ast.SelectorExpr:
		if f.Sel.Name == "Because" {
			return 1
		}
	case *ast.Ident:
		if f.Name == "because" {
			return 2
		}
	}
	return 0
}

// tabled returns the number of arguments of every id in reasons.txt.
func tabled(t *testing.T) map[string]int {
	t.Helper()
	text, err := os.ReadFile("reasons.txt")
	if err != nil {
		t.Fatal(err)
	}
	table := map[string]int{}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		columns := strings.Split(line, " | ")
		if _, twice := table[columns[0]]; twice || len(columns) != 3 || columns[2] == "" {
			t.Errorf("%q is no new \"id | arguments | example\"", line)
			continue
		}
		table[columns[0]] = 0
		if columns[1] != "–" {
			table[columns[0]] = len(strings.Split(columns[1], ", "))
		}
	}
	return table
}

func TestTheTableListsTheReasonsThatTheCoreGives(t *testing.T) {
	m, table := readSource(t), tabled(t)
	if len(m.ids) < 80 {
		t.Fatalf("only %d constants were found", len(m.ids))
	}
	known := map[string]bool{}
	for name, id := range m.ids {
		known[id] = true
		arguments, ok := table[id]
		if !ok {
			t.Errorf("%s (%s) is not in reasons.txt", name, id)
		}
		if !m.used[name] {
			t.Errorf("%s is given by nothing", name)
		}
		for _, n := range m.arguments[name] {
			if n != strconv.Itoa(arguments) {
				t.Errorf("%s is given %s arguments, reasons.txt has %d", name, n, arguments)
			}
		}
	}
	for id := range table {
		if !known[id] {
			t.Errorf("reasons.txt has %s, which no constant is", id)
		}
	}
}

func TestReasonsAreValues(t *testing.T) {
	none, some := geo.Reason{}, geo.Because(geo.ReasonCloseTo, "Velyke")
	if !none.Empty() || some.Empty() || !none.Equal(geo.Reason{}) || none.Equal(some) {
		t.Error("the zero reason is none")
	}
	if !some.Equal(geo.Because(geo.ReasonCloseTo, "Velyke")) || some.Equal(geo.Because(geo.ReasonCloseTo, "Male")) {
		t.Error("reasons are equal by id and arguments")
	}
}

func TestAFaultIsFoundWithItsReason(t *testing.T) {
	err := fmt.Errorf("read a.txt: %w", &geo.Fault{Reason: geo.Because("torn", "7"), Err: fmt.Errorf("line 7: %w", fs.ErrInvalid)})
	var fault *geo.Fault
	if !errors.As(err, &fault) || fault.Reason.Args[0] != "7" || !errors.Is(err, fs.ErrInvalid) || err.Error() != "read a.txt: line 7: invalid argument" {
		t.Errorf("%v, %+v", err, fault)
	}
}

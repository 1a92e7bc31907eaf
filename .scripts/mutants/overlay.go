package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// rule is one function that answers yes or no.
type rule struct{ room, name, where string }

// mutant is a rule by its number, forced to an answer.
type mutant struct {
	rule int
	to   bool
}

// overlay is the product's code with switches in it.
type overlay struct {
	dir     string
	rules   []rule
	replace map[string]string // the files as the go command shall see them
}

// insert is text to be put into a file at a byte.
type insert struct {
	at   int
	text string
}

// newOverlay finds the rules and writes the changed files into dir.
func newOverlay(dir string) (*overlay, error) {
	o := &overlay{dir: dir, replace: map[string]string{}}
	for _, room := range rooms {
		files, err := filepath.Glob(filepath.Join("geo", room, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			if err := o.mutate(room, file); err != nil {
				return nil, err
			}
		}
		if err := o.add(room, "mutant_switch.go", fmt.Sprintf(switchText, room)); err != nil {
			return nil, err
		}
	}
	return o, nil
}

const switchText = `package %s

var mutantRule, mutantTo = -1, false

// Mutate forces a rule to an answer; -1 forces none.
func Mutate(rule int, to bool) { mutantRule, mutantTo = rule, to }
`

// mutate writes the file with a switch at the start of each of its rules.
func (o *overlay) mutate(room, file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, file, text, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	var inserts []insert
	add := func(name string, body *ast.BlockStmt) {
		at := set.Position(body.Lbrace)
		inserts = append(inserts, insert{at.Offset + 1, fmt.Sprintf("if mutantRule == %d { return mutantTo };", len(o.rules))})
		o.rules = append(o.rules, rule{room, room + "." + name, fmt.Sprintf("%s:%d", file, at.Line)})
	}
	for _, d := range tree.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Body != nil && answers(d.Type) {
				add(nameOf(d), d.Body)
			}
		case *ast.GenDecl:
			inTables(d, add)
		}
	}
	return o.add(room, filepath.Base(file), with(string(text), inserts))
}

// inTables finds the rules that stand in tables, by their table and row.
func inTables(d *ast.GenDecl, add func(string, *ast.BlockStmt)) {
	for _, s := range d.Specs {
		v, ok := s.(*ast.ValueSpec)
		if !ok {
			continue
		}
		n := 0
		for _, value := range v.Values {
			ast.Inspect(value, func(node ast.Node) bool {
				if f, ok := node.(*ast.FuncLit); ok && answers(f.Type) {
					add(fmt.Sprintf("%s[%d]", v.Names[0].Name, n), f.Body)
					n++
					return false
				}
				return true
			})
		}
	}
}

// answers reports whether a function returns a bool and nothing else.
func answers(f *ast.FuncType) bool {
	if f.Results == nil || len(f.Results.List) != 1 || len(f.Results.List[0].Names) > 1 {
		return false
	}
	t, ok := f.Results.List[0].Type.(*ast.Ident)
	return ok && t.Name == "bool"
}

// nameOf returns the name of a function, behind its receiver's type.
func nameOf(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return d.Name.Name
	}
	t := d.Recv.List[0].Type
	if s, ok := t.(*ast.StarExpr); ok {
		t = s.X
	}
	if i, ok := t.(*ast.IndexExpr); ok {
		t = i.X
	}
	return fmt.Sprintf("%s.%s", t, d.Name.Name)
}

// with returns the text with the inserts put in.
func with(text string, inserts []insert) string {
	sort.Slice(inserts, func(i, j int) bool { return inserts[i].at > inserts[j].at })
	for _, in := range inserts {
		text = text[:in.at] + in.text + text[in.at:]
	}
	return text
}

// add gives the go command a file of a room.
func (o *overlay) add(room, name, text string) error {
	from, err := filepath.Abs(filepath.Join("geo", room, name))
	if err != nil {
		return err
	}
	to := filepath.Join(o.dir, room+"_"+name)
	o.replace[from] = to
	return os.WriteFile(to, []byte(text), 0o600)
}

// write writes the overlay's table and returns its path.
func (o *overlay) write() (string, error) {
	text, err := json.Marshal(map[string]any{"Replace": o.replace})
	if err != nil {
		return "", err
	}
	path := filepath.Join(o.dir, "overlay.json")
	return path, os.WriteFile(path, text, 0o600)
}

// mutants lists every rule forced off and on.
func (o *overlay) mutants() []mutant {
	var out []mutant
	for i := range o.rules {
		out = append(out, mutant{i, false}, mutant{i, true})
	}
	return out
}

func (o *overlay) name(m mutant) string {
	if m.to {
		return o.rules[m.rule].name + " on"
	}
	return o.rules[m.rule].name + " off"
}

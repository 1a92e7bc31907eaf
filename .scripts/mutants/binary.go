package main

import (
	"bufio"
	_ "embed"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

//go:embed runner.txt
var runnerText string

//go:embed counter.txt
var counterText string

// slow are tests that take longer than all others of their room together; they are
// left out.
var slow = map[string]bool{"TestRepeatedTextsTakeLinearTime": true}

// readings are the tests of the line in which articles of our own are read and judged;
// its others say nothing more of a rule.
var readings = map[string]bool{
	"TestCorpus": true, "TestPartiesTownsAndLoadedWordsChangeNoReading": true, "TestEveryParagraphIsReadInItsLanguage": true,
	"TestTeasersReportNothing": true, "TestPlacesOfReports": true, "TestDisguisedNamesAreFoundWhereTheyStand": true,
}

// binary is the test program of a package, with switches.
type binary struct{ room, path string }

// build builds the test program of a room of geo.
func (o *overlay) build(room string) (*binary, error) {
	inside, outside, err := testsOf(room)
	if err != nil {
		return nil, err
	}
	if err := o.addRunner(room, inside, outside); err != nil {
		return nil, err
	}
	table, err := o.write()
	if err != nil {
		return nil, err
	}
	b := &binary{room, filepath.Join(o.dir, room+".test")}
	build := exec.Command("go", "test", "-c", "-overlay", table, "-o", b.path, "./geo/"+room)
	build.Stderr = os.Stderr
	return b, build.Run()
}

// addRunner adds a TestMain that runs the tests once for each mutant.
func (o *overlay) addRunner(room string, inside, outside []string) error {
	list := func(names []string) string {
		var out strings.Builder
		for _, n := range names {
			fmt.Fprintf(&out, "{Name: %q, F: %s},\n", n, n)
		}
		return out.String()
	}
	pkg, imports, force, more := room, "", "Mutate(rule, to)", ""
	if room == line {
		if err := o.add(room, "mutant_inside_test.go", "package "+room+"\nimport \"testing\"\nvar MutantTests = []testing.InternalTest{\n"+list(inside)+"}\n"); err != nil {
			return err
		}
		if err := o.add(room, "mutant_counter_test.go", counterText); err != nil {
			return err
		}
		pkg, more, inside = room+"_test", "tests = append(tests, "+room+".MutantTests...)\nmodes[\"count\"] = count\n", outside
		imports, force = "\"strikemap/geo/"+room+"\"\n", ""
		for _, r := range rooms {
			imports += "\"strikemap/geo/" + r + "\"\n"
			force += r + ".Mutate(rule, to)\n"
		}
	}
	text := strings.NewReplacer("PACKAGE", pkg, "//IMPORTS", imports, "//FORCE", force, "//MORE", more, "//TESTS", list(inside)).Replace(runnerText)
	return o.add(room, "mutant_runner_test.go", text)
}

// testsOf lists the tests of a room, those inside its package and outside of it.
func testsOf(room string) (inside, outside []string, err error) {
	files, err := filepath.Glob(filepath.Join("geo", room, "*_test.go"))
	if err != nil {
		return nil, nil, err
	}
	for _, file := range files {
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, nil, err
		}
		for _, d := range tree.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || !strings.HasPrefix(f.Name.Name, "Test") || slow[f.Name.Name] || room == line && !readings[f.Name.Name] {
				continue
			}
			if strings.HasSuffix(tree.Name.Name, "_test") {
				outside = append(outside, f.Name.Name)
			} else {
				inside = append(inside, f.Name.Name)
			}
		}
	}
	return inside, outside, nil
}

// lanes is how many processes share the mutants of a package.
const lanes = 2

// run runs the program over the mutants and returns what it tells of each.
func (b *binary) run(mode string, all []mutant, env ...string) (map[mutant]string, error) {
	var wait sync.WaitGroup
	fates := make([]map[mutant]string, lanes)
	faults := make([]error, lanes)
	for n := range lanes {
		var mine []mutant
		for i := n; i < len(all); i += lanes {
			mine = append(mine, all[i])
		}
		wait.Go(func() { fates[n], faults[n] = b.lane(mode, mine, env) })
	}
	wait.Wait()
	out := map[mutant]string{}
	for n := range lanes {
		if faults[n] != nil {
			return nil, fmt.Errorf("%s: %w", b.room, faults[n])
		}
		maps.Copy(out, fates[n])
	}
	return out, nil
}

// lane runs mutants one after the other. One at which the program ends is noticed; the
// program starts again behind it.
func (b *binary) lane(mode string, mine []mutant, env []string) (map[mutant]string, error) {
	out := map[mutant]string{}
	for len(mine) > 0 {
		told, trace, err := b.once(mode, mine, env)
		if err != nil {
			return nil, err
		}
		maps.Copy(out, told)
		if len(told) == len(mine) {
			break
		}
		if len(told) == 0 && strings.Contains(trace, "without any mutant") {
			return nil, fmt.Errorf("the tests fail by themselves:\n%s", trace)
		}
		out[mine[len(told)]] = "ended"
		mine = mine[len(told)+1:]
	}
	return out, nil
}

func (b *binary) once(mode string, mine []mutant, env []string) (map[mutant]string, string, error) {
	var list strings.Builder
	for _, m := range mine {
		fmt.Fprintln(&list, m.rule, m.to)
	}
	var trace strings.Builder
	program := exec.Command(b.path)
	program.Dir = filepath.Join("geo", b.room)
	program.Env = slices.Concat(os.Environ(), []string{"MUTANTS=" + mode, "STRIKEMAP_CORPORA=" + filepath.Join(b.path, "none"), "GOMAXPROCS=1"}, env)
	program.Stdin, program.Stderr = strings.NewReader(list.String()), &trace
	pipe, err := program.StdoutPipe()
	if err != nil {
		return nil, "", err
	}
	if err := program.Start(); err != nil {
		return nil, "", err
	}
	told := map[mutant]string{}
	for lines := bufio.NewScanner(pipe); lines.Scan(); {
		var m mutant
		var fate string
		if n, _ := fmt.Sscan(lines.Text(), &m.rule, &m.to, &fate); n == 3 {
			told[m] = fate
		}
	}
	_, _ = io.Copy(io.Discard, pipe)
	_ = program.Wait() // a program that dies has noticed
	return told, trace.String(), nil
}

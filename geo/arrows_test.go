package geo_test

import (
	"encoding/json"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// arrows says what may not depend on what, directly or through others, and why.
// A package is always free to name itself.
var arrows = []struct{ from, never, why string }{
	{`^strikemap/geo$`, `^strikemap/`, "the nouns know no verb"},
	{`^strikemap/geo`, `^fyne\.io/`, "the core does not know that a window exists"},
	{`^strikemap/geo`, `^strikemap/(app|assets|seeds)`, "bundled bytes reach the core as arguments"},
	{`^strikemap/geo/gazetteer$`, `^strikemap/geo/(toponym|event|geoparse)$`, "places do not know who asks for them"},
	{`^strikemap/geo/syntax$`, `^strikemap/geo/(gazetteer|when|toponym|event|geoparse)$`, "the shape of a sentence knows no places and no strikes"},
	{`^strikemap/geo/toponym$`, `^strikemap/geo/(event|geoparse)$`, "a stage of the line does not know the next"},
	{`^strikemap/geo/event$`, `^strikemap/geo/(toponym|geoparse)$`, "a stage of the line does not know its neighbours"},
	{`^strikemap/(geo/(ledger|query|journal|record|export|tables|workspace|team|briefing)|app/state)$`, `^strikemap/geo/(geoparse|toponym|event|gazetteer|article|sentence)$`, "what is finished does not link what made it"},
	{`^strikemap/app/(state|paint|words|translations|sheet|clip|slide|handout|command)$`, `^fyne\.io/`, "state, painting, words and commands run without a window"},
	{`^strikemap/app/(mapview|excerpt|queue|legend|present|filter|timeline|gather|start)$`, `^strikemap/app/(mapview|excerpt|queue|legend|present|filter|timeline|gather|start)$`, "panels meet in app, through app/state"},
	{`^strikemap/app/`, `^strikemap/app$`, "the window is built from its parts"},
	{`^strikemap/(app|geo|assets|seeds)`, `^fyne\.io/fyne/v2/app$`, "only main chooses the driver"},
	{`^strikemap/app($|/)`, `^strikemap/(assets|seeds)$`, "main hands over what is bundled"},
	{`^strikemap/app/command$`, `^((text|html)/template|github\.com/alecthomas/kong)$`, "they call methods by their names, for which a program keeps every method of every type"},
	{`^strikemap`, `mongo-driver`, "orb/geojson and orb/maptile bring a database's encoder"},
}

// directly says which packages alone may import what, and why.
var directly = []struct{ imports, only, why string }{
	{`^github\.com/paulmach/orb/(project|clip|simplify)`, `^strikemap/(geo/(outline|viewport)|assets/build)`, "they write into their input"},
	{`^net(/http.*)?$`, `^strikemap/geo/team$`, "the program reads files and is offline; a team's server is reached only when its address is given"},
	{`^github\.com/jackc/pgx`, `^strikemap/(geo/team|app/command/queue)`, "two rooms talk to a server: a team's workspace and the queue of an archive"},
	{`^github\.com/riverqueue/`, `^strikemap/app/command/queue`, "the window has no queue"},
}

type listed struct {
	ImportPath, Doc string
	Deps, Imports   []string
}

// packages returns every package of the program with all that it depends on.
func packages(t *testing.T) []listed {
	t.Helper()
	list := exec.Command("go", "list", "-e", "-tags", "migrated_fynedo", "-json=ImportPath,Doc,Deps,Imports", "./...")
	list.Dir = ".."
	out, err := list.Output()
	if err != nil {
		t.Fatalf("list packages: %v", err)
	}
	var all []listed
	for decoder := json.NewDecoder(strings.NewReader(string(out))); decoder.More(); {
		var p listed
		if err := decoder.Decode(&p); err != nil {
			t.Fatalf("list packages: %v", err)
		}
		all = append(all, p)
	}
	return all
}

func TestArrows(t *testing.T) {
	all := packages(t)
	for _, a := range arrows {
		from, never := regexp.MustCompile(a.from), regexp.MustCompile(a.never)
		for _, p := range all {
			for _, dep := range p.Deps {
				if from.MatchString(p.ImportPath) && never.MatchString(dep) && dep != p.ImportPath {
					t.Errorf("%s depends on %s: %s", p.ImportPath, dep, a.why)
				}
			}
		}
	}
}

func TestOnlyOneRoomImports(t *testing.T) {
	all := packages(t)
	for _, d := range directly {
		imports, only := regexp.MustCompile(d.imports), regexp.MustCompile(d.only)
		for _, p := range all {
			if !only.MatchString(p.ImportPath) && slices.ContainsFunc(p.Imports, imports.MatchString) {
				t.Errorf("%s imports %s: %s", p.ImportPath, imports, d.why)
			}
		}
	}
}

func TestEveryPackageHasAComment(t *testing.T) {
	for _, p := range packages(t) {
		if p.Doc == "" {
			t.Errorf("%s has no package comment", p.ImportPath)
		}
	}
}

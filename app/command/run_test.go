package command

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"strikemap/app/bundle"
	"strikemap/assets"
)

const bundled = "../../seeds/000_863e4a48e3e2cea1.txt"

var carried = bundle.Bundle{
	Gazetteer: assets.Gazetteer, Outline: assets.Outline,
	FontRegular: assets.FontRegular, FontBold: assets.FontBold, Version: "test",
}

// run carries out a command line and returns what it printed and its status.
func run(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, faults bytes.Buffer
	status = Run(args, strings.NewReader(stdin), &out, &faults, carried)
	return out.String(), faults.String(), status
}

// line is what the tests read of a printed report or mention.
type line struct {
	Article struct{ ID, Path, Title string }
	Mention *struct {
		Start, End int
		Text, Role string
	}
	Kind, Display, Precision string
	Unmapped                 *string
	Place                    *struct{ Name string }
	Evidence                 struct {
		Start, End int
		Text       string
	}
}

func lines(t *testing.T, printed string) []line {
	t.Helper()
	var all []line
	for text := range strings.Lines(printed) {
		var l line
		if err := json.Unmarshal([]byte(text), &l); err != nil {
			t.Fatalf("%v in %s", err, text)
		}
		all = append(all, l)
	}
	return all
}

func TestExtractTheBundledArticle(t *testing.T) {
	body, err := os.ReadFile(bundled)
	if err != nil {
		t.Fatal(err)
	}
	out, faults, status := run("", "extract", "--mentions", bundled)
	if status != 0 || faults != "" {
		t.Fatalf("status %d: %s", status, faults)
	}
	drawn := map[string]string{}
	for _, l := range lines(t, out) {
		if l.Mention != nil {
			if string(body[l.Mention.Start:l.Mention.End]) != l.Mention.Text {
				t.Errorf("mention %q does not stand at its offsets", l.Mention.Text)
			}
			continue
		}
		if string(body[l.Evidence.Start:l.Evidence.End]) != l.Evidence.Text {
			t.Errorf("evidence %q does not stand at its offsets", l.Evidence.Text)
		}
		if l.Unmapped == nil {
			drawn[l.Place.Name] = l.Display
		}
	}
	if len(drawn) != 2 || drawn["Odesa"] != "infrastructure_damage" || drawn["Kharkiv"] != "infrastructure_damage" {
		t.Errorf("drawn: %v; want Odesa and Kharkiv, both infrastructure_damage", drawn)
	}
}

func TestADayOnWhichNothingCameOutIsRefused(t *testing.T) {
	for _, day := range []string{"2099-01-01", "1970-01-01", "2025-02-31"} {
		if _, faults, status := run("", "extract", "--published", day, bundled); status != 2 || faults == "" {
			t.Errorf("%s: status %d, %q", day, status, faults)
		}
	}
}

func TestWhyTellsTheWordsThatDecide(t *testing.T) {
	out, _, status := run(`{"text":"Invented. A drone hit a warehouse in Sumy overnight."}`+"\n", "extract", "--why", "-")
	if status != 0 || !strings.Contains(out, `"influence":[{"start":12,`) || !strings.Contains(out, `"changes":["gone"]`) {
		t.Errorf("status %d, %s", status, out)
	}
	if out, _, _ := run(`{"text":"Invented. A drone hit a warehouse in Sumy overnight."}`+"\n", "extract", "-"); strings.Contains(out, "influence") {
		t.Errorf("told without being asked: %s", out)
	}
}

func TestTextTellsWhatIsOnTheMapAndWhatIsNot(t *testing.T) {
	out, _, status := run("", "extract", "--format", "text", bundled)
	if status != 0 {
		t.Fatalf("status %d", status)
	}
	for _, want := range []string{"On the map (2)", "Odesa: interception, shown as infrastructure damage", "Not on the map", "Places mentioned only", "Washington"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in:\n%s", want, out)
		}
	}
}

func TestTextTellsWhatTheFirstFilterHoldsBack(t *testing.T) {
	out, _, status := run(`{"text":"Invented. An air raid alert was declared in Sumy. A drone hit a warehouse in Konotop."}`+"\n", "extract", "--format", "text", "-")
	if status != 0 || !strings.Contains(out, "On the map (1)") || !strings.Contains(out, "Hidden until asked for (1)\n  Sumy: alert") {
		t.Errorf("status %d, %s", status, out)
	}
}

// stream returns n invented articles as JSON Lines.
func stream(n int) string {
	towns := []string{"Sumy", "Poltava", "Nikopol", "Izmail", "Konotop"}
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `{"id": "invented-%d", "published": "2025-05-05", "text": "Invented example. A drone hit a warehouse in %s overnight, injuring %d people."}`+"\n",
			i, towns[i%len(towns)], i%7+2)
	}
	return b.String()
}

func TestStreamAnswersInOrderOnAnyNumberOfCores(t *testing.T) {
	input := stream(200)
	var first string
	for _, cores := range []int{1, 2, 5} {
		before := runtime.GOMAXPROCS(cores)
		out, faults, status := run(input, "extract", "-")
		runtime.GOMAXPROCS(before)
		if status != 0 {
			t.Fatalf("status %d: %s", status, faults)
		}
		if first == "" {
			first = out
		}
		if out != first {
			t.Errorf("the output on %d cores differs from that on one", cores)
		}
	}
	last := -1
	for _, l := range lines(t, first) {
		var i int
		if _, err := fmt.Sscanf(l.Article.ID, "invented-%d", &i); err != nil || i < last {
			t.Fatalf("article %q after invented-%d", l.Article.ID, last)
		}
		last = i
	}
	if last != 199 {
		t.Errorf("the last article is %d", last)
	}
}

func TestWhatCannotBeReadIsNamedAndTheRestIsDone(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing.txt")
	out, faults, status := run("", "extract", missing, bundled)
	if status != 1 || !strings.Contains(faults, missing) {
		t.Errorf("status %d, faults %q", status, faults)
	}
	if !strings.Contains(out, "Odesa") {
		t.Error("the other file was not read")
	}
	_, faults, status = run(stream(1)+"not JSON\n"+stream(1), "extract", "-")
	if status != 1 || !strings.Contains(faults, "2") {
		t.Errorf("status %d, faults %q", status, faults)
	}
}

func TestWrongUsage(t *testing.T) {
	for _, args := range [][]string{
		{},
		{"gather"},
		{"gather", "--into", "week.txt", bundled},
		{"gather", "--into", "week.gpkg", "other.gpkg"},
		{"export", "--out", "o.csv"},
		{"export", "--out", "o.xls", "w.gpkg"},
		{"export", "--out", "o.csv", "w.txt"},
		{"extract"},
		{"extract", "--format", "xml", bundled},
		{"extract", "-", bundled},
		{"extract", "--published", "yesterday", bundled},
		{"render", bundled},
		{"render", "--out", "map.gif", bundled},
		{"render", "--out", "map.png", "--size", "10", bundled},
		{"render", "--out", "map.png", "--bound", "1,2,3", bundled},
		{"evaluate", "texts"},
	} {
		if out, faults, status := run("", args...); status != 2 || out != "" || faults == "" {
			t.Errorf("%q: status %d, printed %q, faults %q", args, status, out, faults)
		}
	}
}

func TestHelpAndVersion(t *testing.T) {
	for _, args := range [][]string{{"--help"}, {"extract", "--help"}, {"--version"}} {
		if out, faults, status := run("", args...); status != 0 || out == "" || faults != "" {
			t.Errorf("%q: status %d, printed %q, faults %q", args, status, out, faults)
		}
	}
}

func TestWanted(t *testing.T) {
	for args, want := range map[string]bool{"": false, "article.txt": false, "extract x": true, "render": true, "--help": true, "./extract": false} {
		if got := Wanted(strings.Fields(args)); got != want {
			t.Errorf("Wanted(%q) = %v", args, got)
		}
	}
}

func TestEvaluate(t *testing.T) {
	folder := t.TempDir()
	gold := filepath.Join(folder, "gold.jsonl")
	text := filepath.Join(folder, "invented.txt")
	write(t, gold, `{"id": "invented", "lang": "en", "events": [{"kind": "strike", "place": "Sumy", "level": "settlement"}]}`)
	write(t, text, "Invented example. A missile struck a school in Sumy on Monday.")
	out, faults, status := run("", "evaluate", "--gold", gold, text)
	if status != 0 || !strings.Contains(out, "kind strike") {
		t.Errorf("status %d, faults %q, printed:\n%s", status, faults, out)
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestMentionsAndInfluenceGoWithJSONLinesOnly(t *testing.T) {
	for _, flag := range []string{"--mentions", "--why"} {
		if _, faults, status := run("", "extract", flag, "--format", "csv", "a.txt"); status != 2 || !strings.Contains(faults, "go with --format jsonl") {
			t.Errorf("%s: status %d: %s", flag, status, faults)
		}
	}
}

package gather

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"strikemap/geo"
	"strikemap/geo/article"
)

// picker makes a folder of invented files and the list of it.
func picker(t *testing.T, many bool, kinds []Kinds) (p *Picker, folder string, taken *[]string) {
	t.Helper()
	test.NewTempApp(t)
	folder = t.TempDir()
	for _, name := range []string{"b.txt", "a.html", "c.pdf", "picture.png", ".hidden.txt", "deep/d.txt", "week.gpkg"} {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("Invented."), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	taken = new([]string)
	p = NewPicker(folder, many, kinds)
	p.Done, p.Cancel = func(paths []string) { *taken = paths }, func() { *taken = []string{"cancelled"} }
	w := test.NewTempWindow(t, p.Content)
	w.Resize(fyne.NewSize(800, 600))
	w.Canvas().Focus(p.Focus())
	return p, folder, taken
}

func names(p *Picker) string {
	var out []string
	for _, e := range p.entries {
		out = append(out, e.name)
	}
	return strings.Join(out, " ")
}

func (p *Picker) keys(names ...fyne.KeyName) {
	for _, n := range names {
		p.list.TypedKey(&fyne.KeyEvent{Name: n})
	}
}

func bases(paths []string) string {
	var out []string
	for _, p := range paths {
		out = append(out, filepath.Base(p))
	}
	return strings.Join(out, " ")
}

func TestFoldersStandFirstAndOnlyWhatCanBeReadIsListed(t *testing.T) {
	p, _, _ := picker(t, true, Readable)
	if got := names(p); got != "deep a.html b.txt c.pdf week.gpkg" {
		t.Errorf("listed: %s", got)
	}
	p.kind = Readable[len(Readable)-1]
	p.look()
	if got := names(p); !strings.Contains(got, "picture.png") || strings.Contains(got, "hidden") {
		t.Errorf("all files: %s", got)
	}
}

func TestManyFilesAreChosenByKeysAlone(t *testing.T) {
	p, _, taken := picker(t, true, Readable)
	p.keys(fyne.KeyDown, fyne.KeySpace, fyne.KeyDown, fyne.KeyDown, fyne.KeySpace, fyne.KeyReturn)
	if got := bases(*taken); got != "a.html c.pdf" {
		t.Errorf("taken: %s", got)
	}
}

func TestEnterTakesOneFileAndEntersAFolderAndBackspaceLeavesIt(t *testing.T) {
	p, folder, taken := picker(t, true, Readable)
	p.keys(fyne.KeyReturn)
	if names(p) != "d.txt" {
		t.Fatalf("in the folder: %s", names(p))
	}
	p.keys(fyne.KeyBackspace)
	if p.folder != folder || p.list.at != 0 {
		t.Errorf("back in %s, at %d", p.folder, p.list.at)
	}
	p.list.TypedRune('b')
	p.keys(fyne.KeyReturn)
	if got := bases(*taken); got != "b.txt" {
		t.Errorf("taken: %s", got)
	}
}

func TestWhatIsChosenInAnotherFolderIsTold(t *testing.T) {
	p, folder, _ := picker(t, true, Readable)
	p.toggle(1)
	if strings.Contains(p.say.Text, "picker.elsewhere") {
		t.Errorf("it says %q", p.say.Text)
	}
	p.enter(filepath.Dir(folder))
	if !strings.Contains(p.say.Text, "picker.elsewhere") {
		t.Errorf("it says %q", p.say.Text)
	}
}

func TestADoubleClickOpensAFileWithThoseThatAreChosen(t *testing.T) {
	p, _, taken := picker(t, true, Readable)
	p.tap(2)
	p.tap(1)
	p.tap(1)
	if got := bases(*taken); got != "a.html b.txt" {
		t.Errorf("taken: %s", got)
	}
	p, _, taken = picker(t, true, Readable)
	p.toggle(1)
	p.tap(1)
	p.tap(1)
	if got := bases(*taken); got != "a.html" {
		t.Errorf("one that was chosen before: %s", got)
	}
}

func TestTwoClicksThatAreNoDoubleClickChooseAndLetGo(t *testing.T) {
	p, _, taken := picker(t, true, Readable)
	p.tap(1)
	p.tapped.at = p.tapped.at.Add(-time.Minute)
	p.tap(1)
	if len(*taken)+len(p.chosen) != 0 {
		t.Errorf("taken %v, chosen %v", *taken, p.chosen)
	}
}

func TestADoubleClickOnAFolderChoosesNothingInIt(t *testing.T) {
	p, folder, taken := picker(t, true, Readable)
	p.tap(0)
	p.tap(0)
	if len(*taken)+len(p.chosen) != 0 || p.folder != filepath.Join(folder, "deep") {
		t.Errorf("taken %v, chosen %v, in %s", *taken, p.chosen, p.folder)
	}
	p.tapped.at = p.tapped.at.Add(-time.Minute)
	p.tap(0)
	if len(p.chosen) != 1 {
		t.Error("later a file in it cannot be chosen")
	}
}

func TestAllFilesOfAFolderAreChosenAndLetGo(t *testing.T) {
	p, _, taken := picker(t, true, Readable)
	p.list.TypedShortcut(&fyne.ShortcutSelectAll{})
	if len(p.chosen) != 4 {
		t.Errorf("chosen: %v", p.chosen)
	}
	p.list.TypedShortcut(&fyne.ShortcutSelectAll{})
	if len(p.chosen) != 0 || !p.agree.Disabled() {
		t.Errorf("chosen: %v", p.chosen)
	}
	p.whole.OnTapped()
	if len(*taken) != 1 || (*taken)[0] != p.folder {
		t.Errorf("taken: %v", *taken)
	}
}

func TestAPathIsTyped(t *testing.T) {
	p, folder, taken := picker(t, true, Readable)
	p.typed("deep")
	if p.folder != filepath.Join(folder, "deep") {
		t.Errorf("in %s", p.folder)
	}
	p.typed(filepath.Join(folder, "*.t?t"))
	if bases(*taken) != "b.txt" {
		t.Errorf("taken: %v", *taken)
	}
	p.typed("none.txt")
	if !strings.Contains(p.say.Text, "no such file") {
		t.Errorf("said: %q", p.say.Text)
	}
}

func TestAFolderIsChosenByEnteringIt(t *testing.T) {
	_, folder, _ := picker(t, true, Readable)
	p := NewFolders(folder)
	var taken []string
	p.Done = func(paths []string) { taken = paths }
	if names(p) != "deep" {
		t.Fatalf("listed: %s", names(p))
	}
	p.take(0)
	if p.folder != filepath.Join(folder, "deep") || p.agree.Disabled() {
		t.Fatalf("in %s, which cannot be chosen: %v", p.folder, p.agree.Disabled())
	}
	p.keys(fyne.KeyReturn)
	if got := bases(taken); got != "deep" {
		t.Errorf("taken: %s", got)
	}
	taken = nil
	p.typed(folder)
	if taken != nil || p.folder != folder {
		t.Errorf("typed: in %s, taken %v", p.folder, taken)
	}
	p.typed(folder)
	if len(taken) != 1 || taken[0] != folder {
		t.Errorf("typed again: taken %v", taken)
	}
}

func TestOneWorkspaceIsChosen(t *testing.T) {
	p, _, taken := picker(t, false, Workspaces)
	if names(p) != "deep week.gpkg" {
		t.Errorf("listed: %s", names(p))
	}
	p.list.TypedRune('w')
	p.keys(fyne.KeySpace, fyne.KeyReturn)
	if bases(*taken) != "week.gpkg" {
		t.Errorf("taken: %v", *taken)
	}
	p.keys(fyne.KeyEscape)
	if !slices.Equal(*taken, []string{"cancelled"}) {
		t.Error("Escape does not close")
	}
}

func TestAWorkspaceThatAnotherProgramHasIsTriedAgain(t *testing.T) {
	test.NewTempApp(t)
	busy := func(name string) error {
		return &geo.Fault{Reason: geo.Because(geo.FaultOpening, name), Err: fmt.Errorf("open %s: invented", name)}
	}
	f := NewFaults()
	f.Add(busy("/in/week.gpkg"))
	f.Add(busy("postgres://invented/week"))
	var again []string
	f.Retry = func(paths []string) { again = paths }
	if f.retry(); !slices.Equal(again, []string{"/in/week.gpkg"}) {
		t.Errorf("tried again: %v", again)
	}
}

func TestFaultsOfOneCauseStandTogetherAndAreTriedAgain(t *testing.T) {
	test.NewTempApp(t)
	f, folder := NewFaults(), t.TempDir()
	for i := range 12 {
		path := filepath.Join(folder, fmt.Sprintf("empty%d.txt", i))
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, err := range article.Walk([]string{folder, filepath.Join(folder, "missing.txt")}) {
		f.Add(err)
	}
	f.Add(errors.New("the bundled outline is broken"))
	if len(f.groups) != 3 || f.Count() != 14 || strings.Count(f.Text(), "\n") != 13 {
		t.Fatalf("%d groups of %d:\n%s", len(f.groups), f.Count(), f.Text())
	}
	if text := f.groups[0].text(); !strings.Contains(text, "it is empty") || !strings.Contains(text, "empty0.txt, empty1.txt") || strings.Contains(text, "empty9.txt") {
		t.Errorf("%s", text)
	}
	var again []string
	f.Retry = func(paths []string) { again = paths }
	f.retry()
	if len(again) != 13 || f.Count() != 1 {
		t.Errorf("tried again: %d, left: %d", len(again), f.Count())
	}
}

func TestProgressNamesTheFileAndItsShare(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"a.txt", "b.txt", "c.jsonl", "d.txt"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(strings.Repeat("x", 100)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var p Progress
	p.Expect([]string{folder})
	at := func(name string, percent int) {
		t.Helper()
		if n, got := p.Now(); n != name || got != percent {
			t.Errorf("%s %d %%, want %s %d", n, got, name, percent)
		}
	}
	saw := func(name, body string) { p.Saw(&geo.Article{Path: filepath.Join(folder, name), Body: body}, nil) }
	at("a.txt", 0)
	saw("a.txt", "")
	at("b.txt", 25)
	saw("c.jsonl", strings.Repeat("x", 40))
	at("c.jsonl", 60)
	saw("d.txt", "")
	at("", 100)
}

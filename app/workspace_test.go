package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/workspace"
)

// beside makes the path of a file that is not there yet.
func beside(t *testing.T, name string) string { return filepath.Join(t.TempDir(), name) }

// savedAs saves what a window holds as a workspace.
func savedAs(t *testing.T, w *Window, path string) {
	t.Helper()
	w.session.keeper.Move(w.moved(path), func(err error) {
		if err != nil {
			t.Fatal(err)
		}
		w.session.path = path
	})
	w.entitle()
}

func TestWhatWasDecidedWithoutAWorkspaceIsCarriedIntoOneAndIsThereAgain(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.state.SetAuthor("AB")
	w.files.open([]string{written(t, "article.txt", inventedText)})
	run(t, w, "action.accept")
	if !strings.Contains(w.window.Title(), "not saved yet") {
		t.Errorf("title %q", w.window.Title())
	}
	path := beside(t, "week.gpkg")
	savedAs(t, w, path)
	if w.window.Title() != "week.gpkg ● saved – Strikemap" {
		t.Errorf("title %q", w.window.Title())
	}
	w.state.Select(w.state.Events()[0].ID)
	run(t, w, "action.star")
	w.session.keeper.Close()

	again := begin(t, "en_US.UTF-8")
	again.files.open([]string{path})
	e := again.state.Entry(again.state.Events()[0])
	if e.Review() != journal.Accepted || e.Star == nil || len(again.state.Readings()) != 1 {
		t.Errorf("%s, star %v, %d articles", e.Review(), e.Star, len(again.state.Readings()))
	}
	if got := again.memory.workspaces(); len(got) != 1 || got[0] != path {
		t.Errorf("recent workspaces: %v", got)
	}
}

func TestArticlesOpenedInAWorkspaceGoIntoIt(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	path := beside(t, "week.gpkg")
	made, err := workspace.Create(path, workspace.Options{Program: "test"})
	if err != nil {
		t.Fatal(err)
	}
	if err := made.Close(); err != nil {
		t.Fatal(err)
	}
	w.files.open([]string{path, written(t, "article.txt", inventedText)})
	w.session.keeper.Close()
	opened, err := workspace.Open(path, workspace.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	book, err := opened.Book(context.Background())
	if err != nil || len(book.Entries()) != 1 {
		t.Errorf("%v, %d events", err, len(book.Entries()))
	}
}

func TestAnArticleThatWasRemovedComesBackWhenItIsOpenedAgain(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	path := written(t, "article.txt", inventedText)
	w.files.open([]string{path})
	w.state.Remove(w.state.Readings()[0])
	w.files.open([]string{path})
	if len(w.state.Readings()) != 1 {
		t.Errorf("%d articles", len(w.state.Readings()))
	}
}

func TestTheSampleLeavesWhenSomethingElseIsRead(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.showSample()
	if len(w.state.Readings()) != 1 || !strings.HasPrefix(w.window.Title(), "sample") {
		t.Fatalf("%d articles, title %q", len(w.state.Readings()), w.window.Title())
	}
	w.files.open([]string{written(t, "empty.txt", "")})
	if len(w.state.Readings()) != 1 {
		t.Error("the sample left for a file that holds nothing")
	}
	w.files.open([]string{written(t, "article.txt", inventedText)})
	if rs := w.state.Readings(); len(rs) != 1 || rs[0].Article.Title != "Invented example" {
		t.Errorf("%d articles", len(rs))
	}
}

func TestAFileThatIsNoWorkspaceIsToldAndWorkGoesOn(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.files.open([]string{written(t, "article.txt", inventedText)})
	for _, text := range []string{"", "no database at all, of more than a hundred bytes: " + strings.Repeat("invented ", 20)} {
		w.status.clear()
		w.files.open([]string{written(t, "foreign.gpkg", text)})
		if len(w.status.faults) != 1 || !strings.Contains(w.status.faults[0], "no workspace") || len(w.state.Readings()) != 1 {
			t.Errorf("%q: %d articles", w.status.faults, len(w.state.Readings()))
		}
	}
}

func TestADeedThatCannotBeSavedIsToldAndSavedElsewhere(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.state.SetAuthor("AB")
	w.files.open([]string{written(t, "article.txt", inventedText)})
	folder := filepath.Join(t.TempDir(), "week")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	savedAs(t, w, filepath.Join(folder, "week.gpkg"))
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	run(t, w, "action.accept")
	if len(w.status.faults) != 1 || !strings.Contains(w.status.faults[0], "is gone") || !strings.Contains(w.window.Title(), "NOT SAVED") {
		t.Fatalf("%q, title %q", w.status.faults, w.window.Title())
	}
	path := beside(t, "rescued.gpkg")
	savedAs(t, w, path)
	if !w.status.alarm.Hidden {
		t.Error("the fault is told though it is none any more")
	}
	if !strings.HasSuffix(w.window.Title(), "● saved – Strikemap") {
		t.Errorf("title %q", w.window.Title())
	}
	w.session.keeper.Close()
	again := begin(t, "en_US.UTF-8")
	again.files.open([]string{path})
	if e := again.state.Entry(again.state.Events()[0]); e.Review() != journal.Accepted {
		t.Errorf("the verdict is %s", e.Review())
	}
}

func TestAWorkspaceThatMayOnlyBeReadCanBeLookedAt(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.files.open([]string{written(t, "article.txt", inventedText)})
	path := beside(t, "week.gpkg")
	savedAs(t, w, path)
	w.session.keeper.Close()
	again := begin(t, "en_US.UTF-8")
	again.refused(path, &geo.Fault{Reason: geo.Because(geo.FaultOpening, path), Err: fmt.Errorf("open %s: %w", path, &geo.Fault{Reason: geo.Because(geo.FaultReadOnly), Err: errors.New("it may only be read")})}, nil)
	if again.dialogs.open == nil {
		t.Fatal("it is not offered")
	}
	again.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	if len(again.state.Readings()) != 1 {
		t.Fatalf("%d articles", len(again.state.Readings()))
	}
	again.state.SetAuthor("AB")
	run(t, again, "action.accept")
	if !strings.Contains(again.window.Title(), "NOT SAVED") {
		t.Errorf("title %q", again.window.Title())
	}
	elsewhere := beside(t, "mine.gpkg")
	savedAs(t, again, elsewhere)
	if !strings.Contains(again.window.Title(), "● saved") {
		t.Errorf("title %q, faults %q", again.window.Title(), again.status.faults)
	}
}

func TestLeavingUnsavedDecisionsIsAsked(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	w.state.SetAuthor("AB")
	w.files.open([]string{written(t, "article.txt", inventedText)})
	left := 0
	w.leave(func() { left++ })
	if left != 1 {
		t.Error("articles alone are asked about")
	}
	run(t, w, "action.accept")
	w.leave(func() { left++ })
	if left != 1 || w.dialogs.open == nil {
		t.Fatalf("left %d times, dialog %v", left, w.dialogs.open)
	}
	w.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if left != 1 || w.dialogs.open != nil {
		t.Error("Escape gives the decisions up, or does not close the question")
	}
	w.leave(func() { left++ })
	c := w.window.Canvas()
	c.Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyLeft})
	c.Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if left != 2 {
		t.Error("the arrows do not lead to the answer that gives them up")
	}
}

func TestAWorkspaceNeedsANameThatIsFree(t *testing.T) {
	begin(t, "en_US.UTF-8") // for the language
	folder := t.TempDir()
	if _, err := placeOf(folder, "  "); err == nil {
		t.Error("no name is a name")
	}
	path, err := placeOf(folder, "week 47")
	if err != nil || filepath.Base(path) != "week 47.gpkg" {
		t.Fatalf("%q, %v", path, err)
	}
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := placeOf(folder, "week 47.GPKG"); err != nil {
		t.Errorf("another name: %v", err)
	}
	if _, err := placeOf(folder, "week 47"); err == nil {
		t.Error("a file would be replaced")
	}
	if got, err := placeOf("elsewhere", filepath.Join(folder, "week 48")); err != nil || got != filepath.Join(folder, "week 48.gpkg") {
		t.Errorf("a whole path typed as the name: %q, %v", got, err)
	}
	if _, err := placeOf(filepath.Join(folder, "gone"), "week 48"); err == nil {
		t.Error("a folder that is not there would be saved in")
	}
}

func TestASaveThatFailsSaysWhyAndAsksForAnotherPlace(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	folder := t.TempDir()
	w.unplaced("action.workspace_save_as", "workspace.save", filepath.Join(folder, "week 48.gpkg"), errors.New("the disk is full"), func(string) {})
	box := w.window.Canvas().Focused().(*field)
	shown := test.RenderObjectToMarkup(w.window.Canvas().Overlays().Top())
	if box.Text != "week 48.gpkg" || !strings.Contains(shown, "The disk is") || !strings.Contains(shown, folder) {
		t.Errorf("name %q in %s", box.Text, shown)
	}
}

func TestTypingReplacesTheNameThatIsProposed(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.saveAs(func() {})
	box := w.window.Canvas().Focused().(*field)
	box.TypedRune('x')
	if box.Text != "x" {
		t.Errorf("the name is %q", box.Text)
	}
}

func TestTheDialogsOfWorkspacesFitASmallWindow(t *testing.T) {
	for _, locale := range []string{"en_US.UTF-8", "uk_UA.UTF-8"} {
		w := begin(t, locale)
		w.window.Resize(fyne.NewSize(800, 600))
		for _, open := range []func(){
			w.newWorkspace, func() { w.saveAs(func() {}) }, w.chooseWorkspace,
			func() {
				w.dialogs.choose(translations.T("leave.unsaved"), translations.T("leave.unsaved.how"),
					choice{translations.T("leave.again"), nil}, choice{translations.T("action.workspace_save_as"), nil}, choice{translations.T("leave.lose"), nil}, cancelled)
			},
		} {
			open()
			if top := w.window.Canvas().Overlays().Top(); top == nil || top.MinSize().Width > 800 {
				t.Errorf("%s: %v", locale, top)
			}
			w.dialogs.escape()
		}
	}
}

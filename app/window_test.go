package app

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/app/bundle"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/query"
	"strikemap/seeds"
)

// begin builds a headless window in a language. What it reads in the background
// it reads at once; its map is not painted, for without a display that would be done
// on a goroutine beside the test's.
func begin(t *testing.T, locale string) *Window {
	t.Helper()
	t.Setenv("LC_ALL", locale)
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	w := New(test.NewTempApp(t), bundle.Bundle{
		Gazetteer: assets.Gazetteer, Outline: assets.Outline,
		FontRegular: assets.FontRegular, FontBold: assets.FontBold, Seeds: seeds.FS, Version: "1.2.3",
	})
	w.spawn = func(work func()) { work() }
	w.inbox.spawn = func(func()) {}
	w.files.system = nil
	w.furnish()
	w.window.Resize(fyne.NewSize(1280, 720))
	return w
}

// written makes a file for a test and returns its path.
func written(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// press types a letter or a sign while nothing has the focus.
func press(w *Window, keys ...rune) {
	for _, r := range keys {
		w.keyboard.In(action.Free).TypedRune(r)
	}
}

// key presses a key that has a name while nothing has the focus.
func key(w *Window, name fyne.KeyName) {
	w.keyboard.In(action.Free).TypedKey(&fyne.KeyEvent{Name: name})
}

// run does an action by its id.
func run(t *testing.T, w *Window, id string) {
	t.Helper()
	a := w.actions.Find(id)
	if a == nil || !a.Can() {
		t.Fatalf("%s cannot be done", id)
	}
	a.Run()
}

const inventedText = "Invented example\nPoltava, 3 May 2025.\nA missile hit a bridge in Poltava on 2 May 2025, killing two people.\n"

func TestTheBundledArticleIsOpenAtFirst(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	var places []string
	for _, e := range w.state.Events() {
		places = append(places, e.Lead().Place.Name)
		if e.Display() != geo.DisplayInfrastructure {
			t.Errorf("%s is %s", e.Lead().Place.Name, e.Display())
		}
	}
	if strings.Join(places, " ") != "Odesa Kharkiv" {
		t.Errorf("on the map: %v", places)
	}
	if e := w.state.Selected(); e == nil || e.Lead().Place.Name != "Odesa" {
		t.Errorf("chosen at first: %v", e)
	}
	if w.state.Queue().Len(state.ToCheck) != 2 || !strings.HasPrefix(w.sum.says(), "1 article · 2 on the map + ") {
		t.Errorf("%d to check, %q", w.state.Queue().Len(state.ToCheck), w.sum.says())
	}
	if w.side.position.Text != "1 of 2" {
		t.Errorf("position %q", w.side.position.Text)
	}
}

func TestWhatCannotBeReadIsNamedAndTheRestIsRead(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	good := written(t, "good.txt", inventedText)
	empty := written(t, "empty.txt", "")
	binary := written(t, "binary.txt", "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00")
	w.files.open([]string{empty, binary, filepath.Join(t.TempDir(), "missing.txt"), good})
	if len(w.state.Readings()) != 1 || len(w.state.Events()) != 1 {
		t.Errorf("%d articles, %d events", len(w.state.Readings()), len(w.state.Events()))
	}
	if len(w.status.faults) != 3 || w.status.panel.Hidden {
		t.Fatalf("faults: %q", w.status.faults)
	}
	for i, name := range []string{"empty.txt", "binary.txt", "missing.txt"} {
		if !strings.Contains(w.status.faults[i], name) {
			t.Errorf("%q does not name %s", w.status.faults[i], name)
		}
	}
	if w.status.alarm.Text != "3 problems" {
		t.Errorf("%q", w.status.alarm.Text)
	}
	w.status.clear()
	if !w.status.panel.Hidden || !w.status.alarm.Hidden {
		t.Error("the list stays after it was cleared")
	}
}

func TestPastedTextIsRead(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.app.Clipboard().SetContent("  \n")
	w.files.paste()
	if len(w.status.faults) != 1 {
		t.Errorf("an empty clipboard: %q", w.status.faults)
	}
	w.app.Clipboard().SetContent(inventedText)
	w.files.paste()
	if e := w.state.Selected(); e == nil || e.Lead().Place.Name != "Poltava" || e.Display() != geo.DisplayCasualties {
		t.Errorf("chosen: %v", e)
	}
	w.files.paste()
	if len(w.state.Readings()) != 1 || !strings.Contains(w.status.summary.Text, "open already") {
		t.Errorf("pasted twice: %d articles, %q", len(w.state.Readings()), w.status.summary.Text)
	}
	w.app.Clipboard().SetContent(storage.NewFileURI(written(t, "other.txt", "Invented. A drone struck Sumy on 4 May 2025.")).String())
	w.files.paste()
	if len(w.state.Readings()) != 2 {
		t.Error("a file's address on the clipboard is not opened")
	}
}

func TestDroppedFilesAndFoldersAreReadAndRemembered(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	path := written(t, "article.txt", inventedText)
	w.files.openURIs([]fyne.URI{storage.NewFileURI(filepath.Dir(path))})
	if len(w.state.Readings()) != 1 {
		t.Errorf("%d articles", len(w.state.Readings()))
	}
	if recent := w.memory.recent(); len(recent) != 1 || recent[0] != filepath.Dir(path) {
		t.Errorf("recent: %v", recent)
	}
	if items := w.recents.ChildMenu.Items; len(items) != 1 || w.recents.Disabled {
		t.Errorf("recent menu: %v", items)
	}
}

func TestKeysWalkSearchAndClear(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	press(w, 'J')
	if e := w.state.Selected(); e.Lead().Place.Name != "Kharkiv" {
		t.Errorf("Shift+J chose %s", e.Lead().Place.Name)
	}
	key(w, fyne.KeyUp)
	if e := w.state.Selected(); e.Lead().Place.Name != "Odesa" {
		t.Errorf("Up chose %s", e.Lead().Place.Name)
	}
	run(t, w, "action.find")
	f := w.finding.finder
	if w.dialogs.open == nil || f.Menu() == nil {
		t.Fatal("Ctrl+F does not open the search")
	}
	f.Menu().Type("nowhere")
	if len(w.state.Events()) != 2 {
		t.Error("typing alone hides events")
	}
	f.Menu().Type("kharkiv")
	f.Menu().Press(fyne.KeyReturn)
	if len(w.state.Events()) != 1 || w.dialogs.open != nil {
		t.Errorf("%d events found", len(w.state.Events()))
	}
	f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if len(w.state.Events()) != 2 {
		t.Error("Escape does not clear the search")
	}
}

func TestChoosingOpensTheSectionAndWalkingKeepsTheArticle(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	w.state.Select(w.state.Tray()[0].ID)
	if w.state.Folded(state.OffMap) {
		t.Error("an event that is not on the map stands in a folded section")
	}
	w.side.flip(true)
	w.state.Next()
	if !w.side.whole() {
		t.Error("walking leaves the article")
	}
	key(w, fyne.KeyTab)
	if w.side.whole() {
		t.Error("Tab does not turn to the passage")
	}
}

func TestTheWindowIsRemembered(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.option(func(o *state.Options) {
		o.Theme, o.Order, o.Labels, o.Legend = state.ThemeDark, query.Weight, "uk", false
	})()
	w.desk.widths.reader, w.desk.folds.line = 500, true
	w.window.Resize(fyne.NewSize(1000, 650))
	w.remember()
	again := New(w.app, w.bundle)
	again.furnish()
	if again.state.Options() != w.state.Options() {
		t.Errorf("options: %+v", again.state.Options())
	}
	if again.desk.widths != w.desk.widths || again.desk.folds != w.desk.folds || !again.legend.Hidden {
		t.Errorf("desk %+v %+v, legend hidden %v", again.desk.widths, again.desk.folds, again.legend.Hidden)
	}
	if size := again.memory.size(); size.Width < 990 || size.Width > 1010 {
		t.Errorf("size %v", size)
	}
}

func TestEverythingFitsOnASmallScreenInBothLanguages(t *testing.T) {
	for _, locale := range []string{"en_US.UTF-8", "uk_UA.UTF-8"} {
		w := begin(t, locale)
		w.reader.read(seeded(seeds.FS))
		if least := w.window.Content().MinSize(); least.Width > 800 || least.Height > 560 {
			t.Errorf("%s: the window needs %v", locale, least)
		}
	}
}

func TestWhatWasPastedIsTakenAwayByUndo(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.app.Clipboard().SetContent("Invented text\n\nThis text is invented. A drone hit a depot in Poltava on 5 May 2025, wounding two people.")
	w.files.paste()
	if len(w.state.Readings()) != 1 {
		t.Fatalf("%d articles", len(w.state.Readings()))
	}
	run(t, w, "action.undo")
	if n := len(w.state.Readings()); n != 0 || w.status.summary.Text != "Taken back: articles added" {
		t.Errorf("%d articles; it says %q", n, w.status.summary.Text)
	}
}

func TestStoppingAReadingIsSaid(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	var work func()
	w.spawn = func(f func()) { work = f }
	w.files.read(pasted("Invented text\n\nThis text is invented."))
	stop := w.actions.Find("action.stop")
	if !stop.Enabled() {
		t.Fatal("it cannot be stopped")
	}
	stop.Do()
	work()
	if got := w.status.summary.Text; !strings.HasPrefix(got, "Stopped: ") || stop.Enabled() {
		t.Errorf("it says %q", got)
	}
}

func TestUndoIsInTheMenu(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	undo, redo := w.menu.Items(w.actions.Find("action.undo"))[0], w.menu.Items(w.actions.Find("action.redo"))[0]
	if !undo.Disabled {
		t.Error("there is something to undo at first")
	}
	w.side.article.Remove()
	if undo.Disabled || len(w.state.Readings()) != 0 {
		t.Fatal("the article was not removed")
	}
	undo.Action()
	if len(w.state.Readings()) != 1 || redo.Disabled {
		t.Error("undo did not bring it back")
	}
}

func TestPagesAreShownAndClosedByEscape(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	for _, id := range []string{"action.method", "action.keys", "action.about", "action.open", "action.open_folder", "action.author"} {
		run(t, w, id)
		if w.dialogs.open == nil || w.window.Canvas().Overlays().Top() == nil {
			t.Fatalf("%s opens no dialog", id)
		}
		key(w, fyne.KeyEscape)
		if w.dialogs.open != nil {
			t.Errorf("Escape does not close %s", id)
		}
	}
}

func TestTheMapStaysWhereItIsWhenThePanelsCome(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	if line := fyne.MeasureText("M", theme.Size(fynetheme.SizeNameText), fyne.TextStyle{}).Height; math.Abs(float64(line+2*theme.Size(fynetheme.SizeNamePadding)-menuHeight)) > 0.01 {
		t.Errorf("a menu bar is not %v high with lines of %v", menuHeight, line)
	}
	w.window.Canvas().Capture()
	front := &fyne.Container{}
	ahead{desk: &w.desk}.Layout([]fyne.CanvasObject{front}, w.window.Content().Size())
	got, want := w.chart.Size(), front.Size()
	want.Height += menuHeight // a headless window has no menu bar
	if math.Abs(float64(got.Width-want.Width)) > 1 || math.Abs(float64(got.Height-want.Height)) > 1 {
		t.Errorf("the map is %v with the panels and was to be %v", got, want)
	}
}

func TestWhatIsReadBeforeThePanelsIsShownInThem(t *testing.T) {
	begin(t, "en_US.UTF-8") // for the language
	w := New(test.NewTempApp(t), bundle.Bundle{
		Gazetteer: assets.Gazetteer, Outline: assets.Outline, FontRegular: assets.FontRegular, FontBold: assets.FontBold,
	})
	w.spawn = func(work func()) { work() }
	w.files.open([]string{written(t, "article.txt", inventedText), written(t, "empty.txt", "")})
	if w.whole || len(w.state.Events()) != 1 {
		t.Fatalf("whole: %v, events: %d", w.whole, len(w.state.Events()))
	}
	w.furnish()
	if w.state.Selected() == nil || w.state.Queue().Len(state.ToCheck) != 1 || len(w.status.faults) != 1 {
		t.Errorf("chosen %v, faults %q", w.state.Selected(), w.status.faults)
	}
	if len(w.recents.ChildMenu.Items) != 2 {
		t.Error("what was opened is not in the menu")
	}
}

func TestABrokenOutlineIsTold(t *testing.T) {
	begin(t, "en_US.UTF-8") // for the language
	w := New(test.NewTempApp(t), bundle.Bundle{
		Gazetteer: assets.Gazetteer, Outline: []byte("broken"), FontRegular: assets.FontRegular, FontBold: assets.FontBold,
	})
	w.spawn = func(work func()) { work() }
	w.Start(nil)
	w.furnish()
	if len(w.status.faults) != 1 || !strings.Contains(w.status.faults[0], "outline is broken") {
		t.Errorf("faults: %q", w.status.faults)
	}
}

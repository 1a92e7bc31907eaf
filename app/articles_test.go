package app

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"strikemap/geo/journal"
)

const undatedText = "Invented example\nA missile hit a bridge in Poltava on Friday, killing two people.\n"

func TestADayThatIsGivenDatesTheEventsOfTheArticle(t *testing.T) {
	for name, saved := range map[string]bool{"in memory": false, "in a workspace": true} {
		t.Run(name, func(t *testing.T) {
			w := begin(t, "en_US.UTF-8")
			w.state.SetAuthor("AB")
			path := filepath.Join(t.TempDir(), "Invented Courier", "2025-05-03 bridge.txt")
			if err := os.Mkdir(filepath.Dir(path), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(undatedText), 0o600); err != nil {
				t.Fatal(err)
			}
			w.files.open([]string{path})
			if saved {
				savedAs(t, w, beside(t, "week.gpkg"))
			}
			if w.state.Events()[0].Date().Known() || !w.banner.content.Visible() {
				t.Fatal("the day is known already, or is not asked for")
			}
			run(t, w, "action.accept")
			h := &heads{window: w, articles: w.state.Readings()}
			h.published, h.publisher = w.dialogs.field(""), w.dialogs.field("")
			h.guess(nil)
			if h.published.Text != "2025-05-03" || h.publisher.Text != "Invented Courier" {
				t.Errorf("guessed %q, %q", h.published.Text, h.publisher.Text)
			}
			h.title, h.url = w.dialogs.field("Invented example"), w.dialogs.field("")
			h.decide()
			e, a := w.state.Events()[0], w.state.Readings()[0].Article
			if got := e.Date().From.Format(time.DateOnly); got != "2025-05-02" || a.Publisher != "Invented Courier" {
				t.Errorf("the event is of %s, the article of %q", got, a.Publisher)
			}
			if got := w.state.Entry(e).Review(); got != journal.Accepted {
				t.Errorf("the verdict is %s now", got)
			}
			run(t, w, "action.undo")
			if w.state.Events()[0].Date().Known() {
				t.Error("undone, the event still has a day")
			}
			run(t, w, "action.redo")
			if !w.state.Events()[0].Date().Known() {
				t.Error("done again, it has none")
			}
		})
	}
}

func TestPurgedTextLeavesTheFileAndTheWindow(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.state.SetAuthor("AB")
	w.files.open([]string{written(t, "article.txt", inventedText)})
	path := beside(t, "week.gpkg")
	savedAs(t, w, path)
	w.purge(w.current())
	if w.dialogs.open == nil {
		t.Fatal("it is not asked first")
	}
	w.dialogs.escape()
	w.state.Do(journal.Presence("AB", journal.Purge, hashes(w.current())...))
	w.session.keeper.Close()
	data, err := os.ReadFile(path)
	if err != nil || len(w.state.Readings()) != 0 || strings.Contains(string(data), "killing two people") {
		t.Errorf("%v, %d articles", err, len(w.state.Readings()))
	}
}

func TestTypedDaysOfPublication(t *testing.T) {
	begin(t, "en_US.UTF-8") // for the language
	for text, want := range map[string]string{"2025-12-31": "2025-12-31", "31.12.2025": "2025-12-31", "3 May 2025": "2025-05-03", " ": ""} {
		if got, err := readDay(text); err != nil || got != want {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
	for _, text := range []string{"soon", "2999-01-01"} {
		if got, err := readDay(text); err == nil {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestTheDialogsOfArticlesFitASmallWindow(t *testing.T) {
	for _, locale := range []string{"en_US.UTF-8", "uk_UA.UTF-8"} {
		w := begin(t, locale)
		w.state.SetAuthor("AB")
		w.inbox.spawn = func(work func()) { work() }
		w.files.open([]string{written(t, "article.txt", undatedText), written(t, "other.txt", inventedText)})
		w.window.Resize(fyne.NewSize(800, 600))
		for name, open := range map[string]func(){
			"list": w.showArticles, "one head": func() { w.editHeads(w.current(), true) }, "heads": func() { w.editHeads(w.state.Readings(), true) },
			"purge": func() { w.purge(w.current()) }, "files": w.files.chooseFile, "reread": func() { w.reread(nil, true) },
		} {
			open()
			if top := w.window.Canvas().Overlays().Top(); top == nil || top.MinSize().Width > 800 || top.MinSize().Height > 600 {
				t.Errorf("%s, %s: %v", locale, name, top)
			} else if w.dialogs.escape(); w.dialogs.open != nil {
				t.Errorf("%s: Escape does not close %s", locale, name)
			}
		}
	}
}

// TestTenThousandFilesDoNotHoldUpTheWindow drops small invented files, one by one
// in a list, as a file manager hands them over.
func TestTenThousandFilesDoNotHoldUpTheWindow(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	folder := t.TempDir()
	uris := make([]fyne.URI, 10_000)
	for i := range uris {
		path := filepath.Join(folder, fmt.Sprintf("%05d.txt", i))
		if err := os.WriteFile(path, []byte(fmt.Sprintf("Invented example %d\nA drone hit a warehouse in Sumy on 2 May 2025.\n", i)), 0o600); err != nil {
			t.Fatal(err)
		}
		uris[i] = storage.NewFileURI(path)
	}
	var work func()
	w.reader.spawn = func(f func()) { work = f }
	start := time.Now()
	w.files.openURIs(uris)
	if took := time.Since(start); took > time.Second {
		t.Errorf("the drop held the window up for %v", took)
	}
	start = time.Now()
	work()
	t.Logf("read in %v", time.Since(start))
	if n := len(w.state.Readings()); n != 10_000 || len(w.status.faults) > 0 {
		t.Errorf("%d articles, faults %q", n, w.status.faults)
	}
	if recent := w.memory.recent(); len(recent) != 1 || recent[0] != folder {
		t.Errorf("remembered: %v", recent)
	}
}

package app

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/app/action"
	"strikemap/app/internal/invented"
	"strikemap/geo/briefing"
)

// tellingWindow opens the window on the invented night, with a person's initials.
func tellingWindow(t *testing.T) *Window {
	t.Helper()
	w := begin(t, "en_US.UTF-8")
	w.state.Add(invented.Night())
	w.state.SetAuthor("A")
	return w
}

func TestABriefingIsMadeOfWhatIsShown(t *testing.T) {
	w := tellingWindow(t)
	w.keepBriefing("Week 19/20")
	w.keepBriefing("Week 19/20")
	w.keepBriefing("")
	names := briefing.Names(w.state.Book().State())
	slices.Sort(names)
	if !slices.Equal(names, []string{"Briefing", "Week 19-20 2", "Week 19-20 3"}) {
		t.Errorf("the briefings are called %q", names)
	}
	if !w.telling.on {
		t.Error("the desk is not there")
	}
	if b, deck := w.telling.desk.Story(); !b.Kept || len(deck.Pages) != 6 {
		t.Errorf("it has %d slides", len(deck.Pages))
	}
}

func TestEscapeLeavesTheDesk(t *testing.T) {
	w := tellingWindow(t)
	run(t, w, "action.mode_tell")
	if !w.telling.on || w.window.Content() == w.content {
		t.Fatal("the desk is not there")
	}
	w.keyboard.In(action.Telling).TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.telling.on || w.window.Content() != w.content {
		t.Error("it stays")
	}
	run(t, w, "action.mode_tell")
	run(t, w, "action.mode_review")
	if w.telling.on {
		t.Error("Review does not leave it")
	}
}

func TestPresentingFromTheChosenEventBeginsThere(t *testing.T) {
	w := tellingWindow(t)
	w.state.Select("kharkiv")
	deck, at := w.presented(true)
	if p := deck.Pages[at]; p.Heading != "Kharkiv" {
		t.Errorf("it begins with %s", p.Heading)
	}
	if _, at := w.presented(false); at != 0 {
		t.Errorf("from the start it begins with slide %d", at)
	}
	run(t, w, "action.present")
	if w.show == nil {
		t.Fatal("nothing is presented")
	}
	w.show.End()
	if w.show != nil || w.window.Content() != w.content {
		t.Error("it does not end where it began")
	}
}

func TestAHandoutIsWritten(t *testing.T) {
	w := tellingWindow(t)
	for n, begins := range []string{"%PDF", "%PDF", "<!DOCTYPE html>", "%PDF", "PK"} {
		path := filepath.Join(t.TempDir(), endingIn("week.pdf", handouts[n].ending))
		w.writeHandout(path, n, nil)
		if data, err := os.ReadFile(path); err != nil || !bytes.HasPrefix(data, []byte(begins)) {
			t.Errorf("%s: %v", handouts[n].key, err)
		}
	}
	for name, want := range map[string]string{"a.pdf": "a.html", "b.PDF": "b.html", "c": "c.html", "d.v2": "d.v2.html"} {
		if got := endingIn(name, ".html"); got != want {
			t.Errorf("%s becomes %s", name, got)
		}
	}
}

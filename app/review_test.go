package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/geo/journal"
	"strikemap/seeds"
)

// reviewing builds a window with the bundled article, in which AB decides.
func reviewing(t *testing.T) *Window {
	t.Helper()
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	w.state.SetAuthor("AB")
	return w
}

// chosenPlace returns the place of the chosen event.
func chosenPlace(w *Window) string {
	if e := w.state.Selected(); e != nil {
		return e.Lead().Place.Name
	}
	return ""
}

func TestAVerdictGoesOnAndIsOneStepOfUndo(t *testing.T) {
	w := reviewing(t)
	first := w.state.Selected()
	press(w, 'a')
	if chosenPlace(w) != "Kharkiv" || w.state.Entry(first).Review() != journal.Accepted {
		t.Fatalf("A chose %s; the first is %s", chosenPlace(w), w.state.Entry(first).Review())
	}
	if got := w.progress.Text.Text; got[:2] != "1/" {
		t.Errorf("the meter says %q", got)
	}
	run(t, w, "action.undo")
	if w.state.Entry(first).Review() != journal.Unseen || w.state.CanUndo() {
		t.Error("one undo did not take the verdict back")
	}
	if w.state.Selected().ID != first.ID {
		t.Errorf("undo shows %s, not what it took back", chosenPlace(w))
	}
}

func TestVerdictsAreTheSameKeysOnTheUkrainianLayout(t *testing.T) {
	for r, want := range map[rune]journal.Review{'ф': journal.Accepted, 'ч': journal.Rejected, 'г': journal.Unsure, 'Ф': journal.Accepted} {
		w := reviewing(t)
		first := w.state.Selected()
		press(w, r)
		if got := w.state.Book().Entry(first.ID).Review(); got != want {
			t.Errorf("%c decides %s", r, got)
		}
	}
}

func TestAHeldKeyDecidesOnce(t *testing.T) {
	w := reviewing(t)
	ear := w.chart.Keys
	ear.KeyDown(&fyne.KeyEvent{Name: fyne.KeyA})
	press(w, 'a', 'a', 'a')
	if n, _ := w.state.Checked(); n != 1 {
		t.Errorf("%d decided by one press", n)
	}
	ear.KeyDown(&fyne.KeyEvent{Name: fyne.KeyA})
	press(w, 'a')
	if n, _ := w.state.Checked(); n != 2 {
		t.Errorf("%d decided by two presses", n)
	}
}

func TestRejectedEventsAreHiddenUntilAskedFor(t *testing.T) {
	w := reviewing(t)
	press(w, 'x')
	if len(w.state.Events()) != 1 || chosenPlace(w) != "Kharkiv" {
		t.Errorf("%d events, chosen %q", len(w.state.Events()), chosenPlace(w))
	}
	run(t, w, "action.rejected")
	if len(w.state.Events()) != 2 || !w.menu.Items(w.actions.Find("action.rejected"))[0].Checked {
		t.Error("View ▸ Rejected does not show it")
	}
	run(t, w, "action.back")
	if len(w.state.Events()) != 1 || w.state.RejectedShown() {
		t.Error("going back does not hide it again")
	}
}

func TestWhoDecidesIsAskedOnce(t *testing.T) {
	w := reviewing(t)
	w.state.SetAuthor("")
	press(w, 'u')
	box, ok := w.window.Canvas().Focused().(*field)
	if !ok {
		t.Fatal("nobody is asked")
	}
	box.SetText(" CD ")
	box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if w.state.Author() != "CD" || w.dialogs.isOpen() {
		t.Fatalf("author %q, a dialog is open: %v", w.state.Author(), w.dialogs.isOpen())
	}
	if n, _ := w.state.Checked(); n != 1 {
		t.Error("what was asked for was not done")
	}
	if again := New(w.app, w.bundle); again.state.Author() != "CD" {
		t.Error("it is not remembered")
	}
}

func TestNotesAndStars(t *testing.T) {
	w := reviewing(t)
	press(w, 'n')
	box := w.window.Canvas().Focused().(*field)
	box.SetText("Invented note")
	box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	press(w, 's')
	e := w.state.Entry(w.state.Selected())
	if e.Note != "Invented note" || e.Star == nil || chosenPlace(w) != "Odesa" {
		t.Errorf("note %q, star %v, chosen %s", e.Note, e.Star, chosenPlace(w))
	}
	run(t, w, "action.undo")
	run(t, w, "action.undo")
	if e := w.state.Entry(w.state.Selected()); e.Note != "" || e.Star != nil {
		t.Error("two steps of undo leave something")
	}
}

func TestANoteIsGoneOnWith(t *testing.T) {
	w := reviewing(t)
	w.state.SetNote(w.state.Selected(), "Invented")
	press(w, 'n')
	box := w.window.Canvas().Focused().(*field)
	box.TypedRune('!')
	if box.Text != "Invented!" {
		t.Errorf("the note is %q", box.Text)
	}
}

func TestWalkingUncheckedEventsDecidesNothing(t *testing.T) {
	w := reviewing(t)
	press(w, 'j', 'j', 'k', 'J', 'K')
	if n, _ := w.state.Checked(); n != 0 || w.state.CanUndo() {
		t.Errorf("%d decided by walking", n)
	}
	w.state.First()
	press(w, 'a', 'k')
	if w.state.Entry(w.state.Selected()).Mapped() {
		t.Error("K went to a checked event, and not round to what is not on the map")
	}
	w.state.Select(w.state.Events()[0].ID)
	press(w, 'j')
	if chosenPlace(w) != "Kharkiv" {
		t.Errorf("J went to %s", chosenPlace(w))
	}
	press(w, 'J')
	if chosenPlace(w) != "Odesa" {
		t.Errorf("Shift+J went to %s, and not on to what is accepted", chosenPlace(w))
	}
	press(w, 'K')
	if chosenPlace(w) != "Kharkiv" {
		t.Errorf("Shift+K went to %s", chosenPlace(w))
	}
}

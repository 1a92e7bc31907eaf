package app

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"strikemap/geo"
	"strikemap/geo/journal"
)

// orphaned has something decided of words that are not read as a report.
func orphaned(t *testing.T, w *Window) (id string, in *geo.Reading) {
	t.Helper()
	in = w.state.Readings()[0]
	word := strings.Fields(in.Sentences[0].Span.Of(in.Article.Body))[0]
	id = geo.Anchor{Article: in.Article.SHA256, Trigger: geo.Span{End: len(word)}}.ID()
	for _, d := range []journal.Deed{
		journal.Decide("AB", journal.Judgement{Verdict: journal.Accepted}, id),
		journal.New("AB", journal.Note, journal.Set(journal.Events, id, journal.FieldNote, "an invented note")),
		journal.New("AB", journal.Correct, journal.Set(journal.Reports, id, "weapons", []string{"missile_cruise"})),
	} {
		w.state.Do(d)
	}
	return id, in
}

func TestWhatIsDecidedOfNothingIsSaidInWords(t *testing.T) {
	w := reviewing(t)
	_, in := orphaned(t, w)
	all := orphansOf(w.state.Book())
	if len(all) != 1 || all[0].in == nil || all[0].in.Article.SHA256 != in.Article.SHA256 || all[0].said == "" {
		t.Fatalf("%+v", all)
	}
	for _, want := range []string{"Accepted", "Note: “an invented note”", "Weapon: Cruise missile"} {
		if !strings.Contains(strings.ToLower(all[0].words()), strings.ToLower(want)) {
			t.Errorf("%q does not say %q", all[0].words(), want)
		}
	}
}

func TestWhatIsDecidedOfNothingIsAttachedToAnEvent(t *testing.T) {
	w := reviewing(t)
	orphaned(t, w)
	e := w.state.Selected()
	does(t, w.attachMenu(orphansOf(w.state.Book())[0]), "The chosen event")
	entry := w.state.Entry(w.state.Selected())
	if entry.Event.ID != e.ID || entry.Review() != journal.Accepted || entry.Note != "an invented note" || !w.state.IsCorrected(entry.Lead, "weapons") {
		t.Errorf("the event is %s with the note %q", entry.Review(), entry.Note)
	}
	if left := orphansOf(w.state.Book()); len(left) != 0 {
		t.Errorf("%d are left", len(left))
	}
}

func TestWhatIsDecidedOfNothingIsDropped(t *testing.T) {
	w := reviewing(t)
	orphaned(t, w)
	w.inbox.spawn = func(work func()) { work() }
	run(t, w, "action.orphans")
	if w.dialogs.open == nil {
		t.Fatal("nothing is listed")
	}
	card := w.orphanCard(orphansOf(w.state.Book())[0]).(*fyne.Container)
	for _, o := range card.Objects {
		if buttons, ok := o.(*fyne.Container); ok {
			if b, ok := buttons.Objects[len(buttons.Objects)-1].(*widget.Button); ok {
				b.OnTapped()
			}
		}
	}
	if left := orphansOf(w.state.Book()); len(left) != 0 {
		t.Errorf("%d are left", len(left))
	}
	run(t, w, "action.undo")
	if len(orphansOf(w.state.Book())) == 0 {
		t.Error("dropping cannot be undone")
	}
}

package app

import (
	"testing"

	"strikemap/app/excerpt"
	"strikemap/geo"
	"strikemap/seeds"
)

func TestAReportIsReadAgainWithoutItsWords(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	e := w.state.Events()[0]
	in, r := w.state.ReadingOf(e), e.Lead()
	var got excerpt.Decided
	w.decide(in, r, func(d excerpt.Decided) { got = d })
	gone := map[string]bool{}
	for _, word := range got.Words {
		if len(word.Changes) > 0 && word.Changes[0] == geo.ChangeGone {
			gone[word.Span.Of(in.Article.Body)] = true
		}
	}
	if !gone[r.Toponym.Text] {
		t.Errorf("there is a marker without %q", r.Toponym.Text)
	}
	if len(got.Bearers) == 0 || got.Bearers[0].Place.ID != r.Place.ID {
		t.Errorf("places: %v", got.Bearers)
	}
}

func TestWhatWasAskedBeforeIsGivenUp(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	var waiting []func()
	w.spawn = func(work func()) { waiting = append(waiting, work) }
	told := []string{}
	for _, e := range w.state.Events() {
		w.decide(w.state.ReadingOf(e), e.Lead(), func(excerpt.Decided) { told = append(told, e.ID) })
	}
	for _, work := range waiting {
		work()
	}
	if last := w.state.Events(); len(told) != 1 || told[0] != last[len(last)-1].ID {
		t.Errorf("told of %v", told)
	}
}

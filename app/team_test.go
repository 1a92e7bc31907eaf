package app

import (
	"strings"
	"testing"

	"strikemap/app/internal/invented"
	"strikemap/app/keep"
	"strikemap/app/translations"
	"strikemap/geo/journal"
)

func TestAPasswordIsNotShownAgain(t *testing.T) {
	for address, want := range map[string]string{
		"postgres://ann:secret@db.example.com/week": "postgres://ann@db.example.com/week",
		"postgres://ann@db.example.com/week":        "postgres://ann@db.example.com/week",
		"week.gpkg":                                 "week.gpkg",
	} {
		if got := withoutSecret(address); got != want {
			t.Errorf("%s is shown as %s", address, got)
		}
	}
	if got := teamName("postgres://ann@/week?host=/run/db"); got != "week" {
		t.Errorf("it is called %s", got)
	}
}

func TestAClashShowsBothValues(t *testing.T) {
	clash := func(mine, theirs journal.Deed) string { return both(keep.Clash{Mine: mine, Theirs: theirs}) }
	accept := journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, "e", "f")
	reject := journal.Decide("B", journal.Judgement{Verdict: journal.Rejected, Why: "invented"}, "e", "f")
	if got := clash(accept, reject); got != "Theirs: Rejected (invented)\nYours: Accepted" {
		t.Errorf("verdicts: %q", got)
	}
	note := func(text any) journal.Deed {
		return journal.New("A", journal.Note, journal.Set(journal.Events, "e", journal.FieldNote, text))
	}
	if got := clash(note(nil), note("seen")); got != "Theirs: “seen”\nYours: nothing" {
		t.Errorf("notes: %q", got)
	}
	if got := clash(journal.Label("A", "e", "port", "night"), journal.Label("B", "e", "fire")); got != "Theirs: fire\nYours: night, port" {
		t.Errorf("tags: %q", got)
	}
}

func TestWithoutATeamNothingIsBarred(t *testing.T) {
	w := &Window{}
	if w.barred() || !w.mayAdd() {
		t.Error("a file is read only")
	}
}

func TestAClashNamesTheEvents(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	w.state.Add(invented.Night())
	var body []journal.Setting
	for _, e := range w.state.Events() {
		body = append(body, journal.Set(journal.Events, e.ID, journal.FieldNote, "x"))
	}
	all := w.decidedOf(keep.Clash{Mine: journal.New("A", journal.Note, body...)})
	one := w.decidedOf(keep.Clash{Mine: journal.New("A", journal.Note, body[:1]...)})
	if want := translations.Headline(w.state.Events()[0].Lead()); one != want || !strings.HasPrefix(all, want+"; ") {
		t.Errorf("it names %q and %q", one, all)
	}
	w.session = session{path: "postgres://olena@server/week", team: &teamDesk{}}
	if w.login() != "olena" {
		t.Errorf("she is %q", w.login())
	}
}

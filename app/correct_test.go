package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"github.com/paulmach/orb"

	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/record"
	"strikemap/geo/when"
)

// lead returns the report that speaks for the chosen event.
func lead(w *Window) *geo.Report { return w.state.Selected().Lead() }

func TestAChosenValueIsACorrectionThatIsOneStepOfUndo(t *testing.T) {
	w := reviewing(t)
	was := lead(w).Kind
	for _, item := range w.choicesOf(lead(w), "kind").Items {
		if item.Label == "Air-raid alert" || !item.Checked && lead(w).Kind == was {
			item.Action()
		}
	}
	if lead(w).Kind == was || !w.state.IsCorrected(lead(w), "kind") || w.state.Original(lead(w)).Kind != was {
		t.Fatalf("kind %s, was %s", lead(w).Kind, was)
	}
	w.restore(lead(w), "kind")
	if lead(w).Kind != was {
		t.Error("it is not restored")
	}
	run(t, w, "action.undo")
	run(t, w, "action.undo")
	if w.state.IsCorrected(lead(w), "kind") || w.state.CanUndo() {
		t.Error("undo leaves something")
	}
}

func TestAValueOfASetIsTakenInAndOut(t *testing.T) {
	w := reviewing(t)
	has := len(lead(w).Weapons)
	w.choicesOf(lead(w), "weapons").Items[1].Action()
	if got := len(lead(w).Weapons); got == has && lead(w).Weapons[0] != geo.WeaponFPV {
		t.Fatalf("weapons %v", lead(w).Weapons)
	}
	w.choicesOf(lead(w), "weapons").Items[1].Action()
	for _, x := range lead(w).Weapons {
		if x == geo.WeaponFPV {
			t.Error("it is still there")
		}
	}
}

func TestAPlaceIsFoundByItsNameInAnyLanguage(t *testing.T) {
	for _, name := range []string{"Lviv", "Львів", "Львов"} {
		w := reviewing(t)
		p := w.newPlacing(lead(w))
		p.look(name)
		if len(p.found) == 0 || p.found[0].Name != "Lviv" {
			t.Fatalf("%s finds %v", name, p.found)
		}
		p.take(0)
		if geo.Precisions[p.precision.SelectedIndex()] != geo.P3 {
			t.Errorf("%s is told as %s", name, p.precision.Selected)
		}
	}
}

func TestAClickOnTheMapPlacesAReport(t *testing.T) {
	w := reviewing(t)
	r := lead(w)
	p := w.newPlacing(r)
	p.done = func(place *geo.Place, precision geo.Precision, reports []*geo.Report) {
		w.correct(state.Fields{"place": place, "precision": precision}, reports...)
	}
	p.pick()
	w.chart.Pick(orb.Point{31, 49.123456})
	if w.dialogs.open == nil || p.place == nil || p.place.Point != (orb.Point{31, 49.12346}) {
		t.Fatalf("the point is not taken: %v", p.place)
	}
	if at := p.precision.SelectedIndex(); geo.Precisions[at] == geo.P0 {
		t.Error("a click passes for coordinates that the source printed")
	}
	key(w, fyne.KeyEscape)
}

func TestATrayReportIsPlaced(t *testing.T) {
	w := reviewing(t)
	off := w.state.Tray()[0]
	w.state.Select(off.ID)
	before := len(w.state.Events())
	parser, err := w.loaded.Parser()
	if err != nil {
		t.Fatal(err)
	}
	w.editPlace(lead(w))
	key(w, fyne.KeyEscape)
	w.correct(state.Fields{"place": record.OfPlace(parser.Places("Lviv", 1)[0]), "precision": geo.P3}, lead(w))
	if len(w.state.Events()) != before+1 {
		t.Errorf("%d events on the map, were %d", len(w.state.Events()), before)
	}
}

func TestDatesArePutInAsPeopleTypeThem(t *testing.T) {
	today := time.Date(2025, 5, 6, 0, 0, 0, 0, time.UTC)
	for text, want := range map[string]struct {
		shape     int
		precision geo.DatePrecision
		day       string
	}{
		"24.02.2022": {shapeAsTyped, geo.D1, "2022-02-24"},
		"March 2024": {shapeAsTyped, geo.D5, "2024-03-01"},
		"2.5.2025":   {shapeNight, geo.D2, "2025-05-01"},
	} {
		d, err := dateFrom(text, want.shape, today)
		if err != nil || d.Precision != want.precision || d.From.In(time.FixedZone("Kyiv", 3*3600)).Format("2006-01-02") != want.day {
			t.Errorf("%s: %+v, %v", text, d, err)
		}
	}
	if _, err := dateFrom("nonsense", shapeAsTyped, today); err == nil {
		t.Error("nonsense is a date")
	}
	if d, err := dateFrom("", shapeNone, today); err != nil || d.Known() {
		t.Errorf("not stated: %+v, %v", d, err)
	}
}

func TestNumbersOfPeopleAreReadAsTheyAreWritten(t *testing.T) {
	for text, want := range map[string][2]int{"3": {3, 3}, "2-5": {2, 5}, "2 – 5": {2, 5}, "3+": {3, -1}, "?": {-1, -1}} {
		low, high, err := readNumber(text)
		got := [2]int{-1, -1}
		if low != nil {
			got[0] = *low
		}
		if high != nil {
			got[1] = *high
		}
		if err != nil || got != want {
			t.Errorf("%q: %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"many", "5-2", "-1"} {
		if _, _, err := readNumber(text); err == nil {
			t.Errorf("%q is a number", text)
		}
	}
}

func TestAMentionBecomesAnEventThatUndoTakesBack(t *testing.T) {
	w := reviewing(t)
	var m state.Mentioned
	for _, x := range w.state.MentionedOnly() {
		if x.Mention.Place != nil && x.Mention.Place.Level == geo.LevelSettlement {
			m = x
		}
	}
	if m.Mention == nil {
		t.Fatal("no settlement is only mentioned")
	}
	all := w.state.Total()
	w.mentionMenu(m).Items[2].Action()
	e := w.state.Entry(w.state.Selected())
	if w.state.Total() != all+1 || e == nil || !e.Made || e.Lead.Kind != geo.Kinds[0] || !e.Mapped() || e.Lead.Evidence.Text == "" {
		t.Fatalf("%d events of %d; chosen %+v", w.state.Total(), all, e)
	}
	run(t, w, "action.undo")
	if w.state.Total() != all {
		t.Error("undo leaves it")
	}
}

func TestEventsAreMergedAndSplitAgain(t *testing.T) {
	w := reviewing(t)
	w.state.MarkOn(1)
	ids := w.state.Marked()
	all := w.state.Total()
	run(t, w, "action.merge")
	e := w.state.Entry(w.state.Selected())
	if w.state.Total() != all-1 || e == nil || e.Event.ID != ids[0] || len(e.Event.Reports) < 2 {
		t.Fatalf("%d events of %d, chosen %+v", w.state.Total(), all, e)
	}
	w.side.panel.Split(e.Event.Reports[len(e.Event.Reports)-1].ID)
	if w.state.Total() != all {
		t.Error("it is not split")
	}
	if got := w.status.summary.Text; !strings.Contains(got, "event of its own") {
		t.Errorf("it says %q", got)
	}
	run(t, w, "action.undo")
	if got := w.status.summary.Text; got != "Taken back: reports split off" {
		t.Errorf("it says %q", got)
	}
	run(t, w, "action.undo")
	if w.state.Total() != all || w.state.CanUndo() {
		t.Error("undo leaves something")
	}
}

func TestADateThatIsTypedIsMeantWhereNoneWasStated(t *testing.T) {
	w := reviewing(t)
	r := w.state.Selected().Lead()
	if err := w.state.Correct(state.Fields{"date": record.OfDate(geo.Date{Precision: geo.D7, Basis: geo.BasisPublication}, nil)}, r); err != nil {
		t.Fatal(err)
	}
	date := func() geo.Date { return w.state.Selected().Lead().Date }
	answer := func(text string) {
		w.editDate(w.state.Selected().Lead())
		box := w.window.Canvas().Focused().(*field)
		for _, r := range text {
			box.TypedRune(r)
		}
		box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	}
	answer("no date")
	if !w.dialogs.isOpen() || date().Known() {
		t.Errorf("what is no date is taken: %v", date())
	}
	w.dialogs.escape()
	answer("24.02.2022")
	if got := date(); w.dialogs.isOpen() || !got.Known() || got.From.In(when.Kyiv).Format("02.01.2006") != "24.02.2022" {
		t.Errorf("the date is %v", got)
	}
	w.editDate(w.state.Selected().Lead())
	if all := strings.Join(shownTexts(w.window.Canvas().Overlays().Top()), "\n"); strings.Count(all, "24 February 2022") != 1 {
		t.Errorf("what was decided is not told once, as what is meant: %q", all)
	}
}

func TestANumberThatCannotBeReadIsAskedForAgain(t *testing.T) {
	w := reviewing(t)
	last := w.state.Book().State().Last()
	w.editEffects(w.state.Selected().Lead())
	box := w.window.Canvas().Focused().(*field)
	for _, r := range "many" {
		box.TypedRune(r)
	}
	box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if !w.dialogs.isOpen() || w.state.Book().State().Last() != last {
		t.Error("it is taken")
	}
}

func TestACorrectionIsOfferedToTheOtherReportsOfTheEvent(t *testing.T) {
	w := reviewing(t)
	all := w.state.Events()
	w.state.Merge(all[0].ID, all[1].ID)
	r := lead(w)
	w.correct(state.Fields{"status": geo.StatusDisputed}, r)
	if !w.offer.content.Visible() || !strings.Contains(w.offer.text.Text, "1 other report") {
		t.Fatalf("the other report is not spoken of: %q", w.offer.text.Text)
	}
	w.offer.give.OnTapped()
	for _, x := range w.state.Selected().Reports {
		if x.Status != geo.StatusDisputed {
			t.Errorf("%s is %s", x.Toponym.Text, x.Status)
		}
	}
	if w.offer.content.Visible() {
		t.Error("the offer stays")
	}
	w.correct(state.Fields{"status": geo.StatusStated}, lead(w))
	w.state.Select("")
	if w.offer.content.Visible() {
		t.Error("the offer stays when another event is looked at")
	}
}

func TestOneArticlesHeadIsNotFilledInByItsFolder(t *testing.T) {
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
	run(t, w, "action.article_head")
	f := w.dialogs.open.(*form)
	var boxes []string
	for _, item := range f.items {
		if box, ok := item.Widget.(*field); ok {
			boxes = append(boxes, box.Text+"|"+box.PlaceHolder)
		}
	}
	if got := strings.Join(boxes, "\n"); !strings.Contains(got, "|The folder is called “Invented Courier”") || !strings.Contains(got, "|The file's name says 2025-05-03") {
		t.Errorf("%q", got)
	}
}

func TestEveryFactIsCorrectedByKeysAlone(t *testing.T) {
	w := reviewing(t)
	press(w, 'c')
	if w.window.Canvas().Overlays().Top() == nil {
		t.Fatal("C opens no menu")
	}
	m := w.factMenu()
	if len(m.Items) != 2+len(facts) || !strings.Contains(labels(m), "Weapon: ") {
		t.Errorf("offered: %q", labels(m))
	}
	for _, f := range facts {
		if a := w.actions.Find("fact." + f); a == nil || !a.Can() || w.choicesOf(lead(w), f) == nil {
			t.Errorf("%s cannot be corrected", f)
		}
	}
}

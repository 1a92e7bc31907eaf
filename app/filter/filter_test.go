package filter_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/filter"
	"strikemap/app/internal/invented"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/query"
)

// begin shows the search and the filter of an invented night in a headless window.
func begin(t *testing.T) (*state.State, *filter.Finder, *filter.Bar) {
	t.Helper()
	t.Setenv("LC_ALL", "en_US.UTF-8")
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	a := test.NewTempApp(t)
	a.Settings().SetTheme(theme.New(nil, state.DefaultOptions()))
	s := state.New()
	s.Add(invented.Night())
	f, b := filter.NewFinder(s, nil), filter.New(s, nil)
	w := a.NewWindow("")
	w.SetContent(container.NewVBox(f, b))
	w.Resize(fyne.NewSize(800, 600))
	return s, f, b
}

// offered tells whether a text is offered.
func offered(m *filter.Menu, part string) bool {
	return slices.ContainsFunc(m.Offered(), func(text string) bool { return strings.Contains(text, part) })
}

func TestTypingHidesNothingAndOffersWhatIsFound(t *testing.T) {
	s, f, _ := begin(t)
	f.Places = func(string) []*geo.Place { return []*geo.Place{invented.Sumy} }
	var flown *geo.Place
	f.Fly = func(p *geo.Place) { flown = p }
	f.Articles = func(text string, then func([]query.Hit, int)) {
		then([]query.Hit{{Reading: s.Readings()[0], Spans: []geo.Span{{Start: 3, End: 5}}}}, 1)
	}
	var shown geo.Span
	f.ShowArticle = func(_ *geo.Reading, words []geo.Span) { shown = words[0] }
	f.Open("")
	m := f.Menu()
	m.Type("missiles")
	for _, want := range []string{"Show the events with “missiles”", "Odesa", "Sumy Oblast", "Invented article: a night in May", "Weapon: Missile"} {
		if !offered(m, want) {
			t.Errorf("%q is not offered: %q", want, m.Offered())
		}
	}
	if len(s.Events()) != 3 || !s.Filter().Equal(query.Default()) {
		t.Error("typing alone changed the filter")
	}
	m.Type("nowhere")
	if offered(m, "Show the events") || !offered(m, "No event has “nowhere”") {
		t.Errorf("nothing is found, and offered is %q", m.Offered())
	}
	m.Type("")
	f.Open("x") // it is open already
	m.Type("sumy")
	m.Press(fyne.KeyPageDown)
	for range 20 {
		m.Press(fyne.KeyDown)
	}
	m.Press(fyne.KeyUp)
	m.Press(fyne.KeyUp)
	m.Press(fyne.KeyReturn)
	if f.Menu() != nil {
		t.Error("choosing leaves the menu open")
	}
	if flown == nil && shown.Empty() && s.Filter().Equal(query.Default()) {
		t.Error("choosing does nothing")
	}
}

func TestEnterFiltersByTheWords(t *testing.T) {
	s, f, _ := begin(t)
	f.Open("")
	f.Menu().Type("missile")
	f.Menu().Press(fyne.KeyReturn)
	if len(s.Events()) != 1 || s.Filter().Text != "missile" {
		t.Errorf("%d events with %q", len(s.Events()), s.Filter().Text)
	}
	s.SetFilter(query.Default().Choose(query.Oblast, "Kharkiv Oblast"))
	f.Open("")
	f.Menu().Type("missile")
	if !offered(f.Menu(), "None within the filter") {
		t.Errorf("offered: %q", f.Menu().Offered())
	}
	f.Menu().Press(fyne.KeyReturn)
	if len(s.Events()) != 1 || s.Filter().Choices[query.Oblast] != nil {
		t.Error("events beyond the filter were not brought in")
	}
}

func TestFacetsAreChosenByKeysAlone(t *testing.T) {
	s, _, b := begin(t)
	var m *filter.Menu
	b.Opened = func(x interface{ Hide() }) { m = x.(*filter.Menu) }
	b.Closed = func(interface{ Hide() }) { m = nil }
	b.OpenFacets()
	m.Type("oblast")
	m.Press(fyne.KeyReturn)
	if got := m.Offered(); !offered(m, "Odesa Oblast [") || !offered(m, "None stated [") {
		t.Fatalf("values: %q", got)
	}
	m.Type("odes")
	m.Press(fyne.KeyReturn)
	m.Type("kharkiv")
	m.Press(fyne.KeyReturn)
	if len(s.Events()) != 2 {
		t.Errorf("%d events in two oblasts", len(s.Events()))
	}
	m.Press(fyne.KeyReturn)
	if len(s.Events()) != 1 {
		t.Errorf("%d events in one oblast", len(s.Events()))
	}
	m.Press(fyne.KeyEscape)
	m.Type("2 May 2024")
	if !offered(m, "Date: 2 May 2024") {
		t.Errorf("offered: %q", m.Offered())
	}
	m.Type("port")
	if !offered(m, "What was hit: Port") {
		t.Errorf("offered: %q", m.Offered())
	}
	m.Press(fyne.KeyEscape)
	if m != nil || b.IsClear() {
		t.Error("Escape does not close the menu, or takes the filter away")
	}
	if b.Clear(); !s.Filter().Equal(query.Default()) {
		t.Error("Clear leaves a condition")
	}
}

func TestAViewIsKeptAndForgotten(t *testing.T) {
	s, _, b := begin(t)
	b.AskName = func(then func(string)) { then("Port nights") }
	var m *filter.Menu
	b.Opened = func(x interface{ Hide() }) { m = x.(*filter.Menu) }
	b.OpenViews()
	if !offered(m, "No view is saved yet") || offered(m, "Save this view") {
		t.Errorf("at first: %q", m.Offered())
	}
	m.Hide()
	f := query.Default().Choose(query.Target, "port")
	s.SetFilter(f)
	b.OpenViews()
	m.Press(fyne.KeyReturn)
	b.Clear()
	b.OpenViews()
	m.Type("port")
	m.Press(fyne.KeyReturn)
	if !s.Filter().Equal(f) {
		t.Errorf("the view brings back %+v", s.Filter())
	}
	b.OpenViews()
	m.Type("")
	for range 3 {
		m.Press(fyne.KeyDown)
	}
	m.Press(fyne.KeyReturn)
	if v := s.Views(); len(v) != 0 {
		t.Errorf("kept: %v", v)
	}
	s.Undo()
	if v := s.Views(); len(v) != 1 || v[0].Name != "Port nights" {
		t.Errorf("after undo: %v", v)
	}
}

func TestAChipHasAMenu(t *testing.T) {
	s, _, b := begin(t)
	f := query.Default().Choose(query.Oblast, "Odesa Oblast")
	f.Text = "drone"
	s.SetFilter(f)
	c := fyne.CurrentApp().Driver().CanvasForObject(b)
	var chips []fyne.SecondaryTappable
	for _, o := range test.LaidOutObjects(b) {
		if x, ok := o.(fyne.SecondaryTappable); ok {
			chips = append(chips, x)
		}
	}
	if len(chips) != 2 {
		t.Fatalf("%d chips have a menu", len(chips))
	}
	chips[1].TappedSecondary(&fyne.PointEvent{})
	var menu *widget.PopUpMenu
	for _, o := range test.LaidOutObjects(c.Overlays().Top()) {
		if x, ok := o.(*widget.PopUpMenu); ok {
			menu = x
		}
	}
	if menu == nil {
		t.Fatal("there is no menu")
	}
	menu.Items[2].(fyne.Tappable).Tapped(nil)
	if got := s.Filter(); got.Text != "" || !slices.Equal(got.Choices[query.Oblast], []string{"Odesa Oblast"}) {
		t.Errorf("this condition alone is %+v", got)
	}
}

func TestEventsOfOneNameAreToldApartByWhoTellsThem(t *testing.T) {
	s, f, _ := begin(t)
	f.Open("")
	f.Menu().Type("odesa")
	if offered(f.Menu(), "Invented Courier ·") {
		t.Errorf("an event alone of its name has its source beside it: %q", f.Menu().Offered())
	}
	again := invented.Night()
	again.Article.SHA256, again.Article.Publisher = "again", "Invented Gazette"
	for i := range again.Reports {
		again.Reports[i].ID += "-2"
	}
	s.Add(again)
	f.Menu().Type("odes")
	for _, want := range []string{"Invented Courier ·", "Invented Gazette ·"} {
		if !offered(f.Menu(), want) {
			t.Errorf("%q is not offered: %q", want, f.Menu().Offered())
		}
	}
}

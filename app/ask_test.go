package app

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"github.com/paulmach/orb"

	"strikemap/app/mapview"
	"strikemap/geo"
	"strikemap/geo/query"
)

// labels are the names in a menu.
func labels(m *fyne.Menu) string {
	var out []string
	for _, i := range m.Items {
		out = append(out, i.Label)
	}
	return strings.Join(out, "|")
}

// does does what stands in a menu under a name that begins so.
func does(t *testing.T, m *fyne.Menu, name string) {
	t.Helper()
	for _, i := range m.Items {
		if strings.HasPrefix(i.Label, name) && !i.Disabled {
			i.Action()
			return
		}
	}
	t.Fatalf("no %q in %q", name, labels(m))
}

func TestTheMenuOfAMarkerChoosesItsEvent(t *testing.T) {
	w := reviewing(t)
	other := w.state.Events()[1]
	w.ask(mapview.Asked{Events: []*geo.Event{other}})
	if w.state.Selected() != other || w.window.Canvas().Overlays().Top() == nil {
		t.Error("no menu of the event under the pointer is open")
	}
}

func TestWhatStandsTogetherIsMarkedAtOnce(t *testing.T) {
	w := reviewing(t)
	m := w.clusterMenu(mapview.Asked{Events: w.state.Events(), Part: func() {}})
	does(t, m, "Mark all")
	if len(w.state.Marked()) != len(w.state.Events()) || !w.desk.queueOpen() {
		t.Errorf("%d are marked, the queue is open: %v", len(w.state.Marked()), w.desk.queueOpen())
	}
	if got := labels(m); !strings.Contains(got, "Odesa") || strings.Contains(got, "Show only") {
		t.Errorf("events of two places offer %q", got)
	}
}

func TestTheFilterShowsOnePlaceAlone(t *testing.T) {
	w := reviewing(t)
	place := lead(w).Place
	run(t, w, "action.only_place")
	for _, e := range w.state.Events() {
		if e.Lead().Place.Name != place.Name {
			t.Errorf("%s is shown", e.Lead().Place.Name)
		}
	}
	if len(w.state.Events()) == 0 || !w.state.Filter().Has(query.Place, query.PlaceValue(place)) {
		t.Error("the place is not shown")
	}
	run(t, w, "action.back")
	if len(w.state.Events()) < 2 {
		t.Error("there is no way back")
	}
}

func TestEmptyGroundOffersItsCoordinatesAndItsOblast(t *testing.T) {
	w := reviewing(t)
	m := w.groundMenu(orb.Point{36.2, 49.3})
	does(t, m, "Copy 49.30000, 36.20000")
	if got := w.app.Clipboard().Content(); got != "49.30000, 36.20000" {
		t.Errorf("copied %q", got)
	}
	does(t, m, "Show only Kharkiv Oblast")
	if !w.state.Filter().Has(query.Oblast, "Kharkiv Oblast") || w.state.Filter().Has(query.Oblast, "Odesa Oblast") {
		t.Errorf("the filter is %+v", w.state.Filter())
	}
	if sea := labels(w.groundMenu(orb.Point{31.5, 44})); strings.Contains(sea, "Show only") {
		t.Errorf("the sea offers %q", sea)
	}
}

func TestAPointOfTheMapHasTheOblastWhereItLies(t *testing.T) {
	w := reviewing(t)
	odesa := &geo.Place{Name: "Odesa", Level: geo.LevelSettlement, Oblast: "Odesa Oblast", Raion: "Odesa Raion", Country: "UA"}
	area := &geo.Place{Name: "Odesa Oblast", Level: geo.LevelOblast, Oblast: "Odesa Oblast", Country: "UA"}
	for name, c := range map[string]struct {
		was                   *geo.Place
		at                    orb.Point
		called, oblast, raion string
	}{
		"a settlement keeps its name":                {odesa, orb.Point{36.23, 49.99}, "Odesa", "Kharkiv Oblast", "Kharkiv Raion"},
		"an area is called after the town there":     {area, orb.Point{36.23, 49.99}, "Kharkiv", "Kharkiv Oblast", "Kharkiv Raion"},
		"a point at sea lies in no oblast":           {area, orb.Point{31.5, 44}, "44.0000, 31.5000", "", ""},
		"what had no place is called as in the text": {nil, orb.Point{36.23, 49.99}, "the depot", "Kharkiv Oblast", "Kharkiv Raion"},
	} {
		t.Run(name, func(t *testing.T) {
			p := w.pointed(&geo.Report{Place: c.was, Toponym: geo.Quote{Text: "the depot"}}, c.at)
			if p.Name != c.called || p.Oblast != c.oblast || p.Raion != c.raion || p.Point != c.at || p.Level != geo.LevelSettlement {
				t.Errorf("%+v", p)
			}
		})
	}
}

func TestAFormStaysUntilEveryFieldCanBeRead(t *testing.T) {
	w := reviewing(t)
	w.editEffects(lead(w))
	box := w.window.Canvas().Focused().(*field)
	box.SetText("abc")
	f := w.dialogs.open.(*form)
	f.Submit()
	if w.dialogs.open != f || !f.wrong.content.Visible() || w.state.CanUndo() {
		t.Fatal("what cannot be read is dropped or taken")
	}
	box.TypedRune('1')
	if f.wrong.content.Visible() {
		t.Error("the fault stays while it is mended")
	}
	box.SetText("2-5")
	f.Submit()
	if w.dialogs.open != nil || !w.state.IsCorrected(lead(w), "effects") {
		t.Error("what can be read is not taken")
	}
}

func TestANameThatNoPlaceHasIsTold(t *testing.T) {
	w := reviewing(t)
	w.editPlace(lead(w))
	p := w.dialogs.open.(*placing)
	if len(p.found) == 0 {
		t.Error("the places of the name in the text are not offered")
	}
	p.search.SetText("xyzzy")
	p.Submit()
	if w.dialogs.open != p || !p.wrong.content.Visible() {
		t.Fatal("a name that no place has is dropped")
	}
	p.search.SetText("Львів")
	p.Submit()
	if w.dialogs.open != p {
		t.Fatal("a place that was not taken is left out in silence")
	}
	p.take(0)
	p.Submit()
	if w.dialogs.open != nil || lead(w).Place.Name != "Lviv" {
		t.Errorf("placed at %s", lead(w).Place.Name)
	}
}

package mapview

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"github.com/paulmach/orb"

	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// The places of the invented events.
var (
	kharkiv = &geo.Place{ID: "k", Name: "Kharkiv", Level: geo.LevelSettlement, Population: 1_421_000, Point: orb.Point{36.25, 49.99}, Country: "UA"}
	chuhuiv = &geo.Place{ID: "c", Name: "Chuhuiv", Level: geo.LevelSettlement, Population: 31_000, Point: orb.Point{36.69, 49.84}, Country: "UA"}
	odesa   = &geo.Place{ID: "o", Name: "Odesa", Level: geo.LevelSettlement, Population: 1_010_000, Point: orb.Point{30.73, 46.48}, Country: "UA"}
	sumska  = &geo.Place{ID: "s", Name: "Sumy Oblast", Level: geo.LevelOblast, Point: orb.Point{34, 51}, Country: "UA"}
)

// invented is an invented report of a place.
func invented(p *geo.Place, k geo.Kind, precision geo.Precision) geo.Report {
	return geo.Report{
		Kind: k, Role: geo.RoleSite, Place: p, Precision: precision, Confidence: .9, Mention: -1,
		Evidence: geo.Quote{Text: "An invented sentence that tells what happened here, long enough for several lines of a card on the map, and then for some more words that no longer fit on it."},
		Trigger:  geo.Quote{Text: "happened"}, Toponym: geo.Quote{Text: p.Name},
		Date: geo.Date{From: time.Date(2025, 3, 1, 16, 0, 0, 0, time.UTC), To: time.Date(2025, 3, 2, 8, 0, 0, 0, time.UTC), Precision: geo.D2},
	}
}

// stateOf returns a state with one invented article for each report.
func stateOf(reports ...geo.Report) *state.State {
	s := state.New()
	var rs []*geo.Reading
	for i, r := range reports {
		r.ID = fmt.Sprintf("report-%03d", i)
		rs = append(rs, &geo.Reading{
			Article: geo.Article{ID: fmt.Sprint(i), SHA256: fmt.Sprint(i), Publisher: "Invented News"}, Reports: []geo.Report{r},
		})
	}
	s.Add(rs...)
	return s
}

// three are events in three places, two of which are neighbours.
func three() *state.State {
	return stateOf(
		invented(kharkiv, geo.KindStrike, geo.P3),
		invented(chuhuiv, geo.KindInterception, geo.P3),
		invented(odesa, geo.KindCauseUnknown, geo.P3),
	)
}

// open shows the map of a state in a window of 800 by 600 and waits for
// nothing: what would happen in the background happens at once.
func open(t *testing.T, s *state.State) (*Map, fyne.Window) {
	t.Helper()
	t.Setenv("LANGUAGE", "")
	t.Setenv("LC_ALL", "en_US.UTF-8")
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(nil, state.Options{Theme: state.ThemeLight}))
	o, st := sheet(t)
	m := New(s, func() *outline.Outline { return o }, st, func(work, done func()) { work(); done() })
	m.rest.after = func(time.Duration, func()) *time.Timer { return time.NewTimer(time.Hour) }
	w := test.NewTempWindow(t, m)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(800, 600))
	w.Canvas().Capture()
	return m, w
}

// at returns where in the widget an event of a place is shown.
func at(t *testing.T, m *Map, p *geo.Place) fyne.Position {
	t.Helper()
	for _, c := range append(append([]marker.Cluster{}, m.spider.feet...), m.clusters...) {
		for i := range c.Markers {
			if c.Markers[i].Place() == p {
				return m.position(c.At)
			}
		}
	}
	t.Fatalf("%s is not shown", p.Name)
	return fyne.Position{}
}

// clickAt presses and releases the primary button at a position.
func clickAt(m *Map, p fyne.Position) {
	ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary}
	m.MouseDown(ev)
	m.MouseUp(ev)
}

// nearTo fails the test unless two positions are at most a unit apart.
func nearTo(t *testing.T, got, want fyne.Position) {
	t.Helper()
	if apart(got, want) > 1.01 {
		t.Errorf("at %v, want %v", got, want)
	}
}

// planeAt returns the ground under a position.
func planeAt(m *Map, p fyne.Position) viewport.Plane { return m.shown.ToPlane(m.pixel(p)) }

// mouse returns the movement of a pointer to a position.
func mouse(p fyne.Position) *desktop.MouseEvent {
	return &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}}
}

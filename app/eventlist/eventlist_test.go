package eventlist_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"strikemap/app/action"
	"strikemap/app/eventlist"
	"strikemap/app/internal/invented"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/query"
)

// begin starts a headless application in a language.
func begin(t *testing.T, locale string) {
	t.Helper()
	t.Setenv("LC_ALL", locale)
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	test.NewTempApp(t).Settings().SetTheme(theme.New(nil, state.DefaultOptions()))
}

// words returns the visible words of an object with their absolute positions.
func words(o fyne.CanvasObject) map[string]fyne.Position {
	out := map[string]fyne.Position{}
	var walk func(fyne.CanvasObject, fyne.Position)
	walk = func(o fyne.CanvasObject, at fyne.Position) {
		if !o.Visible() {
			return
		}
		at = at.Add(o.Position())
		switch o := o.(type) {
		case *canvas.Text:
			out[o.Text] = at
		case *fyne.Container:
			for _, x := range o.Objects {
				walk(x, at)
			}
		case fyne.Widget:
			for _, x := range test.WidgetRenderer(o).Objects() {
				walk(x, at)
			}
		}
	}
	walk(o, fyne.Position{})
	return out
}

func saying(o fyne.CanvasObject, part string) (fyne.Position, bool) {
	for text, at := range words(o) {
		if strings.Contains(text, part) {
			return at, true
		}
	}
	return fyne.Position{}, false
}

func TestTheListShowsTheSetThatTheMapShows(t *testing.T) {
	begin(t, "en_US.UTF-8")
	s := state.New()
	list := eventlist.NewEvents(s, nil)
	test.NewTempWindow(t, list).Resize(fyne.NewSize(500, 400))
	if _, ok := saying(list, "No event on the map"); !ok {
		t.Error("an empty list says nothing")
	}
	s.Add(invented.Night())
	for _, want := range []string{"Odesa\u00a0· Strike", "Kharkiv\u00a0· Power outage", "Sumy Oblast\u00a0· Interception", "5–6 May 2025", "In Kharkiv, homes were damaged."} {
		if _, ok := saying(list, want); !ok {
			t.Errorf("%q is not in the list: %v", want, words(list))
		}
	}
	s.SetShown(geo.DisplayInterception, false)
	if _, ok := saying(list, "Sumy"); ok {
		t.Error("a category that is off is in the list")
	}
}

func TestAClickOnARowChoosesItsEvent(t *testing.T) {
	begin(t, "en_US.UTF-8")
	s := state.New()
	keys := &action.Keyboard{Table: action.NewTable(
		action.Action{ID: "k", Keys: action.Plain(action.Free, fyne.KeyK), Do: s.Prev},
		action.Action{ID: "end", Keys: action.Plain(action.Free, fyne.KeyEnd), Do: s.Last},
	)}
	list := eventlist.NewEvents(s, keys.In(action.Free))
	w := test.NewTempWindow(t, list)
	w.Resize(fyne.NewSize(500, 400))
	s.Add(invented.Night())
	at, _ := saying(list, "Kharkiv\u00a0·")
	test.TapCanvas(w.Canvas(), at.AddXY(5, 5))
	if e := s.Selected(); e == nil || e.ID != "kharkiv" {
		t.Fatalf("chosen: %v", e)
	}
	w.Canvas().Focused().TypedRune('k')
	if e := s.Selected(); e == nil || e.ID != "odesa" {
		t.Errorf("k chose %v", e)
	}
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	if e := s.Selected(); e == nil || e.ID != "sumy" {
		t.Errorf("End chose %v", e)
	}
}

func TestTheTrayTellsReasons(t *testing.T) {
	for locale, want := range map[string]string{
		"en_US.UTF-8": "The source names only the country", "uk_UA.UTF-8": "Джерело називає лише країну",
	} {
		begin(t, locale)
		s := state.New()
		tray := eventlist.NewTray(s, nil)
		w := test.NewTempWindow(t, tray)
		w.Resize(fyne.NewSize(500, 400))
		s.Add(invented.Night())
		at, ok := saying(tray, want)
		if !ok {
			t.Fatalf("%q is not in the tray: %v", want, words(tray))
		}
		test.TapCanvas(w.Canvas(), at.AddXY(5, 5))
		if e := s.Selected(); e == nil || e.ID != "ukraine" {
			t.Errorf("chosen: %v", e)
		}
	}
}

func TestMentionsTellReasonsAndLeadToTheText(t *testing.T) {
	begin(t, "en_US.UTF-8")
	s := state.New()
	var shown string
	list := eventlist.NewMentions(s, func(in *geo.Reading, at geo.Span) { shown = at.Of(in.Article.Body) })
	w := test.NewTempWindow(t, list)
	w.Resize(fyne.NewSize(500, 400))
	s.Add(invented.Night())
	if _, ok := saying(list, "Odesa"); ok {
		t.Error("the site of an event is listed as mentioned only")
	}
	if _, ok := saying(list, "Where the report was filed"); !ok {
		t.Errorf("no reason for Kyiv: %v", words(list))
	}
	at, _ := saying(list, "Kyiv")
	test.TapCanvas(w.Canvas(), at.AddXY(5, 5))
	if shown != "Kyiv" {
		t.Errorf("a click shows %q", shown)
	}
}

func TestNoOrderIsCutShort(t *testing.T) {
	begin(t, "uk_UA.UTF-8")
	for _, order := range query.Orders {
		s := state.New()
		o := s.Options()
		o.Order = order
		s.SetOptions(o)
		list := eventlist.NewEvents(s, nil)
		test.NewTempWindow(t, list).Resize(fyne.NewSize(480, 300))
		want := translations.T("order." + string(order))
		if _, ok := words(list)[want]; !ok {
			t.Errorf("the choice does not say %q: %v", want, words(list))
		}
	}
}

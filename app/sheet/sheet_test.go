package sheet

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"strikemap/app/internal/invented"
	"strikemap/app/paint"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

func speak(t *testing.T, language string) {
	t.Helper()
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	translations.Speak(language)
}

func night() *state.State {
	s := state.New()
	s.Add(invented.Night())
	return s
}

func TestAPeriodCountsWhatIsNotDated(t *testing.T) {
	speak(t, "en")
	dated := night().Events()
	e, r := *dated[0], *dated[0].Lead()
	r.Date = geo.Date{}
	e.Reports = []*geo.Report{&r}
	if got := Period([]*geo.Event{dated[0], &e}); got != "5–6 May 2025 · undated: 1" {
		t.Errorf("the period is %q", got)
	}
	if got := Period([]*geo.Event{&e}); got != "undated: 1" {
		t.Errorf("the period of what is not dated is %q", got)
	}
}

func TestASheetSaysWhatItLeavesOutAndWhoMadeIt(t *testing.T) {
	s := night()
	made := time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)
	for language, want := range map[string][]string{
		"en": {"Not on the map: 1", "Strikes only", "No quotes", "Coded from published reports; not verified.", "Strikemap 1.2, 2 January 2026"},
		"uk": {"Не на мапі: 1", "Strikes only", "No quotes", "За опублікованими повідомленнями; не перевірено.", "Strikemap 1.2, 2 січня 2026"},
	} {
		speak(t, language)
		x := Sheet{Content: Of(s), Filter: "strikes only", Withheld: "no quotes", Version: "1.2", Made: made}
		if got := x.notes(); !slices.Equal(got, want) {
			t.Errorf("%s: %q", language, got)
		}
	}
}

func TestTheLegendAddsUpWithWhatIsShown(t *testing.T) {
	speak(t, "en")
	s := night()
	for name, c := range map[string]Content{"shown": Of(s), "left": OfEntries(s, s.ShownEntries())} {
		n := 0
		for _, e := range c.Legend {
			n += e.Count
		}
		if n != len(c.Events) || n != 3 || c.Tray != 1 {
			t.Errorf("%s: the legend counts %d of %d, %d are not on the map", name, n, len(c.Events), c.Tray)
		}
	}
	if c := OfEntries(s, s.ShownEntries()[:1]); len(c.Events) != 1 {
		t.Errorf("%d events are left of one", len(c.Events))
	}
}

func TestABareSheetNotesInItsFoot(t *testing.T) {
	speak(t, "en")
	o := world(t)
	size := viewport.Size{W: 640, H: 480}
	x := Sheet{Content: Of(night()), Outline: o, Style: paint.Light(), Size: size, Frame: FrameAround(viewport.Ukraine, size), Bare: true, Filter: "strikes only"}
	scene := x.Scene()
	if scene.Legend != nil || scene.Notes != nil || !strings.Contains(scene.Credit, "Strikes only") || !strings.Contains(scene.Credit, "OpenStreetMap") {
		t.Errorf("%q", scene.Credit)
	}
}

func world(t *testing.T) *outline.Outline {
	t.Helper()
	data, err := os.ReadFile("../../assets/outline.bin")
	if err != nil {
		t.Fatal(err)
	}
	o, err := outline.Load(data)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

package legend

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"strikemap/app/internal/invented"
	"strikemap/app/paint"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

func begin(t *testing.T) (*state.State, *Legend) {
	t.Helper()
	t.Setenv("LC_ALL", "en_US.UTF-8")
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	test.NewTempApp(t).Settings().SetTheme(theme.New(nil, state.DefaultOptions()))
	s := state.New()
	l := New(s, nil)
	test.NewTempWindow(t, l)
	s.Add(invented.Night())
	return s, l
}

func TestCountsAddUpWithTheTray(t *testing.T) {
	s, l := begin(t)
	for d, want := range map[geo.Display]string{
		geo.DisplayCasualties: "1", geo.DisplayInfrastructure: "1", geo.DisplayInterception: "1", geo.DisplayStrike: "0",
	} {
		if got := l.categories[d].count.Text; got != want {
			t.Errorf("%s: %s, want %s", d, got, want)
		}
	}
	if l.tray.count.Text != "1" || !strings.Contains(l.sum.Text, "3 on the map + 1 not, of 4") {
		t.Errorf("tray %s, sum %q", l.tray.count.Text, l.sum.Text)
	}
	s.SetShown(geo.DisplayInterception, false)
	if l.categories[geo.DisplayInterception].count.Text != "1" || l.tray.count.Text != "0" {
		t.Error("a category that is off does not tell what it would show")
	}
}

func TestRowsSwitchByMouseAndKey(t *testing.T) {
	s, l := begin(t)
	row := l.categories[geo.DisplayInterception]
	test.Tap(row)
	if s.IsShown(geo.DisplayInterception) || row.on {
		t.Error("a click does not switch the category off")
	}
	row.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	if !s.IsShown(geo.DisplayInterception) || !row.on {
		t.Error("Space does not switch it on")
	}
	test.Tap(l.hidden)
	if !s.HiddenKindsShown() {
		t.Error("a click does not show the hidden kinds")
	}
	opened := false
	l.OnTray = func() { opened = true }
	test.Tap(l.tray)
	if !opened {
		t.Error("a click on the tray's count does not open the tray")
	}
}

func TestShapesAndLinesOfWhatIsInViewAreExplained(t *testing.T) {
	_, l := begin(t)
	before := l.MinSize().Height
	l.Explain(1<<paint.KeyDashed | 1<<paint.KeyArea)
	if n := len(l.explained.Objects); n != 3 || l.MinSize().Height <= before { // with the line above them
		t.Errorf("%d rows explain two keys", n)
	}
	l.Explain(0)
	if l.MinSize().Height != before {
		t.Error("what is out of view is still explained")
	}
}

func TestRowsAreLargeEnoughToHit(t *testing.T) {
	_, l := begin(t)
	for _, row := range l.categories {
		if row.MinSize().Height < 24 {
			t.Errorf("a row is %v high", row.MinSize().Height)
		}
	}
}

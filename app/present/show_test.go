package present

import (
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"strikemap/app/internal/invented"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/query"
)

// chart is a map that notes where it is moved.
type chart struct {
	canvas.Rectangle
	state *state.State
	at    []string
	ratio float64
}

func (c *chart) Enlarge(ratio float64) { c.ratio = ratio }

func (c *chart) Home() { c.at = append(c.at, "all") }

func (c *chart) FitSelection(animated bool) { c.at = append(c.at, c.state.Selected().ID) }

// begin starts a presentation of the invented night, the gravest first.
func begin(t *testing.T, locale string) (*Show, *chart, fyne.Window) {
	t.Helper()
	t.Setenv("LC_ALL", locale)
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	test.NewTempApp(t).Settings().SetTheme(theme.New(nil, state.DefaultOptions()))
	s := state.New()
	o := s.Options()
	o.Order = query.Weight
	s.SetOptions(o)
	s.Add(invented.Night())
	c := &chart{state: s}
	w := test.NewTempWindow(t, nil)
	w.Resize(fyne.NewSize(1280, 720))
	return New(s, c, w), c, w
}

func press(p *Show, keys ...fyne.KeyName) {
	for _, k := range keys {
		p.TypedKey(&fyne.KeyEvent{Name: k})
	}
}

// shown returns what the slide says.
func shown(o fyne.CanvasObject) string {
	var out []string
	var walk func(fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		if !o.Visible() {
			return
		}
		switch o := o.(type) {
		case *canvas.Text:
			out = append(out, o.Text)
		case *fyne.Container:
			for _, x := range o.Objects {
				walk(x)
			}
		case fyne.Widget:
			for _, x := range test.WidgetRenderer(o).Objects() {
				walk(x)
			}
		}
	}
	walk(o)
	return strings.Join(out, " ")
}

func TestEveryStopSaysOneThing(t *testing.T) {
	p, c, _ := begin(t, "en_US.UTF-8")
	stops := [][]string{
		{"3 events", "5–6 May 2025", "Casualties", "Strike 0", "Not on the map 1", "From 1 article"},
		{"Odesa\u00a0· Strike", "Overnight 5–6 May 2025", "A missile", "hit", "Invented Courier", "1 of 3", "Casualties 1"},
		{"Kharkiv\u00a0· Power outage", "homes were", "2 of 3"},
		{"Sumy Oblast\u00a0· Interception", "Drones were", "3 of 3"},
	}
	for i, want := range stops {
		for _, text := range want {
			if got := shown(p.slide.content); !strings.Contains(got, text) {
				t.Errorf("stop %d does not say %q: %q", i, text, got)
			}
		}
		press(p, fyne.KeySpace)
	}
	if strings.Join(c.at, " ") != "all odesa kharkiv sumy" {
		t.Errorf("the map went to %v", c.at)
	}
}

func TestClickersAndKeysTurn(t *testing.T) {
	p, _, _ := begin(t, "en_US.UTF-8")
	at := func(want int) {
		t.Helper()
		if p.at != want {
			t.Errorf("at %d, want %d", p.at, want)
		}
	}
	press(p, fyne.KeyPageDown, fyne.KeyRight)
	at(2)
	press(p, fyne.KeyPageUp)
	at(1)
	press(p, fyne.KeyEnd, fyne.KeyRight)
	at(3)
	press(p, fyne.KeyHome, fyne.KeyLeft)
	at(0)
	p.TypedRune('2')
	if got := shown(p.slide.content); !strings.Contains(got, "→ 2") {
		t.Errorf("the typed number is not shown: %q", got)
	}
	press(p, fyne.KeyReturn)
	at(2)
	p.TypedRune('9')
	p.TypedRune('9')
	press(p, fyne.KeyEnter)
	at(3)
}

func TestTheMapFollowsTheScreen(t *testing.T) {
	p, c, w := begin(t, "en_US.UTF-8")
	if c.Size().Height != w.Canvas().Size().Height {
		t.Errorf("the map of the overview is %v high on a screen of %v", c.Size().Height, w.Canvas().Size().Height)
	}
	p.Next()
	if c.Size().Height >= w.Canvas().Size().Height {
		t.Error("the map of a stop leaves no room for the legend")
	}
	before := c.ratio
	w.Resize(fyne.NewSize(1920, 1080))
	if want := before * 1.5; math.Abs(c.ratio-want) > .01 {
		t.Errorf("names are %v times as large, want %v", c.ratio, want)
	}
}

func TestBBlacksTheScreen(t *testing.T) {
	p, _, _ := begin(t, "en_US.UTF-8")
	p.TypedRune('b')
	if !p.slide.blacked() {
		t.Error("b does not black the screen")
	}
	p.TypedRune('И')
	if p.slide.blacked() {
		t.Error("the same key on the other keyboard does not show the stop again")
	}
	p.TypedRune('b')
	press(p, fyne.KeyRight)
	if p.slide.blacked() || p.at != 1 {
		t.Error("turning does not show the next stop")
	}
}

func TestEscapeLeaves(t *testing.T) {
	p, _, _ := begin(t, "en_US.UTF-8")
	ended := false
	p.Ended = func() { ended = true }
	press(p, fyne.KeyEscape)
	if !ended {
		t.Error("Escape does not leave")
	}
}

func TestTypeIsLegibleFromFarAndFits(t *testing.T) {
	for _, locale := range []string{"en_US.UTF-8", "uk_UA.UTF-8"} {
		p, _, w := begin(t, locale)
		for _, size := range []fyne.Size{{Width: 1280, Height: 720}, {Width: 1920, Height: 1080}, {Width: 1024, Height: 768}} {
			w.Resize(size)
			for i := range 4 {
				p.Go(i)
				inside(t, p.slide.content, fyne.Position{}, size)
			}
		}
	}
}

// inside checks that every text is at least a fiftieth of the screen high and
// lies on the screen.
func inside(t *testing.T, o fyne.CanvasObject, at fyne.Position, screen fyne.Size) {
	t.Helper()
	if !o.Visible() {
		return
	}
	at = at.Add(o.Position())
	switch o := o.(type) {
	case *canvas.Text:
		if o.Text == "" {
			return
		}
		if o.TextSize < screen.Height/50 {
			t.Errorf("%v: %q is only %v high", screen, o.Text, o.TextSize)
		}
		if right := at.X + o.MinSize().Width; o.Alignment == fyne.TextAlignLeading && right > screen.Width {
			t.Errorf("%v: %q ends at %v", screen, o.Text, right)
		}
		if at.Y+o.TextSize > screen.Height {
			t.Errorf("%v: %q stands at %v", screen, o.Text, at)
		}
	case *fyne.Container:
		for _, x := range o.Objects {
			inside(t, x, at, screen)
		}
	case fyne.Widget:
		for _, x := range test.WidgetRenderer(o).Objects() {
			inside(t, x, at, screen)
		}
	}
}

func TestThePresenterSeesQuoteAndNextStop(t *testing.T) {
	p, _, _ := begin(t, "en_US.UTF-8")
	strip := NewPresenter(p)
	test.NewTempWindow(t, strip).Resize(fyne.NewSize(1000, 200))
	press(p, fyne.KeyRight)
	if got := strip.quote.Text; got != "“A missile hit a port warehouse in Odesa overnight, injuring three people.”" {
		t.Errorf("quote %q", got)
	}
	if strip.at.Text != "1 of 3: Odesa\u00a0· Strike" || strip.next.Text != "Next: Kharkiv\u00a0· Power outage" {
		t.Errorf("%q, %q", strip.at.Text, strip.next.Text)
	}
	press(p, fyne.KeyEnd)
	if strip.next.Text != "Next: The end" {
		t.Errorf("%q", strip.next.Text)
	}
}

package excerpt_test

import (
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"

	"strikemap/app/action"
	"strikemap/app/excerpt"
	"strikemap/app/internal/invented"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/journal"
	"strikemap/geo/query"
)

// begin starts a headless application that speaks English.
func begin(t *testing.T) {
	t.Helper()
	t.Setenv("LC_ALL", "en_US.UTF-8")
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	test.NewTempApp(t).Settings().SetTheme(theme.New(nil, state.DefaultOptions()))
}

// texts returns all words that an object shows, in the order of drawing.
func texts(o fyne.CanvasObject) string {
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

// find returns the first object of a type in the tree.
func find[T fyne.CanvasObject](o fyne.CanvasObject, match func(T) bool) (found T, ok bool) {
	if x, is := o.(T); is && match(x) {
		return x, true
	}
	var parts []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		parts = o.Objects
	case fyne.Widget:
		parts = test.WidgetRenderer(o).Objects()
	}
	for _, x := range parts {
		if found, ok = find(x, match); ok {
			return found, true
		}
	}
	return found, false
}

func TestTheChosenEventIsShownWithItsWords(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(520, 900))
	s.Add(invented.Night())
	s.Select("odesa")
	got := texts(p)
	for _, want := range []string{
		"Odesa\u00a0· Strike", "Odesa Oblast", "Casualties", "Overnight 5–6 May 2025",
		"People in Odesa had slept badly.", "hit", "injuring three people", "Firefighters put the fire out.",
		"Invented article: a night in May", "Invented Courier", "3 injured", "Port; warehouse or logistics", "Missile",
		"The source names only the settlement", "High",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not shown in %q", want, got)
		}
	}
}

func TestFoundWordsAreMarkedNoLongerThanTheyAreSearchedFor(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	test.NewTempWindow(t, p).Resize(fyne.NewSize(520, 900))
	s.Add(invented.Night())
	s.Select("odesa")
	before := test.RenderObjectToMarkup(p)
	f := s.Filter()
	f.Text = "missile"
	s.SetFilter(f)
	if test.RenderObjectToMarkup(p) == before {
		t.Error("what is found is not marked")
	}
	f.Text = ""
	s.SetFilter(f)
	if test.RenderObjectToMarkup(p) != before {
		t.Error("what was found stays marked")
	}
}

func TestTheTraySaysWhyItIsNotOnTheMap(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	test.NewTempWindow(t, p).Resize(fyne.NewSize(520, 900))
	s.Add(invented.Night())
	s.Select("ukraine")
	if got := texts(p); !strings.Contains(got, "The source names only the country") || !strings.Contains(got, "Not on the map") {
		t.Errorf("%q", got)
	}
}

func TestAnEmptyPanelSaysWhatToDo(t *testing.T) {
	begin(t)
	s := state.New()
	opened := false
	p := excerpt.NewPanel(s, action.NewTable(
		action.Action{ID: "action.open", Do: func() { opened = true }},
		action.Action{ID: "action.show_all", Do: func() { s.SetFilter(query.Filter{}) }},
	))
	p.Start()
	test.NewTempWindow(t, p).Resize(fyne.NewSize(520, 600))
	if got := texts(p); !strings.Contains(got, "Open an article to begin") {
		t.Errorf("%q", got)
	}
	open, _ := find(p, func(b *ttwidget.Button) bool { return b.Text == "Open files…" })
	test.Tap(open)
	if !opened {
		t.Error("the button does not open")
	}
	s.Add(invented.Night())
	if got := texts(p); !strings.Contains(got, "Choose an event") {
		t.Errorf("%q", got)
	}
	s.SetFilter(query.Filter{Text: "nowhere"})
	if got := texts(p); !strings.Contains(got, "Everything is filtered out") {
		t.Errorf("%q", got)
	}
	show, _ := find(p, func(b *ttwidget.Button) bool { return b.Text == "Show everything" })
	test.Tap(show)
	if len(s.Events()) != 3 {
		t.Error("the button does not show everything")
	}
}

func TestCopyTakesTheQuoteWithItsSource(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	s.Add(invented.Night())
	s.Select("kharkiv")
	p.Copy()
	want := "“In Kharkiv, homes were damaged.”\nInvented article: a night in May — Invented Courier · Kyiv, 6 May 2025.\nPower outage, Kharkiv, overnight 5–6 May 2025"
	if got := fyne.CurrentApp().Clipboard().Content(); got != want {
		t.Errorf("%q\nwant %q", got, want)
	}
}

func TestAClickOnAMarkedSentenceChoosesItsEvent(t *testing.T) {
	begin(t)
	s := state.New()
	a := excerpt.NewArticle(s, nil)
	w := test.NewTempWindow(t, a)
	w.Resize(fyne.NewSize(500, 500))
	s.Add(invented.Night())
	word, ok := find(a, func(o *canvas.Text) bool { return strings.HasPrefix(o.Text, "Drones were") })
	if !ok {
		t.Fatalf("the article is not shown: %q", texts(a))
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(word)
	test.TapCanvas(w.Canvas(), at.Add(fyne.NewPos(4, 4)))
	if e := s.Selected(); e == nil || e.ID != "sumy" {
		t.Errorf("chosen: %v", e)
	}
}

func TestARemovedArticleComesBack(t *testing.T) {
	begin(t)
	s := state.New()
	a := excerpt.NewArticle(s, nil)
	test.NewTempWindow(t, a).Resize(fyne.NewSize(500, 500))
	s.Add(invented.Night())
	a.Remove()
	if got := texts(a); !strings.Contains(got, "No article is open") {
		t.Errorf("%q", got)
	}
	s.Undo()
	if got := texts(a); !strings.Contains(got, "Invented article") {
		t.Errorf("%q", got)
	}
}

func TestTheArticleOpensAtTheChosenSentence(t *testing.T) {
	begin(t)
	s := state.New()
	a := excerpt.NewArticle(s, nil)
	other := container.NewTabItem("other", widget.NewLabel(""))
	tab := container.NewTabItem("article", a)
	tabs := container.NewAppTabs(other, tab)
	test.NewTempWindow(t, tabs).Resize(fyne.NewSize(300, 220))
	s.Add(invented.Night())
	s.Select("ukraine")
	tabs.Select(tab)
	scroll, ok := find(a, func(s *container.Scroll) bool { return true })
	if !ok || scroll.Offset.Y <= 0 {
		t.Errorf("the article is at %v", scroll.Offset)
	}
	if !strings.Contains(texts(a), "Of 90 drones") {
		t.Errorf("the sentence is not drawn: %q", texts(a))
	}
}

func TestTheQuoteIsAsHighAsItsLinesAtEveryWidth(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Start()
	w := test.NewTempWindow(t, p)
	s.Add(invented.Night())
	s.Select("odesa")
	gap := func() float32 {
		quoted, _ := find(p, func(o *canvas.Text) bool { return strings.Contains(o.Text, "out.") })
		title, _ := find(p, func(o *canvas.Text) bool { return strings.HasPrefix(o.Text, "Invented article") })
		driver := fyne.CurrentApp().Driver()
		return driver.AbsolutePositionForObject(title).Y - driver.AbsolutePositionForObject(quoted).Y
	}
	w.Resize(fyne.NewSize(900, 1400))
	want := gap()
	for _, wide := range []float32{340, 500, 800, 400} {
		w.Resize(fyne.NewSize(wide, 1400))
		if got := gap(); math.Abs(float64(got-want)) > 0.01 {
			t.Errorf("%v wide: the source stands %v below the last line, want %v", wide, got, want)
		}
	}
}

func TestWhatWasDecidedIsSaidInTheHeading(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	test.NewTempWindow(t, p).Resize(fyne.NewSize(520, 900))
	s.Add(invented.Night())
	s.Select("odesa")
	if got := texts(p); strings.Contains(got, "Accepted") {
		t.Errorf("decided at first: %q", got)
	}
	s.Decide(journal.Accepted)
	s.Select("odesa")
	s.SetNote(s.Selected(), "Invented note: ask again.")
	if got := texts(p); !strings.Contains(got, "Accepted") || !strings.Contains(got, "ask again") {
		t.Errorf("the heading says neither: %q", got)
	}
}

func TestAnArticleThatWasReadBeforeThePanelIsShown(t *testing.T) {
	begin(t)
	s := state.New()
	s.Add(invented.Night())
	s.Select("odesa")
	a := excerpt.NewArticle(s, action.NewTable())
	a.Hide()
	test.NewTempWindow(t, a).Resize(fyne.NewSize(520, 1200))
	a.Show()
	if a.Shown() == nil || !strings.Contains(texts(a), invented.Night().Article.Title) {
		t.Errorf("%q", texts(a))
	}
}

package queue_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"strikemap/app/action"
	"strikemap/app/internal/invented"
	"strikemap/app/queue"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/journal"
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

// shown returns a state with the invented night and the queue in a window.
func shown(t *testing.T, locale string) (*state.State, *queue.Queue, fyne.Window) {
	t.Helper()
	begin(t, locale)
	s := state.New()
	o := s.Options()
	o.Folded = state.Folds{state.ArticlesOnes: true}
	s.SetOptions(o)
	keys := &action.Keyboard{Table: action.NewTable(action.Action{ID: "k", Keys: action.Plain(action.Free, fyne.KeyK), Do: s.Prev})}
	q := queue.New(s, nil, keys.In(action.Free))
	w := test.NewTempWindow(t, q)
	w.Resize(fyne.NewSize(360, 700))
	s.Add(invented.Night())
	return s, q, w
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

func TestTheQueueShowsSectionsWithTheirEvents(t *testing.T) {
	s, q, _ := shown(t, "en_US.UTF-8")
	for _, want := range []string{
		"To check", "Accepted", "Mentioned", "Odesa\u00a0· Strike", "Kharkiv\u00a0· Power outage", "Sumy Oblast\u00a0· Interception",
		"5–6 May", "In Kharkiv, homes were damaged.", "The source names only the country",
	} {
		if _, ok := saying(q, want); !ok {
			t.Errorf("%q is not in the queue: %v", want, words(q))
		}
	}
	if _, ok := saying(q, "May 2025"); ok {
		t.Error("the year is said although all are of one")
	}
	s.SetShown(geo.DisplayInterception, false)
	if _, ok := saying(q, "Sumy"); ok {
		t.Error("a category that is off is in the queue")
	}
}

func TestAVerdictMovesARowToItsSection(t *testing.T) {
	s, q, _ := shown(t, "en_US.UTF-8")
	s.Select("odesa")
	before, _ := saying(q, "Odesa\u00a0·")
	s.Decide(journal.Rejected)
	after, ok := saying(q, "Odesa\u00a0·")
	head, _ := saying(q, "Rejected")
	if !ok || after.Y <= before.Y || after.Y <= head.Y {
		t.Errorf("it stands at %v, was at %v; its section begins at %v", after.Y, before.Y, head.Y)
	}
}

func TestAClickOnARowChoosesItsEventAndTakesTheKeys(t *testing.T) {
	s, q, w := shown(t, "en_US.UTF-8")
	at, _ := saying(q, "Kharkiv\u00a0·")
	test.TapCanvas(w.Canvas(), at.AddXY(5, 5))
	if e := s.Selected(); e == nil || e.ID != "kharkiv" {
		t.Fatalf("chosen: %v", e)
	}
	w.Canvas().Focused().TypedRune('k')
	if e := s.Selected(); e == nil || e.ID != "odesa" {
		t.Errorf("k chose %v", e)
	}
}

func TestAClickOnAHeadFoldsItsSection(t *testing.T) {
	s, q, w := shown(t, "en_US.UTF-8")
	at, _ := saying(q, "To check")
	test.TapCanvas(w.Canvas(), at.AddXY(2, 2))
	if _, ok := saying(q, "Kharkiv\u00a0·"); ok || !s.Folded(state.ToCheck) {
		t.Error("the section is open")
	}
}

func TestOffTheMapReasonsAreTold(t *testing.T) {
	s, q, w := shown(t, "uk_UA.UTF-8")
	at, ok := saying(q, "Джерело називає лише країну")
	if !ok {
		t.Fatalf("no reason: %v", words(q))
	}
	test.TapCanvas(w.Canvas(), at.AddXY(5, 5))
	if e := s.Selected(); e == nil || e.ID != "ukraine" {
		t.Errorf("chosen: %v", e)
	}
}

func TestMentionsTellReasonsAndLeadToTheText(t *testing.T) {
	_, q, w := shown(t, "en_US.UTF-8")
	var told string
	q.OnMention = func(in *geo.Reading, at geo.Span) { told = at.Of(in.Article.Body) }
	if _, ok := saying(q, "Where the report was filed"); !ok {
		t.Errorf("no reason for Kyiv: %v", words(q))
	}
	at, _ := saying(q, "Kyiv")
	test.TapCanvas(w.Canvas(), at.AddXY(5, 5))
	if told != "Kyiv" {
		t.Errorf("a click shows %q", told)
	}
}

func TestMarkedRowsAreCounted(t *testing.T) {
	s, q, _ := shown(t, "uk_UA.UTF-8")
	s.Select("odesa")
	s.MarkOn(1)
	if _, ok := saying(q, "Позначено 2"); !ok {
		t.Errorf("the number is not told: %v", words(q))
	}
	s.ClearMarks()
	if _, ok := saying(q, "Позначено"); ok {
		t.Error("nothing is marked and the line is there")
	}
}

func TestTheLastDecisionsStayInSight(t *testing.T) {
	s, q, w := library(t)
	if _, ok := saying(q, "1"); ok && len(s.Recent()) == 0 {
		if at := words(q)["1"]; at.Y > 600 {
			t.Error("there is a line of decisions before any")
		}
	}
	s.Select("odesa")
	s.Decide(journal.Accepted)
	at, ok := words(q)["1"]
	if !ok || at.Y < 600 {
		t.Fatalf("the decision is not in sight: %v", words(q))
	}
	test.TapCanvas(w.Canvas(), at.AddXY(3, -8))
	if e := s.Selected(); e == nil || e.ID != "odesa" {
		t.Errorf("a click went to %v", e)
	}
}

func TestNoOrderIsCutShort(t *testing.T) {
	for _, order := range query.Orders {
		s, q, _ := shown(t, "uk_UA.UTF-8")
		o := s.Options()
		o.Order = order
		s.SetOptions(o)
		want := translations.T("order." + string(order))
		if _, ok := words(q)[want]; !ok {
			t.Errorf("the choice does not say %q: %v", want, words(q))
		}
	}
}

// crowd returns an invented article with many reports.
func crowd(articles, each int) []*geo.Reading {
	var out []*geo.Reading
	for i := range articles {
		night := *invented.Night()
		night.Article.SHA256, night.Mentions, night.Reports = fmt.Sprint("crowd", i), nil, nil
		for j := range each {
			r := invented.Night().Reports[j%3]
			p := *r.Place
			p.ID, p.Name = geo.PlaceID(fmt.Sprint("sample:", j)), fmt.Sprint("Sample ", j)
			r.ID, r.Place, r.Mention = fmt.Sprintf("r%04d-%03d", i, j), &p, -1
			night.Reports = append(night.Reports, r)
		}
		out = append(out, &night)
	}
	return out
}

func TestOfManyRowsOnlyThoseInSightExist(t *testing.T) {
	s, q, w := shown(t, "en_US.UTF-8")
	s.Add(crowd(50, 100)...)
	s.Last()
	w.Canvas().Capture()
	if n := len(words(q)); n > 400 {
		t.Errorf("%d words exist", n)
	}
	s.Select("r0020-050")
	if _, ok := saying(q, "Sample 50"); !ok {
		t.Error("the chosen event is not in sight")
	}
}

// TestFigures prints the figures that "make bench" collects.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	s, _, w := shown(t, "en_US.UTF-8")
	o := s.Options()
	o.Order = query.Doubt
	s.SetOptions(o)
	s.Add(crowd(1000, 100)...)
	s.First()
	w.Canvas().Capture()
	var took []time.Duration
	for range 21 {
		start := time.Now()
		s.Decide(journal.Accepted)
		took = append(took, time.Since(start))
	}
	fmt.Printf("figure next-in-queue %.1f ms goal ≤ 50 (of %d events)\n", middle(took).Seconds()*1e3, len(s.Events()))
}

// middle returns the median.
func middle(all []time.Duration) time.Duration {
	for i := range all {
		for j := i; j > 0 && all[j] < all[j-1]; j-- {
			all[j], all[j-1] = all[j-1], all[j]
		}
	}
	return all[len(all)/2]
}

func TestTheYearIsSaidWhereThereAreSeveral(t *testing.T) {
	s, q, _ := shown(t, "en_US.UTF-8")
	other := invented.Night()
	other.Article.SHA256 = "other"
	for i := range other.Reports {
		other.Reports[i].ID += "-2"
		other.Reports[i].Date.From = other.Reports[i].Date.From.AddDate(-1, 0, 0)
		other.Reports[i].Date.To = other.Reports[i].Date.To.AddDate(-1, 0, 0)
	}
	s.Add(other)
	for _, want := range []string{"May 2025", "May 2024"} {
		if _, ok := saying(q, want); !ok {
			t.Errorf("%q is not in the queue: %v", want, words(q))
		}
	}
}

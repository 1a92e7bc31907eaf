package excerpt_test

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/excerpt"
	"strikemap/app/flow"
	"strikemap/app/internal/invented"
	"strikemap/app/state"
	"strikemap/geo"
)

// decide tells of the invented strike on Odesa: without “hit” there is no marker,
// without “three” the number of injured is not known, and another Odesa is small.
func decide(in *geo.Reading, r *geo.Report, tell func(excerpt.Decided)) {
	var d excerpt.Decided
	uncounted := *r
	uncounted.Effects = []geo.EffectClaim{{Effect: geo.EffectInjured}}
	at := r.Evidence.Span.Start
	for _, word := range strings.Fields(r.Evidence.Text) {
		word = strings.Trim(word, ",.")
		start := at + strings.Index(in.Article.Body[at:], word)
		w := geo.Influence{Span: geo.Span{Start: start, End: start + len(word)}, Otherwise: r}
		at = w.Span.End
		switch word {
		case "hit":
			w.Changes, w.Otherwise = []geo.Change{geo.ChangeGone}, nil
		case "three":
			w.Changes, w.Otherwise = []geo.Change{geo.ChangeEffects}, &uncounted
		}
		d.Words = append(d.Words, w)
	}
	d.Bearers = []excerpt.Bearer{{Place: invented.Odesa}, {Place: &geo.Place{
		ID: "p9", Name: "Odesa", Level: geo.LevelSettlement, Oblast: "Kharkiv Oblast", Country: "UA",
	}}}
	tell(d)
}

// askWhy shows the invented strike on Odesa and asks why.
func askWhy(t *testing.T, s *state.State, p *excerpt.Panel) fyne.Window {
	t.Helper()
	p.Start()
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(520, 1400))
	s.Add(invented.Night())
	s.Select("odesa")
	press(t, p, "Why?")
	return w
}

// press taps the button whose text begins so.
func press(t *testing.T, p *excerpt.Panel, text string) {
	t.Helper()
	b, ok := find(p, func(b *widget.Button) bool { return strings.HasPrefix(b.Text, text) })
	if !ok {
		t.Fatalf("no button %q", text)
	}
	test.Tap(b)
}

// click taps a word of the quote.
func click(t *testing.T, w fyne.Window, p *excerpt.Panel, word string) {
	t.Helper()
	o, ok := find(p, func(o *canvas.Text) bool { return o.Text == word })
	if !ok {
		t.Fatalf("%q is not a word by itself in %q", word, texts(p))
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	test.TapCanvas(w.Canvas(), at.Add(fyne.NewPos(3, 6)))
}

// shows checks that the panel shows all of the texts.
func shows(t *testing.T, p *excerpt.Panel, all ...string) {
	t.Helper()
	got := texts(p)
	for _, want := range all {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not shown in %q", want, got)
		}
	}
}

func TestWhyDisclosesRulesPlaceAndRole(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	askWhy(t, s, p)
	shows(t, p, "A preposition of place before it", "strong", "Decided by “hit”", "most populous", "it happened here", "0.90", "In doubt which place: a small place with no area named beside it")
	press(t, p, "Why?")
	if strings.Contains(texts(p), "most populous") {
		t.Error("the rules are not hidden again")
	}
}

func TestOtherPlacesOfTheNameAreToldWithWhyTheyLost(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Decide = decide
	askWhy(t, s, p)
	shows(t, p, "Which “Odesa”", "Chosen: most populous", "Odesa · Kharkiv Oblast", "The text speaks less for it")
}

func TestACoveredWordTellsWhatWouldBeRead(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Decide = decide
	w := askWhy(t, s, p)
	shows(t, p, "Click a word to cover it")
	click(t, w, p, "hit")
	shows(t, p, "Without “hit”: no marker.")
	click(t, w, p, "three")
	shows(t, p, "Without “three”: Consequences: injured, number not stated (as read: 3 injured).")
	click(t, w, p, "warehouse")
	shows(t, p, "Without “warehouse”: the same would be read.")
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	shows(t, p, "Click a word to cover it")
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.Canvas().Focused() != nil {
		t.Error("a second Escape does not give the keys back")
	}
}

func TestWordsAreCoveredByKeysAlone(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Decide = decide
	others := ""
	note := func(name string) func() { return func() { others += name } }
	free := action.Keyboard{Table: action.NewTable(
		action.Action{ID: "method", Keys: action.Plain(action.Anywhere, fyne.KeyF1), Do: note("F1 ")},
		action.Action{ID: "down", Keys: action.Plain(action.Free, fyne.KeyDown, fyne.KeyReturn), Do: note("down ")},
		action.Action{ID: "j", Keys: action.Plain(action.Free, fyne.KeyJ), Do: note("j ")},
	)}
	p.Keys = free.In(action.Free)
	w := askWhy(t, s, p)
	press(t, p, "Cover a word")
	keys := func(names ...fyne.KeyName) {
		for _, n := range names {
			w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: n})
		}
	}
	keys(fyne.KeyReturn)
	shows(t, p, "Without “hit”: no marker.")
	keys(fyne.KeyDown)
	shows(t, p, "Without “three”")
	keys(fyne.KeyLeft)
	shows(t, p, "Without “injuring”: the same would be read.")
	keys(fyne.KeyF1)
	w.Canvas().Focused().TypedRune('j')
	if others != "F1 j " {
		t.Errorf("keys without use here: %q", others)
	}
	s.Select("kharkiv")
	if w.Canvas().Focused() != nil {
		t.Error("a passage that is gone still hears the keys")
	}
}

func TestAStepMarksItsWordsWhileItIsPointedAt(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	w := askWhy(t, s, p)
	frames := func() int {
		n := 0
		find(p, func(r *canvas.Rectangle) bool {
			if r.StrokeWidth == 1.5 {
				n++
			}
			return false
		})
		return n
	}
	o, _ := find(p, func(o *canvas.Text) bool { return strings.HasPrefix(o.Text, "Decided by") })
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	test.MoveMouse(w.Canvas(), at.Add(fyne.NewPos(5, 5)))
	if frames() == 0 {
		t.Error("no words are marked")
	}
	test.MoveMouse(w.Canvas(), fyne.NewPos(2, 2))
	if frames() != 0 {
		t.Error("the words stay marked")
	}
	test.TapCanvas(w.Canvas(), at.Add(fyne.NewPos(5, 5)))
	test.MoveMouse(w.Canvas(), fyne.NewPos(2, 2))
	if frames() == 0 {
		t.Error("the words of a clicked step are not marked")
	}
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if frames() != 0 || s.Selected() == nil {
		t.Error("Escape does not put the step aside, or does more")
	}
	test.TapCanvas(w.Canvas(), at.Add(fyne.NewPos(5, 5)))
	s.Select("kharkiv")
	if w.Canvas().Focused() != nil {
		t.Error("a step that is gone still hears the keys")
	}
}

func TestWhatComesLateIsOfTheEventThatIsShown(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	var late func()
	p.Decide = func(in *geo.Reading, r *geo.Report, tell func(excerpt.Decided)) {
		if r.ID == "odesa" {
			late = func() { decide(in, r, tell) }
		}
	}
	askWhy(t, s, p)
	shows(t, p, "Reading the quote without each word")
	s.Select("kharkiv")
	late()
	if strings.Contains(texts(p), "Click a word") {
		t.Error("the words of another event can be covered")
	}
}

func TestCoveringIsQuick(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Decide = decide
	w := askWhy(t, s, p)
	press(t, p, "Cover a word")
	start := time.Now()
	const turns = 20
	for range turns {
		w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	}
	if took := time.Since(start) / turns; took > 50*time.Millisecond {
		t.Errorf("covering a word takes %v", took)
	}
}

func TestAskingWhyBringsTheQuoteAndTheRulesIntoSight(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Decide = decide
	w := askWhy(t, s, p)
	press(t, p, "Why?")
	w.Resize(fyne.NewSize(380, 300))
	press(t, p, "Why?")
	o, _ := find(p, func(o *canvas.Text) bool { return o.Text == "hit" })
	driver := fyne.CurrentApp().Driver()
	if y := driver.AbsolutePositionForObject(o).Y - driver.AbsolutePositionForObject(p).Y; y < 0 || y > 200 {
		t.Errorf("the quote stands at %v", y)
	}
}

func TestWhatACoveredWordTellsIsInSight(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Decide = decide
	w := askWhy(t, s, p)
	w.Resize(fyne.NewSize(260, 200))
	press(t, p, "Cover a word")
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	o, ok := find(p, func(o *canvas.Text) bool { return strings.HasPrefix(o.Text, "Without") })
	driver := fyne.CurrentApp().Driver()
	if y := driver.AbsolutePositionForObject(o).Y - driver.AbsolutePositionForObject(p).Y; !ok || y < 0 || y > 180 {
		t.Errorf("it stands at %v of 200", y)
	}
}

func TestACoveredWordStaysWhileOtherArticlesArrive(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Decide = decide
	w := askWhy(t, s, p)
	click(t, w, p, "hit")
	other := invented.Night()
	other.Article.ID, other.Article.SHA256 = "other", "other"
	for i := range other.Reports {
		other.Reports[i].ID += "-other"
	}
	s.Add(other)
	shows(t, p, "Without “hit”: no marker.")
}

func TestTheNextEventIsAskedWhyToo(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Decide = decide
	w := askWhy(t, s, p)
	s.Select("kharkiv")
	click(t, w, p, "homes")
	shows(t, p, "Without “homes”: the same would be read.")
}

func TestAWordThatIsHeldIsCoveredUntilItIsLetGo(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Decide = decide
	p.Start()
	test.NewTempWindow(t, p).Resize(fyne.NewSize(520, 1400))
	s.Add(invented.Night())
	s.Select("odesa")
	quote, ok := find(p, func(x *flow.Text) bool { return x.OnHeld != nil })
	if !ok {
		t.Fatal("no quote hears that a word is held")
	}
	e := s.Selected().Lead().Evidence
	at := e.Span.Start + strings.Index(e.Text, "hit")
	quote.OnHeld(geo.Span{Start: at, End: at + 3})
	shows(t, p, "Without “hit”: no marker.")
	quote.OnHeld(geo.Span{})
	if got := texts(p); strings.Contains(got, "Without") || strings.Contains(got, "Click a word") {
		t.Errorf("let go of, it is still told: %q", got)
	}
	click(t, fyne.CurrentApp().Driver().AllWindows()[0], p, "hit")
	if strings.Contains(texts(p), "Without") {
		t.Error("a click covers a word while nobody asked why")
	}
}

func TestAskingByAKeyLeadsTheKeysToTheQuote(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	var tell func()
	p.Decide = func(in *geo.Reading, r *geo.Report, then func(excerpt.Decided)) {
		tell = func() { decide(in, r, then) }
	}
	p.Start()
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(520, 1400))
	s.Add(invented.Night())
	s.Select("odesa")
	p.AskWhy()
	tell()
	if !p.Asks() || w.Canvas().Focused() == nil {
		t.Fatal("the quote does not have the keys")
	}
	w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	shows(t, p, "Without “hit”: no marker.")
	p.AskWhy()
	if p.Asks() || strings.Contains(texts(p), "Without") {
		t.Error("it is not put away again")
	}
}

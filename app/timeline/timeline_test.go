package timeline

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"strikemap/app/internal/invented"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/query"
	"strikemap/geo/record"
)

func kyiv(day, hour int) time.Time { return time.Date(2025, 11, day, hour, 0, 0, 0, record.Kyiv) }

// told is an invented report of a strike, on a place of its own.
func told(id string, d geo.Date) geo.Report {
	place := *invented.Odesa
	place.ID, place.Name = geo.PlaceID(id), id
	return geo.Report{ID: id, Kind: geo.KindStrike, Place: &place, Precision: geo.P3, Mention: -1, Date: d}
}

func oneDay(day int) geo.Date {
	return geo.Date{From: kyiv(day, 0), To: kyiv(day+1, 0), Precision: geo.D1}
}

func oneNight(day int) geo.Date {
	return geo.Date{From: kyiv(day, 18), To: kyiv(day+1, 10), Precision: geo.D2}
}

// begin shows the timeline of invented dates in a headless window.
func begin(t testing.TB, dates ...geo.Date) (*state.State, *Timeline) {
	t.Helper()
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	a := test.NewTempApp(t)
	a.Settings().SetTheme(theme.New(nil, state.DefaultOptions()))
	s := state.New()
	r := &geo.Reading{Article: geo.Article{SHA256: "a", Title: "Invented"}}
	for i, d := range dates {
		r.Reports = append(r.Reports, told(fmt.Sprint("r", i), d))
	}
	s.Add(r)
	tl := New(s, nil)
	w := a.NewWindow("")
	w.SetPadded(false)
	w.SetContent(tl)
	w.Resize(fyne.NewSize(1000, 96))
	return s, tl
}

// at returns the pointer in the middle of the bar of a day.
func (p *plot) middleOf(day int) *desktop.MouseEvent {
	n := float64(query.Days.Number(kyiv(day, 0))) + p.unit.shift() + .5
	ev := &desktop.MouseEvent{Button: desktop.MouseButtonPrimary}
	ev.Position = fyne.NewPos(float32(p.scale.x(n)), 20)
	return ev
}

func days17() []geo.Date {
	return []geo.Date{oneNight(17), oneNight(17), oneNight(18), oneNight(20), oneNight(23), {Precision: geo.D7}}
}

func TestAFewDaysAreShownByNights(t *testing.T) {
	_, tl := begin(t, days17()...)
	p := tl.plot
	if p.unit != night || len(p.bins) != 7 || p.bins[0].Total() != 2 || tl.undated.total() != 1 {
		t.Errorf("unit %d, %d bars, %d undated", p.unit, len(p.bins), tl.undated.total())
	}
	long := days17()
	for d := range 30 {
		long = append(long, oneNight(-d))
	}
	if _, tl := begin(t, long...); tl.plot.unit != day {
		t.Errorf("more than a fortnight: unit %d", tl.plot.unit)
	}
}

func TestThePointerIsToldTheNumbersOfItsBar(t *testing.T) {
	_, tl := begin(t, days17()...)
	p := tl.plot
	p.MouseIn(p.middleOf(17))
	if !p.card.Visible() || p.over != 0 {
		t.Fatalf("over bar %d", p.over)
	}
	if p.card.told != "Overnight 17–18 November 2025 · 2 events" {
		t.Errorf("it says %q", p.card.told)
	}
	p.MouseMoved(p.middleOf(19))
	if p.card.Visible() {
		t.Error("an empty night has a card")
	}
}

func TestDraggingChoosesWholeBars(t *testing.T) {
	s, tl := begin(t, days17()...)
	p := tl.plot
	p.MouseDown(p.middleOf(18))
	p.Dragged(&fyne.DragEvent{PointEvent: p.middleOf(20).PointEvent})
	p.MouseUp(p.middleOf(20))
	p.DragEnd()
	f := s.Filter()
	if !f.From.Equal(kyiv(18, 12)) || !f.To.Equal(kyiv(21, 12)) || len(s.Events()) != 2 {
		t.Errorf("chosen %v to %v, %d events", f.From, f.To, len(s.Events()))
	}
	if n := len(p.bins); n != 7 {
		t.Errorf("the bars follow their own brush: %d", n)
	}
	p.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	if f := s.Filter(); !f.From.Equal(kyiv(21, 12)) || !f.To.Equal(kyiv(24, 12)) {
		t.Errorf("moved by its width: %v to %v", f.From, f.To)
	}
	p.TypedKey(&fyne.KeyEvent{Name: fyne.KeyLeft})
	p.TypedKey(&fyne.KeyEvent{Name: fyne.KeyLeft})
	if f := s.Filter(); !f.From.Equal(kyiv(15, 12)) || !f.To.Equal(kyiv(18, 12)) {
		t.Errorf("moved back: %v to %v", f.From, f.To)
	}
	p.DoubleTapped(nil)
	if f := s.Filter(); !f.From.IsZero() || len(s.Events()) != 5+1 {
		t.Errorf("after a double click: %v", f.From)
	}
}

func TestAClickChoosesOneBar(t *testing.T) {
	s, tl := begin(t, days17()...)
	p := tl.plot
	p.MouseDown(p.middleOf(17))
	p.MouseUp(p.middleOf(17))
	if f := s.Filter(); !f.From.Equal(kyiv(17, 12)) || !f.To.Equal(kyiv(18, 12)) || len(s.Events()) != 2 {
		t.Errorf("%v to %v", f.From, f.To)
	}
}

func TestUndatedIsABarOfItsOwn(t *testing.T) {
	s, tl := begin(t, days17()...)
	var asked []*geo.Reading
	tl.OnUndated = func(rs []*geo.Reading) { asked = rs }
	tl.undated.Tapped(nil)
	if len(s.Events()) != 1 || !tl.offer.Visible() {
		t.Fatalf("%d events, offer %v", len(s.Events()), tl.offer.Visible())
	}
	if tl.offer.Text != "Set the publication date of 1 article…" {
		t.Errorf("offered: %q", tl.offer.Text)
	}
	test.Tap(tl.offer)
	if len(asked) != 1 {
		t.Errorf("asked of %d articles", len(asked))
	}
	tl.undated.Tapped(nil)
	if len(s.Events()) != 6 {
		t.Error("a second click does not bring all back")
	}
}

func TestPlayingSkipsEmptyNightsAndLeavesOneStepOfBack(t *testing.T) {
	s, tl := begin(t, days17()...)
	var waiting func()
	tl.player.after = func(_ time.Duration, f func()) func() { waiting = f; return func() { waiting = nil } }
	before := s.Filter()
	var seen []int
	tl.Play()
	for tl.Plays() {
		seen = append(seen, s.Filter().From.Day())
		waiting()
	}
	if !slices.Equal(seen, []int{17, 18, 20, 23}) {
		t.Errorf("played %v", seen)
	}
	if !s.Filter().Equal(before) {
		t.Error("the filter is not as it was before")
	}
	tl.Accumulate()
	tl.Play()
	waiting()
	waiting()
	if f := s.Filter(); f.From.Day() != 17 || f.To.Day() != 21 || len(s.Events()) != 4 {
		t.Errorf("cumulative: %v to %v", f.From, f.To)
	}
	tl.plot.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	if tl.Plays() || waiting != nil {
		t.Error("Space does not stop")
	}
	s.Back()
	if !s.Filter().Equal(before) {
		t.Error("Back goes through what was played")
	}
}

func TestPlayingEndsWhenSomethingElseIsChosen(t *testing.T) {
	s, tl := begin(t, days17()...)
	var waiting func()
	tl.player.after = func(_ time.Duration, f func()) func() { waiting = f; return func() {} }
	tl.Play()
	mine := query.Filter{Text: "nowhere"}
	s.SetFilter(mine)
	waiting()
	if tl.Plays() || !s.Filter().Equal(mine) {
		t.Error("playing goes on over what a person chose")
	}
}

func TestDaysChosenOneByOneStandOut(t *testing.T) {
	s, tl := begin(t, days17()...)
	s.SetFilter(query.Default().Choose(query.Day, "2025-11-17"))
	x := tl.plot.picture(1)
	if x.faint(&x.bins[0]) || !x.faint(&x.bins[1]) {
		t.Error("the bars do not tell which day is chosen")
	}
}

func TestTimeIsZoomedAboutThePointer(t *testing.T) {
	_, tl := begin(t, days17()...)
	p := tl.plot
	at := p.middleOf(20).Position
	was := p.scale.day(float64(at.X))
	ev := &fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, 50)}
	ev.Position = at
	p.Scrolled(ev)
	if now := p.scale.day(float64(at.X)); now < was-.01 || now > was+.01 || p.scale.to-p.scale.from >= 7 {
		t.Errorf("day %v under the pointer, was %v", now, was)
	}
	for range 200 {
		p.TypedRune('-')
	}
	if p.scale.to-p.scale.from > mostDays {
		t.Error("it zooms out without end")
	}
	p.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
	if len(p.bins) != 7 {
		t.Errorf("%d bars after Home", len(p.bins))
	}
}

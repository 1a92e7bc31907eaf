package present

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"strikemap/app/slide"
	"strikemap/geo/briefing"
)

// begin starts a presentation of the invented week.
func begin(t *testing.T) *Show { return beginWith(t, idle) }

func beginWith(t *testing.T, spawn func(work, done func())) *Show {
	t.Helper()
	s, _ := open(t)
	w := test.NewTempWindow(t, nil)
	w.Resize(fyne.NewSize(640, 360))
	p := New(deckOf(t)(Briefing(s, "")), 0, slide.Look{}, w, spawn)
	p.later = func(time.Duration, func()) {}
	return p
}

func press(p *Show, keys ...fyne.KeyName) {
	for _, k := range keys {
		p.TypedKey(&fyne.KeyEvent{Name: k})
	}
}

func TestClickersAndKeysTurn(t *testing.T) {
	p := begin(t)
	at := func(want int) {
		t.Helper()
		if p.At() != want || p.stage.picture.want.page != want {
			t.Errorf("at %d, want %d", p.At(), want)
		}
	}
	press(p, fyne.KeyPageDown, fyne.KeyRight, fyne.KeySpace)
	at(3)
	press(p, fyne.KeyPageUp, fyne.KeyLeft)
	at(1)
	press(p, fyne.KeyEnd, fyne.KeyRight)
	at(10)
	press(p, fyne.KeyHome, fyne.KeyLeft)
	at(0)
	p.stage.hand.Tapped(nil)
	at(1)
	p.stage.hand.TappedSecondary(nil)
	at(0)
}

func TestANumberGoesThereAndSaysWhenThereIsNone(t *testing.T) {
	p := begin(t)
	p.TypedRune('9')
	if got := p.stage.word.Text; got != "Go to slide 9 with Enter" {
		t.Errorf("it says %q", got)
	}
	press(p, fyne.KeyReturn)
	if p.At() != 8 || p.stage.word.Text != "" {
		t.Errorf("at %d, saying %q", p.At(), p.stage.word.Text)
	}
	for _, r := range "42" {
		p.TypedRune(r)
	}
	press(p, fyne.KeyEnter)
	if got := p.stage.word.Text; p.At() != 8 || got != "There is no slide 42: there are 11" {
		t.Errorf("at %d it says %q", p.At(), got)
	}
	press(p, fyne.KeyReturn)
	if p.At() != 9 {
		t.Error("Enter alone does not go on")
	}
}

func TestTheScreenTurnsBlackAndWhite(t *testing.T) {
	p := begin(t)
	p.TypedRune('b')
	if p.stage.cover.Hidden || p.cover != Black {
		t.Error("b does not black the screen")
	}
	p.TypedRune('Ц') // where W is on the other keyboard
	if p.stage.cover.Hidden || p.cover != White {
		t.Error("W does not white it")
	}
	p.TypedRune('w')
	if !p.stage.cover.Hidden {
		t.Error("the same key does not show the slide again")
	}
	p.TypedRune('b')
	press(p, fyne.KeyRight)
	if !p.stage.cover.Hidden || p.At() != 1 {
		t.Error("turning does not show the next slide")
	}
}

func TestThePointerFollowsTheMouse(t *testing.T) {
	p := begin(t)
	move := func(x, y float32) {
		p.stage.hand.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, y)}})
	}
	move(100, 100)
	if p.stage.dot.Position().X > -1000 || p.stage.hand.Cursor() != desktop.HiddenCursor {
		t.Error("there is a pointer that nobody asked for")
	}
	p.TypedRune('l')
	move(200, 50)
	d := p.stage.dot.Size().Width
	if got := p.stage.dot.Position().AddXY(d/2, d/2); got != fyne.NewPos(200, 50) {
		t.Errorf("the pointer is at %v", got)
	}
	p.TypedRune('l')
	if p.stage.dot.Position().X > -1000 {
		t.Error("it stays")
	}
}

func TestTheWheelZoomsWhileAskedForAndComesBack(t *testing.T) {
	p := begin(t)
	p.window.Canvas().Capture()
	press(p, fyne.KeyRight)
	wheel := func() {
		p.stage.hand.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, 60), PointEvent: fyne.PointEvent{Position: fyne.NewPos(100, 100)}})
	}
	wheel()
	if p.look.View != nil {
		t.Fatal("the wheel zooms before Z")
	}
	p.TypedRune('z')
	wheel()
	own := p.deck.View(1, p.stage.picture.want.size)
	if p.look.View == nil || p.look.View.Scale < own.Scale*1.9 {
		t.Fatal("the wheel does not zoom")
	}
	p.stage.hand.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(30, 0)})
	p.stage.hand.Tapped(nil)
	if p.At() != 1 {
		t.Error("a click turns while the map is moved")
	}
	p.TypedRune('z')
	if p.look.View != nil {
		t.Error("Z does not come back")
	}
	p.TypedRune('z')
	wheel()
	press(p, fyne.KeyRight)
	if p.look.View != nil || p.zooming {
		t.Error("turning does not come back")
	}
}

func TestTheNightsArePlayedAsASlide(t *testing.T) {
	p := begin(t)
	var later func()
	p.later = func(_ time.Duration, f func()) { later = f }
	press(p, fyne.KeyRight)
	p.TypedRune('t')
	if p.at != slide.Timeline || p.look.Night != 0 {
		t.Fatal("T plays nothing")
	}
	for range 20 {
		later()
	}
	if last := len(p.deck.Nights) - 1; p.look.Night != last {
		t.Errorf("it ends at night %d of %d", p.look.Night, last)
	}
	p.TypedRune('t')
	if p.at != 1 {
		t.Errorf("T goes back to %d", p.at)
	}
	p.TypedRune('t')
	stale := later
	press(p, fyne.KeyRight)
	stale()
	if p.at != 2 {
		t.Error("an old clock goes on")
	}
}

func TestNotesAreShownOverTheSlide(t *testing.T) {
	p := begin(t)
	p.Go(6)
	if !p.stage.notes.Hidden {
		t.Error("the audience sees notes")
	}
	p.TypedRune('n')
	if got := shown(p.stage.notes); p.stage.notes.Hidden || !strings.Contains(got, "Say that the article") || !strings.Contains(got, "Next: Poltava") {
		t.Errorf("the notes say %q", got)
	}
}

func TestTheStageTurnsBright(t *testing.T) {
	p := begin(t)
	p.TypedRune('i')
	if !p.look.Light || !p.stage.picture.want.look.Light {
		t.Error("it stays dim")
	}
}

func TestEscapeLeaves(t *testing.T) {
	p := begin(t)
	ended := false
	p.Ended = func() { ended = true }
	press(p, fyne.KeyEscape)
	if !ended {
		t.Error("Escape does not leave")
	}
}

func TestTheNextSlideIsDrawnBefore(t *testing.T) {
	p := beginWith(t, atOnce)
	p.window.Canvas().Capture()
	pic := p.stage.picture
	k := pic.want
	k.page = 1
	if pic.kept[k] == nil {
		t.Error("the next slide is drawn only when it is asked for")
	}
	for range 3 {
		p.Next()
	}
	if len(pic.kept) > 2*mostKept {
		t.Errorf("%d pictures are kept", len(pic.kept))
	}
}

// shown returns what an object says.
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

func TestASlideOfEveryKindIsThere(t *testing.T) {
	p := begin(t)
	kinds := map[briefing.Kind]int{}
	for _, page := range p.deck.Pages {
		kinds[page.Kind]++
	}
	if kinds[briefing.Title] != 1 || kinds[briefing.Events] != 9 || kinds[briefing.Sources] != 1 {
		t.Errorf("slides %v", kinds)
	}
}

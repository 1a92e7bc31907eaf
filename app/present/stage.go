package present

import (
	"image/color"
	"math"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/slide"
	"strikemap/geo/viewport"
)

// stage is what the audience sees: the slide, and over it a cover, the pointer, a word of
// the program, and on one display the speaker's notes.
type stage struct {
	show    *Show
	content *fyne.Container
	picture *picture
	cover   *canvas.Rectangle
	dot     *canvas.Circle
	ground  *canvas.Rectangle
	word    *canvas.Text
	notes   *prompter
	hand    *hand
	flight  *flight
	hurried bool // the next slide was asked for while the map flew: it is shown at once
	said    int  // how often something was said, so that an older clock does not end it
	pointer bool
}

// The measures of what stands over a slide, as shares of its height.
const (
	wordSize  = .034
	dotSize   = .026
	notesHigh = .24
	wordTime  = 3 * time.Second
	mapShare  = .64 // of the width, where the map is
)

var away = fyne.NewPos(-4000, -4000)

func newStage(p *Show, spawn func(work, done func())) *stage {
	s := &stage{
		show: p, picture: newPicture(spawn), cover: canvas.NewRectangle(color.Black), dot: canvas.NewCircle(color.NRGBA{0xFF, 0x2D, 0x2D, 0xE6}),
		ground: canvas.NewRectangle(color.NRGBA{0, 0, 0, 0xD9}), word: canvas.NewText("", color.White), notes: newPrompter(p), flight: newFlight(),
	}
	s.dot.StrokeColor, s.dot.StrokeWidth = color.White, 2
	s.word.TextStyle.Bold, s.word.Alignment = true, fyne.TextAlignCenter
	s.hand = newHand(s)
	s.cover.Hide()
	s.notes.Hide()
	s.picture.drawn = func() {
		s.picture.prepare(p.at+1, p.look)
		s.picture.prepare(p.at-1, p.look)
		for _, page := range []int{slide.Timeline, p.at, p.at + 1, p.at - 1} {
			s.picture.prepareMap(page)
		}
	}
	s.picture.turn = s.fly
	s.content = container.New(&overSlide{s}, s.picture, s.flight.clip, s.cover, s.ground, s.word, s.notes, s.hand, s.dot)
	for _, o := range []fyne.CanvasObject{s.ground, s.word, s.dot} {
		o.Move(away)
	}
	return s
}

// overSlide lays everything over the slide out.
type overSlide struct{ *stage }

// MinSize is small: the window has the size of the screen.
func (*overSlide) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(320, 180) }

// Layout places everything.
func (l *overSlide) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	for _, o := range []fyne.CanvasObject{l.picture, l.cover, l.hand} {
		o.Move(fyne.Position{})
		o.Resize(size)
	}
	l.flight.clip.Resize(fyne.NewSize(size.Width*mapShare, size.Height))
	l.notes.Move(fyne.NewPos(0, size.Height*(1-notesHigh)))
	l.notes.Resize(fyne.NewSize(size.Width, size.Height*notesHigh))
	d := size.Height * dotSize
	l.dot.Resize(fyne.NewSize(d, d))
	l.placeWord()
}

// follow shows what the presentation shows.
func (s *stage) follow() {
	p := s.show
	s.picture.set(p.deck, p.at, p.look)
	if s.cover.Hidden = p.cover == Open; !s.cover.Hidden {
		s.cover.FillColor = color.White
		if p.cover == Black {
			s.cover.FillColor = color.Black
		}
	}
	s.notes.follow()
	s.content.Refresh()
}

// say shows a word for a moment.
func (s *stage) say(text string) {
	s.said++
	said := s.said
	s.word.Text = text
	s.placeWord()
	s.show.later(wordTime, func() {
		if s.said == said {
			s.hush()
		}
	})
}

// hush takes the word away.
func (s *stage) hush() {
	s.said++
	s.show.typed = 0
	s.word.Text = ""
	s.placeWord()
}

// placeWord puts the word at the foot of the slide's map, or away.
func (s *stage) placeWord() {
	if s.word.Text == "" {
		s.word.Move(away)
		s.ground.Move(away)
		return
	}
	size := s.content.Size()
	s.word.TextSize = size.Height * wordSize
	least := s.word.MinSize()
	wide, high := least.Width+size.Height*.06, least.Height+size.Height*.02
	at := fyne.NewPos(max((size.Width*mapShare-wide)/2, 0), size.Height*.88-high)
	s.ground.CornerRadius = high / 4
	s.ground.Resize(fyne.NewSize(wide, high))
	s.ground.Move(at)
	s.word.Resize(fyne.NewSize(wide, high))
	s.word.Move(at)
	s.word.Refresh()
}

// point shows the pointer under the mouse, or puts it away.
func (s *stage) point() {
	s.pointer = !s.pointer
	s.dot.Move(away)
	if s.pointer {
		s.moved(s.hand.at)
	}
}

// moved follows the mouse.
func (s *stage) moved(at fyne.Position) {
	if s.pointer {
		s.dot.Move(at.SubtractXY(s.dot.Size().Width/2, s.dot.Size().Height/2))
	}
}

// tell shows the speaker's notes over the foot of the slide, or puts them away.
func (s *stage) tell() {
	s.notes.Hidden = !s.notes.Hidden
	s.notes.follow()
	s.content.Refresh()
}

// size returns the slide's size in pixels, and how many make a unit of Fyne.
func (s *stage) size() (viewport.Size, float64) {
	size := s.picture.want.size
	return size, float64(size.H) / float64(max(s.content.Size().Height, 1))
}

// change moves the map of the slide.
func (s *stage) change(f func(viewport.View, float64) viewport.View) {
	size, ratio := s.size()
	if size.W == 0 || !s.show.zooming {
		return
	}
	v := s.show.deck.View(s.show.at, size)
	if s.show.look.View != nil {
		v = *s.show.look.View
	}
	v = f(v.Resize(slide.MapSize(size)), ratio)
	s.show.look.View = &v
	s.picture.set(s.show.deck, s.show.at, s.show.look)
}

// hand lies over everything: a click goes on, a click with the other button back; the
// wheel and a drag move the map while it is zoomed.
type hand struct {
	widget.BaseWidget
	stage *stage
	at    fyne.Position
}

func newHand(s *stage) *hand {
	h := &hand{stage: s}
	h.ExtendBaseWidget(h)
	return h
}

// CreateRenderer draws nothing.
func (h *hand) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRectangle(color.Transparent))
}

// Tapped goes to the next slide.
func (h *hand) Tapped(*fyne.PointEvent) {
	if !h.stage.show.zooming {
		h.stage.show.Next()
	}
}

// TappedSecondary goes to the slide before.
func (h *hand) TappedSecondary(*fyne.PointEvent) { h.stage.show.Prev() }

// MouseIn, MouseMoved and MouseOut follow the mouse.
func (h *hand) MouseIn(ev *desktop.MouseEvent) { h.MouseMoved(ev) }

// MouseMoved follows the mouse.
func (h *hand) MouseMoved(ev *desktop.MouseEvent) {
	h.at = ev.Position
	h.stage.moved(ev.Position)
}

// MouseOut leaves the pointer where it was.
func (h *hand) MouseOut() {}

// Cursor hides the arrow but while it moves the map: L shows what an audience can see.
func (h *hand) Cursor() desktop.Cursor {
	if h.stage.show.zooming {
		return desktop.DefaultCursor
	}
	return desktop.HiddenCursor
}

// Scrolled zooms about the mouse.
func (h *hand) Scrolled(ev *fyne.ScrollEvent) {
	h.stage.change(func(v viewport.View, ratio float64) viewport.View {
		at := viewport.Pixel{X: float64(ev.Position.X) * ratio, Y: float64(ev.Position.Y) * ratio}
		return v.ZoomAround(at, math.Exp2(float64(ev.Scrolled.DY)/60))
	})
}

// Dragged moves the map.
func (h *hand) Dragged(ev *fyne.DragEvent) {
	h.stage.moved(ev.Position)
	h.stage.change(func(v viewport.View, ratio float64) viewport.View {
		return v.Pan(float64(ev.Dragged.DX)*ratio, float64(ev.Dragged.DY)*ratio)
	})
}

// DragEnd does nothing more.
func (h *hand) DragEnd() {}

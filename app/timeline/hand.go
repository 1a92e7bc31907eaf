package timeline

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/app/action"
)

// hand is what the pointer does.
type hand struct {
	down  bool
	start float64 // pixel at which it went down
	last  float64 // where it was seen last
	held  grip
	was   span // the brush as it was then
	drawn *span
	moved bool
	shift bool // it moves the time that is shown
}

// grip is what of the brush is held.
type grip uint8

const (
	nothing grip = iota // a new one is drawn
	left
	right
	middle
)

// How near an edge the pointer must be to hold it, and how far it must go to drag, in
// units of Fyne.
const (
	edge  = 6
	still = 3
)

// gripAt returns what of the brush lies under a pixel.
func (p *plot) gripAt(x float64) grip {
	b := p.brushed()
	if b == nil {
		return nothing
	}
	from, to := p.scale.x(b.from), p.scale.x(b.to)
	switch {
	case math.Abs(x-from) <= edge:
		return left
	case math.Abs(x-to) <= edge:
		return right
	case from < x && x < to && to-from > 4*edge:
		return middle
	}
	return nothing
}

// MouseDown begins to draw, to move or to change the brush; with Shift or another
// button it moves the time that is shown.
func (p *plot) MouseDown(ev *desktop.MouseEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p); c != nil {
		c.Focus(p)
	}
	x := float64(ev.Position.X)
	p.hand = hand{down: true, start: x, last: x, held: p.gripAt(x), shift: ev.Button != desktop.MouseButtonPrimary || ev.Modifier&fyne.KeyModifierShift != 0}
	if b := p.brushed(); b != nil {
		p.hand.was = p.whole(*b)
	}
	p.card.Hide()
}

// Dragged follows the pointer.
func (p *plot) Dragged(ev *fyne.DragEvent) { p.follow(float64(ev.Position.X)) }

// DragEnd chooses what was drawn.
func (p *plot) DragEnd() { p.let() }

func (p *plot) follow(x float64) {
	h := &p.hand
	if !h.down {
		return
	}
	dx := x - h.last
	h.last = x
	if h.shift && !h.moved && math.Abs(x-h.start) < still {
		return
	}
	if h.shift {
		p.scale, p.moved, h.moved = p.scale.pan(dx), true, true
		p.place()
		return
	}
	if !h.moved && math.Abs(x-h.start) < still {
		return
	}
	h.moved = true
	s := p.dragged(x)
	h.drawn = &s
	p.redraw()
}

// dragged returns the brush for a pixel that it was dragged to.
func (p *plot) dragged(x float64) span {
	h := &p.hand
	switch h.held {
	case left:
		return p.snap(x, p.scale.x(h.was.to)-1)
	case right:
		return p.snap(p.scale.x(h.was.from)+1, x)
	case middle:
		by := p.scale.day(x) - p.scale.day(h.start)
		first := p.unit.at(h.was.from + by + .5)
		long := int(h.was.to - h.was.from)
		return p.whole(span{float64(first) + p.unit.shift(), float64(first+long) + p.unit.shift()})
	}
	return p.snap(h.start, x)
}

// MouseUp chooses what was drawn; a click without a drag chooses one bar that has
// events, or opens the menu of a time.
func (p *plot) MouseUp(ev *desktop.MouseEvent) {
	h := &p.hand
	if !h.down {
		return
	}
	if ev.Button == desktop.MouseButtonSecondary && !h.moved {
		p.hand = hand{}
		action.ShowMenu(p.menu(float64(ev.Position.X)), p, ev.AbsolutePosition)
		return
	}
	if x := float64(ev.Position.X); !h.moved && !h.shift && p.barAt(x) >= 0 {
		s := p.snap(x, x)
		h.drawn = &s
	}
	p.let()
}

// let ends a gesture.
func (p *plot) let() {
	drawn := p.hand.drawn
	p.hand = hand{}
	if drawn != nil {
		p.choose(*drawn)
	}
}

// DoubleTapped lets all time through.
func (p *plot) DoubleTapped(*fyne.PointEvent) {
	p.hand = hand{}
	p.free()
}

// wheelStep is how much a turn of the wheel by one unit zooms.
const wheelStep = 1.008

// Scrolled zooms time about the pointer; sideways it moves it.
func (p *plot) Scrolled(ev *fyne.ScrollEvent) {
	if math.Abs(float64(ev.Scrolled.DX)) > math.Abs(float64(ev.Scrolled.DY)) {
		p.scale = p.scale.pan(float64(ev.Scrolled.DX))
	} else {
		p.scale = p.scale.zoom(float64(ev.Position.X), math.Pow(wheelStep, float64(ev.Scrolled.DY)))
	}
	p.moved = true
	p.place()
	p.point(ev.Position)
}

// zoomBy zooms about the brush, or the middle.
func (p *plot) zoomBy(factor float64) {
	x := p.scale.width / 2
	if b := p.brushed(); b != nil {
		x = min(max(p.scale.x((b.from+b.to)/2), 0), p.scale.width)
	}
	p.scale, p.moved = p.scale.zoom(x, factor), true
	p.place()
}

// MouseIn shows the numbers of the bar under the pointer.
func (p *plot) MouseIn(ev *desktop.MouseEvent) { p.point(ev.Position) }

// MouseMoved does the same.
func (p *plot) MouseMoved(ev *desktop.MouseEvent) {
	if p.hand.down {
		p.follow(float64(ev.Position.X))
		return
	}
	p.point(ev.Position)
}

// MouseOut hides them.
func (p *plot) MouseOut() {
	p.card.Hide()
	if p.over >= 0 {
		p.over = -1
		p.redraw()
	}
}

// barAt returns the bar with events under a pixel, -1 for none.
func (p *plot) barAt(x float64) int {
	n := p.unit.at(p.scale.day(x))
	for i := range p.bins {
		if p.bins[i].from == n && p.bins[i].Total() > 0 {
			return i
		}
	}
	return -1
}

// point shows the numbers of the bar under a place.
func (p *plot) point(at fyne.Position) {
	was := p.over
	if p.over = p.barAt(float64(at.X)); p.over != was {
		p.redraw()
	}
	if p.over < 0 {
		p.card.Hide()
		return
	}
	p.card.tell(&p.bins[p.over], p.unit)
	size := p.card.MinSize()
	p.card.Resize(size)
	x := min(max(at.X-size.Width/2, 0), max(p.Size().Width-size.Width, 0))
	p.card.Move(p.Position().AddXY(x, -size.Height-4))
	p.card.Show()
}

// Cursor tells what can be held.
func (p *plot) Cursor() desktop.Cursor {
	switch p.hand.held {
	case left, right:
		return desktop.HResizeCursor
	}
	return desktop.DefaultCursor
}

// FocusGained shows that keys go here.
func (p *plot) FocusGained() { p.focus = true; p.redraw() }

// FocusLost shows that they do not.
func (p *plot) FocusLost() { p.focus = false; p.redraw() }

// TypedRune zooms with plus and minus; all else goes on.
func (p *plot) TypedRune(r rune) {
	switch r {
	case '+', '=':
		p.zoomBy(1.5)
	case '-', '−', '_':
		p.zoomBy(1 / 1.5)
	default:
		p.keys.TypedRune(r)
	}
}

// TypedKey moves the brush with the arrows, zooms with those up and down, plays and
// stops with Space, and lets all time through with Escape and Delete.
func (p *plot) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeySpace:
		p.play()
	case fyne.KeyLeft:
		p.step(-1)
	case fyne.KeyRight:
		p.step(1)
	case fyne.KeyUp:
		p.zoomBy(1.5)
	case fyne.KeyDown:
		p.zoomBy(1 / 1.5)
	case fyne.KeyHome:
		p.fit()
		p.place()
	case fyne.KeyEscape, fyne.KeyDelete, fyne.KeyBackspace:
		if p.brushed() == nil {
			p.keys.TypedKey(ev)
			return
		}
		p.free()
	default:
		p.keys.TypedKey(ev)
	}
}

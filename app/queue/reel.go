package queue

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
)

// Heights of what stands in the list, in units of Fyne.
const (
	rowHeight  = 44
	headHeight = 28
)

// part is a section as the list shows it: a head, and rows unless it is folded.
type part struct {
	rows int
	top  float32 // of its head
}

// bottom returns where a part ends.
func (p part) bottom() float32 { return p.top + headHeight + float32(p.rows)*rowHeight }

// reel shows the parts of a list, of which only what is in sight exists. It has the
// keys while a row of it was clicked.
type reel struct {
	widget.BaseWidget

	keys  *action.Ear
	head  func(part int) fyne.CanvasObject  // the head of a part, as it is now
	row   func(old *row, part, at int) *row // the row at a place; an old one may be filled anew
	known func(r *row, part, at int) bool   // a row shows what stands at a place
	parts []part
	shown map[[2]int]*row
	spare []*row
	field *fyne.Container // holds what is in sight
	roll  *container.Scroll
}

func newReel() *reel {
	r := &reel{shown: map[[2]int]*row{}}
	r.field = container.New(fieldLayout{r})
	r.roll = container.NewVScroll(r.field)
	r.roll.OnScrolled = func(fyne.Position) { r.look() }
	r.ExtendBaseWidget(r)
	return r
}

// fieldLayout leaves what is in sight where it is; it is as high as all rows.
type fieldLayout struct{ reel *reel }

// MinSize is as high as all rows.
func (f fieldLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, f.reel.height())
}

// Layout fits what is in sight to the width.
func (f fieldLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) { f.reel.look() }

func (r *reel) height() float32 {
	if len(r.parts) == 0 {
		return 0
	}
	return r.parts[len(r.parts)-1].bottom()
}

// set shows other parts, given how many rows each has in sight.
func (r *reel) set(rows []int) {
	r.parts = make([]part, len(rows))
	top := float32(0)
	for i, n := range rows {
		r.parts[i] = part{rows: n, top: top}
		top = r.parts[i].bottom()
	}
	r.roll.Refresh() // takes the new height
	r.look()
}

// look makes the rows that are in sight and lets go of all others. They stand in the list in
// their order: where one changes its place among the objects the canvas takes it for another,
// lays the list out again, and never comes to rest.
func (r *reel) look() {
	from := r.roll.Offset.Y
	to := from + r.roll.Size().Height
	wide := r.field.Size().Width
	if to <= from || wide <= 0 {
		return
	}
	before := r.shown
	r.shown = map[[2]int]*row{}
	var places [][2]int
	var objects []fyne.CanvasObject
	for i, p := range r.parts {
		if p.bottom() < from || p.top > to {
			continue
		}
		head := r.head(i)
		head.Move(fyne.NewPos(0, p.top))
		head.Resize(fyne.NewSize(wide, headHeight))
		objects = append(objects, head)
		first := max(int((from-p.top-headHeight)/rowHeight), 0)
		last := min(int((to-p.top-headHeight)/rowHeight), p.rows-1)
		for at := first; at <= last; at++ {
			places = append(places, [2]int{i, at})
			r.shown[[2]int{i, at}] = r.take(before, i, at)
		}
	}
	for _, x := range before {
		r.spare = append(r.spare, x)
	}
	for _, at := range places {
		x := r.shown[at]
		if x == nil {
			x = r.fresh(at)
		}
		x.Move(fyne.NewPos(0, r.parts[at[0]].top+headHeight+float32(at[1])*rowHeight))
		x.Resize(fyne.NewSize(wide, rowHeight))
		objects = append(objects, x)
	}
	r.field.Objects = objects
	canvas.Refresh(r.field)
}

// take returns the row among those of before that shows what stands at a place now,
// filled anew; nil when none does.
func (r *reel) take(before map[[2]int]*row, part, at int) *row {
	for _, near := range [][2]int{{part, at}, {part, at + 1}, {part, at - 1}} {
		if x := before[near]; x != nil && r.known(x, part, at) {
			delete(before, near)
			return r.row(x, part, at)
		}
	}
	return nil
}

// fresh returns a row for a place: a spare one, or a new one.
func (r *reel) fresh(at [2]int) *row {
	var old *row
	if n := len(r.spare); n > 0 {
		old, r.spare = r.spare[n-1], r.spare[:n-1]
	}
	x := r.row(old, at[0], at[1])
	r.shown[at] = x
	return x
}

// refresh fills the rows in sight anew.
func (r *reel) refresh() { r.look() }

// reveal scrolls so that a row is in sight.
func (r *reel) reveal(part, at int) {
	if part >= len(r.parts) || at >= r.parts[part].rows {
		return
	}
	top := r.parts[part].top + headHeight + float32(at)*rowHeight
	from, high := r.roll.Offset.Y, r.roll.Size().Height
	if top >= from && top+rowHeight <= from+high || high <= 0 {
		return
	}
	to := top - high/3
	r.roll.ScrollToOffset(fyne.NewPos(0, min(max(to, 0), max(r.height()-high, 0))))
	r.look()
}

// CreateRenderer shows the rows in a scroll.
func (r *reel) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.roll) }

// MinSize is small: the list scrolls.
func (r *reel) MinSize() fyne.Size { return fyne.NewSize(120, 2*rowHeight) }

// Resize makes the rows that come into sight.
func (r *reel) Resize(s fyne.Size) {
	r.BaseWidget.Resize(s)
	r.look()
}

// FocusGained does nothing: the chosen row shows where the keys are.
func (r *reel) FocusGained() {}

// FocusLost does nothing.
func (r *reel) FocusLost() {}

// AcceptsTab has the Tab key turn to the article.
func (r *reel) AcceptsTab() bool { return true }

// TypedKey does what a key does while nothing has the focus.
func (r *reel) TypedKey(ev *fyne.KeyEvent) { r.keys.TypedKey(ev) }

// TypedRune does what a letter does.
func (r *reel) TypedRune(x rune) { r.keys.TypedRune(x) }

// KeyDown tells that a key went down.
func (r *reel) KeyDown(ev *fyne.KeyEvent) { r.keys.KeyDown(ev) }

// KeyUp tells that a key went up.
func (r *reel) KeyUp(ev *fyne.KeyEvent) { r.keys.KeyUp(ev) }

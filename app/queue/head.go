package queue

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
)

// head is the line over a section: whether it is folded, its name and how many it
// has. A click folds it.
type head struct {
	widget.BaseWidget
	tapped func()
	menu   func(fyne.Position)
	choose func(fyne.Position) // is called for a click on the count; nil where that folds, too

	fold, hidden *widget.Icon
	name, count  *theme.Line
	folded       bool
	ground       *theme.Ground
	hover        *theme.Ground
}

func newHead(name string) *head {
	h := &head{
		fold: widget.NewIcon(nil), hidden: widget.NewIcon(fynetheme.VisibilityOffIcon()), name: theme.NewLine(name), count: theme.NewCaption(""),
		ground: theme.NewGround(fynetheme.ColorNameHeaderBackground), hover: theme.NewGround(fynetheme.ColorNameHover),
	}
	h.name.Bold, h.name.Whole, h.count.Whole = true, true, true
	h.name.Height = fynetheme.SizeNameCaptionText
	h.hover.Hide()
	h.ExtendBaseWidget(h)
	return h
}

// set shows a state. Hidden says that the map does not show what stands here.
func (h *head) set(folded, hidden bool, count string) {
	h.folded = folded
	icon := fynetheme.MenuDropDownIcon()
	if folded {
		icon = fynetheme.MenuExpandIcon()
	}
	h.fold.SetResource(icon)
	h.hidden.Hidden = !hidden
	h.count.SetText(count)
	h.Refresh()
}

// CreateRenderer lays the parts out.
func (h *head) CreateRenderer() fyne.WidgetRenderer {
	return &headRenderer{h, []fyne.CanvasObject{h.ground, h.hover, h.fold, h.name, h.count, h.hidden}}
}

// Tapped folds the section or opens it; on the count it may offer a choice.
func (h *head) Tapped(ev *fyne.PointEvent) {
	if h.choose != nil && !h.folded && ev.Position.X > h.count.Position().X-theme.Size(fynetheme.SizeNamePadding) {
		h.choose(ev.AbsolutePosition)
		return
	}
	h.tapped()
}

// TappedSecondary opens the menu.
func (h *head) TappedSecondary(ev *fyne.PointEvent) { h.menu(ev.AbsolutePosition) }

// Cursor is a hand.
func (h *head) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn shows a tone.
func (h *head) MouseIn(*desktop.MouseEvent) { h.light(true) }

// MouseMoved does nothing.
func (h *head) MouseMoved(*desktop.MouseEvent) {}

// MouseOut shows it no more.
func (h *head) MouseOut() { h.light(false) }

func (h *head) light(on bool) {
	h.hover.Hidden = !on
	h.hover.Refresh()
}

type headRenderer struct {
	head    *head
	objects []fyne.CanvasObject
}

// Destroy does nothing.
func (r *headRenderer) Destroy() {}

// Objects are the parts.
func (r *headRenderer) Objects() []fyne.CanvasObject { return r.objects }

// MinSize is a head's height.
func (r *headRenderer) MinSize() fyne.Size { return fyne.NewSize(120, headHeight) }

// Refresh lays the parts out anew: the count may be longer.
func (r *headRenderer) Refresh() {
	r.Layout(r.head.Size())
	canvas.Refresh(r.head)
}

// Layout places the parts.
func (r *headRenderer) Layout(s fyne.Size) {
	h := r.head
	put := func(o fyne.CanvasObject, x, y, wide, high float32) {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(wide, high))
	}
	put(h.ground, 0, 1, s.Width, s.Height-2)
	put(h.hover, 0, 1, s.Width, s.Height-2)
	put(h.fold, 6, (s.Height-18)/2, 18, 18)
	name, count := h.name.MinSize(), h.count.MinSize()
	put(h.name, 28, (s.Height-name.Height)/2, name.Width, name.Height)
	put(h.count, s.Width-count.Width-10, (s.Height-count.Height)/2, count.Width, count.Height)
	put(h.hidden, s.Width-count.Width-34, (s.Height-16)/2, 16, 16)
}

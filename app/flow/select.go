package flow

import (
	"fyne.io/fyne/v2"

	"strikemap/geo"
)

// picked is what was selected with the pointer: from one word to another.
type picked struct {
	from, to geo.Span
	pulling  bool
}

// Selected returns what is selected, in whole words.
func (t *Text) Selected() geo.Span {
	if t.picked.from.Empty() || t.picked.to.Empty() {
		return geo.Span{}
	}
	return t.picked.from.Union(t.picked.to)
}

// Unselect selects nothing any more.
func (t *Text) Unselect() {
	if t.Selected().Empty() {
		return
	}
	t.picked = picked{}
	t.BaseWidget.Refresh()
	if t.OnSelected != nil {
		t.OnSelected(geo.Span{})
	}
}

// Dragged selects from the word where the pointer went down to the one under it.
func (t *Text) Dragged(ev *fyne.DragEvent) {
	if t.OnSelected == nil {
		return
	}
	if !t.picked.pulling {
		t.picked = picked{from: t.wordAt(ev.Position.SubtractXY(ev.Dragged.DX, ev.Dragged.DY)), pulling: true}
	}
	if to := t.wordAt(ev.Position); to != t.picked.to {
		t.picked.to = to
		t.BaseWidget.Refresh()
	}
}

// DragEnd tells what is selected.
func (t *Text) DragEnd() {
	t.MouseUp(nil)
	t.picked.pulling = false
	if t.OnSelected != nil {
		t.OnSelected(t.Selected())
	}
}

// TappedSecondary asks for the menu.
func (t *Text) TappedSecondary(ev *fyne.PointEvent) {
	if t.OnMenu != nil {
		t.OnMenu(ev.AbsolutePosition)
	}
}

// wordAt returns the word under a position, or the nearest one before it on its line.
func (t *Text) wordAt(p fyne.Position) geo.Span {
	var found geo.Span
	for i := range t.lines {
		if i > 0 && p.Y < t.tops[i] {
			break
		}
		for j, w := range t.lines[i].words {
			if (j == 0 || w.x <= p.X) && !w.span.Empty() {
				found = w.span
			}
		}
	}
	return found
}

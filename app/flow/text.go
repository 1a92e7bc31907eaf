package flow

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/geo"
)

// Text shows a span of a body with its marks, in lines that wrap. Its height
// follows from its width. Only the lines in sight are drawn once Look was
// called.
type Text struct {
	widget.BaseWidget

	// OnTapped is called with the id of the mark that was clicked; it may be nil.
	OnTapped func(id string)
	// OnSelected is called with what was selected with the pointer, in whole words; the
	// empty span when nothing is any more. When it is nil, nothing can be selected.
	OnSelected func(s geo.Span)
	// OnHeld is called with the word that the pointer stays down on, and with the empty span
	// when it is let go of; it may be nil.
	OnHeld func(word geo.Span)
	// OnMenu is called with where a menu was asked for; it may be nil.
	OnMenu func(at fyne.Position)
	// Height names the size of the text; empty means that of excerpts.
	Height fyne.ThemeSizeName
	// Points is the size of the text when it follows nothing; 0 means Height.
	Points float32

	pieces []piece
	lines  []line
	tops   []float32 // of the lines, and the bottom of the last
	widths map[string]float32
	wide   float32 // width that the lines were set for
	points float32 // size of the text that the lines were set for
	from   float32 // what is in sight, when to > 0
	to     float32
	picked picked
	hold   hold
	hand   bool // the pointer is over something that can be clicked
}

// NewText returns an empty text.
func NewText() *Text {
	t := &Text{widths: map[string]float32{}}
	t.ExtendBaseWidget(t)
	return t
}

// NewPlain returns a text at the size of labels, in one style.
func NewPlain(text string, style Style) *Text {
	t := NewText()
	t.Height = fynetheme.SizeNameText
	t.Set(text, style)
	return t
}

// Set shows a whole text in one style.
func (t *Text) Set(text string, style Style) {
	all := geo.Span{End: len(text)}
	t.ShowSpan(text, all, []Mark{{Span: all, Style: style}})
}

// ShowSpan shows a span of body. The marks' spans point into body too.
func (t *Text) ShowSpan(body string, span geo.Span, marks []Mark) {
	t.ShowSpans(body, []geo.Span{span}, marks)
}

// ShowSpans shows several spans of body, which stand apart and in its order, with an
// ellipsis where text is left out.
func (t *Text) ShowSpans(body string, spans []geo.Span, marks []Mark) {
	t.pieces = excerpts(body, spans, marks)
	t.widths = map[string]float32{}
	t.wide = 0
	t.Refresh()
}

// Fit takes the largest of the sizes from high down to low at which the whole
// text fits into a room, and returns its height there.
func (t *Text) Fit(room fyne.Size, low, high float32) float32 {
	for t.Points = high; ; t.Points = max(t.Points*0.94, low) {
		t.widths, t.wide = map[string]float32{}, 0
		t.Resize(fyne.NewSize(room.Width, room.Height))
		if h := t.MinSize().Height; h <= room.Height || t.Points <= low {
			return h
		}
	}
}

// Look tells which part of the text is in sight, by its top and height.
func (t *Text) Look(top, height float32) {
	t.from, t.to = top, top+height
	t.Refresh()
}

// Top returns where the line that shows a byte of the body begins.
func (t *Text) Top(offset int) float32 {
	t.reset()
	for i := len(t.lines) - 1; i >= 0; i-- {
		if t.lines[i].start <= offset {
			return t.tops[i]
		}
	}
	return 0
}

// Refresh sets the lines anew when the theme or the width changed.
func (t *Text) Refresh() {
	t.reset()
	t.BaseWidget.Refresh()
}

// Resize sets the lines for a width.
func (t *Text) Resize(s fyne.Size) {
	t.BaseWidget.Resize(s)
	if s.Width != t.wide {
		t.Refresh()
	}
}

// MinSize is narrow, and as high as the lines at the present width.
func (t *Text) MinSize() fyne.Size {
	t.ExtendBaseWidget(t)
	t.reset()
	height := float32(0)
	if n := len(t.tops); n > 0 {
		height = t.tops[n-1]
	}
	return fyne.NewSize(80, height)
}

// reset sets the lines when they are not those of the present width and size of text.
func (t *Text) reset() {
	if now := t.size(); now != t.points {
		t.points, t.widths, t.wide = now, map[string]float32{}, 0
	}
	width := t.Size().Width
	if width <= 0 || width == t.wide {
		return
	}
	t.wide = width
	t.lines = set(t.pieces, width, t.measure)
	t.tops = make([]float32, 0, len(t.lines)+1)
	y, height := float32(0), t.LineHeight()
	for i, l := range t.lines {
		if i > 0 && l.first {
			y += height / 2
		}
		t.tops = append(t.tops, y)
		y += height
	}
	t.tops = append(t.tops, y)
}

func (t *Text) size() float32 {
	switch {
	case t.Points > 0:
		return t.Points
	case t.Height != "":
		return theme.Size(t.Height)
	}
	return theme.Size(theme.SizeExcerpt)
}

// LineHeight returns the height of a line.
func (t *Text) LineHeight() float32 { return t.size() * 1.5 }

// measure returns a text's width and remembers it.
func (t *Text) measure(text string, bold bool) float32 {
	key := text
	if bold {
		key = "\x00" + text
	}
	w, ok := t.widths[key]
	if !ok {
		w = fyne.MeasureText(text, t.size(), fyne.TextStyle{Bold: bold}).Width
		t.widths[key] = w
	}
	return w
}

// Tapped chooses what the clicked words belong to, and selects nothing any more.
func (t *Text) Tapped(ev *fyne.PointEvent) {
	if t.spentClick() {
		return
	}
	t.Unselect()
	if id := t.idAt(ev.Position); id != "" && t.OnTapped != nil {
		t.OnTapped(id)
	}
}

// MouseIn follows the pointer.
func (t *Text) MouseIn(ev *desktop.MouseEvent) { t.MouseMoved(ev) }

// MouseMoved notes whether there is something to click under the pointer.
func (t *Text) MouseMoved(ev *desktop.MouseEvent) {
	t.hand = t.OnTapped != nil && t.idAt(ev.Position) != ""
}

// MouseOut forgets the pointer.
func (t *Text) MouseOut() { t.hand = false }

// Cursor is a hand over what can be clicked.
func (t *Text) Cursor() desktop.Cursor {
	if t.hand {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// idAt returns the id of the mark under a position, or nothing.
func (t *Text) idAt(p fyne.Position) string {
	for i, l := range t.lines {
		if p.Y < t.tops[i] || p.Y >= t.tops[i]+t.LineHeight() {
			continue
		}
		for _, r := range l.runs {
			if p.X >= r.x && p.X < r.x+r.width {
				return r.id
			}
		}
	}
	return ""
}

// CreateRenderer draws the lines in sight.
func (t *Text) CreateRenderer() fyne.WidgetRenderer {
	r := &textRenderer{text: t}
	r.Refresh()
	return r
}

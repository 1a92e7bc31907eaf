package excerpt

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/ledger"
)

// box is a text box of the panel. What was typed is kept with Enter and when the box
// loses the keys; Escape gives them back and keeps nothing.
type box struct {
	widget.Entry
	was  string
	keep func(text string)
}

func newBox(hint string) *box {
	b := &box{}
	b.ExtendBaseWidget(b)
	b.SetPlaceHolder(hint)
	b.OnSubmitted = func(string) { b.commit() }
	return b
}

// set shows a text, unless another is being typed.
func (b *box) set(text string, keep func(string)) {
	if c := canvasOf(b); c != nil && c.Focused() == b && b.Text != b.was {
		return
	}
	b.was, b.keep = text, keep
	if b.Text != text {
		b.SetText(text)
	}
}

func (b *box) commit() {
	if text := strings.TrimSpace(b.Text); text != b.was && b.keep != nil {
		b.was = text
		b.keep(text)
	}
}

// FocusLost keeps what was typed.
func (b *box) FocusLost() {
	b.Entry.FocusLost()
	b.commit()
}

// TypedKey gives the keys back with Escape.
func (b *box) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name != fyne.KeyEscape {
		b.Entry.TypedKey(ev)
		return
	}
	b.SetText(b.was)
	if c := canvasOf(b); c != nil {
		c.Unfocus()
	}
}

// wheel lies over a text box, which would keep the turns of a wheel for itself, and hands
// them to what the box stands in. It takes nothing else.
type wheel struct {
	widget.BaseWidget
	to func(*fyne.ScrollEvent)
}

func newWheel(to func(*fyne.ScrollEvent)) *wheel {
	w := &wheel{to: to}
	w.ExtendBaseWidget(w)
	return w
}

// Scrolled hands a turn on.
func (w *wheel) Scrolled(ev *fyne.ScrollEvent) { w.to(ev) }

// CreateRenderer shows nothing.
func (w *wheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}

// boxes are the note and the tags of the chosen event.
type boxes struct {
	of         string // the event
	note, tags *box
	content    fyne.CanvasObject
}

// remarks returns the boxes for the note and the tags of an event. The same ones stay
// as long as the event does, so that nothing that is being typed is lost.
func (p *Panel) remarks(e *geo.Event, entry *ledger.Entry) []fyne.CanvasObject {
	if p.Remark == nil {
		return nil
	}
	if p.boxes.content == nil || p.boxes.of != e.ID {
		p.boxes = boxes{of: e.ID, note: newBox(translations.T("note.hint")), tags: newBox(translations.T("tags.hint"))}
		p.boxes.content = container.New(layout.NewFormLayout(),
			theme.Pad(nameLine(translations.T("note.name")), 9, 0), container.NewStack(p.boxes.note, newWheel(p.scroll.Scrolled)),
			theme.Pad(nameLine(translations.T("tags.name")), 9, 0), container.NewStack(p.boxes.tags, newWheel(p.scroll.Scrolled)))
	}
	p.boxes.note.set(entry.Note, func(text string) { p.Remark(e, text, entry.Tags) })
	p.boxes.tags.set(strings.Join(entry.Tags, ", "), func(text string) { p.Remark(e, entry.Note, split(text)) })
	return []fyne.CanvasObject{p.boxes.content}
}

// split returns the tags of a text with commas.
func split(text string) []string {
	var out []string
	for _, tag := range strings.Split(text, ",") {
		if tag = strings.TrimSpace(tag); tag != "" && !slices.Contains(out, tag) {
			out = append(out, tag)
		}
	}
	slices.Sort(out)
	return out
}

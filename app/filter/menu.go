package filter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Measures of a menu, in units of Fyne.
const (
	mostRows  = 14
	boxHeight = 36
)

// Menu is a box to type into with offers under it. The arrows walk the offers
// while the cursor stays in the box.
type Menu struct {
	fill   func(text string) []offer // lists what is offered for a text
	back   func() bool               // does what Backspace and Escape do first; nil or false: nothing
	box    *menuBox
	list   *widget.List
	sheet  *sheet
	offers []offer
	at     int
	width  float32
}

// newMenu returns a menu over a window. Closed is called when it is closed.
func newMenu(c fyne.Canvas, hint string, fill func(string) []offer, closed func()) *Menu {
	m := &Menu{fill: fill}
	m.box = newMenuBox(m, hint)
	m.list = widget.NewList(func() int { return len(m.offers) }, func() fyne.CanvasObject { return newRow() },
		func(i widget.ListItemID, o fyne.CanvasObject) { o.(*row).show(&m.offers[i], i == m.at) })
	m.list.HideSeparators = true
	m.list.OnSelected = func(i widget.ListItemID) {
		m.list.UnselectAll()
		m.at = i
		m.choose()
	}
	m.sheet = newSheet(c, container.NewBorder(m.box, nil, nil, nil, m.list), closed)
	return m
}

// show opens the menu with its box at a place of the window.
func (m *Menu) show(at fyne.Position, width float32, text string) {
	m.width = width
	m.box.SetText(text)
	m.box.CursorColumn = len([]rune(text))
	m.offers = m.fill(text)
	m.at = m.first()
	m.sheet.show(at, m.size())
	m.list.Refresh()
	m.sheet.canvas.Focus(m.box)
}

// size is as high as the offers need.
func (m *Menu) size() fyne.Size {
	rows := min(len(m.offers), mostRows)
	return fyne.NewSize(m.width, boxHeight+float32(rows)*(rowHeight+4)+20)
}

// Hide closes the menu.
func (m *Menu) Hide() { m.sheet.Hide() }

// refill lists the offers anew; the light stays where it is, or goes to the first.
func (m *Menu) refill(keep bool) {
	at := m.at
	m.offers = m.fill(m.box.Text)
	if m.at = m.first(); keep && at >= 0 && at < len(m.offers) && m.offers[at].do != nil {
		m.at = at
	}
	m.list.Refresh()
	if m.sheet.open {
		m.sheet.size = m.size()
		m.sheet.Refresh()
		if m.at >= 0 {
			m.list.ScrollTo(m.at)
		}
	}
}

// first returns the first offer that does something, -1 when none does.
func (m *Menu) first() int {
	for i := range m.offers {
		if m.offers[i].do != nil {
			return i
		}
	}
	return -1
}

// move puts the light on another offer, past those that do nothing.
func (m *Menu) move(by int) {
	if m.at < 0 {
		return
	}
	step := 1
	if by < 0 {
		step = -1
	}
	at := m.at
	for i := m.at + step; i >= 0 && i < len(m.offers) && by != 0; i += step {
		if m.offers[i].do != nil {
			at = i
			by -= step
		}
	}
	was := m.at
	m.at = at
	m.list.RefreshItem(was)
	m.list.RefreshItem(at)
	m.list.ScrollTo(at)
}

// choose does the offer that has the light.
func (m *Menu) choose() {
	if m.at < 0 || m.at >= len(m.offers) || m.offers[m.at].do == nil {
		m.list.Refresh()
		return
	}
	o := m.offers[m.at]
	if !o.stays {
		m.Hide()
		o.do()
		return
	}
	o.do()
	m.refill(true)
	m.sheet.canvas.Focus(m.box)
}

// menuBox is the text box of a menu.
type menuBox struct {
	widget.Entry
	menu *Menu
}

func newMenuBox(m *Menu, hint string) *menuBox {
	b := &menuBox{menu: m}
	b.ExtendBaseWidget(b)
	b.SetPlaceHolder(hint)
	b.Icon = fynetheme.SearchIcon()
	b.OnChanged = func(string) { m.refill(false) }
	b.OnSubmitted = func(string) { m.choose() }
	return b
}

// TypedRune toggles with Space while nothing is typed.
func (b *menuBox) TypedRune(r rune) {
	m := b.menu
	if r == ' ' && b.Text == "" {
		if m.at >= 0 && m.offers[m.at].box != noBox {
			m.choose()
		}
		return
	}
	b.Entry.TypedRune(r)
}

// TypedKey walks with the arrows and closes with Escape.
func (b *menuBox) TypedKey(ev *fyne.KeyEvent) {
	m := b.menu
	switch ev.Name {
	case fyne.KeyUp:
		m.move(-1)
	case fyne.KeyDown:
		m.move(1)
	case fyne.KeyPageUp:
		m.move(-mostRows + 1)
	case fyne.KeyPageDown:
		m.move(mostRows - 1)
	case fyne.KeyEscape:
		if m.back == nil || !m.back() {
			m.Hide()
		}
	case fyne.KeyBackspace:
		if b.Text != "" || m.back == nil || !m.back() {
			b.Entry.TypedKey(ev)
		}
	default:
		b.Entry.TypedKey(ev)
	}
}

// AcceptsTab keeps the keys in the box.
func (b *menuBox) AcceptsTab() bool { return true }

// Type puts a text into the box, as a person does.
func (m *Menu) Type(text string) { m.box.SetText(text) }

// Press presses a key in the box.
func (m *Menu) Press(name fyne.KeyName) {
	if name == fyne.KeyReturn {
		m.choose()
		return
	}
	m.box.TypedKey(&fyne.KeyEvent{Name: name})
}

// Offered returns the texts of what is offered now, a note in brackets behind its text.
func (m *Menu) Offered() []string {
	out := make([]string, len(m.offers))
	for i := range m.offers {
		out[i] = m.offers[i].text
		if note := m.offers[i].note; note != "" {
			out[i] += " [" + note + "]"
		}
	}
	return out
}

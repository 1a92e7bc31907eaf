package mapview

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// Measures of the card, in units of Fyne.
const (
	cardWidth = 320
	cardPad   = 10
	cardGap   = 8 // between the card and what it speaks of
	cardLines = 3 // of the quote
)

// note is what a card says: what and where, when and by whom, the first words
// of the evidence, and what the source does not say.
type note struct{ title, meta, quote, caveat string }

// card is the tooltip of the map.
type card struct {
	back  *canvas.Rectangle
	lines []*canvas.Text // title, meta, quote…, caveat; empty ones take no room
	size  fyne.Size
}

func newCard() *card {
	c := &card{back: canvas.NewRectangle(nil)}
	c.back.StrokeWidth, c.back.CornerRadius = 1, 6
	for range cardLines + 3 {
		c.lines = append(c.lines, canvas.NewText("", nil))
	}
	c.lines[0].TextStyle.Bold = true
	c.leave()
	return c
}

func (c *card) objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{c.back}
	for _, l := range c.lines {
		all = append(all, l)
	}
	return all
}

// recolour takes the colours and sizes of the theme.
func (c *card) recolour() {
	c.back.FillColor = theme.Color(theme.ColorNameOverlayBackground)
	c.back.StrokeColor = theme.Color(theme.ColorNameSeparator)
	for i, l := range c.lines {
		l.Color, l.TextSize = theme.Color(theme.ColorNameForeground), theme.TextSize()
		switch i {
		case 1:
			l.Color, l.TextSize = theme.Color(theme.ColorNamePlaceHolder), theme.CaptionTextSize()
		case len(c.lines) - 1:
			l.Color, l.TextSize = theme.Color(theme.ColorNameWarning), theme.CaptionTextSize()
		}
	}
}

// fill writes a note on the card and measures it.
func (c *card) fill(n note) {
	texts := append([]string{shorten(n.title, c.lines[0]), shorten(n.meta, c.lines[1])},
		wrap(n.quote, c.lines[2], cardLines)...)
	for len(texts) < len(c.lines)-1 {
		texts = append(texts, "")
	}
	texts = append(texts, shorten(n.caveat, c.lines[len(c.lines)-1]))
	w, h := float32(0), float32(2*cardPad)
	for i, l := range c.lines {
		if l.Text != texts[i] {
			l.Text = texts[i]
			l.Refresh()
		}
		if l.Text != "" {
			size := l.MinSize()
			w, h = max(w, size.Width), h+size.Height
		}
	}
	c.size = fyne.NewSize(w+2*cardPad, h)
	c.back.Resize(c.size)
}

// stand puts the card beside a position with a clearance, above it if there is
// room, and inside of an area.
func (c *card) stand(at fyne.Position, clearance float32, within fyne.Size) {
	x := min(max(at.X-c.size.Width/2, 4), max(within.Width-c.size.Width-4, 4))
	y := at.Y - clearance - cardGap - c.size.Height
	if y < 4 {
		y = at.Y + clearance + cardGap
	}
	c.back.Move(fyne.NewPos(x, y))
	y += cardPad
	for _, l := range c.lines {
		if l.Text == "" {
			l.Move(away)
			continue
		}
		l.Move(fyne.NewPos(x+cardPad, y))
		y += l.MinSize().Height
	}
}

// leave puts the card away.
func (c *card) leave() {
	for _, o := range c.objects() {
		o.Move(away)
	}
}

// wrap breaks text at spaces into at most n lines that fit the card; what does
// not fit ends in an ellipsis.
func wrap(text string, in *canvas.Text, n int) []string {
	var lines []string
	line := ""
	words := strings.Fields(text)
	for i, w := range words {
		longer := strings.TrimSpace(line + " " + w)
		if line == "" || fits(longer, in) {
			line = longer
			continue
		}
		if len(lines) == n-1 {
			return append(lines, shorten(line+" "+strings.Join(words[i:min(i+12, len(words))], " "), in))
		}
		lines, line = append(lines, shorten(line, in)), w
	}
	if line != "" {
		lines = append(lines, shorten(line, in))
	}
	return lines
}

// shorten cuts text that is too wide for the card, between words if it can, and
// ends it in an ellipsis.
func shorten(text string, in *canvas.Text) string {
	if fits(text, in) {
		return text
	}
	r := []rune(text)
	low, high := 0, min(len(r), 200)
	for low < high {
		if mid := (low + high + 1) / 2; fits(string(r[:mid])+"…", in) {
			low = mid
		} else {
			high = mid - 1
		}
	}
	cut := string(r[:low])
	if space := strings.LastIndexByte(cut, ' '); space > len(cut)*2/3 {
		cut = cut[:space]
	}
	return strings.TrimRight(cut, " ,;:–") + "…"
}

func fits(text string, in *canvas.Text) bool {
	return len(text) < 400 && fyne.MeasureText(text, in.TextSize, in.TextStyle).Width <= cardWidth
}

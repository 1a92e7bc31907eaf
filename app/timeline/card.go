package timeline

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/query"
)

// card tells the numbers of a bar.
type card struct {
	widget.BaseWidget
	rows    *fyne.Container
	content fyne.CanvasObject
	told    string
}

func newCard() *card {
	c := &card{rows: container.New(layout.NewCustomPaddedVBoxLayout(0))}
	g := theme.NewGround(theme.ColorSurface)
	g.Edge = fynetheme.ColorNameInputBorder
	g.Round = true
	c.content = container.NewStack(g, theme.Pad(c.rows, 6, 10))
	c.ExtendBaseWidget(c)
	c.Hide()
	return c
}

// CreateRenderer shows the rows.
func (c *card) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(c.content) }

// tell fills the card with the numbers of a bar.
func (c *card) tell(b *bin, u unit) {
	title := b.title(u)
	if title == c.told {
		return
	}
	c.told = title
	head := theme.NewLine(title)
	head.Bold, head.Whole, head.Height = true, true, theme.SizeLegend
	c.rows.Objects = []fyne.CanvasObject{head}
	for i, d := range geo.Displays {
		if b.Exact[i]+b.Spread[i] == 0 {
			continue
		}
		text := translations.Number(int(b.Exact[i])) + " " + translations.Display(d)
		if n := int(b.Spread[i]); n > 0 {
			text += " " + translations.N("timeline.spread", n)
		}
		line := theme.NewCaption(text)
		line.Color, line.Whole = fynetheme.ColorNameForeground, true
		sign := container.NewGridWrap(fyne.NewSquareSize(16), theme.NewCategory(d))
		c.rows.Add(container.NewHBox(container.NewCenter(sign), container.NewCenter(line)))
	}
	c.Refresh()
}

// title says the time of a bar and how many events it has.
func (b *bin) title(u unit) string {
	from, to := u.period(b.from, b.to)
	n := 0
	for _, x := range b.Exact {
		n += int(x)
	}
	text := translations.Capital(translations.Period(query.Filter{From: from, To: to})) + " · " + translations.N("map.events", n)
	if s := b.spread(); s > 0 {
		text += " " + translations.N("timeline.spread", s)
	}
	return text
}

// forget has the card filled anew.
func (c *card) forget() { c.told = "" }

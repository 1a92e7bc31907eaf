package present

import (
	"math"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/slide"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/briefing"
	"strikemap/geo/ledger"
)

type entry = ledger.Entry

// stopRow is one stop in the list; it is dragged to another place.
type stopRow struct {
	widget.BaseWidget
	teller        *Teller
	stop          int
	number, title *theme.Line
	under         *theme.Line
	swatch        *theme.Swatch
	sign          *widget.Icon
	box           fyne.CanvasObject
	moved         float32
}

func newStopRow(t *Teller) *stopRow {
	r := &stopRow{teller: t, number: theme.NewCaption(""), title: theme.NewLine(""), under: theme.NewCaption(""), swatch: theme.NewSwatch(nil), sign: widget.NewIcon(nil)}
	r.title.Bold, r.number.Whole = true, true
	words := container.New(layout.NewCustomPaddedVBoxLayout(0), r.title, r.under)
	number := container.NewGridWrap(fyne.NewSize(22, 20), r.number)
	mark := container.NewGridWrap(fyne.NewSize(24, 24), container.NewStack(container.NewCenter(r.swatch), r.sign))
	left := container.NewHBox(container.NewCenter(number), container.NewCenter(mark))
	r.box = theme.Pad(container.NewBorder(nil, nil, left, nil, words), 4, 4)
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer shows the parts.
func (r *stopRow) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.box) }

// Tapped chooses the stop.
func (r *stopRow) Tapped(*fyne.PointEvent) { r.teller.list.Select(r.stop) }

// Dragged notes how far the row is dragged.
func (r *stopRow) Dragged(ev *fyne.DragEvent) { r.moved += ev.Dragged.DY }

// DragEnd moves the stop by as many rows as it was dragged.
func (r *stopRow) DragEnd() {
	by := int(math.Round(float64(r.moved / max(r.Size().Height, 1))))
	r.moved = 0
	if by != 0 {
		r.teller.move(r.stop, r.stop+by)
	}
}

// fillRow fills a row of the list.
func (t *Teller) fillRow(i widget.ListItemID, o fyne.CanvasObject) {
	r := o.(*stopRow)
	if i >= len(t.story.Stops) {
		return
	}
	s := &t.story.Stops[i]
	r.stop = i
	page := t.page(i)
	title, under := t.words(s, page)
	r.title.Color, r.number.Text = "", ""
	if page < 0 {
		r.title.Color = theme.ColorMuted
	} else if n := t.deck.Pages[page].Stop; n > 0 {
		r.number.Text = strconv.Itoa(n)
	}
	r.title.Text, r.under.Text = title, under
	if lead := s.Lead(); lead != nil {
		r.swatch.SetReport(lead.Lead)
		r.swatch.Show()
		r.sign.SetResource(nil)
	} else {
		r.swatch.Hide()
		r.sign.SetResource(map[briefing.Kind]fyne.Resource{briefing.Title: fynetheme.DocumentIcon(), briefing.Sources: fynetheme.ListIcon()}[s.Kind])
	}
	r.title.Refresh()
	r.under.Refresh()
	r.number.Refresh()
}

// words returns what a row says of a stop.
func (t *Teller) words(s *briefing.Stop, page int) (title, under string) {
	switch {
	case s.Kind == briefing.Title:
		title = translations.T("tell.title")
	case s.Kind == briefing.Sources:
		title = translations.T("slide.sources")
	case page >= 0:
		title, under = t.deck.Pages[page].Heading, t.deck.Pages[page].What+" · "+translations.ShortDate(s.Lead().Event.Date())
	default:
		title, under = slide.Where(s.Lead().Lead), translations.What(s.Lead().Lead)
	}
	if page >= 0 && s.Kind == briefing.Title {
		under = t.deck.Pages[page].Heading
	}
	switch {
	case s.Rejected():
		under = translations.T("tell.rejected")
	case s.Hidden:
		under = translations.T("tell.hidden")
	}
	return title, under
}

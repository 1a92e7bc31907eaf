package app

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	"github.com/paulmach/orb"

	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/record"
)

// mostFound is how many places a search lists.
const mostFound = 12

// precisionOf is how finely a place of a level is told.
var precisionOf = map[geo.Level]geo.Precision{
	geo.LevelSettlement: geo.P3, geo.LevelDistrict: geo.P2, geo.LevelFacility: geo.P1, geo.LevelRaion: geo.P5, geo.LevelOblast: geo.P6,
	geo.LevelRegion: geo.P7, geo.LevelCountry: geo.P8,
}

// placing asks where a report happened: a place of the gazetteer, or a point of the
// map, how finely it is told, and for which reports that holds.
type placing struct {
	window    *Window
	report    *geo.Report
	place     *geo.Place
	search    *field
	found     []*geo.Place
	list      *widget.List
	precision *widget.Select
	reach     *widget.Select
	said      *theme.Line
	reports   [3][]*geo.Report // this one, all alike in the article, all alike
	agree     func()
	done      func(place *geo.Place, precision geo.Precision, reports []*geo.Report)
}

// editPlace asks for the place of a report.
func (w *Window) editPlace(r *geo.Report) {
	p := w.newPlacing(r)
	p.done = func(place *geo.Place, precision geo.Precision, reports []*geo.Report) {
		values := state.Fields{"precision": precision}
		if place != nil {
			values["place"] = record.OfPlace(place)
		}
		w.correct(values, reports...)
	}
	p.show(r.Place, r.Precision)
}

// newPlacing returns the question for the place of a report.
func (w *Window) newPlacing(r *geo.Report) *placing {
	p := &placing{window: w, report: r}
	p.search = w.dialogs.field("")
	p.search.SetPlaceHolder(translations.T("place.search"))
	p.search.OnChanged = p.look
	p.search.OnSubmitted = func(string) { p.enter() }
	p.list = widget.NewList(func() int { return len(p.found) }, func() fyne.CanvasObject { return theme.NewLine("") }, func(i widget.ListItemID, o fyne.CanvasObject) {
		o.(*theme.Line).SetText(placeLine(p.found[i]))
	})
	p.list.OnSelected = p.take
	var names []string
	for _, x := range geo.Precisions {
		names = append(names, string(x)+" · "+translations.Capital(translations.Precision(&geo.Report{Precision: x})))
	}
	p.precision = widget.NewSelect(names, nil)
	p.said = theme.NewLine("")
	p.said.Bold = true
	p.reports = [3][]*geo.Report{{r}, w.state.Alike(r, false), w.state.Alike(r, true)}
	p.reach = widget.NewSelect([]string{
		translations.T("place.this"), translations.N("place.article", len(p.reports[1])), translations.N("place.workspace", len(p.reports[2])),
	}, nil)
	p.reach.SetSelectedIndex(0)
	return p
}

// show opens the dialog with a place and a precision.
func (p *placing) show(place *geo.Place, precision geo.Precision) {
	w := p.window
	p.set(place, precision)
	pick := widget.NewButtonWithIcon(translations.T("place.pick"), fynetheme.MoreVerticalIcon(), func() {
		w.dialogs.escape()
		p.pick()
	})
	form := widget.NewForm(
		widget.NewFormItem(translations.T("fact.precision"), p.said), widget.NewFormItem(translations.T("place.precision"), p.precision),
	)
	if len(p.reports[2]) > 1 {
		form.Append(translations.T("place.reach"), p.reach)
	}
	top := container.NewBorder(nil, nil, nil, pick, p.search)
	content := container.NewBorder(top, form, nil, nil, container.NewStack(theme.NewGround(theme.ColorSurface), minHeight(p.list, 170)))
	x := dialog.NewCustomConfirm(translations.T("place.title"), translations.T("edit.save"), translations.T("cancel"), content, func(ok bool) {
		if i := p.precision.SelectedIndex(); ok && i >= 0 {
			p.done(p.place, geo.Precisions[i], p.reports[max(p.reach.SelectedIndex(), 0)])
		}
	}, w.window)
	size := w.window.Canvas().Size()
	x.Resize(fyne.NewSize(min(size.Width-60, 640), min(size.Height-60, 480)))
	p.agree = x.Confirm
	w.dialogs.pop(x)
	w.window.Canvas().Focus(p.search)
}

// look lists the places that bear what is typed.
func (p *placing) look(text string) {
	p.found = nil
	parser, err := p.window.loaded.Parser()
	if err == nil && len([]rune(strings.TrimSpace(text))) > 1 {
		p.found = parser.Places(text, mostFound)
	}
	p.list.UnselectAll()
	p.list.Refresh()
}

// enter takes the first place of the list; when that is taken already, it agrees.
func (p *placing) enter() {
	if len(p.found) == 0 || p.place == p.found[0] {
		p.agree()
		return
	}
	p.take(0)
}

// take takes a place of the list.
func (p *placing) take(i int) {
	if i < len(p.found) {
		p.set(p.found[i], precisionOf[p.found[i].Level])
	}
}

// set shows a place and how finely it is told.
func (p *placing) set(place *geo.Place, precision geo.Precision) {
	p.place = place
	p.said.SetText(translations.T("place.none"))
	if place != nil {
		p.said.SetText(placeLine(place))
	}
	for i, x := range geo.Precisions {
		if x == precision {
			p.precision.SetSelectedIndex(i)
		}
	}
}

// pick has the next click on the map choose the point.
func (p *placing) pick() {
	w := p.window
	w.status.say(translations.T("place.picking"))
	w.chart.Pick = func(at orb.Point) {
		w.summarise()
		p.show(pointed(p.report, at), geo.P0)
	}
}

// pointed returns the place of a point of the map, which is called as the text calls
// it.
func pointed(r *geo.Report, at orb.Point) *geo.Place {
	at = orb.Point{record.Degrees(at[0]), record.Degrees(at[1])}
	place := geo.Place{Level: geo.LevelSettlement, Country: "UA", Name: r.Toponym.Text}
	if r.Place != nil {
		place = *r.Place
	}
	place.Point, place.ID = at, geo.PlaceID(fmt.Sprintf("point:%.5f,%.5f", at[1], at[0]))
	if place.Name == "" {
		place.Name = fmt.Sprintf("%.4f, %.4f", at[1], at[0])
	}
	return &place
}

// placeLine names a place with the areas that it lies in.
func placeLine(p *geo.Place) string {
	parts := []string{translations.PlaceName(p)}
	if p.Raion != "" && p.Raion != p.Name {
		parts = append(parts, translations.Area(p.Raion))
	}
	if p.Oblast != "" && p.Oblast != p.Name {
		parts = append(parts, translations.Area(p.Oblast))
	}
	if !p.InUkraine() && p.Country != "" {
		parts = append(parts, p.Country)
	}
	if strings.HasPrefix(string(p.ID), "point:") {
		parts = append(parts, strings.TrimPrefix(string(p.ID), "point:"))
	}
	return strings.Join(parts, " · ")
}

package app

import (
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
	wrong     *notice
	bearers   []*geo.Place // of the name that the text has, offered before anything is typed
	taken     string       // what was typed when a place was taken
	dialog.Dialog
	done func(place *geo.Place, precision geo.Precision, reports []*geo.Report)
}

// editPlace asks for the place of a report.
func (w *Window) editPlace(r *geo.Report) {
	w.placing(r).show(r.Place, r.Precision)
}

// placing returns the question for the place of a report, whose answer is a correction.
func (w *Window) placing(r *geo.Report) *placing {
	p := w.newPlacing(r)
	p.done = func(place *geo.Place, precision geo.Precision, reports []*geo.Report) {
		values := state.Fields{"precision": precision}
		if place != nil {
			values["place"] = record.OfPlace(place)
		}
		w.correct(values, reports...)
	}
	return p
}

// newPlacing returns the question for the place of a report.
func (w *Window) newPlacing(r *geo.Report) *placing {
	p := &placing{window: w, report: r, wrong: newNotice(), bearers: w.bearers(r)}
	p.found = p.bearers
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
		names = append(names, string(x)+" · "+translations.Capital(translations.Precision(&geo.Report{Precision: x, RadiusKM: r.RadiusKM})))
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
	content := container.NewBorder(top, container.NewVBox(form, p.wrong.content), nil, nil, container.NewStack(theme.NewGround(theme.ColorSurface), minHeight(p.list, 170)))
	x := dialog.NewCustomWithoutButtons(translations.T("place.title"), content, w.window)
	cancel := widget.NewButtonWithIcon(translations.T("cancel"), fynetheme.CancelIcon(), x.Hide)
	save := widget.NewButtonWithIcon(translations.T("edit.save"), fynetheme.ConfirmIcon(), p.Submit)
	save.Importance = widget.HighImportance
	x.SetButtons([]fyne.CanvasObject{cancel, save})
	size := w.window.Canvas().Size()
	x.Resize(fyne.NewSize(min(size.Width-60, 640), min(size.Height-60, 480)))
	p.Dialog = x
	w.dialogs.pop(p)
	w.window.Canvas().Focus(p.search)
}

// Submit places the reports, unless a name is typed that no place was taken for.
func (p *placing) Submit() {
	i := p.precision.SelectedIndex()
	if text := strings.TrimSpace(p.search.Text); text != "" && text != p.taken {
		key := "place.untaken"
		if len(p.found) == 0 {
			key = "place.unknown"
		}
		p.wrong.say(translations.T(key, "Text", text))
		p.window.window.Canvas().Focus(p.search)
		return
	}
	p.Hide()
	if i >= 0 {
		p.done(p.place, geo.Precisions[i], p.reports[max(p.reach.SelectedIndex(), 0)])
	}
}

// bearers returns the places that the name in a report's text can mean, the one that
// was read first.
func (w *Window) bearers(r *geo.Report) []*geo.Place {
	parser, err := w.loaded.Parser()
	in := w.state.ArticleOf(r)
	if err != nil || in == nil {
		return nil
	}
	if r.Mention >= 0 && r.Mention < len(in.Mentions) {
		all := parser.Bearers(&in.Mentions[r.Mention])
		return all[:min(len(all), mostFound)]
	}
	return parser.Places(r.Toponym.Text, mostFound)
}

// look lists the places that bear what is typed.
func (p *placing) look(text string) {
	p.wrong.clear()
	p.found = p.bearers
	if strings.TrimSpace(text) != "" {
		p.found = nil
	}
	parser, err := p.window.loaded.Parser()
	if err == nil && len([]rune(strings.TrimSpace(text))) > 1 {
		p.found = parser.Places(text, mostFound)
	}
	if len(p.found) == 0 && err == nil && len([]rune(strings.TrimSpace(text))) > 2 {
		p.wrong.say(translations.T("place.unknown", "Text", strings.TrimSpace(text)))
	}
	p.list.UnselectAll()
	p.list.Refresh()
}

// enter takes the first place of the list; when that is taken already, it agrees.
func (p *placing) enter() {
	if len(p.found) == 0 || p.place == p.found[0] || strings.TrimSpace(p.search.Text) == "" {
		p.Submit()
		return
	}
	p.take(0)
}

// take takes a place of the list.
func (p *placing) take(i int) {
	if i < len(p.found) {
		p.wrong.clear()
		p.taken = strings.TrimSpace(p.search.Text)
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
		p.show(w.pointed(p.report, at), pointPrecision(p.report))
	}
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

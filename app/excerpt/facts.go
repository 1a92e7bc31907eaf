package excerpt

import (
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"strikemap/app/action"
	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// source says which article this stands in, with the button that copies.
func (p *Panel) source(in *geo.Reading) fyne.CanvasObject {
	a := &in.Article
	title := a.Title
	if title == "" {
		title = translations.T("article.untitled")
	}
	head := flow.NewPlain(title, flow.Strong)
	words := container.New(layout.NewCustomPaddedVBoxLayout(0), head, theme.NewCaption(Byline(a)))
	copying := container.NewVBox(p.actions.NewButton("action.copy"))
	asker := action.NewAsker(container.NewBorder(nil, nil, nil, copying, words), func() *fyne.Menu {
		return p.actions.Popup(slices.Concat(copyMenu, articleMenu)...)
	})
	head.OnMenu = asker.Ask
	return asker
}

// Byline names an article's publisher and dateline, or its day and file.
func Byline(a *geo.Article) string {
	var parts []string
	if a.Publisher != "" {
		parts = append(parts, a.Publisher)
	}
	switch {
	case !a.DatelineSpan.Empty():
		parts = append(parts, a.DatelineSpan.Of(a.Body))
	case !a.Published.IsZero():
		parts = append(parts, translations.Day(a.Published))
	}
	if len(parts) == 0 {
		return translations.T("article.no_source", "Path", filepath.Base(a.Path))
	}
	return strings.Join(parts, " · ")
}

// aspect is one fact of a report: its name, the fields that hold it, and its words.
type aspect struct {
	id     string // of what is edited
	name   string // its key in the translations
	fields []string
	say    func(r *geo.Report) string
	chip   bool // it stands in the line below the date
}

// aspects are the facts that can be changed, in their order.
var aspects = []aspect{
	{"status", "fact.status", []string{"status"}, func(r *geo.Report) string { return translations.Status(r.Status) }, true},
	{"kind", "fact.kind", []string{"kind"}, translations.What, true},
	{"weapons", "fact.weapons", []string{"weapons"}, func(r *geo.Report) string { return joined(r, weaponsOf) }, true},
	{"place", "fact.precision", []string{"place", "precision", "radius_km"}, whereOf, false},
	{"effects", "fact.effects", []string{"effects"}, func(r *geo.Report) string { return joined(r, effectsOf) }, false},
	{"targets", "fact.targets", []string{"targets"}, func(r *geo.Report) string { return joined(r, targetsOf) }, false},
	{"claimed_by", "fact.claimed_by", []string{"claimed_by"}, func(r *geo.Report) string { return translations.Attributed(r.ClaimedBy) }, false},
}

func effectsOf(r *geo.Report) []string { return each(r.Effects, translations.Effect) }
func targetsOf(r *geo.Report) []string { return each(stated(r.Targets), translations.Target) }
func weaponsOf(r *geo.Report) []string { return each(stated(r.Weapons), translations.Weapon) }

// sets are the facts of which the reports of an event add up.
var sets = map[string]func(*geo.Report) []string{"targets": targetsOf, "weapons": weaponsOf}

func joined(r *geo.Report, of func(*geo.Report) []string) string { return strings.Join(of(r), "; ") }

// whereOf names a report's place and how finely it is told, or says why it is not on
// the map.
func whereOf(r *geo.Report) string {
	if !r.Precision.Mappable() {
		return translations.Unmapped(r)
	}
	name := translations.Place(r)
	if area := within(r); area != "" {
		name += ", " + area
	}
	return name + ". " + translations.Capital(translations.Precision(r))
}

// facts lists what the event's reports state and no chip says, each with its name; what
// stands behind the report that speaks for it can be changed.
func (p *Panel) facts(e *geo.Event) fyne.CanvasObject {
	grid := container.New(layout.NewFormLayout())
	lead := e.Lead()
	for _, a := range aspects {
		name := a.name
		if a.id == "place" && !lead.Precision.Mappable() {
			name = "fact.unmapped"
		}
		if value := p.valueOf(a, e); !a.chip && p.tells(a, lead, value) {
			grid.Add(theme.Pad(nameLine(translations.T(name)), 3, 0))
			grid.Add(p.fact(a, lead, value))
		}
	}
	grid.Add(theme.Pad(nameLine(translations.T("fact.confidence")), 3, 0))
	grid.Add(theme.Pad(flow.NewPlain(translations.Capital(translations.Confidence(lead.Confidence)), 0), 1, 4))
	return grid
}

// valueOf returns what an event states of an aspect: of sets what its reports state
// together, unless that was corrected.
func (p *Panel) valueOf(a aspect, e *geo.Event) string {
	lead := e.Lead()
	if entry := p.state.Entry(e); a.id == "effects" && entry != nil && !p.corrected(a, lead) {
		return strings.Join(each(entry.Effects(), translations.Effect), "; ")
	}
	if of := sets[a.id]; of != nil && !p.corrected(a, lead) {
		return list(e, of)
	}
	return a.say(lead)
}

// corrected reports whether an aspect of a report was corrected.
func (p *Panel) corrected(a aspect, r *geo.Report) bool {
	return slices.ContainsFunc(a.fields, func(f string) bool { return p.state.IsCorrected(r, f) })
}

// fact returns an aspect of a report as it can be changed.
func (p *Panel) fact(a aspect, r *geo.Report, value string) fyne.CanvasObject {
	if p.Edit == nil {
		return theme.Pad(flow.NewPlain(translations.Capital(value), 0), 1, 4)
	}
	changed := p.corrected(a, r)
	if value == "" {
		value = translations.T("fact.none")
	}
	f := newFact(translations.Capital(value), changed, orNone(a.say(p.state.Original(r))))
	p.arm(f, a, r)
	return f
}

// arm has the button of an aspect change and restore it.
func (p *Panel) arm(f *fact, a aspect, r *geo.Report) {
	f.keys = p.Keys
	f.open = func(at fyne.Position) { p.Edit(r, a.id, at) }
	if p.corrected(a, r) {
		f.restore = func() { p.Restore(r, a.fields...) }
	}
}

func orNone(text string) string {
	if text == "" {
		return translations.T("fact.none")
	}
	return translations.Capital(text)
}

func nameLine(text string) *theme.Line {
	l := theme.NewCaption(text)
	l.Whole = true
	return l
}

// list joins what the reports of an event state, each thing once.
func list(e *geo.Event, of func(*geo.Report) []string) string {
	var all []string
	for _, r := range e.Reports {
		for _, s := range of(r) {
			if !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	return strings.Join(all, "; ")
}

func each[T any](in []T, name func(T) string) []string {
	out := make([]string, len(in))
	for i, x := range in {
		out[i] = name(x)
	}
	return out
}

// stated leaves "not stated" out.
func stated[T ~string](in []T) []T {
	return slices.DeleteFunc(slices.Clone(in), func(x T) bool { return x == "not_stated" })
}

// citation is an event's evidence with its source, to be pasted elsewhere.
func citation(e *geo.Event, in *geo.Reading) string {
	lead, a := e.Lead(), &in.Article
	what := translations.What(lead) + ", " + translations.Place(lead) + ", " + translations.Date(e.Date(), a.Published)
	return cite(lead.Evidence.Text, a) + "\n" + what
}

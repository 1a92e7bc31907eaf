package excerpt

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

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
	return container.NewBorder(nil, nil, nil, copying, words)
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
		return translations.T("article.no_source", "Path", a.Path)
	}
	return strings.Join(parts, " · ")
}

// facts lists what the event's reports state, each with its name.
func facts(e *geo.Event) fyne.CanvasObject {
	grid := container.New(layout.NewFormLayout())
	lead := e.Lead()
	add := func(name, value string) {
		if value != "" {
			grid.Add(theme.Pad(nameLine(translations.T(name)), 2, 0))
			grid.Add(flow.NewPlain(translations.Capital(value), 0))
		}
	}
	add("fact.effects", list(e, func(r *geo.Report) []string { return each(r.Effects, translations.Effect) }))
	add("fact.targets", list(e, func(r *geo.Report) []string { return each(stated(r.Targets), translations.Target) }))
	add("fact.weapons", list(e, func(r *geo.Report) []string { return each(stated(r.Weapons), translations.Weapon) }))
	add("fact.status", translations.Status(lead.Status))
	add("fact.claimed_by", translations.Attributed(lead.ClaimedBy))
	if lead.Precision.Mappable() {
		add("fact.precision", translations.Precision(lead))
	} else {
		add("fact.unmapped", translations.Unmapped(lead))
	}
	add("fact.confidence", translations.Confidence(lead.Confidence))
	return grid
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
	lines := []string{"“" + lead.Evidence.Text + "”"}
	source := a.Title
	if by := Byline(a); by != "" {
		source += " — " + by
	}
	lines = append(lines, source)
	if a.URL != "" {
		lines = append(lines, a.URL)
	}
	what := translations.What(lead) + ", " + translations.Place(lead) + ", " + translations.Date(e.Date(), a.Published)
	return strings.Join(append(lines, what), "\n")
}

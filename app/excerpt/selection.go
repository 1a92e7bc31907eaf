package excerpt

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"strikemap/app/action"
	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// selection is what was selected in an article's text; the article is nil without.
type selection struct {
	in   *geo.Reading
	span geo.Span
}

// cited is what was selected with its source.
func (s selection) cited() string {
	return cite(strings.TrimSpace(s.span.Of(s.in.Article.Body)), &s.in.Article)
}

// cite puts quotation marks around a text and its source below it.
func cite(text string, a *geo.Article) string {
	lines := []string{"“" + text + "”"}
	source := a.Title
	if by := Byline(a); by != "" {
		source += " — " + by
	}
	lines = append(lines, strings.TrimPrefix(source, " — "))
	if a.URL != "" {
		lines = append(lines, a.URL)
	}
	return strings.Join(lines, "\n")
}

// copyMenu are the actions in the menu of a text.
var copyMenu = []string{"action.copy", "action.copy_bibtex", "action.copy_ris", "-", "action.why", "action.whole_article"}

// articleMenu are the actions in the menu of an article's head.
var articleMenu = []string{"-", "action.article_head", "action.only_article", "-", "action.article_previous", "action.article_next", "-", "action.remove", "action.article_purge"}

// copyable has the words of a text selected and copied, and its menu opened.
func (p *Panel) copyable(t *flow.Text, in *geo.Reading) {
	t.OnSelected = func(s geo.Span) {
		if p.picked = (selection{in, s}); s.Empty() {
			p.picked = selection{}
		}
	}
	t.OnMenu = func(at fyne.Position) { action.ShowMenu(p.actions.Popup(copyMenu...), p, at) }
}

// Holds reports whether something is selected that can be copied.
func (p *Panel) Holds() bool { return p.picked.in != nil }

// Select has what is selected in the article copied by the panel, and the same menu
// opened there.
func (a *Article) Select(p *Panel) {
	a.text.OnSelected = func(s geo.Span) {
		if p.picked = (selection{a.shown, s}); s.Empty() {
			p.picked = selection{}
		}
	}
	a.text.OnMenu = func(at fyne.Position) {
		action.ShowMenu(p.actions.Popup(slices.Concat(copyMenu, articleMenu)...), a, at)
	}
}

// markKey explains the marks that a passage has.
func markKey(e *geo.Event) fyne.CanvasObject {
	row := container.NewHBox()
	add := func(key string, style flow.Style) {
		t := flow.NewText()
		t.Points = theme.Size(theme.SizeLegend) - 2
		word := translations.T(key)
		t.ShowSpan(word, geo.Span{End: len(word)}, []flow.Mark{{Span: geo.Span{End: len(word)}, Style: style | flow.Chosen}})
		wide := fyne.MeasureText(word, t.Points, fyne.TextStyle{Bold: true}).Width + 6
		row.Add(container.NewGridWrap(fyne.NewSize(wide, t.LineHeight()), t))
	}
	has := map[flow.Style]bool{}
	for _, r := range e.Reports {
		for _, m := range flow.Details(r) {
			has[m.Style] = has[m.Style] || !m.Span.Empty()
		}
	}
	for _, x := range []struct {
		key   string
		style flow.Style
	}{{"mark.place", flow.Place}, {"mark.trigger", flow.Trigger}, {"mark.effect", flow.Effect}} {
		if has[x.style] {
			add(x.key, x.style)
		}
	}
	return row
}

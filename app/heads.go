package app

import (
	"path/filepath"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2/widget"

	"strikemap/app/gather"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/when"
)

// heads asks for what stands above articles: of one all of it, of many what they
// can have in common.
type heads struct {
	window    *Window
	articles  []*geo.Reading
	published *field
	publisher *field
	title     *field        // of one
	url       *field        // of one
	own       *widget.Check // each has the day that its file's name tells; nil when none does
}

// editHeads asks for the heads of articles and has them decided. Guess tells to
// fill in what the names of files and folders tell.
func (w *Window) editHeads(rs []*geo.Reading, guess bool) {
	if len(rs) == 0 {
		return
	}
	h := &heads{window: w, articles: rs}
	h.published, h.publisher = w.dialogs.field(h.common(dayText)), w.dialogs.field(h.common(func(r *geo.Reading) string { return r.Article.Publisher }))
	items := []*widget.FormItem{widget.NewFormItem(translations.T("head.published"), h.published), widget.NewFormItem(translations.T("head.publisher"), h.publisher)}
	items[0].HintText = translations.T("head.published.how")
	h.published.check = func(text string) error { _, err := readDay(text); return err }
	if len(rs) == 1 {
		h.title, h.url = w.dialogs.field(rs[0].Article.Title), w.dialogs.field(rs[0].Article.URL)
		items = append([]*widget.FormItem{widget.NewFormItem(translations.T("head.title"), h.title)}, append(items, widget.NewFormItem(translations.T("head.link"), h.url))...)
	} else {
		h.published.SetPlaceHolder(h.standing(dayText))
		h.publisher.SetPlaceHolder(h.standing(func(r *geo.Reading) string { return r.Article.Publisher }))
		which := theme.NewCaption(h.names())
		which.Color = ""
		items = append([]*widget.FormItem{widget.NewFormItem(translations.T("head.articles"), which)}, items...)
	}
	first := h.published
	switch {
	case guess:
		items = h.guess(items)
	case len(rs) == 1:
		h.hint(rs[0])
	}
	name := translations.N("head.edit", len(rs))
	w.dialogs.form(name, translations.T("head.keep"), items, first, w.signed(h.decide))
}

// hint says in the empty boxes what the head and the names of file and folder tell, and no
// more: who edits a title does not look at what else stands there.
func (h *heads) hint(r *geo.Reading) {
	path := r.Article.Path
	switch folder, named := gather.PublisherIn(path), gather.PublisherOf(r); {
	case named != folder:
		h.publisher.SetPlaceHolder(translations.T("head.above", "Name", named))
	case folder != "":
		h.publisher.SetPlaceHolder(translations.T("head.folder", "Name", folder))
	}
	if text := day(gather.DayIn(path)); text != "" {
		h.published.SetPlaceHolder(translations.T("head.file", "Name", text))
	}
}

// standing says in an empty box what the articles have: nothing stated, or each its own.
func (h *heads) standing(of func(*geo.Reading) string) string {
	for _, r := range h.articles {
		if of(r) != "" {
			return translations.T("head.various")
		}
	}
	return translations.T("fact.none")
}

// names are what the articles are called, the first of them first.
func (h *heads) names() string {
	var all []string
	for _, r := range h.articles {
		name := filepath.Base(r.Article.Path)
		if r.Article.Path == "" {
			name = r.Article.Title
		}
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return strings.Join(all, ", ")
}

// common returns what all articles have; nothing when they differ.
func (h *heads) common(of func(*geo.Reading) string) string {
	text := of(h.articles[0])
	for _, r := range h.articles {
		if of(r) != text {
			return ""
		}
	}
	return text
}

// guess fills in what the heads, and the names of files and folders, tell.
func (h *heads) guess(items []*widget.FormItem) []*widget.FormItem {
	if h.publisher.Text == "" {
		h.publisher.SetText(h.common(gather.PublisherOf))
	}
	told := 0
	for _, r := range h.articles {
		if !gather.DayIn(r.Article.Path).IsZero() {
			told++
		}
	}
	day := func(r *geo.Reading) string { return day(gather.DayIn(r.Article.Path)) }
	if text := h.common(day); text != "" {
		h.published.SetText(text)
		return items
	}
	if told == 0 {
		return items
	}
	h.own = widget.NewCheck(translations.N("head.own", told), nil)
	h.own.SetChecked(true)
	return append(items, widget.NewFormItem("", h.own))
}

// dayText is the day of publication as it is typed.
func dayText(r *geo.Reading) string { return day(r.Article.Published) }

func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(when.Kyiv).Format(time.DateOnly)
}

// readDay reads a day of publication that was typed; empty is none.
func readDay(text string) (string, error) {
	if strings.TrimSpace(text) == "" {
		return "", nil
	}
	d, ok := when.Typed(text, time.Now())
	if !ok || d.From.IsZero() {
		return "", errText(translations.T("head.no_day", "Text", strings.TrimSpace(text)))
	}
	if d.From.After(time.Now().AddDate(0, 0, 1)) {
		return "", errText(translations.T("head.future"))
	}
	return day(d.From), nil
}

// decide does what was asked for, in one deed.
func (h *heads) decide() {
	var body []journal.Setting
	for _, r := range h.articles {
		a := &r.Article
		set := func(name, now, was string) {
			if now != was {
				body = append(body, journal.Set(journal.Articles, a.SHA256, name, now))
			}
		}
		set(journal.FieldPublished, h.dayOf(r), dayText(r))
		if text := strings.TrimSpace(h.publisher.Text); text != "" || len(h.articles) == 1 {
			set(journal.FieldPublisher, text, a.Publisher)
		}
		if h.title != nil {
			set(journal.FieldTitle, strings.TrimSpace(h.title.Text), a.Title)
			set(journal.FieldURL, strings.TrimSpace(h.url.Text), a.URL)
		}
	}
	if len(body) == 0 {
		return
	}
	h.window.state.Do(journal.New(h.window.state.Author(), journal.ArticleHead, body...))
}

// dayOf returns the day that an article gets: its own file's, else what was typed,
// else what it has.
func (h *heads) dayOf(r *geo.Reading) string {
	if h.own != nil && h.own.Checked {
		if text := day(gather.DayIn(r.Article.Path)); text != "" {
			return text
		}
	}
	text, err := readDay(h.published.Text)
	if err != nil || text == "" && len(h.articles) > 1 {
		return dayText(r)
	}
	return text
}

// undated returns those of some articles that tell no day of publication.
func undated(rs []*geo.Reading) []*geo.Reading {
	return slices.DeleteFunc(slices.Clone(rs), func(r *geo.Reading) bool { return !r.Article.Published.IsZero() })
}

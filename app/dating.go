package app

import (
	"strings"
	"time"

	"fyne.io/fyne/v2/widget"

	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/record"
	"strikemap/geo/when"
)

// The shapes of a date that is entered.
const (
	shapeAsTyped = iota
	shapeNight
	shapeNone
)

// editDate asks when a report happened: a date as people type it, whether the night
// before that day is meant, or that it is not stated.
func (w *Window) editDate(r *geo.Report) {
	in := w.state.ArticleOf(r)
	box := w.dialogs.field(typedDate(r.Date))
	box.SetPlaceHolder(translations.T("date.typed.hint"))
	said := theme.NewLine("")
	said.Bold = true
	shape := widget.NewRadioGroup([]string{translations.T("date.shape.typed"), translations.T("date.shape.night"), translations.T("date.shape.none")}, nil)
	shape.Required = true
	index := func() int {
		for i, name := range shape.Options {
			if name == shape.Selected {
				return i
			}
		}
		return shapeAsTyped
	}
	today := time.Now()
	if in != nil && !in.Article.Published.IsZero() {
		today = in.Article.Published
	}
	tell := func() {
		d, err := dateFrom(box.Text, index(), today)
		if said.SetText(translations.Capital(translations.Date(d, time.Time{}))); err != nil {
			said.SetText("—")
		}
	}
	box.OnChanged = func(text string) {
		if index() == shapeNone && strings.TrimSpace(text) != "" {
			shape.SetSelected(shape.Options[shapeAsTyped]) // what is typed is meant
		}
		tell()
	}
	shape.OnChanged = func(string) { tell() }
	box.check = func(text string) error { _, err := dateFrom(text, index(), today); return err }
	shape.SetSelected(shape.Options[shapeOf(r.Date)])
	items := []*widget.FormItem{
		widget.NewFormItem(translations.T("fact.date"), box), widget.NewFormItem("", shape),
		widget.NewFormItem(translations.T("date.means"), said), widget.NewFormItem(translations.T("date.basis"), theme.NewCaption(basisOf(w.state.Original(r), in))),
	}
	w.dialogs.form(translations.T("fact.date"), translations.T("edit.save"), items, box, func() {
		if d, err := dateFrom(box.Text, index(), today); err == nil {
			w.correct(state.Fields{"date": record.OfDate(d, nil)}, r)
		}
	})
}

// basisOf says what the date that was read is from.
func basisOf(r *geo.Report, in *geo.Reading) string {
	published := time.Time{}
	if in != nil {
		published = in.Article.Published
	}
	text := strings.TrimSpace(translations.Basis(r.Date, published, false))
	if text == "" {
		return translations.Capital(translations.Date(r.Date, published))
	}
	return translations.Capital(strings.Trim(text, "()"))
}

// shapeOf returns the shape of a date.
func shapeOf(d geo.Date) int {
	switch {
	case !d.Known():
		return shapeNone
	case d.Precision == geo.D2:
		return shapeNight
	}
	return shapeAsTyped
}

// typedDate writes a date as people type it, empty for none.
func typedDate(d geo.Date) string {
	if !d.Known() {
		return ""
	}
	from, last := d.From.In(when.Kyiv), d.To.In(when.Kyiv).Add(-time.Nanosecond)
	first, end := from.Format("02.01.2006"), last.Format("02.01.2006")
	if first == end || d.Precision == geo.D2 {
		return end
	}
	return first + " – " + end
}

// dateFrom reads a date that was typed; as a night it is the one that ends on that
// day.
func dateFrom(text string, shape int, today time.Time) (geo.Date, error) {
	if shape == shapeNone {
		return geo.Date{Precision: geo.D7, Basis: geo.BasisPublication}, nil
	}
	d, ok := when.Typed(strings.TrimSpace(text), today)
	if !ok || !d.Known() {
		return geo.Date{}, errText(translations.T("date.wrong", "Text", strings.TrimSpace(text)))
	}
	d.Basis, d.Words, d.Why = geo.BasisStated, "", geo.Reason{}
	if shape == shapeNight && d.Precision == geo.D1 {
		day := d.From.In(when.Kyiv)
		d.From = time.Date(day.Year(), day.Month(), day.Day()-1, 18, 0, 0, 0, when.Kyiv)
		d.To = time.Date(day.Year(), day.Month(), day.Day(), 10, 0, 0, 0, when.Kyiv)
		d.Precision = geo.D2
	}
	return d, nil
}

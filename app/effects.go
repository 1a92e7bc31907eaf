package app

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/record"
)

// counted are the effects that have a number.
var counted = []geo.Effect{geo.EffectKilled, geo.EffectInjured, geo.EffectMissing}

// editEffects asks for the consequences: numbers of people, "3", "2-5" or "3+", and
// which of the others there were.
func (w *Window) editEffects(r *geo.Report) {
	var items []*widget.FormItem
	boxes := map[geo.Effect]*field{}
	for _, e := range counted {
		box := w.dialogs.field(numberOf(r, e))
		box.SetPlaceHolder(translations.T("edit.number.hint"))
		box.Validator = func(text string) error { _, _, err := readNumber(text); return err }
		boxes[e] = box
		items = append(items, widget.NewFormItem(translations.Capital(translations.Effect(geo.EffectClaim{Effect: e})), box))
	}
	others := map[string]geo.Effect{}
	var names, chosen []string
	for _, e := range geo.Effects {
		if slices.Contains(counted, e) {
			continue
		}
		name := translations.Capital(translations.Effect(geo.EffectClaim{Effect: e}))
		others[name] = e
		names = append(names, name)
		if r.Has(e) {
			chosen = append(chosen, name)
		}
	}
	group := widget.NewCheckGroup(names, nil)
	group.SetSelected(chosen)
	items = append(items, widget.NewFormItem(translations.T("edit.others"), container.NewVScroll(group)))
	w.dialogs.form(translations.T("fact.effects"), translations.T("edit.save"), items, boxes[geo.EffectKilled], func() {
		w.correct(state.Fields{"effects": effectsFrom(r, boxes, group.Selected, others)}, r)
	})
}

// effectsFrom returns the effects as they were entered; one that was read before keeps
// its quote and extent.
func effectsFrom(r *geo.Report, boxes map[geo.Effect]*field, chosen []string, others map[string]geo.Effect) []record.Effect {
	out := []record.Effect{}
	add := func(e geo.Effect, low, high *int) {
		x := record.Effect{Effect: e}
		for _, was := range record.OfReport(&geo.Article{}, r, nil).Effects {
			if was.Effect == e {
				x = was
			}
		}
		x.Min, x.Max = low, high
		out = append(out, x)
	}
	for _, e := range geo.Effects {
		if box := boxes[e]; box != nil {
			if text := strings.TrimSpace(box.Text); text != "" {
				low, high, _ := readNumber(text)
				add(e, low, high)
			}
			continue
		}
		if slices.ContainsFunc(chosen, func(name string) bool { return others[name] == e }) {
			add(e, nil, nil)
		}
	}
	if len(out) == 0 {
		add(geo.EffectNotStated, nil, nil)
	}
	return out
}

// numberOf writes the number of an effect: "3", "2-5", "3+", "?" without one, empty
// when there is no such effect.
func numberOf(r *geo.Report, e geo.Effect) string {
	for _, c := range r.Effects {
		switch {
		case c.Effect != e:
		case c.Min == nil:
			return "?"
		case c.Max == nil:
			return strconv.Itoa(*c.Min) + "+"
		case *c.Min == *c.Max:
			return strconv.Itoa(*c.Min)
		default:
			return strconv.Itoa(*c.Min) + "-" + strconv.Itoa(*c.Max)
		}
	}
	return ""
}

// readNumber reads what numberOf writes.
func readNumber(text string) (low, high *int, err error) {
	text = strings.TrimSpace(strings.ReplaceAll(text, "–", "-"))
	if text == "" || text == "?" {
		return nil, nil, nil
	}
	from, to, isRange := strings.Cut(text, "-")
	from, open := strings.CutSuffix(strings.TrimSpace(from), "+")
	a, err := strconv.Atoi(strings.TrimSpace(from))
	switch {
	case err != nil || a < 0:
		return nil, nil, errNumber
	case open:
		return &a, nil, nil
	case !isRange:
		return &a, &a, nil
	}
	b, err := strconv.Atoi(strings.TrimSpace(to))
	if err != nil || b < a {
		return nil, nil, errNumber
	}
	return &a, &b, nil
}

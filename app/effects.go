package app

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
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
		box.check = func(text string) error { _, _, err := readNumber(text); return err }
		boxes[e] = box
		items = append(items, widget.NewFormItem(translations.Capital(translations.Effect(geo.EffectClaim{Effect: e})), box))
	}
	others := map[geo.Effect]*ticked{}
	grid := container.NewGridWithColumns(2)
	for _, e := range geo.Effects {
		if slices.Contains(counted, e) {
			continue
		}
		others[e] = w.dialogs.tickedAs(translations.Capital(translations.Effect(geo.EffectClaim{Effect: e})))
		others[e].SetChecked(r.Has(e))
		grid.Add(others[e])
	}
	items = append(items, widget.NewFormItem(translations.T("edit.others"), rolled(grid, w.window.Canvas().Size().Height-320)))
	w.dialogs.form(translations.T("fact.effects"), translations.T("edit.save"), items, boxes[geo.EffectKilled], func() {
		w.correct(state.Fields{"effects": effectsFrom(r, boxes, others)}, r)
	})
}

// rolled returns content that scrolls where it is higher than there is room for.
func rolled(content fyne.CanvasObject, room float32) fyne.CanvasObject {
	if content.MinSize().Height <= room {
		return content
	}
	s := container.NewVScroll(content)
	s.SetMinSize(fyne.NewSize(0, max(room, 120)))
	return s
}

// effectsFrom returns the effects as they were entered; one that was read before keeps
// its quote and extent.
func effectsFrom(r *geo.Report, boxes map[geo.Effect]*field, others map[geo.Effect]*ticked) []record.Effect {
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
		if box := others[e]; box != nil && box.Checked {
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
	wrong := errText(translations.T("edit.number.wrong", "Text", strings.TrimSpace(text)))
	text = strings.TrimSpace(strings.ReplaceAll(text, "–", "-"))
	if text == "" || text == "?" {
		return nil, nil, nil
	}
	from, to, isRange := strings.Cut(text, "-")
	from, open := strings.CutSuffix(strings.TrimSpace(from), "+")
	a, err := strconv.Atoi(strings.TrimSpace(from))
	switch {
	case err != nil || a < 0:
		return nil, nil, wrong
	case open:
		return &a, nil, nil
	case !isRange:
		return &a, &a, nil
	}
	b, err := strconv.Atoi(strings.TrimSpace(to))
	if err != nil || b < a {
		return nil, nil, wrong
	}
	return &a, &b, nil
}

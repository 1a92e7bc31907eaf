package app

import (
	"fmt"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"github.com/paulmach/orb"

	"strikemap/app/action"
	"strikemap/app/mapview"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/query"
	"strikemap/geo/record"
)

// mostAsked is how many events of a cluster its menu names.
const mostAsked = 12

// askActions are what menus of events and of the map offer beside what is decided.
func (w *Window) askActions() []action.Action {
	return []action.Action{
		{ID: "action.menu", Keys: w.menuKeys(), Enabled: w.chosen, Do: w.askChosen},
		{ID: "action.copy_point", Icon: fynetheme.ContentCopyIcon(), Enabled: w.placed, Do: func() { w.copyPoint(w.state.Selected().Lead().Place.Point) }},
		{ID: "action.only_place", Icon: fynetheme.SearchIcon(), Enabled: w.placed, Do: func() { w.onlyPlace(w.state.Selected().Lead().Place) }},
	}
}

// menuKeys are those that open the menu of what is chosen.
func (w *Window) menuKeys() []action.Key {
	return append(action.Plain(action.Free, action.KeyMenu), action.Shift(action.Free, fyne.KeyF10))
}

// placed reports whether the chosen event has a place.
func (w *Window) placed() bool { return w.chosen() && w.state.Selected().Lead().Place != nil }

// askChosen opens the menu of the chosen event: at its marker, or where its words begin.
func (w *Window) askChosen() {
	if !w.chart.AskChosen() {
		w.pop(w.actions.Popup(eventMenu...), w.besideReader())
	}
}

// ask opens the menu of a spot of the map. What is decided is decided of the chosen
// event, so that one alone is chosen by it.
func (w *Window) ask(x mapview.Asked) {
	switch len(x.Events) {
	case 0:
		w.pop(w.groundMenu(x.Point), x.At)
	case 1:
		w.state.Select(x.Events[0].ID)
		w.pop(w.actions.Popup(eventMenu...), x.At)
	default:
		w.pop(w.clusterMenu(x), x.At)
	}
}

// clusterMenu is the menu of several events that stand at one spot.
func (w *Window) clusterMenu(x mapview.Asked) *fyne.Menu {
	choices := []action.Choice{
		{Name: translations.T("ask.part"), Off: x.Part == nil, Do: x.Part},
		{Name: translations.N("queue.mark_all", len(x.Events)), Do: func() { w.mark(x.Events) }},
	}
	if p := onePlace(x.Events); p != nil {
		choices = append(choices,
			action.Choice{Name: translations.T("ask.only", "Place", translations.PlaceName(p)), Do: func() { w.onlyPlace(p) }},
			action.Choice{Name: translations.T("ask.copy", "Point", degrees(p.Point)), Do: func() { w.copyPoint(p.Point) }})
	}
	choices = append(choices, action.Choice{})
	for _, e := range x.Events[:min(len(x.Events), mostAsked)] {
		choices = append(choices, action.Choice{Name: translations.Headline(e.Lead()), Do: func() { w.state.Select(e.ID) }})
	}
	if more := len(x.Events) - mostAsked; more > 0 {
		choices = append(choices, action.Choice{Name: translations.N("faults.more", more), Off: true})
	}
	return action.NewPopup(choices...)
}

// mark marks events, with the queue in sight that shows them.
func (w *Window) mark(events []*geo.Event) {
	if !w.desk.queueOpen() {
		w.desk.showQueue(true)
		w.settle()
	}
	ids := make([]string, len(events))
	for i, e := range events {
		ids[i] = e.ID
	}
	w.state.Mark(ids...)
}

// onePlace returns the place that all events have; nil when they have several.
func onePlace(events []*geo.Event) *geo.Place {
	first := events[0].Lead().Place
	for _, e := range events {
		if p := e.Lead().Place; p == nil || p.ID != first.ID {
			return nil
		}
	}
	return first
}

// groundMenu is the menu of a point of the map where no event is.
func (w *Window) groundMenu(at orb.Point) *fyne.Menu {
	choices := []action.Choice{{Name: translations.T("ask.copy", "Point", degrees(at)), Do: func() { w.copyPoint(at) }}}
	if area := w.oblastAt(at); area != "" {
		f := w.state.Filter().Choose(query.Oblast, area)
		choices = append(choices, action.Choice{
			Name: translations.T("ask.only", "Place", translations.Area(area)), Off: w.state.Would(f) == 0, Do: func() { w.state.SetFilter(f) },
		})
	}
	if e := w.state.Selected(); e != nil {
		r := e.Lead()
		choices = append(choices, action.Choice{Name: translations.T("ask.place", "What", translations.Headline(r)), Do: func() { w.placeAt(r, at) }})
	}
	choices = append(choices, action.Choice{})
	for _, id := range []string{"action.fit", "action.country"} {
		a := w.actions.Find(id)
		choices = append(choices, action.Choice{Name: a.Name(), Off: !a.Can(), Do: a.Run})
	}
	return action.NewPopup(choices...)
}

// onlyPlace adds to the filter that events are at a place, or somewhere in it.
func (w *Window) onlyPlace(p *geo.Place) {
	f := w.state.Filter()
	if p.Level == geo.LevelOblast && p.Oblast != "" {
		w.state.SetFilter(f.Choose(query.Oblast, p.Oblast))
		return
	}
	w.state.SetFilter(f.Choose(query.Place, query.PlaceValue(p)))
}

// copyPoint puts the latitude and longitude of a point on the clipboard, as map
// services take them.
func (w *Window) copyPoint(at orb.Point) {
	w.app.Clipboard().SetContent(degrees(at))
	w.status.say(translations.T("ask.copied", "Point", degrees(at)))
}

// degrees writes a point as latitude, longitude.
func degrees(at orb.Point) string {
	return fmt.Sprintf("%.5f, %.5f", record.Degrees(at[1]), record.Degrees(at[0]))
}

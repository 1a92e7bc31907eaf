package app

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/app/timeline"
	"strikemap/geo"
)

// newTimeline makes the timeline and lays it below the map.
func (w *Window) newTimeline() {
	w.time = timeline.New(w.state, w.keyboard.In(action.Free))
	w.time.OnUndated = func(rs []*geo.Reading) { w.editHeads(rs, true) }
	w.desk.parts.line.Objects = []fyne.CanvasObject{w.time}
	w.desk.lined = true
}

// timeActions play time.
func (w *Window) timeActions() []action.Action {
	return []action.Action{
		{ID: "action.play", Icon: fynetheme.MediaPlayIcon(), Keys: action.Plain(action.Free, fyne.KeyP), Enabled: w.some, Checked: func() bool { return w.time != nil && w.time.Plays() }, Do: func() { w.time.Play() }},
		{ID: "action.accumulate", Checked: func() bool { return w.time != nil && w.time.Accumulates() }, Do: func() { w.time.Accumulate() }},
	}
}

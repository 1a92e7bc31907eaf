package present

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/geo/briefing"
	"strikemap/geo/journal"
)

// do does a deed that sets something.
func (t *Teller) do(d journal.Deed) {
	if len(d.Body) > 0 {
		t.Do(d)
	}
}

// move brings a stop to another place.
func (t *Teller) move(from, to int) {
	t.keep()
	if from >= 0 && from < len(t.story.Stops) {
		t.do(t.story.Move(t.state.Author(), t.story.Stops[from].ID, to))
	}
}

// TellerActions returns what is done to the story on the desk, which desk returns, nil
// while there is none. Signed asks who decides, the first time.
func TellerActions(desk func() *Teller, signed func(func()) func()) []action.Action {
	is := func(can func(*Teller, *briefing.Stop) bool) func() bool {
		return func() bool {
			t := desk()
			return t != nil && t.Stop() != nil && can(t, t.Stop())
		}
	}
	events := func(_ *Teller, s *briefing.Stop) bool { return s.Kind == briefing.Events }
	change := func(make func(t *Teller, author, id string) journal.Deed) func() {
		return signed(func() {
			t := desk()
			t.keep()
			t.do(make(t, t.state.Author(), t.Stop().ID))
		})
	}
	key := func(name fyne.KeyName) []action.Key { return action.Plain(action.Telling, name) }
	return []action.Action{
		{
			ID: "action.stop_up", Icon: fynetheme.MoveUpIcon(), Keys: []action.Key{action.Alt(fyne.KeyUp)}, Enabled: is(events),
			Do: change(func(t *Teller, author, id string) journal.Deed { return t.story.Move(author, id, t.at-1) }),
		},
		{
			ID: "action.stop_down", Icon: fynetheme.MoveDownIcon(), Keys: []action.Key{action.Alt(fyne.KeyDown)}, Enabled: is(events),
			Do: change(func(t *Teller, author, id string) journal.Deed { return t.story.Move(author, id, t.at+1) }),
		},
		{
			ID: "action.stop_group", Icon: fynetheme.ContentAddIcon(), Keys: key(fyne.KeyG), Once: true,
			Enabled: is(func(t *Teller, s *briefing.Stop) bool { return s.Kind == briefing.Events && t.at > 1 }),
			Do:      change(func(t *Teller, author, id string) journal.Deed { return t.story.Group(author, id) }),
		},
		{
			ID: "action.stop_part", Icon: fynetheme.ContentCutIcon(), Keys: key(fyne.KeyU), Once: true,
			Enabled: is(func(_ *Teller, s *briefing.Stop) bool { return s.Group() }),
			Do:      change(func(t *Teller, author, id string) journal.Deed { return t.story.Ungroup(author, id) }),
		},
		{
			ID: "action.stop_hide", Icon: fynetheme.VisibilityOffIcon(), Keys: key(fyne.KeyH), Once: true, Enabled: is(func(*Teller, *briefing.Stop) bool { return true }),
			Checked: is(func(_ *Teller, s *briefing.Stop) bool { return s.Hidden }),
			Do:      change(func(t *Teller, author, id string) journal.Deed { return t.story.Hide(author, id, !t.Stop().Hidden) }),
		},
		{
			ID: "action.stop_remove", Icon: fynetheme.DeleteIcon(), Keys: append(key(fyne.KeyDelete), action.Key{Name: fyne.KeyS, In: action.Telling}), Once: true, Enabled: is(events),
			Do: change(func(t *Teller, author, id string) journal.Deed {
				t.removed = true
				return t.story.Remove(author, id)
			}),
		},
		{ID: "action.stop_below", Keys: append(key(fyne.KeyDown), key(fyne.KeyJ)...), Enabled: is(func(*Teller, *briefing.Stop) bool { return true }), Do: func() { desk().Step(1) }},
		{ID: "action.stop_above", Keys: append(key(fyne.KeyUp), key(fyne.KeyK)...), Enabled: is(func(*Teller, *briefing.Stop) bool { return true }), Do: func() { desk().Step(-1) }},
	}
}

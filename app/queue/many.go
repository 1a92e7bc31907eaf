package queue

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// many says how many events are marked, and what can be done with all of them.
type many struct {
	state   *state.State
	text    *theme.Line
	content *fyne.Container
}

func newMany(s *state.State, t *action.Table) *many {
	m := &many{state: s, text: theme.NewLine("")}
	m.text.Bold = true
	clear := widget.NewButtonWithIcon("", fynetheme.ContentClearIcon(), s.ClearMarks)
	clear.Importance = widget.LowImportance
	buttons := container.NewHBox(t.NewButton("action.accept"), t.NewButton("action.reject"), t.NewButton("action.unsure"), clear)
	words := container.NewVBox(layout.NewSpacer(), m.text, layout.NewSpacer())
	line := container.NewStack(theme.NewGround(fynetheme.ColorNameSelection), container.NewBorder(nil, nil, nil, buttons, theme.Pad(words, 0, 10)))
	m.content = container.NewVBox(line)
	m.content.Hide()
	return m
}

// follow shows how many are marked now; none, and the line goes. It reports whether
// the line came or went.
func (m *many) follow() bool {
	n := len(m.state.Marked())
	if n > 0 {
		m.text.SetText(translations.N("queue.marked", n))
	}
	before := m.content.Hidden
	m.content.Hidden = n == 0
	return before != m.content.Hidden
}

package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/app/words"
)

// status is the line at the bottom of the window: what is shown, what is being
// read, and what could not be read, with a list that opens above it.
type status struct {
	content fyne.CanvasObject

	summary  *theme.Line
	progress *fyne.Container
	activity *widget.Activity
	count    *theme.Line
	alarm    *widget.Button // opens the list of faults

	faults []string
	list   *widget.List
	panel  *fyne.Container
}

// newStatus returns the line, with saved, which says whether work is saved, at its
// end. Stop ends the readings that run.
func newStatus(stop func(), saved fyne.CanvasObject) *status {
	s := &status{summary: theme.NewCaption(""), activity: widget.NewActivity(), count: theme.NewCaption("")}
	s.count.Whole = true
	cancel := widget.NewButton(translations.T("reading.stop"), stop)
	cancel.Importance = widget.LowImportance
	s.progress = container.NewHBox(container.NewCenter(container.NewGridWrap(fyne.NewSquareSize(16), s.activity)),
		container.NewCenter(s.count), cancel)
	s.progress.Hide()
	s.alarm = widget.NewButtonWithIcon("", fynetheme.WarningIcon(), func() { s.open(s.panel.Hidden) })
	s.alarm.Importance = widget.LowImportance
	s.alarm.Hide()
	s.panel = s.faultList()
	right := container.NewHBox(s.progress, s.alarm, saved)
	line := container.NewBorder(nil, nil, nil, right, theme.Pad(container.NewVBox(layout.NewSpacer(), s.summary, layout.NewSpacer()), 0, 12))
	s.content = container.NewVBox(s.panel, minHeight(line, statusHeight))
	return s
}

// faultList is the list of what could not be read.
func (s *status) faultList() *fyne.Container {
	s.list = widget.NewList(
		func() int { return len(s.faults) },
		func() fyne.CanvasObject {
			l := widget.NewLabel("")
			l.Wrapping, l.Selectable = fyne.TextWrapWord, true
			return l
		},
		func(i widget.ListItemID, o fyne.CanvasObject) {
			l := o.(*widget.Label)
			l.SetText(s.faults[i])
			s.list.SetItemHeight(i, l.MinSize().Height)
		},
	)
	title := theme.NewLine(translations.T("faults.title"))
	title.Bold, title.Whole = true, true
	clear := widget.NewButton(translations.T("faults.clear"), s.clear)
	hide := widget.NewButtonWithIcon("", fynetheme.CancelIcon(), func() { s.open(false) })
	clear.Importance, hide.Importance = widget.LowImportance, widget.LowImportance
	head := container.NewBorder(nil, nil, theme.Pad(container.NewCenter(title), 0, 12), container.NewHBox(clear, hide))
	panel := container.NewStack(theme.NewGround(theme.ColorSurface),
		container.NewBorder(container.NewVBox(widget.NewSeparator(), head), nil, nil, nil, minHeight(s.list, 76)))
	panel.Hide()
	return panel
}

// fault adds to what could not be done; the list opens with the first.
func (s *status) fault(err error) {
	s.faults = append(s.faults, translations.Capital(words.Fault(translations.Language())(err)))
	s.alarm.SetText(translations.N("faults.count", len(s.faults)))
	s.alarm.Show()
	s.list.Refresh()
	if len(s.faults) == 1 {
		s.open(true)
	}
	s.list.ScrollToBottom()
}

func (s *status) clear() {
	s.faults = nil
	s.alarm.Hide()
	s.open(false)
}

func (s *status) open(show bool) {
	s.panel.Hidden = !show
	s.content.Refresh()
}

// reading shows how far the readings are.
func (s *status) reading(r *reader) {
	if r.running == 0 {
		s.activity.Stop()
		s.progress.Hide()
		return
	}
	s.count.SetText(translations.N("reading.count", r.count))
	if s.progress.Hidden {
		s.activity.Start()
		s.progress.Show()
	}
	s.progress.Refresh()
}

// say shows a sentence, about what is shown or about what was done.
func (s *status) say(text string) { s.summary.SetText(text) }

// minHeight returns content that is at least so high.
func minHeight(content fyne.CanvasObject, height float32) fyne.CanvasObject {
	room := container.NewGridWrap(fyne.NewSize(1, height), layout.NewSpacer())
	return container.NewStack(room, content)
}

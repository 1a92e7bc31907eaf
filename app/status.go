package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/gather"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/app/words"
)

// status is the line at the bottom of the window: what is shown, what is being
// read, and what could not be read, with a list that opens above it.
type status struct {
	content fyne.CanvasObject

	sums     *fyne.Container // how many events there are, and where
	summary  *theme.Line     // what was done last, else the sentence of the filter
	sentence string
	tighten  func(on bool) // leaves room beside the sums, or gives it back
	busy     bool          // something is being read
	said     bool          // what was done last is told
	progress *fyne.Container
	activity *widget.Activity
	count    *theme.Line
	alarm    *widget.Button // opens the list of faults

	faults []string
	list   *gather.Faults
	panel  *fyne.Container
}

// newStatus returns the line, with saved, which says whether work is saved, at its
// end. Stop ends the readings that run.
func newStatus(stop func(), saved fyne.CanvasObject) *status {
	s := &status{tighten: func(bool) {}, summary: theme.NewCaption(""), sums: container.NewStack(), activity: widget.NewActivity(), count: theme.NewCaption("")}
	s.count.Whole = true
	cancel := widget.NewButton(translations.T("reading.stop"), stop)
	cancel.Importance = widget.LowImportance
	s.progress = container.NewHBox(container.NewCenter(container.NewGridWrap(fyne.NewSquareSize(16), s.activity)),
		container.NewCenter(s.count), cancel)
	s.progress.Hide()
	s.alarm = widget.NewButtonWithIcon("", fynetheme.WarningIcon(), func() { s.open(s.panel.Hidden) })
	s.alarm.Importance = widget.LowImportance
	s.alarm.Hide()
	s.list = gather.NewFaults()
	s.list.Changed, s.list.Hide = s.counted, func() { s.open(false) }
	s.panel = container.NewStack(s.list.Content)
	s.panel.Hide()
	right := container.NewHBox(s.progress, s.alarm, saved)
	middle := container.NewVBox(layout.NewSpacer(), container.NewBorder(nil, nil, s.sums, nil, theme.Pad(s.summary, 0, 8)), layout.NewSpacer())
	line := container.NewBorder(nil, nil, nil, right, container.NewClip(theme.Pad(middle, 0, 12)))
	s.content = container.NewVBox(s.panel, minHeight(line, statusHeight))
	return s
}

// fault adds to what could not be done; the list opens with the first.
func (s *status) fault(err error) {
	first := s.list.Count() == 0
	s.list.Add(err)
	s.faults = append(s.faults, translations.Capital(words.Fault(translations.Language())(err)))
	if first {
		s.open(true)
	}
}

// counted follows the list of faults.
func (s *status) counted() {
	n := s.list.Count()
	s.alarm.SetText(translations.N("faults.count", n))
	if s.alarm.Hidden = n == 0; n == 0 {
		s.faults = nil
		s.open(false)
	}
	s.alarm.Refresh()
}

func (s *status) clear() { s.list.Clear() }

func (s *status) open(show bool) {
	s.panel.Hidden = !show
	s.content.Refresh()
}

// wholeProgress is how wide the line must be for everything to be told in full.
const wholeProgress = 1000

// longestName is how much room the name of the file that is read may take.
const longestName = 220

// reading shows how far the readings are.
func (s *status) reading(r *reader) {
	s.busy = r.running > 0
	s.fit()
	if r.running == 0 {
		s.activity.Stop()
		s.progress.Hide()
		return
	}
	text := translations.N("reading.count", r.count)
	name, percent := r.progress.Now()
	switch {
	case s.narrow():
		text = translations.Number(percent) + " %" // the sums beside it count the articles
	case name != "":
		text += " · " + translations.T("reading.file", "Name", theme.Fit(name, longestName, theme.Size(fynetheme.SizeNameCaptionText), fyne.TextStyle{}), "Percent", translations.Number(percent))
	}
	s.count.SetText(text)
	if s.progress.Hidden {
		s.activity.Start()
		s.progress.Show()
	}
	s.progress.Refresh()
}

// narrow reports whether the line is too short to tell everything in full.
func (s *status) narrow() bool { return s.content.Size().Width < wholeProgress }

// fit leaves room in a short line for what is being read or was done.
func (s *status) fit() { s.tighten(s.narrow() && (s.busy || s.said)) }

// say shows what was done; nothing shows the sentence of the filter again.
func (s *status) say(text string) {
	s.said = text != ""
	s.fit()
	if text == "" {
		text = s.sentence
	}
	s.summary.SetText(text)
}

// minHeight returns content that is at least so high.
func minHeight(content fyne.CanvasObject, height float32) fyne.CanvasObject {
	room := container.NewGridWrap(fyne.NewSize(1, height), layout.NewSpacer())
	return container.NewStack(room, content)
}

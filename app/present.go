package app

import (
	"time"

	"fyne.io/fyne/v2"

	"strikemap/app/mapview"
	"strikemap/app/present"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// Present shows what is shown to an audience, in a window of its own, until
// Escape. With a second display the main window becomes the presenter's.
func (w *Window) Present() {
	if w.show != nil || w.chart == nil || len(w.state.Events()) == 0 {
		return
	}
	s := w.state.Copy()
	window := w.app.NewWindow(translations.T("present.title"))
	w.show = present.New(s, mapview.New(s, w.outline, theme.MapStyle()), window)
	done := make(chan struct{})
	w.show.Ended = func() {
		close(done)
		w.show = nil
		w.strip.Objects = nil
		w.strip.Refresh()
		w.window.RequestFocus()
	}
	if present.HasSecondDisplay() {
		strip := present.NewPresenter(w.show)
		w.strip.Objects = []fyne.CanvasObject{strip}
		w.strip.Refresh()
		go tick(strip.Tick, done)
	}
	w.show.Start()
}

// tick calls f on the Fyne goroutine once a second until done.
func tick(f func(), done <-chan struct{}) {
	second := time.NewTicker(time.Second)
	defer second.Stop()
	for {
		select {
		case <-second.C:
			fyne.Do(f)
		case <-done:
			return
		}
	}
}

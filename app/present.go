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
// Escape. With a second display the main window becomes the presenter's. A
// browser has one window, which is lent to the presentation.
func (w *Window) Present() {
	if w.show != nil || len(w.state.Events()) == 0 {
		return
	}
	s := w.state.Copy()
	window, putAway := w.stage()
	w.show = present.New(s, mapview.New(s, w.outline, theme.MapStyle(), w.inbox.background), window)
	done := make(chan struct{})
	w.show.Ended = func() {
		close(done)
		w.show = nil
		w.desk.parts.strip.Objects = nil
		w.desk.parts.strip.Refresh()
		putAway()
	}
	if present.HasSecondDisplay() {
		strip := present.NewPresenter(w.show)
		w.desk.parts.strip.Objects = []fyne.CanvasObject{strip}
		w.desk.parts.strip.Refresh()
		go tick(strip.Tick, done)
	}
	w.show.Start()
}

// stage returns the window of a presentation and what puts it away.
func (w *Window) stage() (window fyne.Window, putAway func()) {
	if fyne.CurrentDevice().IsBrowser() {
		w.window.SetMainMenu(nil)
		return w.window, func() {
			w.window.SetFullScreen(false)
			w.window.SetPadded(true)
			w.window.SetContent(w.content)
			w.window.SetMainMenu(w.menu.Main)
			w.keyboard.Listen(w.window.Canvas())
			w.window.SetCloseIntercept(w.close)
		}
	}
	window = w.app.NewWindow(translations.T("present.title"))
	return window, func() {
		window.SetCloseIntercept(nil)
		window.Close()
		w.window.RequestFocus()
	}
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

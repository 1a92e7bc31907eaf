package app

import (
	"fmt"
	"os"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"strikemap/app/action"
	"strikemap/app/bundle"
	"strikemap/app/gather"
	"strikemap/app/legend"
	"strikemap/app/mapview"
	"strikemap/app/paint"
	"strikemap/app/present"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/timeline"
	"strikemap/app/translations"
	"strikemap/geo/outline"
)

// Window is the main window.
type Window struct {
	app     fyne.App
	bundle  bundle.Bundle
	loaded  bundle.Loaded
	fonts   *theme.Fonts
	looks   state.Options // as they were applied last
	window  fyne.Window
	state   *state.State
	spawn   func(work func()) // runs work in the background
	collect func()            // begins to collect garbage
	inbox   inbox
	reader  *reader
	decider decider
	memory  memory

	dialogs  *dialogs
	files    *files
	exporter *exporter
	actions  *action.Table
	keyboard *action.Keyboard

	chart               *mapview.Map
	front               *fyne.Container // holds the map while it is alone
	whole               bool            // the panels, below, are there: they are built when the map is on the screen
	waiting             []func()        // what waits for them
	content             fyne.CanvasObject
	desk                desk
	side                *side
	finding             finding
	sum                 *sum
	time                *timeline.Timeline
	legend              *legend.Legend
	over                *overMap
	status              *status
	menu                *action.Menu
	recents, workspaces *fyne.MenuItem

	layers   *layers
	session  session
	inTab    bool // there are no folders: work lives in the page until it is downloaded
	opening  bool // a workspace is being read
	saving   *saving
	banner   *banner // asks of a batch
	offer    *banner // offers to correct more
	watching watching
	arrivals arrivals
	painted  bool         // the map shows the events of now
	ripe     bool         // it did so once, with nothing left to read
	progress *theme.Meter // of how many events something was decided
	telling  telling
	show     *present.Show // nil while nothing is presented
}

// patience is how long the panels wait for the map, when that takes its time.
const patience = 400 * time.Millisecond

// New makes the window with nothing but the map in it; nothing is read or shown
// yet.
func New(a fyne.App, b bundle.Bundle) *Window {
	w := &Window{app: a, bundle: b, loaded: b.Load(), state: state.New(), memory: memory{a.Preferences()}, inTab: !hasFolders}
	go w.loaded.Outline()
	go w.loaded.Parser()
	w.state.SetOptions(w.memory.options())
	w.state.SetWords(translations.Reason)
	w.state.SetAuthor(w.memory.String(keyAuthor))
	w.state.SetBar(w.barred)
	fonts, err := theme.NewFonts(b.FontRegular, b.FontBold)
	if err != nil {
		fyne.LogError("The window uses other fonts", err)
	}
	w.fonts = fonts
	w.looks = w.state.Options()
	a.Settings().SetTheme(theme.New(w.fonts, w.looks))
	w.window = a.NewWindow("Strikemap")
	w.window.SetMaster()
	if len(b.Icon) > 0 {
		w.window.SetIcon(fyne.NewStaticResource("icon.png", b.Icon))
	}
	w.spawn = func(work func()) { go work() }
	w.collect = func() {}
	w.reader = &reader{
		parser: w.loaded.Parser, do: w.inbox.put, took: w.took, ended: w.ended,
		spawn: func(work func()) { w.spawn(work) },
	}
	w.layers = &layers{state: w.state, bundled: w.bundledOutline, work: w.inbox.background, changed: func() { w.chart.Tidy() }}
	w.chart = mapview.New(w.state, w.outline, theme.MapStyle(), w.inbox.background)
	w.chart.OnPainted = w.appeared
	w.dialogs = &dialogs{window: w.window}
	w.files = &files{
		dialogs: w.dialogs, memory: w.memory, reader: w.reader, clipboard: a.Clipboard(), opened: w.opened,
		fault: func(err error) { w.whenWhole(func() { w.status.fault(err) }) },
	}
	w.files.system = gather.System
	w.files.workspace, w.files.upload, w.files.leave = w.openWorkspace, w.openUpload, w.leaveSample
	w.standOnNothing()
	a.Settings().AddListener(w.recolour)
	w.desk.recall(w.memory)
	w.front = container.New(ahead{&w.desk, w.inbox.take}, w.chart)
	w.window.SetContent(w.front)
	w.window.Resize(w.memory.size())
	return w
}

// outline returns the bundled outline, with a person's own layers; nil when it is
// broken.
func (w *Window) outline() *outline.Outline { return w.layers.outline() }

// bundledOutline returns the outline without them.
func (w *Window) bundledOutline() *outline.Outline {
	o, _ := w.loaded.Outline()
	return o
}

// furnish builds the panels around the map and shows what there is in them.
func (w *Window) furnish() {
	if w.whole {
		return
	}
	w.whole = true
	w.collect()
	w.build()
	w.window.SetMainMenu(w.menu.Main)
	w.keyboard.Listen(w.window.Canvas())
	w.files.hearDrops()
	warnOfLeaving(w.wouldLose)
	w.window.SetCloseIntercept(w.close)
	w.state.Subscribe(w.changed)
	w.state.Subscribe(w.layers.follow)
	w.layers.follow(state.ChangedDeeds)
	w.side.follow(w.state)
	w.summarise()
	w.menu.Update()
	w.entitle()
	for _, f := range w.waiting {
		f()
	}
	w.waiting = nil
	w.chart.Tidy()
}

// whenWhole calls f now, or as soon as the panels are there.
func (w *Window) whenWhole(f func()) {
	if !w.whole {
		w.waiting = append(w.waiting, f)
		return
	}
	f()
}

// opened shows that something is being read, and lists it among the recent files.
func (w *Window) opened() {
	w.whenWhole(func() {
		w.listRecent()
		w.status.reading(w.reader)
		w.tick()
	})
}

// tick shows how far the reading is, as long as there is one, also while a file
// takes its time.
func (w *Window) tick() {
	if w.reader.running == 0 {
		return
	}
	time.AfterFunc(longestBeat/4, func() {
		fyne.Do(func() {
			w.status.reading(w.reader)
			w.tick()
		})
	})
}

// build puts the parts into the window.
func (w *Window) build() {
	w.saving, w.banner, w.offer = newSaving(w.offerSaving), newBanner(), newBanner()
	w.status = newStatus(w.reader.stop, w.saving.content)
	w.status.list.Retry, w.status.list.Copy = w.files.open, w.app.Clipboard().SetContent
	w.progress = theme.NewMeter()
	w.exporter = &exporter{
		state: w.state, chart: w.chart, outline: w.outline, areas: w.borders, fonts: w.fonts, version: w.bundle.Version, dialogs: w.dialogs,
		memory: w.memory, spawn: func(work func()) { w.spawn(work) }, say: w.status.say, fault: w.status.fault,
		work: func() string {
			if w.session.team != nil {
				return ""
			}
			return w.session.path
		},
	}
	w.actions = action.NewTable(w.allActions()...)
	w.keyboard = &action.Keyboard{Table: w.actions, Deaf: w.dialogs.isOpen, Escape: w.dialogs.escape, GiveWay: w.dialogs.giveWay, Else: w.otherKey}
	w.side = newSide(w.state, w.actions, w.keyboard, w.hooks())
	w.legend = legend.New(w.state, w.keyboard.In(action.Free))
	w.chart.OnAsk = w.ask
	w.legend.OnTray = func() { w.openTray() }
	w.chart.OnKeys = func(k paint.Keys) {
		w.legend.Explain(k)
		w.over.content.Refresh()
	}
	w.legend.Hidden = !w.state.Options().Legend
	w.buildMenu()
	w.dock()
}

// Start has the map painted in the background, and reads what the window opens
// with.
func (w *Window) Start(paths []string) {
	w.chart.Expect(aheadPixels(&w.desk, w.memory.size()))
	w.spawn(func() {
		if _, err := w.loaded.Outline(); err != nil {
			fyne.Do(func() { w.whenWhole(func() { w.status.fault(err) }) })
		}
	})
	time.AfterFunc(patience, func() { fyne.Do(w.furnish) })
	w.openWith(paths)
}

// openWith opens what is named, else the sample the first time and a choice ever
// after.
func (w *Window) openWith(paths []string) {
	switch {
	case len(paths) == 0 && w.bundle.Seeds != nil && !w.memory.begun():
		w.showSample()
	case len(paths) == 0:
		w.whenWhole(w.showStart)
	default:
		w.files.open(paths)
	}
}

// Show opens the window.
func (w *Window) Show() { w.window.Show() }

// appeared is called when a map painted anew is on the screen. The first one
// that shows events brings the panels.
func (w *Window) appeared() {
	w.painted = true
	if len(w.state.Readings()) > 0 || w.reader.running == 0 && !w.opening {
		w.furnish()
	}
	w.ready()
}

// ready tells a test, when it asks to be told, that what was opened is on the
// painted map.
func (w *Window) ready() {
	if !w.ripe && w.whole && w.painted && w.reader.running == 0 && !w.opening {
		w.ripe = true
		if os.Getenv("STRIKEMAP_READY") != "" {
			fmt.Println("strikemap: ready")
		}
	}
}

// remember has the window look the same at the next start.
func (w *Window) remember() {
	w.memory.keep(w.window.Canvas().Size())
	w.desk.keep(w.memory)
	w.memory.keepOptions(w.state.Options())
}

// close remembers how the window was left, and closes it once what was done is
// saved.
func (w *Window) close() {
	w.remember()
	w.leave(func() {
		w.reader.abandon()
		w.session.keeper.Close()
		w.window.Close()
	})
}

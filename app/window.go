package app

import (
	"fmt"
	"os"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	fynetheme "fyne.io/fyne/v2/theme"
	fynetooltip "github.com/dweymouth/fyne-tooltip"

	"strikemap/app/legend"
	"strikemap/app/mapview"
	"strikemap/app/present"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/geo/outline"
)

// Window is the main window.
type Window struct {
	app    fyne.App
	bundle Bundle
	loaded loaded
	fonts  *theme.Fonts
	looks  state.Options // as they were applied last
	window fyne.Window
	state  *state.State
	spawn  func(work func()) // runs work in the background
	reader *reader
	memory memory

	content fyne.CanvasObject
	ground  *fyne.Container // holds the map once the outline is there
	split   *container.Split
	side    *side
	chart   *mapview.Map // nil until the outline is there
	legend  *legend.Legend
	status  *status
	menu    *menu

	known   int // articles of this reading that were open already
	outline *outline.Outline
	painted bool            // the map shows the events of now
	ripe    bool            // it did so once, with nothing left to read
	dialog  dialog.Dialog   // nil while none is open
	strip   *fyne.Container // the presenter's, while there is one
	show    *present.Show   // nil while nothing is presented
}

// New builds the window; nothing is read or shown yet.
func New(a fyne.App, b Bundle) *Window {
	w := &Window{app: a, bundle: b, loaded: load(b), state: state.New(), memory: memory{a.Preferences()}}
	w.state.SetOptions(w.memory.options())
	fonts, err := theme.NewFonts(b.FontRegular, b.FontBold)
	if err != nil {
		fyne.LogError("The window uses other fonts", err)
	}
	w.fonts = fonts
	w.looks = w.state.Options()
	a.Settings().SetTheme(theme.New(w.fonts, w.looks))
	a.Settings().AddListener(w.recolour)
	w.window = a.NewWindow("Strikemap")
	w.window.SetMaster()
	if len(b.Icon) > 0 {
		w.window.SetIcon(fyne.NewStaticResource("icon.png", b.Icon))
	}
	w.spawn = func(work func()) { go work() }
	w.reader = &reader{
		parser: w.loaded.parser, took: w.took, ended: w.ended,
		spawn: func(work func()) { w.spawn(work) },
	}
	w.build()
	w.menu.update(w)
	w.window.SetMainMenu(w.menu.main)
	w.shortcuts()
	w.hearDrops()
	w.window.SetCloseIntercept(w.close)
	w.window.Resize(w.memory.size())
	w.state.Subscribe(w.changed)
	return w
}

// build puts the parts into the window.
func (w *Window) build() {
	w.status = newStatus(w.reader.stop)
	w.side = newSide(w)
	w.menu = newMenu(w)
	w.ground = container.NewStack(theme.NewGround(fynetheme.ColorNameBackground))
	w.split = container.NewHSplit(container.NewStack(w.ground, w.overMap()), w.side.content)
	w.split.SetOffset(w.memory.split())
	w.side.split.SetOffset(w.memory.sideSplit())
	w.strip = container.NewStack()
	content := container.NewBorder(w.strip, w.status.content, nil, nil, w.split)
	w.content = fynetooltip.AddWindowToolTipLayer(content, w.window.Canvas())
	w.window.SetContent(w.content)
}

// Start loads what is bundled, off the Fyne goroutine, and reads what the
// window opens with.
func (w *Window) Start(paths []string) {
	w.spawn(w.loadMap)
	if len(paths) == 0 && w.bundle.Seeds != nil {
		w.reader.read(seeded(w.bundle.Seeds))
	} else {
		w.OpenPaths(paths)
	}
}

// loadMap puts the map into the window as soon as the outline is there.
func (w *Window) loadMap() {
	o, err := w.loaded.outline()
	fyne.Do(func() {
		if err != nil {
			w.status.fault(err)
			return
		}
		w.outline = o
		w.chart = mapview.New(w.state, o, theme.MapStyle())
		w.chart.OnKey = w.functionKey
		w.chart.OnPainted = func() {
			w.painted = true
			w.ready()
		}
		w.ground.Objects = []fyne.CanvasObject{w.chart}
		w.ground.Refresh()
	})
}

// ready tells a test, when it asks to be told, that what was opened is on the
// painted map.
func (w *Window) ready() {
	if !w.ripe && w.painted && w.reader.running == 0 {
		w.ripe = true
		if os.Getenv("STRIKEMAP_READY") != "" {
			fmt.Println("strikemap: ready")
		}
	}
}

// close remembers how the window was left, and closes it.
func (w *Window) close() {
	w.memory.keep(w)
	w.reader.stop()
	w.window.Close()
}

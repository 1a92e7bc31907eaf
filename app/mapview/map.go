package mapview

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
	"github.com/paulmach/orb"

	"strikemap/app/action"
	"strikemap/app/paint"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// Map shows the events of a state on an outline. All of its methods are called
// on the Fyne goroutine.
type Map struct {
	widget.BaseWidget

	// OnPainted is called when a map painted anew is on the screen; it may be
	// nil.
	OnPainted func()

	// Keys hears the keys that the map has no use for; it may be nil.
	Keys *action.Ear

	// OnKeys is called with what a legend is to explain, of what is in view, when that
	// changes; it may be nil.
	OnKeys func(paint.Keys)

	// OnAsk shows the menu of a spot; it may be nil.
	OnAsk func(Asked)

	// Pick is called with the point of the next click, in degrees, which then chooses
	// nothing; it is nil while none is asked for.
	Pick func(orb.Point)
	// Covers are what lies over the map; names keep clear of them.
	Covers []fyne.CanvasObject

	state   *state.State
	outline func() *outline.Outline // may take its time; nil when there is none
	style   *paint.Style            // as it was set; its ratio enlarges names and marks
	sharp   *paint.Style            // the same for the display's ratio
	sprites *paint.Sprites

	view    viewport.View // as a person left it, in device pixels
	ratio   float64       // device pixels per unit of Fyne
	touched bool          // a person has moved the map: it no longer fits itself

	index    *marker.Index
	indexing bool             // an index is being built
	outdated bool             // and events changed since
	shown    viewport.View    // what the last frame showed
	clusters []marker.Cluster // what it stamped, in the same pixels
	spider   spider
	keys     paint.Keys // that OnKeys was called with

	raster   *canvas.Raster
	frames   frames
	composer composer
	base     base

	pointer fyne.Position // where the pointer was last seen
	hovered bool          // it is over the map

	over   overlay
	motion motion
	rest   rest
	drag   drag
	wheel  wheel
	click  click
	box    box
	walk   walk
	pinch  pinch

	keyboard action.Keyboard // of the map alone
	spawn    func(work, done func())
}

// New returns the map of a state. It follows the state's events and selection.
// The outline is asked for in the background and may take its time; without
// one, nil, nothing is painted under the events. Spawn runs work in the
// background and then done on the Fyne goroutine.
func New(s *state.State, o func() *outline.Outline, st *paint.Style, spawn func(work, done func())) *Map {
	m := &Map{state: s, outline: o, style: st, ratio: 1, index: marker.NewIndex(nil), spawn: spawn}
	m.rest.after = time.AfterFunc
	m.keyboard = action.Keyboard{Table: action.NewTable(m.Actions()...), Else: func(ev *fyne.KeyEvent) { m.Keys.TypedKey(ev) }}
	m.sharpen()
	m.over = newOverlay(m)
	m.raster = canvas.NewRaster(m.draw)
	m.raster.ScaleMode = canvas.ImageScalePixels
	m.ExtendBaseWidget(m)
	s.Subscribe(m.changed)
	m.reindex()
	return m
}

// View returns what the map shows, in device pixels.
func (m *Map) View() viewport.View { return m.view }

// SetStyle paints the map in another style.
func (m *Map) SetStyle(st *paint.Style) {
	m.style = st
	m.sharpen()
	m.over.recolour()
	m.show()
}

// Enlarge makes names and marks larger, as a projector needs them, or as they
// were with a ratio of 1.
func (m *Map) Enlarge(ratio float64) {
	if ratio != m.style.Ratio {
		m.SetStyle(m.style.At(ratio))
	}
}

// sharpen follows a change of the style or of the display's ratio.
func (m *Map) sharpen() {
	m.sharp = m.style.At(m.style.Ratio * m.ratio)
	m.sprites = paint.NewSprites(m.sharp)
	m.index = m.dressed(m.index)
	m.base.spoil()
}

// AccessibilityLabel tells a screen reader what the map shows; the list beside
// it tells the same in words.
func (m *Map) AccessibilityLabel() string {
	return translations.N("map.events", len(m.state.Events()))
}

// AccessibilityRole is the nearest that Fyne has for a map.
func (m *Map) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

// MinSize is small enough for any window.
func (m *Map) MinSize() fyne.Size { return fyne.NewSize(200, 150) }

// pixel returns where a position in the widget lies in the view.
func (m *Map) pixel(p fyne.Position) viewport.Pixel {
	return viewport.Pixel{X: float64(p.X) * m.ratio, Y: float64(p.Y) * m.ratio}
}

// position returns where a pixel of the view lies in the widget.
func (m *Map) position(p viewport.Pixel) fyne.Position {
	return fyne.NewPos(float32(p.X/m.ratio), float32(p.Y/m.ratio))
}

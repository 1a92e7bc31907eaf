package mapview

import (
	"math"
	"time"

	"fyne.io/fyne/v2"

	"strikemap/geo/viewport"
)

// How the wheel zooms: Fyne reports 25 for a notch, four notches double the
// scale, and a step takes a moment to reach its scale.
const (
	wheelDoubling = 100.0
	wheelLargest  = 250.0
	wheelTime     = 140 * time.Millisecond
)

// wheel is the gesture that zooms about the pointer.
type wheel struct {
	target float64 // scale on which the map is closing in; 0 at rest
}

// Scrolled zooms about the pointer, in steps as fine as the device gives.
func (m *Map) Scrolled(ev *fyne.ScrollEvent) {
	d := float64(ev.Scrolled.DY)
	if d == 0 && modifiers()&fyne.KeyModifierShift != 0 {
		d = float64(ev.Scrolled.DX) // Shift has swapped the axes
	}
	d = min(max(d, -wheelLargest), wheelLargest)
	m.zoomAbout(m.pixel(ev.Position), math.Exp2(d/wheelDoubling))
}

// ZoomBy enlarges the map by a factor about its middle.
func (m *Map) ZoomBy(factor float64) { m.zoomAbout(m.middle(), factor) }

// zoomAbout enlarges the map by a factor about a pixel. Steps that follow while
// the map still moves add up.
func (m *Map) zoomAbout(at viewport.Pixel, factor float64) {
	from := m.view.Scale
	if m.moving() && m.wheel.target > 0 {
		from = m.wheel.target
	}
	m.touch()
	target := min(max(from*factor, m.leastScale()), viewport.MaxScale)
	start := m.view
	m.wheel.target = target
	m.over.leave()
	m.animate(wheelTime, fyne.AnimationEaseOut, func(t float64) {
		if t >= 1 {
			m.wheel.target = 0
		}
		m.look(start.ZoomAround(at, math.Pow(target/start.Scale, t)))
	})
}

// leastScale returns the scale below which the map does not go: Ukraine fills
// some two fifths of the view.
func (m *Map) leastScale() float64 {
	return max(viewport.MinScale, m.fitted().Scale*.4)
}

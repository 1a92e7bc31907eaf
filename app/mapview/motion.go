package mapview

import (
	"image"
	"time"

	"fyne.io/fyne/v2"

	"strikemap/geo/viewport"
)

// motion is the animation that moves the map; there is at most one. Every
// gesture stops it.
type motion struct{ running *fyne.Animation }

// animate calls tick with the share of the time that has passed, from 0 to 1,
// in every frame. With reduced motion it calls tick(1) at once.
func (m *Map) animate(d time.Duration, curve fyne.AnimationCurve, tick func(t float64)) {
	m.halt()
	if m.still() {
		tick(1)
		return
	}
	var a *fyne.Animation
	a = fyne.NewAnimation(d, func(t float32) {
		if m.motion.running != a {
			return
		}
		if t >= 1 {
			m.motion.running = nil
		}
		tick(float64(t))
	})
	a.Curve = curve
	m.motion.running = a
	a.Start()
}

// halt stops the map where it is.
func (m *Map) halt() {
	if a := m.motion.running; a != nil {
		m.motion.running = nil
		a.Stop()
	}
}

// moving reports whether an animation moves the map.
func (m *Map) moving() bool { return m.motion.running != nil }

// restTime is how long the map must not have moved to be at rest.
const restTime = 250 * time.Millisecond

// rest tells when the map has come to rest.
type rest struct {
	timer *time.Timer
	after func(time.Duration, func()) *time.Timer // time.AfterFunc
}

// stir is called whenever the map moves.
func (m *Map) stir() {
	if m.rest.timer == nil {
		m.rest.timer = m.rest.after(restTime, func() { fyne.Do(m.settled) })
		return
	}
	m.rest.timer.Reset(restTime)
}

// resting reports whether nothing moves the map.
func (m *Map) resting() bool { return !m.moving() && !m.drag.active && !m.pinch.active() }

// Tidy has the names written anew, for what covers the map has changed.
func (m *Map) Tidy() {
	m.base.spoil()
	m.requestBase()
}

// covered returns what part of a base is covered, the view's corner being at a
// pixel of it.
func (m *Map) covered(corner image.Point) []image.Rectangle {
	all := []image.Rectangle{m.area(m.over.bar.ground.Position(), m.over.bar.ground.Size()).Add(corner)}
	driver := fyne.CurrentApp().Driver()
	here := driver.AbsolutePositionForObject(m)
	for _, o := range m.Covers {
		if o.Visible() {
			all = append(all, m.area(driver.AbsolutePositionForObject(o).Subtract(here), o.Size()).Add(corner))
		}
	}
	return all
}

// area returns the pixels of the view that an area of the widget takes.
func (m *Map) area(at fyne.Position, size fyne.Size) image.Rectangle {
	low, high := m.pixel(at), m.pixel(at.Add(size))
	return image.Rect(int(low.X), int(low.Y), int(high.X), int(high.Y))
}

// settled has the names written anew when the map has come to rest, so that none
// is cut by the edges of the view.
func (m *Map) settled() {
	switch b := &m.base; {
	case !m.resting() || b.pending || b.fresh:
		m.stir()
	case !b.framed || !b.centred(m.shown):
		b.spoil()
		m.requestBase()
	}
}

// fly moves to a view along a smooth path, or at once.
func (m *Map) fly(to viewport.View, animated bool) {
	m.halt()
	if !animated || m.view.Size.W == 0 {
		m.look(to)
		return
	}
	p := viewport.NewPath(m.view, to)
	m.animate(flightTime(p), fyne.AnimationEaseInOut, func(t float64) { m.look(p.At(t)) })
}

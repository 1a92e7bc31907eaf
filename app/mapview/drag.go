package mapview

import (
	"math"
	"time"

	"fyne.io/fyne/v2"
)

// How a thrown map glides: the memory of the hand's speed, how fast the glide
// slows down, and the speeds, in pixels a second, between which it happens.
const (
	dragMemory   = 80 * time.Millisecond
	glideTime    = 325 * time.Millisecond
	glideSlowest = 80
	glideFastest = 6000
)

// sample is one movement of a drag.
type sample struct {
	dx, dy float64
	at     time.Time
}

// drag is the gesture that moves the map by hand and throws it.
type drag struct {
	active bool
	trail  [16]sample
	n      int // samples written
	now    func() time.Time
}

// Dragged moves the map with the pointer, or the box that is being drawn.
func (m *Map) Dragged(ev *fyne.DragEvent) {
	switch {
	case m.box.active:
		m.box.to = ev.Position
		m.over.band(m.box.from, m.box.to)
		return
	case m.pinch.active():
		return
	case !m.drag.active:
		m.drag.active, m.drag.n = true, 0
		m.touch()
		m.over.leave()
	}
	dx, dy := float64(ev.Dragged.DX)*m.ratio, float64(ev.Dragged.DY)*m.ratio
	m.drag.note(dx, dy)
	m.look(m.view.Pan(dx, dy))
}

// DragEnd lets the map glide on at the speed of the hand, or shows what is in
// the box that was drawn.
func (m *Map) DragEnd() {
	if m.box.active {
		m.endBox()
		return
	}
	if !m.drag.active {
		return
	}
	m.drag.active = false
	vx, vy := m.drag.speed()
	if speed := math.Hypot(vx, vy) / m.ratio; speed >= glideSlowest && !m.still() {
		m.glide(vx, vy)
	}
}

// glide moves the map at a speed in device pixels a second that decays.
func (m *Map) glide(vx, vy float64) {
	from, tau := m.view, glideTime.Seconds()
	const turns = 4 // after this many times the glide time nothing moves any more
	whole := 1 - math.Exp(-turns)
	m.animate(turns*glideTime, fyne.AnimationLinear, func(t float64) {
		d := tau * (1 - math.Exp(-turns*t)) / whole
		m.look(from.Pan(vx*d, vy*d))
	})
}

func (d *drag) clock() time.Time {
	if d.now != nil {
		return d.now()
	}
	return time.Now()
}

// note remembers a movement.
func (d *drag) note(dx, dy float64) {
	d.trail[d.n%len(d.trail)] = sample{dx, dy, d.clock()}
	d.n++
}

// speed returns the hand's speed over the last moments, in device pixels a
// second; it is nothing when the hand rested before it let go.
func (d *drag) speed() (vx, vy float64) {
	now := d.clock()
	first := now
	for i := max(0, d.n-len(d.trail)); i < d.n; i++ {
		s := d.trail[i%len(d.trail)]
		if now.Sub(s.at) > dragMemory {
			continue
		}
		if s.at.Before(first) {
			first = s.at // what moved before it is unknown: its own step is not counted
			continue
		}
		vx, vy = vx+s.dx, vy+s.dy
	}
	span := now.Sub(first).Seconds()
	if span < 0.005 {
		return 0, 0
	}
	if f := math.Hypot(vx, vy) / span / glideFastest; f > 1 {
		span *= f
	}
	return vx / span, vy / span
}

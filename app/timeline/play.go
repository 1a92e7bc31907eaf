package timeline

import (
	"time"

	"strikemap/geo/query"
)

// beat is how long a bar is shown while time plays.
const beat = time.Second

// player plays time: bar after bar, those without events left out.
type player struct {
	plot       *plot
	cumulative bool // what was shown stays
	changed    func()
	after      func(time.Duration, func()) (stop func())

	on     bool
	bars   []bin
	at     int
	before query.Filter // what was shown at the start
	shown  query.Filter // what it shows now
	stop   func()
}

// start plays the brushed time, or all of it.
func (y *player) start() {
	p := y.plot
	y.bars = y.bars[:0]
	for _, b := range gather(nil, &p.bars[p.unit.bars()], p.unit, p.scale.from, p.scale.to) {
		s := p.brushed()
		lies := s == nil || float64(b.from)+p.unit.shift() >= s.from-.01 && float64(b.to)+p.unit.shift() <= s.to+.01
		if b.Total() > 0 && lies {
			y.bars = append(y.bars, b)
		}
	}
	if len(y.bars) == 0 {
		return
	}
	y.on, y.at, y.before = true, 0, p.state.Filter()
	y.show()
}

// show lets through the bar that it is at, and goes on after a beat.
func (y *player) show() {
	b, shift := y.bars[y.at], y.plot.unit.shift()
	from := b.from
	if y.cumulative {
		from = y.bars[0].from
	}
	y.shown = y.plot.filtered(span{float64(from) + shift, float64(b.to) + shift})
	y.plot.state.Glance(y.shown)
	y.stop = y.after(beat, y.next)
	y.changed()
}

// next shows the next bar; after the last what was shown before comes back. It ends
// when somebody chose something else meanwhile.
func (y *player) next() {
	switch {
	case !y.on:
		return
	case !y.plot.state.Filter().Equal(y.shown):
		y.end()
		return
	}
	if y.at++; y.at >= len(y.bars) {
		y.end()
		y.plot.state.Glance(y.before)
		return
	}
	y.show()
}

// end stops where it is.
func (y *player) end() {
	if y.on {
		y.on = false
		y.stop()
		y.changed()
	}
}

// toggle starts or stops.
func (y *player) toggle() {
	if y.on {
		y.end()
		return
	}
	y.start()
}

package timeline

import (
	"time"

	"strikemap/geo/query"
	"strikemap/geo/record"
)

// brushed returns the time that is chosen, or being chosen; nil when none is.
func (p *plot) brushed() *span {
	if p.hand.drawn != nil {
		return p.hand.drawn
	}
	f := p.state.Filter()
	if f.From.IsZero() && f.To.IsZero() {
		return nil
	}
	s := span{p.scale.from - mostDays, p.scale.to + mostDays}
	if !f.From.IsZero() {
		s.from = days(f.From)
	}
	if !f.To.IsZero() {
		s.to = days(f.To)
	}
	return &s
}

// picked returns the numbers of the days that the filter lets through one by one; nil
// when it chooses none.
func (p *plot) picked() []int {
	values, some := p.state.Filter().Choices[query.Day]
	if !some {
		return nil
	}
	out := []int{}
	for _, v := range values {
		if t, err := time.ParseInLocation(time.DateOnly, v, record.Kyiv); err == nil {
			out = append(out, query.Days.Number(t))
		}
	}
	return out
}

// choose has the filter let through a time, whole bars of it.
func (p *plot) choose(s span) { p.state.SetFilter(p.filtered(s)) }

// filtered returns the filter for a time.
func (p *plot) filtered(s span) query.Filter {
	from, to := p.unit.period(int(s.from-p.unit.shift()), int(s.to-p.unit.shift()))
	return within(p.state.Filter(), from, to)
}

// within returns a filter for a period and nothing undated.
func within(f query.Filter, from, to time.Time) query.Filter {
	f = f.Choose(query.Day).Between(from, to)
	f.Undated = false
	return f
}

// free lets all time through.
func (p *plot) free() { p.state.SetFilter(within(p.state.Filter(), time.Time{}, time.Time{})) }

// snap returns the whole bars between two pixels.
func (p *plot) snap(a, b float64) span {
	u := p.unit
	first, last := u.at(p.scale.day(min(a, b))), u.at(p.scale.day(max(a, b)))
	return span{float64(first) + u.shift(), float64(u.next(last)) + u.shift()}
}

// whole returns a time, made up to whole bars.
func (p *plot) whole(s span) span {
	u := p.unit
	first, last := u.at(s.from+.01), u.at(s.to-.01)
	return span{float64(first) + u.shift(), float64(u.next(max(first, last))) + u.shift()}
}

// step moves the brush by its width; the last bar is chosen first when none is.
func (p *plot) step(by int) {
	b := p.brushed()
	if b == nil {
		if n := len(p.bins); n > 0 {
			at := p.bins[map[bool]int{true: 0, false: n - 1}[by > 0]]
			p.choose(span{float64(at.from) + p.unit.shift(), float64(at.to) + p.unit.shift()})
		}
		return
	}
	s := p.whole(*b)
	p.choose(p.next(s, by))
	p.reveal()
}

// next returns the time as many bars long as another, beside it.
func (p *plot) next(s span, by int) span {
	u, n := p.unit, 0
	first, end := int(s.from-u.shift()), int(s.to-u.shift())
	for at := first; at < end; at = u.next(at) {
		n++
	}
	if by > 0 {
		first = end
	} else {
		end = first
		for range n {
			first = u.begin(first - 1)
		}
		return span{float64(first) + u.shift(), float64(end) + u.shift()}
	}
	for range n {
		end = u.next(end)
	}
	return span{float64(first) + u.shift(), float64(end) + u.shift()}
}

// reveal moves what is shown so that the brush is in sight.
func (p *plot) reveal() {
	b := p.brushed()
	if b == nil || b.from >= p.scale.from && b.to <= p.scale.to || b.to-b.from > p.scale.to-p.scale.from {
		return
	}
	by := 0.0
	if b.from < p.scale.from {
		by = b.from - p.scale.from - .5
	} else {
		by = b.to - p.scale.to + .5
	}
	p.scale.from, p.scale.to, p.moved = p.scale.from+by, p.scale.to+by, true
	p.place()
}

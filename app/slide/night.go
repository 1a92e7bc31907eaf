package slide

import (
	"time"

	"strikemap/app/paint"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/marker"
	"strikemap/geo/query"
	"strikemap/geo/viewport"
)

// mostNights is how many nights the timeline has at most: the latest.
const mostNights = 62

// Night is one bar of the timeline.
type Night struct {
	query.Bar
	From, To time.Time
	Events   []*geo.Event // that happened in it, as far as that is known
}

// nights returns the bars of events, from the first night to the last.
func nights(all []*ledger.Entry) []Night {
	rows := make([]int32, len(all))
	for i := range rows {
		rows[i] = int32(i)
	}
	bars := query.NewTable(all).Bars(rows, query.Nights)
	left := max(0, len(bars.Bars)-mostNights)
	out := make([]Night, len(bars.Bars)-left)
	for i := range out {
		n := bars.First + left + i
		out[i] = Night{Bar: bars.Bars[left+i], From: query.Nights.Begin(n), To: query.Nights.Begin(n + 1)}
	}
	for _, e := range all {
		if d := e.Event.Date(); e.Mapped() && d.Known() {
			if i := query.Nights.Number(d.From) - bars.First - left; i >= 0 && i < len(out) {
				out[i].Events = append(out[i].Events, e.Event)
			}
		}
	}
	return out
}

// total returns how many events the night had, and how many more it may have had.
func (n *Night) total() (exact, more int) {
	for i := range n.Exact {
		exact += int(n.Exact[i])
		more += int(n.Spread[i])
	}
	return exact, more
}

// timeline draws the nights up to one on the map, and all of them as bars.
func (s *slide) timeline() {
	at := min(max(s.look.Night, 0), len(s.Nights)-1)
	var before, now []*geo.Event
	for i := range s.Nights {
		switch {
		case i < at:
			before = append(before, s.Nights[i].Events...)
		case i == at:
			now = s.Nights[i].Events
		}
	}
	s.chart(&paint.Chart{Lit: s.indexOf(now), Dim: s.indexOf(before), View: s.View(Timeline, s.size), Number: func(*geo.Event) int { return 0 }})
	c, h := s.column(), s.h
	c.Set(translations.T("slide.nights"), Type{Size: headSize * h * .8, Bold: true, Color: s.st.Ink, Most: 2})
	c.Y += .02 * h
	if at >= 0 {
		n := &s.Nights[at]
		c.Set(translations.Capital(translations.T("date.overnight", "Days", translations.Days(n.From, n.To))), Type{Size: whenSize * h, Bold: true, Color: s.st.Ink, Most: 2})
		exact, more := n.total()
		c.Set(translations.N("summary.events", exact), Type{Size: factSize * h, Color: s.st.Ink})
		if more > 0 {
			c.Set(translations.N("slide.perhaps", more), Type{Size: least * h, Color: s.st.Quiet(), Most: 3})
		}
	}
	s.bars(c, at)
	s.foot()
}

// bars draws a bar a night, stacked by category, fainter what may be of another night
// too; that of now is marked.
func (s *slide) bars(c *Column, at int) {
	most := 1
	for i := range s.Nights {
		most = max(most, s.Nights[i].Total())
	}
	low, high := s.h*(1-footHeight)-.09*s.h, .36*s.h
	step := c.W / float64(max(len(s.Nights), 7))
	for i := range s.Nights {
		n, x, y, late := &s.Nights[i], c.X+float64(i)*step, low, i > at
		for _, part := range []struct {
			by    [marker.Displays]int32
			alpha uint8
		}{{n.Exact, 255}, {n.Spread, 120}} {
			for i, d := range geo.Displays {
				tall := float64(part.by[i]) / float64(most) * high
				tint := s.st.Tint(d).Color
				if tint.A = part.alpha; late {
					tint.A /= 3
				}
				s.on.Fill(boxPath(box(x+step*.12, y-tall, step*.76, tall)), tint)
				y -= tall
			}
		}
		if i == at {
			s.on.Fill(boxPath(box(x, low+.006*s.h, step, .008*s.h)), s.st.Accent())
		}
	}
	s.days(c, low)
}

// days names the first and the last day under the bars.
func (s *slide) days(c *Column, low float64) {
	if n := len(s.Nights); n > 0 {
		first, last := translations.Day(s.Nights[0].From), translations.Day(s.Nights[n-1].To.Add(-time.Second))
		t := paint.Text{String: first, Size: least * s.h, Color: s.st.Quiet(), At: viewport.Pixel{X: c.X, Y: low + .05*s.h}}
		s.on.Text(&t)
		if n > 1 {
			t.String, t.Anchor, t.At.X = last, paint.Finish, c.X+c.W
			s.on.Text(&t)
		}
	}
}

package slide

import (
	"strikemap/app/paint"
	"strikemap/geo/marker"
)

// pulseWidth is how wide the small bars of the nights are, as a share of the height.
const pulseWidth = .17

// litNights returns which nights the events of the page are of; nil when that is not
// known, or there is only one night.
func (s *slide) litNights() map[int]bool {
	if len(s.Nights) < 2 {
		return nil
	}
	var lit map[int]bool
	for _, e := range s.page.Entries {
		for i := range s.Nights {
			n := &s.Nights[i]
			if d := e.Event.Date(); d.Known() && !d.From.Before(n.From) && d.From.Before(n.To) {
				if lit == nil {
					lit = map[int]bool{}
				}
				lit[i] = true
			}
		}
	}
	return lit
}

// pulse draws the nights as small bars in a box, as high as they have events, some lit.
func (s *slide) pulse(b marker.Box, lit map[int]bool) {
	most := 1
	for i := range s.Nights {
		most = max(most, s.Nights[i].Total())
	}
	step := (b.Right - b.Left) / float64(len(s.Nights))
	high := b.Bottom - b.Top
	var quiet, now paint.Path
	for i := range s.Nights {
		bar := max(high*.8*float64(s.Nights[i].Total())/float64(most), high*.05)
		p := &quiet
		if lit[i] {
			p = &now
		}
		p.AddRect(b.Left+float64(i)*step, b.Bottom-high*.1-bar, step*.78, bar)
	}
	faint := s.st.Quiet()
	faint.A = 110
	s.on.Fill(&quiet, faint)
	s.on.Fill(&now, s.st.Accent())
}

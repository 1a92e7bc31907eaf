package toponym

import (
	"slices"

	"strikemap/geo"
)

// votes counts, for names that several oblasts know, where they may lie
// together: each name has one vote, shared among its oblasts.
type votes struct {
	of  []ballot // of each oblast
	all float64
}

// emptied returns no votes, in the memory of v.
func (v *votes) emptied() votes { return votes{of: v.of[:0]} }

func (v *votes) cast(s *sighting) {
	for _, o := range s.shares() {
		if i := v.index(o.oblast); i >= 0 {
			v.of[i].vote += o.vote
		} else {
			v.of = append(v.of, o)
		}
	}
	v.all++
}

// index returns where the votes for an oblast are, or -1.
func (v *votes) index(oblast string) int {
	return slices.IndexFunc(v.of, func(b ballot) bool { return b.oblast == oblast })
}

// share is the part of the other names' votes that the oblast has.
func (v *votes) share(s *sighting, p *geo.Place) float64 {
	if v.all < 2 || p.Oblast == "" {
		return 0
	}
	own := 0.0
	for _, o := range s.oblasts {
		if o.oblast == p.Oblast {
			own = o.vote
		}
	}
	given := 0.0
	if i := v.index(p.Oblast); i >= 0 {
		given = v.of[i].vote
	}
	return max(0, given-own) / (v.all - 1)
}

// shares returns the votes of s, counted once.
func (s *sighting) shares() []ballot {
	if len(s.oblasts) > 0 {
		return s.oblasts
	}
	for _, c := range s.options {
		known := c.place.Oblast == ""
		for _, o := range s.oblasts {
			known = known || o.oblast == c.place.Oblast
		}
		if !known {
			s.oblasts = append(s.oblasts, ballot{oblast: c.place.Oblast})
		}
	}
	for i := range s.oblasts {
		s.oblasts[i].vote = 1 / float64(len(s.oblasts))
	}
	return s.oblasts
}

package toponym

import "strikemap/geo"

// votes counts, for names that several oblasts know, where they may lie
// together: each name has one vote, shared among its oblasts.
type votes struct {
	of  map[string]float64
	all float64
}

func (v *votes) cast(s *sighting) {
	if v.of == nil {
		v.of = map[string]float64{}
	}
	for _, o := range s.shares() {
		v.of[o.oblast] += o.vote
	}
	v.all++
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
	return max(0, v.of[p.Oblast]-own) / (v.all - 1)
}

// ballot is the vote of one name for one oblast.
type ballot struct {
	oblast string
	vote   float64
}

// shares returns the votes of s, counted once.
func (s *sighting) shares() []ballot {
	if s.oblasts != nil {
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

// vote collects the votes of the article, each name once, and of every list.
func (x *article) vote() {
	seen := map[*geo.Place]bool{}
	x.listVotes = make([]votes, len(x.lists))
	for _, s := range x.sightings {
		if len(s.options) == 0 || s.options[0].place.Level != geo.LevelSettlement {
			continue
		}
		if s.list != 0 {
			x.listVotes[s.list-1].cast(s)
		}
		if top := s.options[0].place; !seen[top] {
			seen[top] = true
			x.votes.cast(s)
		}
	}
}

package toponym

import (
	"slices"
	"sort"
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// collect collects the candidates of every name, and what votes they have.
func (x *article) collect(_ *line) {
	for i, s := range x.sightings {
		if !s.settled && !s.dropped && s.role != geo.RoleNamePart {
			s.prepare(x)
			x.open = append(x.open, i)
		}
	}
	x.castVotes()
}

// prepare collects the candidates of the levels wanted.
func (s *sighting) prepare(x *article) {
	hits := s.hits
	if s.want != 0 {
		if fit := s.only(s.want); len(fit) > 0 {
			hits = fit
		}
	}
	for _, h := range hits[:min(len(hits), mostCandidates)] {
		if k := len(s.options); k > 0 && s.options[k-1].place == h.Place {
			continue
		}
		s.options = append(s.options, candidate{h.Place, priorOf(h) - s.noSeat(h.Place) - s.otherNumber(h)})
	}
	s.areas = x.areasFor(s)
}

// leastSeat is the population below which a village is seldom the seat of a hromada.
const leastSeat = 1_000

// noSeat is what a village loses that is too small for the hromada that is named, and a town of a
// country that has none.
func (s *sighting) noSeat(p *geo.Place) float64 {
	switch {
	case !s.isHromada() || p.Level != geo.LevelSettlement:
		return 0
	case !p.InUkraine():
		return noHromadas
	case p.Population >= cityFrom:
		return cityHromada
	case p.Population < leastSeat:
		return smallSeat
	}
	return 0
}

// otherNumber is what a candidate loses whose name is the plural while the form, spelt almost alike,
// is a locative: "у Лимані" is not in Лимани.
func (s *sighting) otherNumber(h gazetteer.Hit) float64 {
	if h.Form == gazetteer.Exact && s.last == s.first+1 && strings.HasSuffix(s.line.keys[s.first], "і") && strings.HasSuffix(h.Place.LocalName, "и") {
		return otherNumber
	}
	return 0
}

// castVotes collects the votes of the article, each name once, and of every list.
func (x *article) castVotes() {
	x.listVotes = slices.Grow(x.listVotes, len(x.lists))[:len(x.lists)]
	for i := range x.listVotes {
		x.listVotes[i] = x.listVotes[i].emptied()
	}
	for _, s := range x.sightings {
		if len(s.options) == 0 || s.options[0].place.Level != geo.LevelSettlement {
			continue
		}
		if s.list != 0 {
			x.listVotes[s.list-1].cast(s)
		}
		if top := s.options[0].place; !x.seen[top] {
			x.seen[top] = true
			x.votes.cast(s)
		}
	}
}

// areasFor sums the hints as seen from s: an area's share of all that the
// article names, and what the line of s and those right before it name.
func (x *article) areasFor(s *sighting) []hinted {
	if len(x.everywhere) == 0 {
		return nil
	}
	here := s.line.index
	if x.areasAt == s.line {
		return x.areas
	}
	start := len(x.summed)
	x.summed = append(x.summed, x.everywhere...)
	out := x.summed[start:]
	from := sort.Search(len(x.clues), func(i int) bool { return x.clues[i].at >= here-clueReach })
	for _, c := range x.clues[from:] {
		if c.at > here {
			break
		}
		out = addArea(out, c, c.weight*nearness(here-c.at))
	}
	for i := range out {
		out[i].score = min(out[i].score, mostClues)
		if out[i].place == s.scope {
			out[i].score += clueHeading
		}
	}
	x.summed = append(x.summed[:start], out...)
	x.areasAt, x.areas = s.line, out
	return out
}

package toponym

import (
	"math"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// Weights of the evidence, roughly in natural logarithms of odds.
const (
	parentHolds = 7.0  // lies in the area named beside it
	parentFails = -6.0 // does not
	boundHolds  = 3.5  // lies in the area in which the sentence goes on
	landHolds   = 3.0  // lies in the country that an adjective tells
	landFails   = -4.0
	homeName    = 2.2 // of Ukraine, in a line in Ukrainian: Володимир
	sameAgain   = 3.0 // named elsewhere in the article
	closeList   = 4.0 // next to another member of its list
	closeLine   = 3.0 // next to a place of the same sentence
	closeText   = 1.5 // next to a place of the lines around
	voteArticle = 1.5 // in the oblast where most names of the article may lie
	voteList    = 2.5 // and most of its list
	mostClues   = 4.5 // its oblast is what the article is about
)

const (
	cityPrior         = 1.5 // a city is meant rather than a village of its name
	unknownPopulation = 500 // what a village without a figure may have
	mostCandidates    = 160 // of a name that a hundred villages bear
	mostNeighbours    = 10  // settled places that are looked at
	reachKM           = 130 // beyond which a neighbour tells nothing
	openLead          = 0.3 // below this lead a tie is left open
	openKM            = 25  // unless the candidates lie this close together
)

// settledLead is the lead over the second candidate that settles a place, by
// round: first those that need no help, then those that the settled ones decide.
var settledLead = [...]float64{2.2, 1.2, openLead, openLead, openLead}

// collect collects the candidates of every name, and what votes they have.
func (x *article) collect() {
	for i, s := range x.sightings {
		if !s.settled && !s.dropped && s.role != geo.RoleNamePart {
			s.prepare(x)
			x.open = append(x.open, i)
		}
	}
	x.vote()
}

// resolve chooses the place of every sighting, the surest first.
func (x *article) resolve() {
	for _, lead := range settledLead {
		for _, i := range x.open {
			s := x.sightings[i]
			if s.settled {
				continue
			}
			x.choose(i, s)
			if s.settled = s.place != nil && s.lead >= lead; s.settled {
				x.again[s.place] = true
			}
		}
	}
}

// recall takes back the names that were dropped as ordinary words when the
// article names the same place where it is beyond doubt.
func (x *article) recall() {
	named := x.seen
	for _, s := range x.sightings {
		if !s.dropped && !s.weak && len(s.hits) > 0 {
			named[s.top()] = true
		}
	}
	for _, s := range x.sightings {
		if s.dropped && s.weak && named[s.top()] {
			s.dropped = false
		}
	}
	clear(named)
}

// candidate is a place that bears the name, with what it weighs by itself.
type candidate struct {
	place *geo.Place
	prior float64
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
		s.options = append(s.options, candidate{h.Place, prior(h)})
	}
	s.areas = x.areasFor(s)
}

// choose weighs the candidates of sighting i and takes the best.
func (x *article) choose(i int, s *sighting) {
	w := &x.weighing
	*w = weighing{s: s, neighbours: x.neighbours(i), article: x.votes}
	if s.list != 0 {
		w.list = x.listVotes[s.list-1]
	}
	if s.parent != nil {
		w.parent = x.parentOf(s)
	} else {
		w.bound = x.boundBy(i)
	}
	var best, second weighed
	for _, c := range s.options {
		got := w.weigh(x, c)
		switch {
		case best.place == nil || got.score > best.score:
			best, second = got, best
		case got.place != best.place && (second.place == nil || got.score > second.score):
			second = got
		}
	}
	s.take(best, second)
	s.doubt(w, x.focus)
}

// take records the outcome, leaving a tie open.
func (s *sighting) take(best, second weighed) {
	s.place, s.reason, s.candidates = best.place, best.reason(), s.candidates[:0]
	switch {
	case best.place == nil:
		s.reason = geo.Because(geo.ReasonUnlisted)
	case second.place == nil:
		s.lead, s.candidates = 9, append(s.candidates, best.place.ID)
		if s.reason.Empty() {
			s.reason = geo.Because(geo.ReasonOnlyBearer)
		}
	default:
		s.lead, s.candidates = best.score-second.score, append(s.candidates, best.place.ID, second.place.ID)
		if s.reason.Empty() {
			s.reason = geo.Because(geo.ReasonMostPopulous)
		}
		if s.lead < openLead && km(best.place, second.place) > openKM {
			s.place, s.reason = nil, geo.Because(geo.ReasonUndecided)
		}
	}
}

// parentOf is the area named beside s. A city named after "X district" stands
// for its oblast when X is a town of its own and no part of the city.
func (x *places) parentOf(s *sighting) *geo.Place {
	p := s.parent.guess()
	if p != nil && p.Level == geo.LevelSettlement && s.want&wantRaion != 0 && !s.derived {
		return x.gazetteer.OblastOf(p)
	}
	return p
}

// guess is the place that the sighting most likely means.
func (s *sighting) guess() *geo.Place {
	if s.place != nil {
		return s.place
	}
	if s.want != 0 {
		for _, h := range s.hits {
			if bitOf(h.Place.Level)&s.want != 0 {
				return h.Place
			}
		}
	}
	return s.top()
}

// prior is the weight of a candidate before any context.
func prior(h gazetteer.Hit) float64 {
	v := levelPrior(h.Place)
	switch h.Form {
	case gazetteer.Exact:
		v += 0.5
	case gazetteer.Former:
		v -= 0.5
	}
	return v
}

// settlementPrior is the weight of a settlement: its population, and in
// Ukraine how near the front line it lies.
func settlementPrior(p *geo.Place) float64 {
	v := 0.55 * math.Log(float64(p.Population)+unknownPopulation)
	if p.InUkraine() {
		v += 0.9 + frontPrior(p)
	}
	if p.Population >= cityFrom/2 {
		v += cityPrior
	}
	if p.InUkraine() && p.Population >= 3*cityFrom {
		v += cityPrior
	}
	return v
}

// levelPrior is the weight of a place by its level; of settlements population tells more.
func levelPrior(p *geo.Place) float64 {
	switch p.Level {
	case geo.LevelSettlement:
		return settlementPrior(p)
	case geo.LevelCountry:
		return 10
	case geo.LevelOblast:
		return 7.5
	case geo.LevelRegion:
		return 7
	case geo.LevelFacility:
		return 2
	case geo.LevelRaion:
		return 0.5
	}
	return 0
}

// confidence maps the lead over the second candidate to 0…1.
func (s *sighting) confidence() float64 {
	if s.role == geo.RoleNamePart || s.place == nil {
		return 0
	}
	return math.Round(100/(1+math.Exp(-s.lead-0.3))) / 100
}

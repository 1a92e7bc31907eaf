package toponym

import "strikemap/geo"

// resolve chooses the place of every sighting, the surest first.
func (x *article) resolve(_ *line) {
	for round, lead := range settledLead {
		if moved := x.settle(lead); !moved && round+1 < len(settledLead) && settledLead[round+1] == lead {
			return // nor would the next round find anything new
		}
	}
}

// settle chooses for every open sighting and settles those that have the lead; it reports
// whether one got another place or was settled.
func (x *article) settle(lead float64) (moved bool) {
	for _, i := range x.open {
		s := x.sightings[i]
		if s.settled {
			continue
		}
		before := s.place
		x.choose(i, s)
		if s.settled = s.place != nil && s.lead >= lead; s.settled {
			x.again[s.place] = true
		}
		moved = moved || s.settled || s.place != before
	}
	return moved
}

// settledLead is the lead over the second candidate that settles a place, by
// round: first those that need no help, then those that the settled ones decide.
var settledLead = [...]float64{2.2, 1.2, openLead, openLead, openLead}

// choose weighs the candidates of sighting i and takes the best.
func (x *article) choose(i int, s *sighting) {
	w := &x.weighing
	*w = weighing{s: s, x: x, at: i, overall: x.votes}
	if s.list != 0 {
		w.list = x.listVotes[s.list-1]
	}
	if s.parent != nil {
		w.parent = x.parentOf(s)
	} else {
		w.office = x.officeOver(i)
		if !s.mayBeBig() { // "eight were hurt in X region, and one in the city of another"
			w.bound = x.boundBy(i)
		}
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
	s.take(x, best, second)
	s.doubt(w, x.focus)
}

// bigCity is the population from which a city is named without its region, wherever else things go on.
const bigCity = 300_000

// mayBeBig reports whether the sighting, with no word for a village before it, may name a big city.
func (s *sighting) mayBeBig() bool {
	if s.left.tags.has(leftVillage) {
		return false
	}
	for _, c := range s.options {
		if c.place.Level == geo.LevelSettlement && c.place.Population >= bigCity {
			return true
		}
	}
	return false
}

// take records the outcome, leaving a tie open.
func (s *sighting) take(x *article, best, second weighed) {
	s.place, s.reason, s.candidates = best.place, best.reason(), s.candidates[:0]
	switch {
	case best.place == nil:
		s.reason = geo.Because(geo.ReasonUnlisted)
	case second.place == nil:
		s.lead, s.candidates = 9, append(x.roomFor(s), best.place.ID)
		if s.reason.Empty() {
			s.reason = geo.Because(geo.ReasonOnlyBearer)
		}
	default:
		s.lead, s.candidates = best.score-second.score, append(x.roomFor(s), best.place.ID, second.place.ID)
		if s.reason.Empty() {
			s.reason = geo.Because(geo.ReasonMostPopulous)
		}
		if s.lead < openLead && km(best.place, second.place) > openKM {
			s.place, s.reason = nil, geo.Because(geo.ReasonUndecided)
		}
	}
}

// roomFor returns room for the candidates of a sighting: its own, or what is left of the article's.
func (x *article) roomFor(s *sighting) []geo.PlaceID {
	const each = 2
	if cap(s.candidates) > 0 {
		return s.candidates[:0]
	}
	if len(x.ids) < each {
		x.ids = make([]geo.PlaceID, each*max(1, len(x.open)))
	}
	room := x.ids[:0:each]
	x.ids = x.ids[each:]
	return room
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

// boundBy returns the raion or oblast that the line names last before sighting i as
// where something goes on: "в Рыльском районе дрон ударил по селу X"; nil if none.
func (x *article) boundBy(i int) *geo.Place {
	s := x.sightings[i]
	for j := i - 1; j >= 0 && x.sightings[j].line == s.line; j-- {
		o := x.sightings[j]
		if p := o.guess(); !o.dropped && !o.hint && p != nil && (p.Level == geo.LevelRaion || p.Level == geo.LevelOblast) {
			if !o.left.first.has(leftIn) && !o.headsLine() || x.isParent(j) {
				return nil // "shelled X in Y region and Z": Y is the area of X alone
			}
			return p
		}
	}
	return nil
}

// headsLine reports whether the sighting opens its line and a colon stands behind it:
// "Kharkiv region: shelled X and Y".
func (s *sighting) headsLine() bool { return s.from == firstWord(s.line) && s.line.IsMark(s.to, ":") }

// officeOver returns the oblast whose office the line of sighting i, or the one before it, names
// last before it as speaking: "Губернатор Курской области сообщил: …"; nil if none.
func (x *article) officeOver(i int) *geo.Place {
	here := x.sightings[i].line.index
	for j := i - 1; j >= 0 && x.sightings[j].line.index >= here-1; j-- {
		o := x.sightings[j]
		governs := o.adjective && o.right.has(rightOffice) // "Курский губернатор"
		p := o.guess()
		switch {
		case p == nil || p.Level != geo.LevelOblast || o.dropped && !governs:
		case o.role == geo.RoleSpeaker, governs:
			return p
		default:
			return nil
		}
	}
	return nil
}

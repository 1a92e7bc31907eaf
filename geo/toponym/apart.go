package toponym

import (
	"slices"

	"strikemap/geo"
)

// leaveOpen leaves the name without a place that is part of another, and the place open that lies
// apart from what stands beside its name.
func (x *article) leaveOpen(_ *line) {
	s := x.found
	if s.role == geo.RoleNamePart {
		s.place, s.reason, x.decided = nil, geo.Because(geo.ReasonNotPlace, string(s.roleReason.ID)), true
		return
	}
	x.nearestToRaion(s)
	if x.apart(s) || x.foreign(x.at) {
		s.place, s.reason = nil, geo.Because(geo.ReasonApartFromList)
	}
}

// How many others a list must have, and which share of them must lie in one oblast,
// for a village of another oblast to be doubted.
const (
	apartFrom  = 4
	apartShare = 0.75
)

// apart reports whether the village chosen lies in an oblast that none of the others
// in its list lies in, while nearly all of those lie in one.
func (x *article) apart(s *sighting) bool {
	if s.place == nil || s.parent != nil || s.place.Level != geo.LevelSettlement || s.place.Population >= villageMost {
		return false
	}
	others, most, of := 0, 0, map[string]int{}
	for _, o := range x.members(s) {
		if o != s && o.place != nil && o.place.Level == geo.LevelSettlement {
			others++
			of[o.place.Oblast]++
			most = max(most, of[o.place.Oblast])
		}
	}
	return others >= apartFrom && of[s.place.Oblast] == 0 && float64(most) >= apartShare*float64(others)
}

// foreign reports whether the village chosen for sighting i lies in another oblast than the area
// that the text puts it in: the one beside it, or the raion or oblast in which its sentence says before that it goes on.
// The gazetteer does not know the one that is meant: "в деревне X Y района", "В Y районе сёла X и Z".
func (x *article) foreign(i int) bool {
	s := x.sightings[i]
	if s.place == nil || s.place.Level != geo.LevelSettlement || s.place.Population >= townMost {
		return false
	}
	area := x.areaOver(i)
	return area != nil && area.Oblast != "" && !inOblast(s.place, area.Oblast)
}

// areaOver returns the raion or oblast that the text puts sighting i in, nil if there is none.
func (x *article) areaOver(i int) *geo.Place {
	s := x.sightings[i]
	if s.parent != nil {
		return s.parent.place.Area()
	}
	if s.list == 0 && !s.left.tags.has(leftSettlement) || s.left.own.has(leftFrom|leftTo|leftWith) || x.hasAreaBehind(s) {
		return nil
	}
	for j := i - 1; j >= 0 && x.sightings[j].line == s.line; j-- {
		o := x.sightings[j]
		switch {
		case o.dropped, o.place.Area() == nil && (o.list == s.list || o.left.tags.has(leftSettlement)):
		case o.place.Area() != nil && o.left.own.has(leftIn) && s.line.onePart(o.to, s.first) && !x.isParent(j):
			return o.place
		default:
			return nil
		}
	}
	return nil
}

// hasAreaBehind reports whether an area is set behind a member of the sighting's list.
func (x *article) hasAreaBehind(s *sighting) bool {
	return slices.ContainsFunc(x.members(s), func(o *sighting) bool { return o.parent != nil })
}

// How near to its seat a village of a raion must lie to be told from one of its name, and how much
// farther the other.
const (
	nearSeatKM  = 35.0
	fartherByKM = 15.0
)

// nearestToRaion chooses among the villages of a name that all lie in the oblast of the raion beside
// the one that is plainly nearest to that raion's seat.
func (x *article) nearestToRaion(s *sighting) {
	if s.place != nil || s.parent == nil || len(s.options) < 2 {
		return
	}
	raion := s.parent.place
	if raion == nil || raion.Level != geo.LevelRaion {
		return
	}
	var best *geo.Place
	first, second := nearSeatKM, nearSeatKM+fartherByKM
	for _, o := range s.options {
		if o.place.Level != geo.LevelSettlement || o.place.Oblast != raion.Oblast {
			continue
		}
		if d := km(o.place, raion); d < first {
			best, first, second = o.place, d, min(second, first)
		} else {
			second = min(second, d)
		}
	}
	if best != nil && second-first >= fartherByKM {
		s.place, s.reason = best, geo.Because(geo.ReasonInAreaBeside, raion.Name)
	}
}

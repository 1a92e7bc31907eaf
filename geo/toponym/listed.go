package toponym

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// findListed finds the longest name of the lists that starts at the word.
func (x *article) findListed(l *line) {
	i := x.word
	n, hits := x.match(l, i)
	switch {
	case n == 0, n == 1 && x.halfName(l, i, hits):
		return
	case n == 1 && isRepublic(l.keys[i]):
		x.decided = true
		return
	}
	x.found = x.sighting(sighting{line: l, first: i, last: i + n, from: i, to: i + n, hits: hits, left: l.look(i), adjective: anyAdjective(hits)})
	x.found.land = x.found.left.land
	x.ofCityAtHome(x.found)
}

// ofCityAtHome reads a Ukrainian or Russian word that small towns abroad are called like, but that is
// the adjective of a city of Ukraine, as that: "в Одеському та Ізмаїльському портах".
func (x *places) ofCityAtHome(s *sighting) {
	if s.last-s.first > 1 || latin(s.line.keys[s.first]) || !slices.ContainsFunc(s.hits, smallAbroad) || s.left.tags.has(leftSettlement) || s.line.known[s.first].asAdjective().plain == "" {
		return
	}
	seat := x.seatOf(s.line.known[s.first])
	if len(seat) == 0 || !seat[0].Place.InUkraine() || seat[0].Place.Population < cityFrom {
		return
	}
	s.hits = slices.DeleteFunc(slices.Clone(s.hits), smallAbroad)
	if len(s.hits) == 0 {
		s.hits, s.adjective, s.derived, s.made = seat, true, true, true
	}
}

// smallAbroad reports whether the place is a town or village outside of Ukraine that is no city.
func smallAbroad(h gazetteer.Hit) bool {
	p := h.Place
	return p.Level == geo.LevelSettlement && !p.InUkraine() && p.Population < cityFrom
}

// halfName reports whether the village found at word i is only the first word of
// a name that no list knows: "в селе Крутой Яр". What is called a village and has
// an adjective and another capital is such a name.
func (x *places) halfName(l *line, i int, hits []gazetteer.Hit) bool {
	if x.farHalf(l, i, hits) {
		return true
	}
	if l.titled || !isSmall(hits) || !endNameAdjective.ends(l.keys[i]) || !l.is(i+1, capital) || l.is(i+1, shout) || !l.unexplained(i+1) {
		return false
	}
	if !l.look(i).tags.has(leftSettlement) || l.known[i+1].asAdjective().plain != "" {
		return false
	}
	n, next := x.match(l, i+1)
	return n == 0 || isSmall(next)
}

// farHalf reports whether the place found at word i, behind a noun for a village, is one of a country
// far from the war, and a word that nothing knows follows: "the village of Stara Vyhadanka" is not
// Astara's.
func (x *places) farHalf(l *line, i int, hits []gazetteer.Hit) bool {
	top := hits[0].Place
	if top.Level != geo.LevelSettlement || top.InUkraine() || top.Country == "RU" || !l.stranger(i+1) || !l.look(i).tags.has(leftVillage) {
		return false
	}
	n, _ := x.match(l, i+1)
	return n == 0
}

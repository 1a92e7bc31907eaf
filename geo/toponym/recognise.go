package toponym

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// findListed finds the longest name of the lists that starts at the word.
func (x *article) findListed() {
	l, i := x.line, x.word
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
}

// fit sets where the mention of a listed name starts and ends.
func (x *article) fit() {
	x.shorten(x.found)
	x.found.withRepublic()
}

// withRepublic takes the "Republic of" before a country into its name.
func (s *sighting) withRepublic() {
	if top := s.top(); top == nil || top.Level != geo.LevelCountry || s.first == 0 || s.line.named[s.first-1] {
		return
	}
	if k := s.line.keys[s.first-1]; isRepublic(k) {
		s.from--
	} else if k == "of" && s.line.key(s.first-2) == "republic" {
		s.from -= 2
	}
}

// declare finds a name that no list knows but that a designator declares to be a place: "the
// village of …", "с. …". It stays unresolved.
func (x *article) declare() {
	l, i := x.line, x.word
	if x.found != nil {
		return
	}
	x.decided = true
	if l.titled || l.shapes[i]&capital == 0 || utf8.RuneCountInString(l.keys[i]) < 3 {
		return
	}
	if x.found = x.district(l, i); x.found != nil {
		return
	}
	if seat := x.listedSeat(l, i); seat != nil {
		x.found = x.sighting(sighting{line: l, first: i, last: i + 1, from: i, to: i + 1, hits: seat, left: l.look(i), adjective: true, derived: true, made: true})
		x.decided = false
		return
	}
	x.found = x.unknown(l, i)
}

// unknown returns the name at word i if something declares it to be a place, or nil.
func (x *article) unknown(l *line, i int) *sighting {
	left := l.look(i)
	if !x.declared(l, i, &left) || left.quoted || l.squareMetres(left.start) || l.in(i, kinCalendar) {
		return nil
	}
	end := l.unknownEnd(i)
	return x.sighting(sighting{line: l, first: i, last: end, from: i, to: end, after: end, left: left, land: left.land, want: wantSettlement})
}

// declared reports whether what stands before the word, its own looks or its list declare
// it to be a place.
func (x *article) declared(l *line, i int, left *surroundings) bool {
	return left.tags.has(leftSettlement) && !l.is(i-1, capital) || x.looksUnlisted(l, i, left) || x.listsVillages(l, i) || x.listsTowns(l, i)
}

// unknownEnd returns the word after the one or two of the unknown name at word i.
func (l *line) unknownEnd(i int) int {
	if next := i + 1; l.is(next, capital) && !l.in(next, kinCalendar) && !l.is(next, shout) && !l.ofArea(next) {
		return i + 2
	}
	return i + 1
}

// ofArea reports whether word i is the name of a raion, hromada or oblast: the
// "Куп'янського" of "село Х Куп'янського району".
func (l *line) ofArea(i int) bool {
	marks, _ := l.right(i + 1)
	return marks.has(rightRaion | rightHromada | rightOblast)
}

// listedSeat returns the towns that the adjective at word i may be made of; within
// a list the villages, too: "Юнаківська та Хотінська громади".
func (x *article) listedSeat(l *line, i int) []gazetteer.Hit {
	seat := x.seatOf(l.known[i])
	if seat == nil && (l.goesOn(i+1) || l.announcedAt(i) != 0) {
		return x.hromadaSeats(l.keys[i])
	}
	return seat
}

// nameAdjective are the endings of Russian and Ukrainian adjectives that begin a
// name of two words.
var nameAdjective = []string{"ой", "ый", "ий", "ая", "ое", "ом", "ого", "ому", "ую", "ій", "ої", "ою"}

// halfName reports whether the village found at word i is only the first word of
// a name that no list knows: "в селе Крутой Яр". What is called a village and has
// an adjective and another capital is such a name.
func (x *places) halfName(l *line, i int, hits []gazetteer.Hit) bool {
	if l.titled || !small(hits) || !startsName(l.keys[i]) || !l.is(i+1, capital) || l.is(i+1, shout) || !l.unexplained(i+1) {
		return false
	}
	if !l.look(i).tags.has(leftSettlement) || l.known[i+1].asAdjective().plain != "" {
		return false
	}
	n, next := x.match(l, i+1)
	return n == 0 || small(next)
}

// small reports whether the first candidate is no city or area.
func small(hits []gazetteer.Hit) bool {
	return len(hits) > 0 && hits[0].Place.Level == geo.LevelSettlement && hits[0].Place.Population < cityFrom
}

// startsName reports whether the word ends as the adjectives do that begin names.
func startsName(k string) bool {
	for _, end := range nameAdjective {
		if strings.HasSuffix(k, end) {
			return true
		}
	}
	return false
}

// squareMetres reports whether the "м." at word i is a unit and no city.
func (l *line) squareMetres(i int) bool {
	if l.key(i) != "м" {
		return false
	}
	for i--; i >= 0 && l.keys[i] == "."; i-- {
	}
	return i >= 0 && (l.keys[i] == "кв" || l.keys[i] == "куб" || isDigits(l.keys[i]))
}

// goesOn reports whether a comma or a conjunction stands at word i, or behind brackets
// there: "по Х (2 вибухи), Y громадах".
func (l *line) goesOn(i int) bool { return l.joiner(i+l.Bracket(i, len(l.keys))) > 0 }

// hasNoun reads a town's adjective that no list knows by the noun after it, and reports whether
// there is one; at the comma of a list it waits for the noun at the list's end.
func (s *sighting) hasNoun() bool {
	if s.right.has(rightFront) {
		s.towards(s.hits)
		return true
	}
	return s.want != 0 || s.line.goesOn(s.last)
}

// isRepublic reports whether the word is a form of "республіка".
func isRepublic(k string) bool {
	return strings.HasPrefix(k, "республік") || strings.HasPrefix(k, "республіц") || strings.HasPrefix(k, "республик")
}

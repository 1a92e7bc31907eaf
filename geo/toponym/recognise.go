package toponym

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// recognise finds the names of one line, with their designators and roles.
func (x *article) recognise(l *line) {
	start := len(x.sightings)
	x.announce(l)
	for i := 0; i < len(l.Words); {
		if n := int(l.facts[i].person); n > 0 {
			i += n
			continue
		}
		s := x.sight(l, i)
		if s == nil {
			i++
			continue
		}
		x.sightings = append(x.sightings, s)
		l.cover(s.from, s.to)
		i = max(s.to, i+1)
	}
	x.unlisted(start)
	x.strangers(start)
	x.countedOver(start)
	x.coordinate(start)
	x.settleAdjectives(start)
	x.nest(start)
	for _, s := range x.sightings[start:] {
		x.judge(s)
	}
}

// sight returns the name that starts at word i, or nil.
func (x *article) sight(l *line, i int) *sighting {
	if s := x.epithet(l, i); s != nil {
		return s
	}
	if !l.mayStart(i) {
		return nil
	}
	if n := l.compounded(i); n > 0 {
		return x.compoundName(l, i, n)
	}
	n, hits := x.match(l, i)
	if n == 0 || n == 1 && x.halfName(l, i, hits) {
		return x.unknown(l, i)
	}
	if n == 1 && isRepublic(l.keys[i]) {
		return nil
	}
	s := x.sighting(sighting{line: l, first: i, last: i + n, from: i, to: i + n, hits: hits, left: l.look(i)})
	s.land = s.left.land
	s.adjective = anyAdjective(hits)
	x.designate(s)
	if x.implausible(s) {
		return nil
	}
	x.shorten(s)
	s.withRepublic()
	return s
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

// unknown returns a name that no list knows but that a designator declares to
// be a place: "the village of …", "с. …". It stays unresolved.
func (x *article) unknown(l *line, i int) *sighting {
	if l.titled || l.shapes[i]&capital == 0 || utf8.RuneCountInString(l.keys[i]) < 3 {
		return nil
	}
	if p := x.district(l, i); p != nil {
		return p
	}
	if seat := x.listedSeat(l, i); seat != nil {
		return x.madeOfTown(x.sighting(sighting{line: l, first: i, last: i + 1, from: i, to: i + 1}), seat)
	}
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
func (x *article) halfName(l *line, i int, hits []gazetteer.Hit) bool {
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

// madeOfTown reads a town's adjective that no list knows by the noun after it;
// at the comma of a list it waits for the noun at the list's end.
func (x *article) madeOfTown(s *sighting, seat []gazetteer.Hit) *sighting {
	l := s.line
	s.left = l.look(s.first)
	s.hits, s.adjective, s.derived = seat, true, true
	x.designate(s)
	switch {
	case s.right.has(rightFront):
		s.towards(seat)
		return s
	case s.want != 0, l.goesOn(s.last):
		return s
	}
	return nil
}

// isRepublic reports whether the word is a form of "республіка".
func isRepublic(k string) bool {
	return strings.HasPrefix(k, "республік") || strings.HasPrefix(k, "республіц") || strings.HasPrefix(k, "республик")
}

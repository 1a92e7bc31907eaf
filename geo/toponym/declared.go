package toponym

import (
	"unicode/utf8"

	"strikemap/geo/gazetteer"
)

// declare finds a name that no list knows but that a designator declares to be a place: "the
// village of …", "с. …". It stays unresolved.
func (x *article) declare(l *line) {
	i := x.word
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
	return l.calledPlace(i, left) || x.looksUnlisted(l, i, left) || x.listsVillages(l, i) || x.listsTowns(l, i)
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

// squareMetres reports whether the "м." at word i is a unit and no city.
func (l *line) squareMetres(i int) bool {
	if l.key(i) != "м" {
		return false
	}
	for i--; i >= 0 && l.keys[i] == "."; i-- {
	}
	return i >= 0 && (l.keys[i] == "кв" || l.keys[i] == "куб" || isDigits(l.keys[i]))
}

// district returns "X district" of a name that no list knows, by its seat.
func (x *article) district(l *line, i int) *sighting {
	marks, n := l.right(i + 1)
	if !marks.has(rightRaion|rightHromada|rightOblast) || l.is(i, possessive) {
		return nil
	}
	s := x.sighting(sighting{line: l, first: i, last: i + 1, from: i, to: i + 1, left: l.look(i), right: marks})
	s.land = s.left.land
	s.extend(n)
	if marks.has(rightOblast) {
		p := x.oblastLike(l.keys[i])
		if p == nil {
			return nil
		}
		s.hits, s.want = []gazetteer.Hit{{Place: p, Form: gazetteer.Variant}}, wantOblast
		return s
	}
	s.hits, s.want, s.derived = x.seatOf(l.known[i]), wantRaion, true
	if marks.has(rightHromada) {
		s.hits = x.hromadaSeats(l.keys[i])
	}
	if len(s.hits) == 0 && (!latin(l.keys[i]) && l.known[i].asAdjective().plain == "" || l.opens(i) || l.is(i-1, capital) || l.titled || s.left.tags.has(leftNameOf)) {
		return nil
	}
	return s
}

package toponym

import (
	"unicode/utf8"

	"strikemap/geo/gazetteer"
)

// findDerived finds an adjective that no list knows but the town that it is made of.
func (x *article) findDerived(l *line) {
	i := x.word
	if x.found != nil {
		return
	}
	if l.titled || l.shapes[i]&capital == 0 || utf8.RuneCountInString(l.keys[i]) < 3 {
		x.decided = true
		return
	}
	if x.found = x.district(l, i); x.found != nil {
		x.decided = true
	} else if seat := x.landSeat(l.keys[i]); seat != nil {
		x.found = x.sighting(sighting{line: l, first: i, last: i + 1, from: i, to: i + 1, hits: seat, left: l.look(i), derived: true})
	} else if seat := x.listedSeat(l, i); seat != nil {
		x.found = x.sighting(sighting{line: l, first: i, last: i + 1, from: i, to: i + 1, hits: seat, left: l.look(i), adjective: true, derived: true, made: true})
	}
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
		s.hits = x.hromadaSeats(l.known[i])
	}
	if len(s.hits) == 0 && (!latin(l.keys[i]) && l.known[i].asAdjective().plain == "" || l.opens(i) || l.is(i-1, capital) || l.titled || s.left.tags.has(leftNameOf)) {
		return nil
	}
	return s
}

// listedSeat returns the towns that the adjective at word i may be made of; within
// a list the villages, too: "Юнаківська та Хотінська громади".
func (x *article) listedSeat(l *line, i int) []gazetteer.Hit {
	seat := x.seatOf(l.known[i])
	if seat == nil && (l.goesOn(i+1) || l.announcedAt(i) != 0 || l.namesPlant(i+1)) {
		return x.hromadaSeats(l.known[i])
	}
	return seat
}

// namesPlant reports whether a plant's or factory's designator stands at word i.
func (l *line) namesPlant(i int) bool {
	marks, _ := l.designator(i)
	return marks.has(rightPlant | rightWorks)
}

package toponym

import "strikemap/geo/syntax"

// settleAdjectives gives up the adjectives for which no head noun was found,
// but for a headline's "в Харківській" with nothing after it.
func (x *article) settleAdjectives(l *line) {
	raions := false // the noun of a raion stands before, not in English
	for _, s := range x.sightings[l.start:] {
		if raions && x.leavesRaionOut(s) {
			x.toRaion(s, 0)
			s.right |= rightRaion
			continue
		}
		raions = raions || s.right.has(rightRaion) && !latin(l.keys[s.first])
		if !s.adjective {
			continue
		}
		if s.right.has(rightFront) {
			s.towards(x.seatOf(s.line.known[s.first]))
			continue
		}
		if s.leavesOblastOut() {
			x.toOblast(s)
			continue
		}
		nouns := s.nouns()
		if len(nouns) == 0 || s.right.has(rightOffice) {
			s.dropped = !x.unlistedAfterAll(s) && !x.strangerAfterAll(s)
			continue
		}
		s.hits, s.adjective = nouns, false
		s.dropped = x.implausible(s) || s.weak
	}
}

// unlistedAfterAll reads the adjective of a town for which no noun was found as the name of a
// place that no list knows, where what stands before it says that it is one: "shelled
// Vyhadanove, X region". It reports whether it did.
func (x *article) unlistedAfterAll(s *sighting) bool {
	if !s.derived || s.last-s.first > 1 || !s.line.calledPlace(s.first, &s.left) && !x.looksUnlisted(s.line, s.first, &s.left) || s.left.quoted {
		return false
	}
	s.hits, s.adjective, s.derived, s.want = nil, false, false, wantSettlement
	return true
}

// strangerAfterAll reads a Latin word that was taken for the adjective of a hromada as the name of a
// place that no list knows, where the others of its list are towns: "Orikhiv, Huliaipol and Mala
// Tokmachka". It reports whether it did.
func (x *article) strangerAfterAll(s *sighting) bool {
	if !s.made || !latin(s.line.keys[s.first]) || s.line.is(s.first, shout|possessive|abbreviation) || x.surnames[s.line.keys[s.first]] {
		return false
	}
	towns := 0
	for _, o := range x.members(s) {
		if o != s && len(o.hits) > 0 && !o.adjective && o.namesTown() {
			towns++
		}
	}
	if towns < fewestMates {
		return false
	}
	s.hits, s.adjective, s.derived, s.made, s.want = nil, false, false, false, wantSettlement
	return true
}

// leavesRaionOut reports whether the name is the adjective of a raion before a dash, whose noun was
// told before: "у Куп'янському районі – будинок, в Ізюмському – авто"; a city is meant itself.
func (x *places) leavesRaionOut(s *sighting) bool {
	l := s.line
	if s.right != 0 || !syntax.IsDash(l.key(s.last)) || !s.left.own.has(leftIn) || !endDirection.ends(l.keys[s.first]) {
		return false
	}
	return s.adjective || !s.known() && x.isAdjective(s)
}

// leavesOblastOut reports whether the adjective stands for its oblast without the
// noun: "в Харківській". The noun is feminine; "в Івано-Франківську" and "у
// Хмельницькому" are in the cities.
func (s *sighting) leavesOblastOut() bool {
	if !endFeminine.ends(s.line.keys[s.last-1]) && len(s.nouns()) > 0 || !s.left.first.has(leftIn|leftFrom|leftNear) {
		return false
	}
	return (!s.line.is(s.last, letters) || s.elliptic() || s.conjoined()) && len(s.only(wantOblast)) > 0
}

// conjoined reports whether the next that is counted, or a last adjective without its noun, is joined to this
// one: "по три – над Брянской и Калужской, по два – над Орловской и ещё один".
func (s *sighting) conjoined() bool {
	l := s.line
	if s.last >= len(l.facts) || l.facts[s.last].joint == 0 || l.IsMark(s.last, ",") {
		return false
	}
	k := s.last + int(l.facts[s.last].joint)
	if k >= len(l.keys) {
		return false
	}
	if l.is(k, capital) {
		return endFeminine.ends(l.keys[k]) && !l.is(k+1, letters)
	}
	return !l.is(k, letters) || moreToCount[l.keys[k]]
}

// moreToCount go on to what is counted next.
var moreToCount = map[string]bool{"еще": true, "ещё": true, "ще": true, "по": true}

// elliptic reports whether the noun of an adjective that opens a sentence is
// left out: "У Сумській вночі вісім обстрілів". A noun or adjective that would
// agree with it has another ending than what follows.
func (s *sighting) elliptic() bool {
	l := s.line
	if !l.opens(s.first-1) || l.is(s.last, capital) {
		return false
	}
	next := l.keys[s.last]
	if l.in(s.last, kinOffTime) {
		return true
	}
	return !endAgreeing.ends(next)
}

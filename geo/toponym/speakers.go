package toponym

import "strikemap/geo"

// tellSpeakers decides whether a name means the place itself or its people and offices.
func (x *article) tellSpeakers(l *line) {
	for _, s := range x.sightings[l.start:] {
		if !s.maybePlace() {
			continue
		}
		if reason := x.speaks(s); reason != "" {
			s.speaks(reason)
		} else {
			s.literal = x.located(s)
		}
	}
}

// located reports whether something is said to be or go on at the place: true
// of towns and regions by default, of countries only after a preposition of
// place or a verb of attack.
func (x *article) located(s *sighting) bool {
	l, top := s.line, s.guess()
	if s.left.tags.has(leftFacility) && top != nil && top.Level == geo.LevelCountry {
		return false // "атаковано аеродром РФ"
	}
	if s.left.first.has(leftIn | leftNear | leftArea | leftFrom | leftTo | leftAttack | leftMotion | leftBattle) {
		return true
	}
	if s.want == 0 && !l.titled && !l.is(s.to-1, possessive) && l.stranger(s.to) {
		return false
	}
	if marks, _ := l.right(s.to); marks.has(rightPhysical) {
		return true
	}
	return top == nil || top.Level != geo.LevelCountry || s.left.tags.has(leftOf) && l.key(s.first-2) != "government"
}

// speaks tells why the name stands for an office or a government, or returns "".
func (x *article) speaks(s *sighting) geo.ReasonID {
	l := s.line
	beyond, _ := l.right(s.to)
	owned := l.is(s.to-1, possessive)
	switch {
	case s.right.has(rightAdmin|rightOblastWide) && s.want&wantOblast != 0 && !s.right.has(rightOblast):
		return geo.ReasonAdministration
	case (s.right | beyond).has(rightOffice|rightAdmin) && s.left.own&(leftIn|leftNear|leftArea|leftAttack) == 0:
		return geo.ReasonOfficeOfPlace
	case s.left.tags.has(leftOffice):
		return geo.ReasonOfficeOfPlace
	case owned && (beyond | s.right).has(rightInstitution):
		return geo.ReasonActsInName
	case !s.seat():
		return ""
	}
	return x.government(s, beyond)
}

// government tells why a capital or country stands for its government here.
// The worth of each preposition was measured on English web news: literal
// after "in" .96, "from" .85, "to" .76, "with" .22, "by" .14, "against" .08.
func (x *article) government(s *sighting, beyond tag) geo.ReasonID {
	l, first := s.line, s.left.first
	switch {
	case first.has(leftIn) && !latin(l.keys[s.first]) && beyond.has(rightSpeech):
		return geo.ReasonSpeaks
	case first.has(leftAid):
		return geo.ReasonDealtWith
	case first.has(leftAttack | leftBattle | leftMotion | leftIn | leftNear | leftArea | leftFrom):
		return ""
	case first.has(leftWith):
		if x.allSeats(s) {
			return geo.ReasonDealtWith
		}
	case first.has(leftTo):
		if l.key(s.left.start) == "for" {
			return geo.ReasonDealtWith
		}
	case s.left.tags.has(leftOf):
	case l.acts(s.to):
		return geo.ReasonSpeaksOrActs
	case s.list != 0 && x.listActs(s):
		return geo.ReasonSpeaksOrActs
	}
	return ""
}

func (x *article) allSeats(s *sighting) bool {
	for _, o := range x.members(s) {
		if !o.seat() {
			return false
		}
	}
	return true
}

func (x *article) listActs(s *sighting) bool {
	for _, o := range x.members(s) {
		if o.seat() && o.line.acts(o.to) {
			return true
		}
	}
	return false
}

// acts reports whether a verb of speaking or acting follows word i of which
// the name is the subject.
func (l *line) acts(i int) bool {
	i = l.pastPartner(i)
	for k := i; k < len(l.keys) && k <= i+3; k++ {
		marks, n := l.right(k)
		if marks.has(rightSpeech) {
			return true
		}
		if marks.has(rightAction) {
			return !l.makesPassive(k + n)
		}
		if !l.in(k, kinBetween) && !l.IsMark(k, ",") && !l.is(k, opening|closing) {
			return false
		}
	}
	return false
}

// pastPartner returns the word after those who act together with the name:
// "Kyiv and its Western allies", "Kyiv and European governments".
func (l *line) pastPartner(i int) int {
	if l.key(i) != "and" {
		return i
	}
	for k := i + 1; k < len(l.keys) && k <= i+3; k++ {
		if marks, n := l.right(k); marks.has(rightInstitution) {
			return k + n
		}
	}
	return i
}

// makesPassive reports whether word i, which follows an English -ed form, makes it a passive.
func (l *line) makesPassive(i int) bool {
	return i >= len(l.keys) || l.IsMark(i, ".") || l.IsMark(i, ",") || l.in(i, kinPassive)
}

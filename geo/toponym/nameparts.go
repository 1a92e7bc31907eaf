package toponym

import (
	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// tellNameParts tells apart the names that are only part of another name.
func (x *article) tellNameParts(l *line) {
	for _, s := range x.sightings[l.start:] {
		if s.bytes > 0 {
			continue
		}
		s.literal = true
		if s.dropped {
			continue
		}
		if reason := x.namePart(s); reason != "" {
			s.notPlace(reason)
		}
	}
}

// namePart tells why the name is only part of another name, or returns "".
func (x *article) namePart(s *sighting) geo.ReasonID {
	small := s.want == 0 || s.want == wantSettlement
	for _, r := range nameParts {
		if (r.any || small) && r.holds(x, s) {
			return r.reason
		}
	}
	if !small || s.want == wantSettlement || s.line.is(s.last-1, possessive) {
		return ""
	}
	if reason := s.compound(); reason != "" {
		return reason
	}
	if x.inLongerName(s) {
		return geo.ReasonLongerName
	}
	return ""
}

// nameParts are the reasons for which a name is only part of another name; the
// first that holds is told. Those of the first group hold for regions, too.
var nameParts = []struct {
	reason geo.ReasonID
	any    bool // whatever level a designator gave
	holds  func(x *article, s *sighting) bool
}{
	{geo.ReasonClubName, true, func(_ *article, s *sighting) bool { return s.left.tags.has(leftClub) }},
	{geo.ReasonClubName, true, func(_ *article, s *sighting) bool { return s.line.clubBefore(s.first) }},
	{geo.ReasonInstitutionName, true, func(_ *article, s *sighting) bool { return s.left.tags.has(leftNameOf) }},
	{geo.ReasonShipName, false, func(_ *article, s *sighting) bool { return s.want == 0 && s.left.tags.has(leftShip) }},
	{geo.ReasonStreetName, false, func(_ *article, s *sighting) bool {
		return s.want == 0 && s.left.tags.has(leftStreet) && !s.ownsQuarter()
	}},
	{geo.ReasonUnitName, false, func(x *article, s *sighting) bool {
		return s.left.tags.has(leftUnit) && (s.left.quoted || !s.known())
	}},
	{geo.ReasonQuotedName, false, func(_ *article, s *sighting) bool {
		return s.left.quoted && s.line.is(s.last, closing) && !s.left.tags.has(leftSettlement|leftFacility) && !s.facility()
	}},
	{geo.ReasonSurname, false, (*article).namesPerson},
	{geo.ReasonRiverName, false, (*article).river},
}

// ownsQuarter reports whether the name is that of the town whose quarter is told of, by its
// genitive: "мікрорайон Полтави", but not "мікрорайон Полтава" and no town named like a person,
// "микрорайон Гагарина".
func (s *sighting) ownsQuarter() bool {
	k, top := s.line.keys[s.first], s.top()
	if s.left.quoted || !stemQuarter.begins(s.line.key(s.first-1)) || top == nil || top.Level != geo.LevelSettlement {
		return false
	}
	if endSurname.ends(k) && top.Population < cityBeyondDoubt {
		return false
	}
	return s.hits[0].Form == gazetteer.Inflected && endGenitive.ends(k) && s.known()
}

// cityBeyondDoubt is the population from which a city is meant though its name looks like a surname.
const cityBeyondDoubt = 500_000

// clubBefore reports whether word i stands in brackets after a club's name:
// «Динамо» (Київ).
func (l *line) clubBefore(i int) bool {
	if !l.IsMark(i-1, "(") {
		return false
	}
	j := i - 1
	if l.is(j-1, closing) {
		j--
	}
	marks, _ := l.left(max(j, 0))
	return marks.has(leftClub)
}

// compounds are the words after a name that make it part of another name, some
// only with a capital when they are English.
var compounds = []struct {
	tag     tag
	capital bool
	reason  geo.ReasonID
}{
	{rightStreet, true, geo.ReasonStreetName},
	{rightUnit, false, geo.ReasonUnitName},
	{rightAgreement, false, geo.ReasonAgreementName},
	{rightPipeline, false, geo.ReasonPipelineName},
	{rightThing, false, geo.ReasonOtherName},
	{rightMedia, true, geo.ReasonOutletName},
	{rightOrg, true, geo.ReasonOrganisationName},
	{rightIndoors, true, geo.ReasonBuildingName},
}

// compound tells what the word after the name makes of it, or returns "".
func (s *sighting) compound() geo.ReasonID {
	l := s.line
	upper := l.is(s.last, capital) && !l.titled || !latin(l.key(s.last))
	if s.isWhere() {
		return ""
	}
	for _, c := range compounds {
		if s.right.has(c.tag) && (upper || !c.capital) {
			return c.reason
		}
	}
	return ""
}

// isWhere reports whether a town in its locative stands behind a preposition of place: in "у Полтаві
// школу пошкоджено" the school is there, and no school is called so.
func (s *sighting) isWhere() bool {
	l := s.line
	k := l.key(s.first - 1)
	return (k == "у" || k == "в" || k == "во") && !s.adjective && len(s.hits) > 0 && s.hits[0].Form != gazetteer.Exact && l.known[s.first].asAdjective().plain == ""
}

// inLongerName reports whether a capitalised word that nothing explains stands
// beside the name of a settlement: "Radio Example", "Example Bar Association".
func (x *article) inLongerName(s *sighting) bool {
	placed := s.left.first.has(leftIn | leftNear | leftArea | leftFrom | leftTo | leftAttack)
	if placed || s.line.titled || s.top() == nil || s.top().Level != geo.LevelSettlement {
		return false
	}
	return s.first > 1 && s.line.stranger(s.first-1) || !s.known() && s.line.stranger(s.last)
}

// river reports whether the name is that of a river here: "the Dnipro",
// "на лівому березі Дніпра", "the Dnipro River".
func (x *places) river(s *sighting) bool {
	l := s.line
	if s.want == wantSettlement || s.top() == nil || s.top().Level != geo.LevelSettlement {
		return false
	}
	if s.right.has(rightRiver) || s.left.tags.has(leftRiver) && l.in(s.first, kinRiver) {
		return true
	}
	return l.in(s.first, kinRiver) && latin(l.keys[s.first]) && l.key(s.first-1) == "the"
}

// namesPerson reports whether the words around a small place's name make it a
// surname.
func (x *places) namesPerson(s *sighting) bool {
	if top := s.top(); top == nil || top.Level != geo.LevelSettlement || top.Population >= 100_000 || s.left.tags.has(leftSettlement) {
		return false
	}
	if s.left.tags.has(leftOffice) {
		return !latin(s.line.keys[s.first]) && !s.known()
	}
	return s.left.tags.has(leftPerson) && !s.saidToSuffer() && !s.left.first.has(leftIn|leftNear|leftArea|leftFrom)
}

// saidToSuffer reports whether a verb of saying that has its speaker before it tells what the place
// went through: "the governor said Okhtyrka was attacked", but not "…, said Petrenko".
func (s *sighting) saidToSuffer() bool {
	marks, _ := s.line.right(s.first - 1)
	return marks.has(rightSpeech) && s.line.is(s.first-2, letters) && (s.line.undergoes(s.last) || s.ownsWhatSuffers())
}

// ownsWhatSuffers reports whether something of the name went through it: "said Poltava's power
// station was hit".
func (s *sighting) ownsWhatSuffers() bool {
	if !s.line.is(s.last-1, possessive) {
		return false
	}
	for i := s.last; i < s.last+mostOwned; i++ {
		if s.line.in(i, kinBetween) {
			return s.line.undergoes(i)
		}
	}
	return false
}

// mostOwned is how many words may name what is owned, and one more.
const mostOwned = 5

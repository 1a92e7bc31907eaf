package toponym

import (
	"strings"

	"strikemap/geo"
)

// namePart tells why the name is only part of another name, or returns "".
func (x *article) namePart(s *sighting) string {
	l, left := s.line, s.left.tags
	switch {
	case left.has(leftClub):
		return "part of a club's name"
	case left.has(leftNameOf):
		return "part of an institution's name"
	case left.has(leftShip) && s.want == 0:
		return "a ship's name"
	case left.has(leftStreet) && s.want == 0:
		return "a street's name"
	case s.want != 0 && s.want != wantSettlement:
		return ""
	case left.has(leftUnit) && (s.left.quoted || !x.known(s)):
		return "a military unit's name"
	case s.left.quoted && l.is(s.last, closing) && !left.has(leftSettlement|leftFacility) && !s.facility():
		return "a name in quotation marks"
	case x.namesPerson(s):
		return "a person's surname"
	case x.river(s):
		return "the river, not the city"
	}
	if reason := x.compound(s); reason != "" {
		return reason
	}
	return ""
}

// known reports whether the name's best bearer is larger than a village.
func (x *article) known(s *sighting) bool {
	top := s.top()
	return top != nil && (top.Level != geo.LevelSettlement || top.Population >= 10_000)
}

func (s *sighting) facility() bool {
	top := s.top()
	return top != nil && top.Level == geo.LevelFacility
}

// compounds are the words after a name that make it part of another name. The
// first group does so however it is written, the second only with a capital.
var compounds = []struct {
	tag     tag
	capital bool
	reason  string
}{
	{rightStreet, false, "a street's name"},
	{rightUnit, false, "a military unit's name"},
	{rightAgreement, false, "an agreement's name"},
	{rightPipeline, false, "a pipeline's name"},
	{rightThing, false, "part of another name"},
	{rightMedia, true, "a news outlet's name"},
	{rightOrg, true, "part of an organisation's name"},
	{rightIndoors, true, "part of a building's name"},
}

// compound reads the word after the name and the capitalised words around it.
func (x *article) compound(s *sighting) string {
	l := s.line
	if s.want == wantSettlement || l.is(s.last-1, possessive) {
		return ""
	}
	next := s.last
	for _, c := range compounds {
		if s.right.has(c.tag) && (!c.capital || l.is(next, capital) && !l.titled || !latin(l.key(next)) && l.key(next) != "") {
			return c.reason
		}
	}
	if l.titled || s.top() == nil || s.top().Level != geo.LevelSettlement || s.left.first.has(leftIn|leftNear|leftArea|leftFrom|leftTo|leftAttack) {
		return ""
	}
	if x.stranger(l, s.first-1) && s.first-1 > 0 {
		return "part of a longer name"
	}
	if !x.known(s) && x.stranger(l, s.last) {
		return "part of a longer name"
	}
	return ""
}

// stranger reports whether word i is a capitalised word that is no place, no
// month and nothing the tables explain: a sign of a longer name.
func (x *article) stranger(l *line, i int) bool {
	return l.is(i, capital) && !l.is(i, possessive|shout) && l.names[i] == 0 && l.unexplained(i)
}

// unexplained reports whether no table has the word.
func (l *line) unexplained(i int) bool {
	k := l.keys[i]
	if strings.Contains(k, "-") || words.calendar[k] || words.demonym[k] != "" || words.modifier[k] || words.given[k] || words.join[k] != nil {
		return false
	}
	before, _ := words.left.before(l.keys, i+1)
	after, _ := words.right.after(l.keys, i)
	return before|after == 0
}

// rivers are the names of rivers that are those of a city, too.
var rivers = map[string]bool{"dnipro": true, "dnieper": true, "dnepr": true, "дніпро": true, "дніпра": true, "дніпром": true,
	"дніпру": true, "днепр": true, "днепра": true, "днепром": true, "днепру": true, "днепре": true, "samara": true}

// river reports whether the name is that of a river here: "the Dnipro",
// "на лівому березі Дніпра", "the Dnipro River".
func (x *article) river(s *sighting) bool {
	l := s.line
	if s.want == wantSettlement || s.top() == nil || s.top().Level != geo.LevelSettlement {
		return false
	}
	if s.right.has(rightRiver) || s.left.tags.has(leftRiver) && rivers[l.keys[s.first]] {
		return true
	}
	k := l.keys[s.first]
	return rivers[k] && latin(k) && l.key(s.first-1) == "the"
}

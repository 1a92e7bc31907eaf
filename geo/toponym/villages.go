package toponym

import (
	"unicode/utf8"

	"strikemap/geo"
)

// listsVillages reports whether word i goes on a list that a noun in the plural
// announces: "сёла Купино, Чураево и Зимовное". What no list knows is a place of its
// own there; in "в селе Купино, Ивлев сообщил" the word after the comma is none.
func (x *article) listsVillages(l *line, i int) bool {
	if !l.is(i, capital) || l.is(i, shout|possessive) || l.is(i+1, capital) || utf8.RuneCountInString(l.keys[i]) < 3 || !l.unexplained(i) || x.surnames[l.keys[i]] {
		return false
	}
	if marks, _ := l.right(i + 1); marks.has(rightSpeech) {
		return false
	}
	for k := len(x.sightings) - 1; k >= 0 && x.sightings[k].line == l; k-- {
		s := x.sightings[k]
		if !l.joinedTo(s.to, i) {
			return false
		}
		if s.left.start < s.from && s.left.tags.has(leftSettlement) {
			return l.in(s.from-1, kinPlural) || l.in(s.left.start, kinPlural)
		}
		i = s.from
	}
	return false
}

// listsTowns reports whether word i, which ends as the names of towns do, goes on a list of
// places where something happens: "shelled Kherson, Beryslav and Vyhadanivka".
func (x *article) listsTowns(l *line, i int) bool {
	k := l.keys[i]
	if !townlike(k) || utf8.RuneCountInString(k) < shortestTownlike || l.is(i, shout|possessive) || l.is(i+1, capital) || !l.unexplained(i) || x.surnames[k] {
		return false
	}
	if marks, _ := l.right(i + 1); marks.has(rightSpeech) {
		return false
	}
	for j := len(x.sightings) - 1; j >= 0 && x.sightings[j].line == l; j-- {
		s := x.sightings[j]
		if !l.joinedTo(s.to, i) || s.rank() != 1 {
			return false
		}
		if s.left.first.has(leftIn|leftNear|leftArea|leftAttack) || s.left.tags.has(leftSettlement) {
			return true
		}
		i = s.from
	}
	return false
}

// joinedTo reports whether only commas and conjunctions stand between words i and j.
func (l *line) joinedTo(i, j int) bool {
	joint := false
	for i < j {
		n := l.joiner(i)
		if n == 0 {
			return false
		}
		joint, i = true, i+n
	}
	return joint
}

// fewestKnown is how many names of a list must be known for a capitalised word among them to be
// a place that no list of places knows.
const fewestKnown = 3

// findStrangers finds such words: "Antonivka, Zovsimnove, Sadove and Bilozerka came under fire".
func (x *article) findStrangers() {
	for k := x.start + 1; k < len(x.sightings); k++ {
		if i := x.strangerBetween(k); i >= 0 && x.knownAround(k) >= fewestKnown {
			x.insertUnlisted(k, x.sightings[k].line, i)
			k++
		}
	}
}

// strangerBetween returns the word that stands alone between sighting k and the one before it, and
// nothing explains; -1 if there is none.
func (x *article) strangerBetween(k int) int {
	a, b := x.sightings[k-1], x.sightings[k]
	if a.line != b.line || !a.namesTown() || !b.namesTown() {
		return -1
	}
	i := a.to + a.line.joiner(a.to)
	if i == a.to || i >= b.first || !a.line.mayBeUnlisted(i) || x.surnames[a.line.keys[i]] || !a.line.joined(i+1, b) {
		return -1
	}
	return i
}

// knownAround returns how many names of towns the list around sighting k has.
func (x *article) knownAround(k int) int {
	goesOn := func(j int) bool {
		return x.sightings[j].line == x.sightings[j-1].line && x.sightings[j].namesTown() &&
			(x.strangerBetween(j) >= 0 || x.sightings[j].line.joined(x.sightings[j-1].to, x.sightings[j]))
	}
	n := 2
	for j := k - 1; j > x.start && goesOn(j); j-- {
		n++
	}
	for j := k + 1; j < len(x.sightings) && goesOn(j); j++ {
		n++
	}
	return n
}

// namesTown reports whether the sighting is the name of a settlement, as far as it is known.
func (s *sighting) namesTown() bool {
	return !s.dropped && s.rank() == 1 && s.role == "" && (s.top() == nil || s.top().Level == geo.LevelSettlement)
}

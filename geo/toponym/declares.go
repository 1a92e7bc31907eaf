package toponym

import "unicode/utf8"

// listsVillages reports whether word i goes on a list that a noun in the plural
// announces: "сёла Купино, Чураево и Зимовное". What no list knows is a place of its
// own there; in "в селе Купино, Ивлев сообщил" the word after the comma is none.
func (x *article) listsVillages(l *line, i int) bool {
	if !l.is(i, capital) || l.is(i, shout|possessive) || l.is(i+1, capital) && !l.ofArea(i+1) || utf8.RuneCountInString(l.keys[i]) < 3 || !l.unexplained(i) || x.surnames[l.keys[i]] {
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
	if !l.endsAsTown(i) || l.is(i, shout|possessive) || l.is(i+1, capital) && !l.ofArea(i+1) || !l.unexplained(i) || x.surnames[k] {
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

// looksUnlisted reports whether the word that no list knows is a town's name all the
// same: it ends as the names of towns and villages here do, and stands where a place
// does: "У Вигаданівці ракета влучила", "near Vyhadanivka".
func (x *article) looksUnlisted(l *line, i int, left *surroundings) bool {
	k := l.keys[i]
	if !left.own.has(leftIn|leftNear|leftArea|leftAttack) || l.is(i, shout|possessive) || x.surnames[k] || !l.unexplained(i) {
		return false
	}
	if l.is(i-1, capital) && left.start == i || l.is(i+1, capital) && !l.is(i+1, possessive) {
		return false
	}
	return l.endsAsTown(i)
}

// calledPlace reports whether a word for a settlement stands before word i; with a capital only one
// for a village, where it opens a sentence or quotation: "Село Вигадане обстріляли".
func (l *line) calledPlace(i int, left *surroundings) bool {
	if l.is(i-1, capital) && (!left.tags.has(leftVillage) || !l.opens(i-1) || l.titled) {
		return false
	}
	return left.tags.has(leftSettlement)
}

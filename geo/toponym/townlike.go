package toponym

import (
	"unicode/utf8"
)

// looksUnlisted reports whether the word that no list knows is a town's name all the
// same: it ends as the names of towns and villages here do, and stands where a place
// does: "У Вигаданівці ракета влучила", "near Vyhadanivka".
func (x *article) looksUnlisted(l *line, i int, left *surroundings) bool {
	k := l.keys[i]
	if !left.own.has(leftIn|leftNear|leftArea|leftAttack) || l.is(i, shout|possessive) || x.surnames[k] || !l.unexplained(i) {
		return false
	}
	if l.is(i-1, capital) && left.start == i || l.is(i+1, capital) && !l.is(i+1, possessive) || utf8.RuneCountInString(k) < shortestTownlike {
		return false
	}
	return townlike(k)
}

// calledPlace reports whether a word for a settlement stands before word i.
func (l *line) calledPlace(i int, left *surroundings) bool {
	return left.tags.has(leftSettlement) && !l.is(i-1, capital)
}

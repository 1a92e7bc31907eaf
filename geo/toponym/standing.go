package toponym

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo/gazetteer"
)

func firstWord(l *line) int {
	for i := range l.keys {
		if l.is(i, letters) {
			return i
		}
	}
	return 0
}

// opens reports whether word i is the first of a sentence, a quotation or a
// part set off by a colon or dash, where a capital says nothing.
func (l *line) opens(i int) bool {
	return i == 0 || l.titled || !l.is(i-1, letters) && !l.IsMark(i-1, ",") && !l.IsMark(i-1, "(") && !l.IsMark(i-1, ")")
}

// undergoes reports whether a verb of what places go through stands at word i, or behind its
// auxiliaries: "was attacked", "подверглось".
func (l *line) undergoes(i int) bool {
	for k := i; k < i+mostAuxiliaries && l.in(k, kinBetween); k++ {
		i++
	}
	return l.in(i, kinSuffers)
}

const mostAuxiliaries = 3

// agrees reports whether word i is a Cyrillic adjective in small letters: what
// stands before it is one, too.
func (l *line) agrees(i int) bool {
	return l.is(i, letters) && !l.is(i, capital) && utf8.RuneCountInString(l.keys[i]) > 5 && endDescribing.ends(l.keys[i])
}

// designator returns what stands at word i and how many words it has; past
// brackets only what "regions" says, "Kirovohrad (partially) regions", and past those with a
// number what districts are: "Kyiv (1) and Saltivskyi (2) districts".
func (l *line) designator(i int) (tag, int) {
	if n := l.Bracket(i, len(l.keys)); n > 0 {
		marks, words := l.right(i + n)
		if l.numbered(i) && marks.has(rightRaion|rightHromada) {
			return marks, n + words
		}
		return marks & rightOblasts, 0
	}
	if marks, n := l.right(i); marks != 0 {
		return marks, n
	}
	return l.works(i)
}

// numbered reports whether brackets with a number alone stand at word i.
func (l *line) numbered(i int) bool { return l.Bracket(i, i+3) > 0 && isDigits(l.key(i+1)) }

// works returns rightWorks where a factory stands at word i or behind what describes it, and how
// many words that is: "авиаремонтному заводу", "Tractor Plant".
func (l *line) works(i int) (tag, int) {
	for k := i; k < i+mostDescribing; k++ {
		switch english := latin(l.key(k)); {
		case l.in(k, kinWorks) && (!english || l.is(k, capital) && k > i):
			return rightWorks, k + 1 - i
		case english && !l.is(k, capital), !english && !l.agrees(k):
			return 0, 0
		}
	}
	return 0, 0
}

// mostDescribing is how many words the name of a factory has behind its town's.
const mostDescribing = 4

// unexplained reports whether no table has the word.
func (l *line) unexplained(i int) bool {
	w := l.known[i]
	if w.land != "" || w.joins != nil || w.kin.has(kinCalendar|kinModifier|kinGiven) || strings.Contains(w.key, "-") {
		return false
	}
	before, _ := l.left(i + 1)
	after, _ := l.right(i)
	return before|after == 0
}

// stranger reports whether word i is a capitalised word that is no place, no
// month and nothing the tables explain: a sign of a longer name.
func (l *line) stranger(i int) bool {
	return l.is(i, capital) && !l.is(i, possessive|shout|abbreviation) && !l.named(i) && l.unexplained(i)
}

// mayStart reports whether a name may start at word i: it has a capital, or is
// one of the names that are written small all the same.
func (x *line) mayStart(i int) bool {
	if x.shapes[i]&letters == 0 {
		return false
	}
	if x.shapes[i]&capital == 0 {
		return x.in(i, kinLower)
	}
	if x.in(i, kinNever) {
		return false
	}
	return x.shapes[i]&shout == 0 || !x.in(i, kinAcronym)
}

func isNameAdjective(k string) bool {
	return (!latin(k) || strings.HasSuffix(k, "ska")) && adjectival(k) && adjectiveRoot(gazetteer.Fold(k)) != ""
}

// announcedAt returns what areas the adjective at word i is one of by the noun announced before
// it, or 0.
func (l *line) announcedAt(i int) tag {
	if l.announced == 0 || i < l.announcedFrom || l.announcedTo > 0 && i >= l.announcedTo || !isNameAdjective(l.keys[i]) {
		return 0
	}
	return l.announced
}

// mayBeUnlisted reports whether word i has the looks of a name and no other
// explanation.
func (l *line) mayBeUnlisted(i int) bool {
	return !l.titled && l.is(i, capital) && !l.is(i, shout|possessive|abbreviation) && !l.named(i) && !l.is(i-1, capital) &&
		utf8.RuneCountInString(l.keys[i]) >= 4 && l.unexplained(i)
}

package toponym

import "unicode/utf8"

// findPeople notes the surnames that the line gives with a given name or a title,
// so that they are known when they stand alone.
func (x *article) findPeople(l *line) {
	for i := range l.Words {
		if !l.known[i].kin.has(kinGiven | kinTitle) {
			continue
		}
		n := x.personAt(l, i)
		if l.facts[i].person = uint8(n); n > 1 {
			x.surnames[l.keys[i+n-1]] = true
		} else if l.is(i+1, capital) && l.is(i, letters) && l.in(i, kinTitle) {
			x.surnames[l.keys[i+1]] = true
		}
	}
}

// personAt returns the number of words of the person's name that starts at
// word i with a given name, or 0: "Ivan Example", "Ivan P. Example".
func (x *article) personAt(l *line, i int) int {
	if !l.is(i, capital) || !l.in(i, kinGiven) || l.is(i, possessive) {
		return 0
	}
	j := l.pastInitial(i + 1)
	if !l.is(j, capital) || l.in(j, kinCalendar) {
		return 0
	}
	if marks, _ := l.right(j); marks.has(rightOblast | rightRaion | rightRepublic) {
		return 0
	}
	if l.in(j, kinGiven) && l.is(j+1, capital) && !l.is(j, possessive) {
		if n, _ := x.match(l, j+1); n == 0 {
			j++
		}
	}
	return j + 1 - i
}

// pastInitial skips a closing bracket and a middle initial at word j.
func (l *line) pastInitial(j int) int {
	if l.IsMark(j, "]") || l.IsMark(j, ")") {
		j++
	}
	if l.is(j, capital) && utf8.RuneCountInString(l.keys[j]) == 1 {
		j++
		if l.IsMark(j, ".") {
			j++
		}
	}
	return j
}

package toponym

import "strikemap/geo/syntax"

// joiner returns the number of words of the conjunction or comma at i.
func (l *line) joiner(i int) int {
	if i >= len(l.facts) {
		return 0
	}
	return int(l.facts[i].joint)
}

// joined reports whether only commas, conjunctions, modifiers and designators
// stand between word i and the name at word stop.
func (l *line) joined(i, stop int) bool {
	joint := false
	for i < stop {
		if n := l.joiner(i); n > 0 {
			joint, i = true, i+n
			continue
		}
		if n := l.Bracket(i, stop); n > 0 {
			i += n
			continue
		}
		k := l.keys[i]
		marks, n := l.left(i + 1)
		switch {
		case syntax.IsDash(k) && isDigits(l.key(i+1)): // "Харківській - 275, Київській - 128"
			i += 2
		case l.in(i, kinModifier), l.is(i, opening|closing), isDigits(k), n > 0 && marks.has(leftSettlement|leftIn), k == ".":
			i++
		default:
			return false
		}
	}
	return joint
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

// goesOn reports whether a comma or a conjunction stands at word i, or behind brackets
// there: "по Х (2 вибухи), Y громадах".
func (l *line) goesOn(i int) bool { return l.joiner(i+l.Bracket(i, len(l.keys))) > 0 }

// onePart reports whether no semicolon stands among the words [i, j).
func (l *line) onePart(i, j int) bool {
	for ; i < j; i++ {
		if l.IsMark(i, ";") {
			return false
		}
	}
	return true
}

// modifiers counts the words that only modify from i up to stop.
func modifiers(l *line, i, stop int) int {
	n := 0
	for ; i < stop; i++ {
		if l.in(i, kinModifier) || l.known[i].land != "" {
			n++
			continue
		}
		return n
	}
	return n
}

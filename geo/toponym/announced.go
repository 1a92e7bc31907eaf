package toponym

import "strings"

// announce notes what the adjectives of the line are of: a noun and colon in it, or at the end
// of the line above a list of items; the adjective before a colon at the head of a line is of a
// hromada where the text told of hromadas.
func (x *article) announce(l *line) {
	if x.announced != 0 && l.isBareItem() {
		l.announced = x.announced
	} else {
		x.announced = 0
	}
	if x.ofHromadas && l.announced == 0 && l.headedByAdjective() {
		l.announced, l.announcedTo = rightHromada, firstWord(l)+1
		return
	}
	for i := range l.keys {
		x.ofHromadas = x.ofHromadas || l.in(i, kinHromadas)
		if !l.IsMark(i, ":") {
			continue
		}
		if t := l.announcedBefore(i); t != 0 {
			l.announced, l.announcedFrom = t, i+1
			if i+1 == len(l.keys) {
				x.announced = t
			}
		}
	}
}

const (
	announceReach = 6 // words between such a noun and its colon
	mostInItem    = 9 // words of a line that is an item of the list
)

// headedByAdjective reports whether the line opens with the feminine adjective of a name and a colon,
// as the reports of hromadas do: "Хотінська: 5 вибухів".
func (l *line) headedByAdjective() bool {
	i := firstWord(l)
	if !l.is(i, capital) || !l.IsMark(i+1, ":") || !isNameAdjective(l.keys[i]) {
		return false
	}
	stem, ok := strings.CutSuffix(l.keys[i], "ska") // "Khotynska", not "Alaska"
	return strings.HasSuffix(l.keys[i], "ька") || ok && strings.TrimRight(stem, "aeiouy") == stem
}

// announcedBefore returns what areas the noun shortly before the colon at word i announces, or 0.
func (l *line) announcedBefore(i int) tag {
	for k := i - 1; k >= max(0, i-announceReach); k-- {
		if t := l.announces(k); t != 0 {
			return t
		}
	}
	return 0
}

// isBareItem reports whether the line is short and opens with an adjective of a name.
func (l *line) isBareItem() bool {
	if len(l.keys) > mostInItem {
		return false
	}
	for i := range l.keys {
		if l.is(i, letters) {
			return l.is(i, capital) && isNameAdjective(l.keys[i])
		}
	}
	return false
}

// announces returns what areas the noun at word i names in the plural, or 0.
func (l *line) announces(i int) tag {
	switch {
	case l.in(i, kinHromadas):
		return rightHromada
	case l.in(i, kinRaions):
		return rightRaion
	case l.in(i, kinOblasts):
		return rightOblasts
	}
	return 0
}

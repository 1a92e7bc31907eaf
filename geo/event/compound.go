package event

import (
	"strconv"
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// onesWords are the words for one that follow tens: "двадцять одна".
var onesWords = syntax.NewSet("один одна одну одного одне одно")

// isTens reports whether word i is a word for tens, "двадцять".
func (sc *scan) isTens(i int) bool {
	a, ok := sc.numeral(i)
	return ok && a.min == a.max && a.min >= 20 && a.min < 100 && a.min%10 == 0
}

// isUnits reports whether word i is a word for a number below ten.
func (sc *scan) isUnits(i int) bool {
	a, ok := sc.numeral(i)
	return ok && a.min == a.max && a.min < 10 && (a.min > 1 || sc.In(i, onesWords))
}

// endsCompound reports whether word i only ends a numeral: "двадцять три", "two dozen".
func (sc *scan) endsCompound(i int) bool {
	if i == 0 {
		return false
	}
	before, ok := sc.numeral(i - 1)
	return ok && before.min > 1 && before.min < multiples[sc.Low(i)] || sc.isTens(i-1) && sc.isUnits(i)
}

// compound returns the numeral a at word i with the word that ends it.
func (sc *scan) compound(a amount, i int) amount {
	if i+1 < len(sc.Words) && sc.isTens(i) && sc.isUnits(i+1) {
		b, _ := sc.numeral(i + 1)
		return a.plus(b)
	}
	return a
}

// plainAt reads a number in figures or a numeral at word i, whatever it counts.
func (sc *scan) plainAt(i int) (int, bool) {
	if i < 0 || i >= len(sc.Words) {
		return 0, false
	}
	if sc.Words[i].Kind == sentence.Number {
		n, err := strconv.Atoi(sc.Low(i))
		return n, err == nil
	}
	a, ok := sc.numeral(i)
	return a.min, ok && a.min == a.max && a.min > 1
}

// rangeFrom returns the greatest number of a range that begins at word i: "between 10 and 15",
// "ten to 15".
func (sc *scan) rangeFrom(i int) (int, bool) {
	between := sc.Low(i-1) == "between" && sc.Low(i+1) == "and"
	if !between && (sc.Low(i+1) != "to" || sc.Low(i-1) == "from") {
		return 0, false
	}
	least, known := sc.plainAt(i)
	most, ok := sc.plainAt(i + 2)
	return most, known && ok && least < most
}

// endsRange reports whether word i is the greatest number of a range.
func (sc *scan) endsRange(i int) bool {
	if i < 2 {
		return false
	}
	_, ok := sc.rangeFrom(i - 2)
	return ok
}

// figures reads a number in figures, or a range of them: "10-15".
func figures(text string) (amount, bool) {
	low, high, ranged := strings.Cut(ungrouped.Replace(text), "-")
	n, err := strconv.Atoi(low)
	if err != nil || !ranged {
		return amount{n, n}, err == nil
	}
	m, err := strconv.Atoi(high)
	return amount{n, m}, err == nil && n < m
}

// figuresAt reads the number in figures at word i, if it counts people.
func (sc *scan) figuresAt(i int) (amount, bool) {
	a, ok := figures(sc.Low(i))
	if most, ranged := sc.rangeFrom(i); ranged {
		a.max = most
	}
	return a, ok && a.max <= 100000 && !sc.isMeasure(i) && !sc.isYear(a.min, i)
}

// roseFrom reports whether the number at word i is the old one of a toll that rose: "from 12 to 14".
func (sc *scan) roseFrom(i int) bool {
	return sc.In(i-1, fromWords) && (sc.In(i+1, toWords) || sc.In(i+2, toWords))
}

var (
	fromWords = syntax.NewSet("from с со з із від")
	toWords   = syntax.NewSet("to до")
)

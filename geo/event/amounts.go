package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// numbersWords reports whether word i numbers what counts nobody: a time, or a note, "two
// were wounded[3]".
func (sc *scan) numbersWords(i int) bool {
	return sc.InTime(i) || sc.Low(i-1) == "[" && sc.Low(i+1) == "]" || sc.ofParent(i)
}

// ofParent reports whether the number at word i counts the children of somebody named: "a mother of two
// children", "мати двох дітей".
func (sc *scan) ofParent(i int) bool {
	return sc.In(i-1, parents) || sc.Low(i-1) == "of" && sc.In(i-2, parents)
}

// parents are words for them.
var parents = syntax.NewSet("mother father parent parents mum mom dad мати матір батько батька мама маму тато тата мать отец отца папа папу")

// amountAt reads how many people the word at i counts, if it counts any.
func (sc *scan) amountAt(i int) (amount, bool) {
	w := sc.Words[i]
	switch {
	case sc.numbersWords(i) || sc.endsRange(i):
		return amount{}, false
	case w.Kind == sentence.Number:
		return sc.figuresAt(i)
	case sc.wordAt(i).age:
		return amount{1, 1}, true
	case w.Lower == "another":
		return amount{1, 1}, sc.otherPerson(i + 1)
	}
	a, ok := sc.numberWord(i)
	switch {
	case !ok || sc.countedWord(i) || sc.endsCompound(i) || sc.insideOne(i) || sc.describesMany(i):
		return amount{}, false
	case w.Lower == "a" || w.Lower == "an" || w.Lower == "человек":
		return a, w.Lower != "человек" && sc.onePerson(i+1)
	}
	return a, true
}

// describesMany reports whether the word at i, by itself one person, describes people: "цивільного населення".
func (sc *scan) describesMany(i int) bool {
	return sc.In(i, adjectivePersons) && strings.HasPrefix(sc.Low(i+1), "насел")
}

// insideOne reports whether the word at i says in which one something is: "в одном из домов". Of people it
// stands behind "об", "про".
func (sc *scan) insideOne(i int) bool {
	return sc.In(i, locativeOnes) && !sc.In(i-1, tellingOf)
}

var (
	locativeOnes = syntax.NewSet("одном одному одній одной")
	tellingOf    = syntax.NewSet("о об про по")
)

// otherPerson reports whether "another" before word i stands for one person more: "and another was injured".
func (sc *scan) otherPerson(i int) bool {
	if i >= len(sc.Words) || sc.Words[i].Kind == sentence.Punct || sc.In(i, beForms) || sc.In(i, conjuncts) {
		return true
	}
	return sc.Marks[i].HasAny(1<<killed | 1<<injured)
}

// countedWord reports whether a number before the word counts it: "61 людина", where the word
// by itself is one.
func (sc *scan) countedWord(i int) bool {
	if w := sc.wordAt(i); w.amount != (amount{1, 1}) || sc.In(i, onesWords) {
		return false
	}
	for k := i - 1; k >= max(0, i-countedReach) && sc.Words[k].Kind != sentence.Punct && !sc.In(k, conjuncts) && !sc.Is(k, eventWords); k-- {
		n, ok := sc.plainAt(k)
		if a, counted := sc.numeral(k); counted && a.min == 1 {
			return false
		}
		if ok && n > 1 && !sc.isMeasure(k) {
			return !sc.English() || k == i-1
		}
	}
	return false
}

// countedReach is how many words before a person the number may stand that counts them: "четыре мирных жителя".
const countedReach = 3

// adjectivePersons are persons whose words may describe others.
var adjectivePersons = syntax.NewSet("цивільного військового")

// onePerson reports whether word i stands for one person: "a driver".
func (sc *scan) onePerson(i int) bool {
	if i >= len(sc.Words) {
		return false
	}
	a, ok := sc.numberWord(i)
	return ok && a.min == 1
}

// isYear reports whether the number n at word i is a year rather than a count of the
// people named after it.
func (sc *scan) isYear(n, i int) bool {
	return n >= 1900 && n <= 2100 && !sc.Any(people, i+1, i+3)
}

// numberWord reads the number word at i, which counts no blows and is no age.
func (sc *scan) numberWord(i int) (amount, bool) {
	a, ok := sc.numeral(i)
	if !ok {
		return a, false
	}
	if a == (amount{1, 1}) && sc.English() && sc.Low(i) != "one" && i+1 < len(sc.Words) && sc.Marks[i+1].Has(target) {
		return a, false // "a passenger bus"
	}
	if times := sc.wordAt(i + 1).times; times > 0 && a.min > 0 && a.min < times {
		a = amount{a.min * times, a.max * times} // "two dozen"
	}
	if most, ranged := sc.rangeFrom(i); ranged {
		a.max = most
	}
	a = sc.compound(a, i)
	return a, !sc.countsBlows(i) && !sc.afterAged(i) && (a.min < 2 || !sc.wordAt(i+1).measure && !sc.In(i+1, distances))
}

// isMeasure reports whether the number counts something that is no person.
func (sc *scan) isMeasure(i int) bool {
	next := sc.Low(i + 1)
	if sc.afterAged(i) {
		return true
	}
	if next == "," && sc.Low(i-1) == "," {
		return true // "a man, 65, was killed"
	}
	if sc.In(i+1, conjuncts) && i+2 < len(sc.Words) && sc.Words[i+2].Kind == sentence.Number && sc.isMeasure(i+2) {
		return true // "61 і 52 років"
	}
	return sc.wordAt(i+1).measure || sc.In(i+1, yearWords) || i+1 < len(sc.Words) && sc.Marks[i+1].HasAny(1<<weapon|1<<target|1<<impact|1<<attack|1<<explosion)
}

// countsBlows reports whether the number at word i counts strikes or weapons.
func (sc *scan) countsBlows(i int) bool {
	return i+1 < len(sc.Words) && sc.Marks[i+1].HasAny(1<<weapon|1<<impact|1<<attack|1<<explosion) && !sc.Marks[i+1].HasAny(1<<people)
}

// afterAged reports whether the number at word i is an age: "aged three and 11".
func (sc *scan) afterAged(i int) bool {
	for k := i - 1; k >= max(0, i-6); k-- {
		w := sc.Low(k)
		if w == "aged" || w == "ages" || w == "віком" || w == "возрасте" || w == "возрастом" {
			return true
		}
		if _, n := sc.numeral(k); !n && sc.Words[k].Kind != sentence.Number && !sc.In(k, conjuncts) && w != "," {
			return false
		}
	}
	return false
}

// yearWords are the abbreviations of a year.
var yearWords = syntax.NewSet("г р г.р р.н")

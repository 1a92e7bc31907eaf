package event

import (
	"strconv"
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// amountsAhead is how many words beyond the last one may be asked for.
const amountsAhead = 2

// readAmounts reads how many people each word counts.
func (x *Coder) readAmounts(sc *scan, _ *story) {
	sc.amounts = syntax.Zeroed(sc.amounts, len(sc.Words)+amountsAhead)
	articles := false
	for i, f := range sc.forms {
		if f.asks || sc.Words[i].Kind == sentence.Number {
			sc.amounts[i].amount, sc.amounts[i].told = sc.amountOf(i)
		}
		articles = articles || f.article
	}
	if !articles {
		return
	}
	for i, f := range sc.forms {
		if f.article {
			sc.amounts[i].article = sc.articleAt(i)
		}
	}
}

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

// amountOf reads how many people the word at i counts, if it counts any.
func (sc *scan) amountOf(i int) (amount, bool) {
	w := &sc.Words[i]
	switch {
	case sc.numbersWords(i) || sc.endsRange(i):
		return amount{}, false
	case w.Kind == sentence.Number:
		return sc.figuresAt(i)
	case sc.forms[i].age:
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
	if sc.forms[i].amount != (amount{1, 1}) || sc.In(i, onesWords) {
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
var yearWords = syntax.NewSet("г р г.р р.н г.р. р.н.")

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
		return wholeNumber(sc.Low(i))
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

// numbersItem reports whether the number at word i only numbers the sentence: "2. The strike".
func (sc *scan) numbersItem(i int) bool {
	return i == 0 && (sc.Low(1) == "." || sc.Low(1) == ")") && len(sc.Words) > 2
}

// figures reads a number in figures, or a range of them: "10-15".
func figures(text string) (amount, bool) {
	if !strings.ContainsFunc(text, func(r rune) bool { return r >= '0' && r <= '9' }) {
		return amount{}, false
	}
	low, high, ranged := strings.Cut(ungrouped.Replace(text), "-")
	n, ok := wholeNumber(low)
	if !ok || !ranged {
		return amount{n, n}, ok
	}
	m, ok := wholeNumber(high)
	return amount{n, m}, ok && n < m
}

// wholeNumber is Atoi that makes no error of what is no whole number, "14:30".
func wholeNumber(text string) (int, bool) {
	for i := range len(text) {
		if c := text[i]; (c < '0' || c > '9') && (i > 0 || c != '+' && c != '-') {
			return 0, false
		}
	}
	n, err := strconv.Atoi(text)
	return n, err == nil
}

// figuresAt reads the number in figures at word i, if it counts people.
func (sc *scan) figuresAt(i int) (amount, bool) {
	a, ok := figures(sc.Low(i))
	if most, ranged := sc.rangeFrom(i); ranged {
		a.max = most
	}
	return a, ok && !sc.numbersItem(i) && a.max <= 100000 && !sc.isMeasure(i) && !sc.isYear(a.min, i)
}

// articleAt returns how many the article at word i stands before: "a driver" is one, "a couple" two, "a
// family of four" four; "a group" is not told.
func (sc *scan) articleAt(i int) amount {
	for k := i + 1; k < min(i+articleReach, len(sc.Words)); k++ {
		if a, ok := sc.numberWord(k); ok {
			return a
		}
		if sc.In(k, groupNouns) {
			if a := sc.amounts[k+2]; a.told && sc.In(k+1, ofWords) {
				return a.amount
			}
			return amount{-1, -1}
		}
	}
	return amount{1, 1}
}

// articleReach is how many words from an article its noun may stand.
const articleReach = 4

// numeral returns the count of the number word at i.
func (sc *scan) numeral(i int) (amount, bool) {
	if i < 0 || i >= len(sc.forms) {
		return amount{}, false
	}
	return sc.forms[i].amount, sc.forms[i].counts
}

// groupNouns are nouns of one subject that is many people.
var groupNouns = syntax.NewSet("family families group groups number crew team unit squad brigade staff convoy patrol")

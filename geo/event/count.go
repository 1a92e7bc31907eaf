package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// countOf finds the count that goes with a cue of people: the nearest number
// after it up to a comma or conjunction ("killing at least one"), else before
// it ("three people were killed"). It returns the word range of count and cue
// together.
func (sc *scan) countOf(c *cue) (amount, int, int, bool) {
	first, last := sc.ClauseOf(c.first)
	if a, end, ok := sc.countOfToll(c, last); ok {
		return a, c.first, end, true
	}
	if syntax.IsDash(sc.Low(first - 1)) {
		first, _ = sc.PhraseOf(first - 1) // "one was killed, three – wounded"
	}
	if a, i := sc.beforeAside(c); i >= 0 {
		return a, sc.boundStart(i), c.last, true
	}
	if a, lo, hi, ok := sc.together(c, first, last); ok {
		return a, lo, hi, true
	}
	if a, i, ok := sc.countAfter(c, min(last, c.last+countReach)); ok {
		return a, c.first, i + 1, true
	}
	for i, reach := c.first-1, c.first-countReach; i >= max(first, reach); i-- {
		a, ok := sc.amountAt(i)
		switch {
		case !ok || sc.crossesCue(c, i) || sc.countedBefore(c, i):
		case sc.included(i), sc.partOf(i):
			reach = i - countReach
		default:
			return sc.bounded(a, i), sc.boundStart(i), c.last, true
		}
	}
	return sc.oneByItself(c)
}

// countReach is how many words a count may stand from its cue.
const countReach = 9

var atLeast = syntax.NewSet("least than over щонайменше понад більше менше не принаймні минимум более больше свыше менее меньше")

// countOfToll finds the new number of a toll that rose, and the word after it: up to word
// last, or behind its colon or dash, "выросло число пострадавших: 18 человек".
func (sc *scan) countOfToll(c *cue, last int) (amount, int, bool) {
	if !sc.Any(toll, 0, c.last) {
		return amount{}, 0, false
	}
	for _, mark := range []string{sc.Low(last - 1), sc.Low(last)} {
		if mark == ":" || syntax.IsDash(mark) {
			last = min(len(sc.Words), last+countReach)
			break
		}
	}
	for i := c.last; i < last; i++ {
		if a, ok := sc.amountAt(i); ok && !sc.roseFrom(i) {
			return a, i + 1, true
		}
	}
	if sc.In(0, upTo) {
		a, ok := sc.amountAt(1)
		return a, c.last, ok // "до двох зросла кількість загиблих"
	}
	return amount{}, 0, false
}

// upTo are the words before the new number of a toll that opens a sentence.
var upTo = syntax.NewSet("до")

// beforeAside finds the number of people before an aside in dashes that counts them out: "two people
// — a woman and a man — were injured". It returns the word that the number stands at, -1 if there is none.
func (sc *scan) beforeAside(c *cue) (amount, int) {
	end := c.first - 1
	for end > 0 && sc.In(end, beForms) {
		end--
	}
	if end <= 0 || !syntax.IsDash(sc.Low(end)) {
		return amount{}, -1
	}
	begin := end - 1
	for begin > 0 && end-begin < mostGroups && !syntax.IsDash(sc.Low(begin)) {
		begin--
	}
	if !syntax.IsDash(sc.Low(begin)) || sc.Is(begin+1, eventWords) {
		return amount{}, -1
	}
	for i := begin - 1; i >= max(0, begin-groupReach) && sc.Words[i].Kind != sentence.Punct && !sc.Is(i, eventWords); i-- {
		if a, ok := sc.amountAt(i); ok {
			return sc.bounded(a, i), i
		}
	}
	return amount{}, -1
}

// oneByItself counts one where the words tell of one person without a number: "гибель
// человека", "загинув тракторист".
func (sc *scan) oneByItself(c *cue) (amount, int, int, bool) {
	switch {
	case c.noun && c.class == killed && sc.In(c.last, onePeople):
		return amount{1, 1}, c.first, c.last + 1, true
	case !c.noun && sc.In(c.first, singular):
		return amount{1, 1}, c.first, c.last, true
	}
	return amount{}, 0, 0, false
}

// onePeople are words for one person in the genitive.
var onePeople = syntax.NewSet("человека мужчины женщины ребёнка ребенка водителя людини чоловіка жінки дитини водія")

// singular are verbs of harm that are told of one person.
var singular = syntax.NewSet("загинув загинула погиб погибла ранен ранена поранений поранена убит убита вбитий вбита скончался скончалась помер померла умер умерла травмирован травмирована травмований травмована " +
	"отримав отримала дістав дістала постраждав постраждала получил получила пострадал пострадала")

// partOf reports whether the number at word i is part of a whole: "two of them".
func (sc *scan) partOf(i int) bool {
	return sc.In(i+1, ofWords) && (sc.In(i+2, themWords) || sc.Low(i+2) == "whom")
}

// countAfter finds a count between the cue and word last, and the word it
// stands at; "injured a driver" counts one.
func (sc *scan) countAfter(c *cue, last int) (amount, int, bool) {
	if !c.noun && (sc.Low(c.last) == "a" || sc.Low(c.last) == "an") {
		return amount{1, 1}, c.last, true
	}
	for i := c.last; i < last && !sc.In(i, conjuncts) && !sc.In(i, listMarks); i++ {
		if a, ok := sc.amountAt(i); ok && !sc.crossesCue(c, i) {
			return sc.bounded(a, i), i, true
		}
	}
	return amount{}, 0, false
}

// totalFrom is the number of people from which a count is one of the whole war.
const totalFrom = 1000

// thousands are the words for such numbers.
var thousands = syntax.NewSet("thousands тисячі тисяч тысячи тысяч")

// totalReach is how many words the number may stand from the cue.
const totalReach = 6

// countedBefore reports whether another cue of people before the count at word i has it
// in its own comma phrase: "загинула жінка, є поранені".
func (sc *scan) countedBefore(c *cue, i int) bool {
	first, last := sc.PhraseOf(i)
	for k := range sc.cues {
		o := &sc.cues[k]
		if o.class >= killed && o.class <= missing && first <= o.first && o.last <= i {
			return c.first < first || c.first >= last
		}
	}
	return false
}

// crossesCue reports whether another cue of people stands between c and word i.
func (sc *scan) crossesCue(c *cue, i int) bool {
	for k := range sc.cues {
		o := &sc.cues[k]
		if o == c || o.class < killed || o.class > missing {
			continue
		}
		if o.first >= min(i, c.first) && o.last <= max(i+1, c.last) {
			return true
		}
	}
	return false
}

// numbersWords reports whether word i numbers what counts nobody: a time, or a note, "two
// were wounded[3]".
func (sc *scan) numbersWords(i int) bool {
	return sc.InTime(i) || sc.Low(i-1) == "[" && sc.Low(i+1) == "]"
}

func (sc *scan) amountAt(i int) (amount, bool) {
	w := sc.Words[i]
	if sc.numbersWords(i) || sc.endsRange(i) {
		return amount{}, false
	}
	if w.Kind == sentence.Number {
		return sc.figuresAt(i)
	}
	if sc.wordAt(i).age {
		return amount{1, 1}, true
	}
	a, ok := sc.numberWord(i)
	if ok && (sc.countedWord(i) || sc.endsCompound(i)) {
		return amount{}, false
	}
	if ok && (w.Lower == "a" || w.Lower == "an" || w.Lower == "человек") {
		return a, w.Lower != "человек" && sc.onePerson(i+1)
	}
	return a, ok
}

// countedWord reports whether a number before the word counts it: "61 людина", where the word
// by itself is one.
func (sc *scan) countedWord(i int) bool {
	if i == 0 || sc.Words[i-1].Kind != sentence.Number {
		return false
	}
	_, ok := sc.amountAt(i - 1)
	return ok
}

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
	return a, !sc.countsBlows(i) && !sc.afterAged(i)
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

// bounded widens a count by "at least", "more than" or "up to" before it.
func (sc *scan) bounded(a amount, i int) amount {
	if sc.Any(toll, 0, i) {
		return a // "has risen to 31", "зросла до 15"
	}
	for k := max(0, i-2); k < i; k++ {
		switch {
		case sc.In(k, atLeast):
			return amount{a.min, -1}
		case sc.Low(k) == "up" && sc.Low(k+1) == "to", i-k == 1 && sc.Low(k) == "до":
			return amount{-1, a.max}
		}
	}
	return a
}

// boundStart returns the first word of "at least" or "more than" before the
// count at word i, or i.
func (sc *scan) boundStart(i int) int {
	if i > 0 && sc.In(i-1, atLeast) {
		if i > 1 && (sc.Low(i-2) == "at" || sc.Low(i-2) == "more" || sc.Low(i-2) == "no" || sc.Low(i-2) == "не") {
			return i - 2
		}
		return i - 1
	}
	return i
}

// together adds up people who are named one after the other: "a woman and two
// children were killed", "загинули жінка та двоє дітей". It returns the sum and
// the word range of people and cue; ok only when two groups or more are named.
func (sc *scan) together(c *cue, first, last int) (sum amount, lo, hi int, ok bool) {
	start := c.last
	if sc.In(start, ofWords) {
		start++ // "the deaths of two children and a man"
	}
	if sum, n, end := sc.groups(c, start, last); n > 1 {
		return sum, c.first, end, true
	}
	for i := max(first, c.first-mostGroups); i < c.first; i++ {
		if sc.objectBefore(i) || sc.included(i) || sc.In(i-1, conjuncts) {
			continue
		}
		if sum, n, end := sc.groups(c, i, c.first); n > 1 && sc.leadsTo(c, end) {
			return sum, i, c.last, true
		}
	}
	return amount{}, 0, 0, false
}

// objectBefore reports whether people who begin at word i are the object of a cue
// before them: "killed at least three people".
func (sc *scan) objectBefore(i int) bool {
	for i--; i >= 0 && (sc.describesPerson(i) || sc.In(i, atLeast)); i-- {
	}
	return i >= 0 && sc.Is(i, eventWords)
}

// mostGroups is how many words before a cue the people may begin.
const mostGroups = 16

// groups reads people from word i up to word last: a number, or one person, then
// a conjunction or comma, and so on. It returns their sum, how many groups there
// are, and the word after the last of them.
func (sc *scan) groups(c *cue, i, last int) (sum amount, n, end int) {
	for i < last {
		a, next, ok := sc.group(i, last)
		if !ok || n > 0 && sc.apart(i, next) || sc.subject(next, c) {
			return sum, n, end
		}
		if n == 0 {
			sum = a
		} else {
			sum = sum.plus(a)
		}
		n, end = n+1, next
		i = next
		if sc.Low(i) == "," && sc.In(i+1, conjuncts) {
			i++
		}
		if sc.Low(i) != "," && !sc.In(i, conjuncts) && !sc.accompanies(i) {
			return sum, n, end
		}
		i++
	}
	return sum, n, end
}

// apart reports whether people from word i to word next are told of by themselves: "загинула 1
// людина, ще 6 – поранені", "погибла женщина, двое в больнице".
func (sc *scan) apart(i, next int) bool {
	return sc.In(i, moreWords) || sc.Low(i-1) == "," && next < len(sc.Words) && sc.Marks[next].Has(prepLoc)
}

// accompanies reports whether word i is the "with" of "мати з дитиною".
func (sc *scan) accompanies(i int) bool {
	_, counted := sc.numeral(i + 1)
	return sc.In(i, comitative) && counted
}

// included reports whether who stands at word i is one of those counted before:
// "three people, including a small child and two women".
func (sc *scan) included(i int) bool {
	for i--; i >= 0 && !sc.In(i, inclusive); i-- {
		w := sc.wordAt(i)
		if w.amount != (amount{1, 1}) && !sc.In(i, determiners) && !sc.In(i, conjuncts) && !w.age && !sc.Skippable(i) {
			return false
		}
	}
	return sc.In(i, inclusive)
}

// subject reports whether people who end before word i are the subject of another
// cue: "one was killed, two more wounded".
func (sc *scan) subject(i int, c *cue) bool {
	for sc.In(i, beForms) {
		i++
	}
	return i != c.first && sc.Is(i, eventWords)
}

// groupReach is how many words a group may have.
const groupReach = 6

// group reads one group of people at word i: "two children", "a 40-year-old
// woman", "мужчина 1953 года рождения".
func (sc *scan) group(i, last int) (a amount, end int, ok bool) {
	for k := i; k < min(last, i+groupReach); k++ {
		if a, ok := sc.amountAt(k); ok && sc.Low(k) != "a" && sc.Low(k) != "an" && (!sc.In(k+1, ofWords) || sc.accompanies(k+1)) {
			return sc.bounded(a, k), sc.pastPeople(k+1, last), true
		}
		if !sc.describesPerson(k) {
			return amount{}, 0, false
		}
	}
	return amount{}, 0, false
}

// describesPerson reports whether word i may stand before a person: an article,
// an adjective, an age.
func (sc *scan) describesPerson(i int) bool {
	w := &sc.Words[i]
	if sc.Is(i, eventWords) || sc.In(i, inclusive) {
		return false
	}
	return sc.In(i, determiners) || w.Kind == sentence.Number || strings.HasSuffix(w.Lower, "old") || sc.Skippable(i) || sc.ofAge(i)
}

// ofAge reports whether word i tells how old somebody is.
func (sc *scan) ofAge(i int) bool {
	w := sc.Low(i)
	return sc.wordAt(i).measure || sc.In(i, yearWords) || w == "н" || strings.HasPrefix(w, "рожд") || strings.HasPrefix(w, "народж") || sc.Words[i].Kind == sentence.Number && sc.isMeasure(i)
}

// pastAge returns the word after the age that follows a person.
func (sc *scan) pastAge(i, last int) int {
	for i < last && (sc.ofAge(i) || sc.Low(i) == "." && sc.ofAge(i-1)) {
		i++
	}
	return i
}

// pastPeople returns the word after those that a number counts.
func (sc *scan) pastPeople(i, last int) int {
	if end := sc.pastAge(i, last); end > i {
		return end
	}
	for k := i; k < min(last, i+3); k++ {
		if sc.Words[k].Kind != sentence.Letters || sc.In(k, conjuncts) || sc.Is(k, eventWords) || sc.Marks[k].HasAny(1<<prepLoc|1<<prepFrom|1<<prepOf|1<<occur) || sc.In(k, strictBe) {
			return k
		}
	}
	return min(last, i+1)
}

// leadsTo reports whether only auxiliaries and adverbs stand from word i to the
// cue.
func (sc *scan) leadsTo(c *cue, i int) bool {
	for ; i < c.first; i++ {
		if !sc.In(i, beForms) && !strings.HasSuffix(sc.Low(i), "ly") && sc.Low(i) != "also" && sc.Low(i) != "all" {
			return false
		}
	}
	return true
}

// counted reports whether a number stands before a noun: "За добу – чотири
// обстріли".
func (sc *scan) counted(c *cue, first int) bool {
	for i := c.first - 1; i >= max(first, c.first-2); i-- {
		if _, ok := sc.amountAt(i); ok {
			return true
		}
	}
	return false
}

func (sc *scan) anyNumber() bool {
	for i := range sc.Words {
		if sc.Words[i].Kind == sentence.Number {
			return true
		}
	}
	return false
}

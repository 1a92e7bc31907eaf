package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// countPeople finds the counts that go with the cues of people whom the drafts tell of.
func (x *Coder) countPeople(sc *scan, _ *story) {
	if len(sc.drafts) == 0 {
		return
	}
	for i := range sc.cues {
		if c := &sc.cues[i]; c.class == killed || c.class == injured {
			c.people.amount, c.people.first, c.people.last, c.people.told = sc.countOf(c)
		}
	}
}

// countOf finds the count that goes with a cue of people: the nearest number
// after it up to a comma or conjunction ("killing at least one"), else before
// it ("three people were killed"). It returns the word range of count and cue
// together.
func (sc *scan) countOf(c *cue) (amount, int, int, bool) {
	first, last := sc.ClauseOf(c.first)
	if a, end, ok := sc.countOfToll(c, last); ok {
		return a, c.first, end, true
	}
	if sc.tellsPart(c) {
		return amount{-1, -1}, c.first, c.last, true
	}
	if syntax.IsDash(sc.Low(first - 1)) {
		first, _ = sc.PhraseOf(first - 1) // "one was killed, three – wounded"
	}
	if a, i := sc.countBeside(c, first); i >= 0 {
		return a, sc.boundStart(i), c.last, true
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
		a := sc.amounts[i]
		switch {
		case !a.told || (sc.crossesCue(c, i) || sc.countedBefore(c, i)) && !sc.diedOf(c, i):
		case sc.included(i), sc.partOf(i), sc.partOfHurt(c, i):
			reach = i - countReach
		default:
			return sc.bounded(a.amount, i), sc.boundStart(i), c.last, true
		}
	}
	return sc.oneByItself(c)
}

// countBeside finds the number right before a word for those who were harmed, "п'ятеро поранених серед цивільного
// населення", and the word it stands at, -1 if there is none.
func (sc *scan) countBeside(c *cue, first int) (amount, int) {
	if sc.English() || c.last != c.first+1 || !(strings.HasSuffix(sc.Low(c.first), "их") || strings.HasSuffix(sc.Low(c.first), "ими")) {
		return amount{}, -1
	}
	i := c.first - 1
	if i < first || sc.In(i-1, ofWords) || sc.roseFrom(i) {
		return amount{}, -1
	}
	a := sc.amounts[i]
	if !a.told || sc.forms[i].amount == (amount{1, 1}) && !sc.In(i, onesWords) && !sc.isNumber(i) {
		return amount{}, -1
	}
	return sc.bounded(a.amount, i), i
}

// countReach is how many words a count may stand from its cue.
const countReach = 9

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
	for i := c.last; i < last && !sc.In(i, inclusive); i++ {
		if a := sc.amounts[i]; a.told && !sc.roseFrom(i) {
			return a.amount, i + 1, true
		}
	}
	if sc.In(0, upTo) {
		a := sc.amounts[1]
		return a.amount, c.last, a.told // "до двох зросла кількість загиблих"
	}
	return amount{}, 0, false
}

// upTo are the words before the new number of a toll that opens a sentence.
var upTo = syntax.NewSet("до")

// beforeAside finds the number of people before an aside in dashes or brackets that counts them out: "two people
// — a woman and a man — were injured". It returns the word that the number stands at, -1 if there is none.
func (sc *scan) beforeAside(c *cue) (amount, int) {
	end := c.first - 1
	for end > 0 && sc.In(end, beForms) {
		end--
	}
	begin := sc.asideStart(end)
	if begin < 0 || sc.Is(begin+1, eventWords) {
		return amount{}, -1
	}
	for i := begin - 1; i >= max(0, begin-groupReach) && sc.Words[i].Kind != sentence.Punct && !sc.Is(i, eventWords); i-- {
		if a := sc.amounts[i]; a.told {
			return sc.bounded(a.amount, i), i
		}
	}
	return amount{}, -1
}

// asideStart returns the dash or bracket that opens the aside which the one at word end closes, -1 if there is none.
func (sc *scan) asideStart(end int) int {
	opens := syntax.IsDash
	switch {
	case end > 0 && sc.Low(end) == ")":
		opens = func(w string) bool { return w == "(" }
	case end <= 0 || !syntax.IsDash(sc.Low(end)):
		return -1
	}
	for k := end - 1; k >= max(0, end-mostGroups); k-- {
		if opens(sc.Low(k)) {
			return k
		}
	}
	return -1
}

// oneByItself counts one where the words tell of one person without a number: "гибель
// человека", "загинув тракторист".
func (sc *scan) oneByItself(c *cue) (amount, int, int, bool) {
	switch {
	case c.class == killed && (c.noun || sc.takesLife(c)) && (sc.In(c.last, onePeople) || sc.ofOne(c.last) && sc.In(c.last+1, onePeople)):
		return amount{1, 1}, c.first, c.last + 1, true
	case !c.noun && (sc.In(c.first, singular) || sc.wasHurt(c)), sc.In(c.first, oneHurt) && c.last == c.first+1:
		return amount{1, 1}, c.first, c.last, true
	}
	return amount{}, 0, 0, false
}

// ofOne reports whether word i describes one person in the genitive: "мирного", "місцевої".
func (sc *scan) ofOne(i int) bool {
	w := sc.Low(i)
	for _, end := range []string{"ого", "его", "ої", "ой", "ньої"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// wasHurt reports whether an English verb in the singular tells of one person: "the commander was killed".
func (sc *scan) wasHurt(c *cue) bool {
	i := c.first - 1
	for strings.HasSuffix(sc.Low(i), "ly") || sc.Low(i) == "also" || sc.Low(i) == "been" {
		i--
	}
	if !sc.In(i, oneVerbs) {
		return false
	}
	first, _ := sc.ClauseOf(c.first)
	for k := i - 1; k >= max(first, i-countReach); k-- {
		if sc.In(k, groupNouns) || sc.In(k, notOne) {
			return false
		}
	}
	return i > first
}

var (
	// oneVerbs are auxiliaries of one subject; notOne are none, many or no people.
	oneVerbs = syntax.NewSet("was has")
	notOne   = syntax.NewSet("population nobody no none no-one everyone everybody anyone anybody who that which it dog cat horse public enemy aircraft people civilians residents men women children")
	// oneHurt are words for one who was: "есть погибший".
	oneHurt = syntax.NewSet("загиблий загибла погибший погибшая пострадавший пострадавшая постраждалий потерпілий потерпіла поранений поранена раненый раненая")
)

// tellsPart reports whether the cue is the whole of which the words behind it tell a part: "серед поранених —
// двоє дітей", "of the injured, three are children".
func (sc *scan) tellsPart(c *cue) bool {
	i := c.first - 1
	for i >= 0 && (sc.In(i, determiners) || sc.In(i, allWords)) {
		i--
	}
	return sc.In(i, amongWords) || i == 0 && sc.In(0, ofWords) || (sc.In(0, amongWords) || sc.In(0, ofWords)) && (sc.In(1, themWords) || sc.Low(1) == "них")
}

var (
	amongWords = syntax.NewSet("among amongst серед среди")
	allWords   = syntax.NewSet("all усіх всіх всех")
)

// diedOf reports whether the people whom word i counts were first told to be hurt and then died: "one of
// the injured died", "двоє поранених померли".
func (sc *scan) diedOf(c *cue, i int) bool {
	if c.class != killed || c.noun {
		return false
	}
	k := i + 1
	if sc.In(k, ofWords) {
		k++
	}
	for sc.In(k, determiners) {
		k++
	}
	if k >= c.first || !sc.Marks[k].Has(injured) {
		return false
	}
	for k++; k < c.first; k++ {
		if sc.amounts[k].told || sc.Words[k].Kind == sentence.Punct {
			return false
		}
	}
	return true
}

// singular are verbs of harm that are told of one person.
var singular = syntax.NewSet("загинув загинула погиб погибла ранен ранена поранений поранена убит убита вбитий вбита скончался скончалась умерший умершая скончавшийся скончавшаяся померлий помер померла умер умерла травмирован травмирована травмований травмована " +
	"отримав отримала дістав дістала получил получила")

// partOf reports whether the number at word i is part of a whole: "two of them".
func (sc *scan) partOf(i int) bool {
	return sc.In(i+1, ofWords) && (sc.In(i+2, themWords) || sc.Low(i+2) == "whom")
}

// partOfHurt reports whether the number at word i is of some of those whom the cue tells of: "двоє з поранених",
// "one of the injured".
func (sc *scan) partOfHurt(c *cue, i int) bool {
	if !sc.In(i+1, ofWords) {
		return false
	}
	k := i + 2
	for sc.In(k, determiners) || sc.In(k, allWords) {
		k++
	}
	return k == c.first
}

// countAfter finds a count between the cue and word last, and the word it
// stands at; "injured a driver" counts one.
func (sc *scan) countAfter(c *cue, last int) (amount, int, bool) {
	if !c.noun && (sc.Low(c.last) == "a" || sc.Low(c.last) == "an") {
		return sc.amounts[c.last].article, c.last, true
	}
	from := sc.pastAside(c.last)
	if from > c.last {
		_, last = sc.ClauseOf(from)
		last = min(last, from+countReach)
	}
	if sc.In(from, alsoWords) && !sc.peopleCueIn(from, last) {
		from++ // "ранения получил и водитель"
	}
	for i := from; i < last && !sc.In(i, conjuncts) && !sc.In(i, listMarks) && !sc.In(i, inclusive); i++ {
		if a := sc.amounts[i]; a.told && !sc.crossesCue(c, i) {
			return sc.bounded(a.amount, i), i, true
		}
	}
	return amount{}, 0, false
}

// pastAside returns the word behind an aside in commas that begins at word i and says where a number is from, i if
// there is none: "ранены, по предварительным данным, четверо".
func (sc *scan) pastAside(i int) int {
	if sc.Low(i) != "," || !sc.In(i+1, asideOpeners) {
		return i
	}
	for k := i + 2; k < min(i+asideReach, len(sc.Words)-1); k++ {
		if sc.Low(k) == "," {
			return k + 1
		}
	}
	return i
}

// asideOpeners begin such asides; asideReach is how many words they have.
var asideOpeners = syntax.NewSet("по за предварительно попередньо")

const asideReach = 7

// peopleCueIn reports whether a cue of people begins in the words.
func (sc *scan) peopleCueIn(first, last int) bool {
	for k := range sc.cues {
		if o := &sc.cues[k]; o.class >= killed && o.class <= missing && first <= o.first && o.first < last {
			return true
		}
	}
	return false
}

// alsoWords are conjunctions that mean "also" beside a verb.
var alsoWords = syntax.NewSet("и й і також также")

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

// counted reports whether a number stands before a noun: "За добу – чотири
// обстріли".
func (sc *scan) counted(c *cue, first int) bool {
	for i := c.first - 1; i >= max(first, c.first-2); i-- {
		if sc.amounts[i].told {
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

// roseFrom reports whether the number at word i is the old one of a toll that rose: "from 12 to 14".
func (sc *scan) roseFrom(i int) bool {
	return sc.In(i-1, fromWords) && (sc.In(i+1, toWords) || sc.In(i+2, toWords))
}

var (
	fromWords = syntax.NewSet("from с со з із від")
	toWords   = syntax.NewSet("to до")
)

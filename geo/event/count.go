package event

import (
	"fmt"
	"strconv"
	"strings"
	"sync"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// amount is a stated count; open ends are -1.
type amount struct{ min, max int }

// countReach is how many words a count may stand from its cue.
const countReach = 9

var atLeast = syntax.NewSet("least than over щонайменше понад більше менше не принаймні минимум более больше свыше менее меньше")

// loadNumbers reads the table of number words.
func loadNumbers() (map[string]amount, error) {
	text, err := lexiconFiles.ReadFile("lexicon/numbers.txt")
	if err != nil {
		return nil, fmt.Errorf("load number words: %w", err)
	}
	m := map[string]amount{}
	for n, line := range strings.Split(string(text), "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		if len(f) != 3 {
			return nil, fmt.Errorf("load number words: line %d: want word, least, greatest", n+1)
		}
		least, err := strconv.Atoi(f[1])
		if err != nil {
			return nil, fmt.Errorf("load number words: line %d: %w", n+1, err)
		}
		greatest := -1
		if f[2] != "-" {
			if greatest, err = strconv.Atoi(f[2]); err != nil {
				return nil, fmt.Errorf("load number words: line %d: %w", n+1, err)
			}
		}
		m[f[0]] = amount{least, greatest}
	}
	return m, nil
}

// numberWords is the table of number words; a test excludes that it is broken.
var numberWords = sync.OnceValue(func() map[string]amount {
	m, err := loadNumbers()
	if err != nil {
		panic(err)
	}
	return m
})

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
		if a, ok := sc.amountAt(i); ok {
			return a, i + 1, true
		}
	}
	return amount{}, 0, false
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
var singular = syntax.NewSet("загинув загинула погиб погибла ранен ранена поранений поранена убит убита вбитий вбита скончался скончалась помер померла умер умерла травмирован травмирована травмований травмована")

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

// totals reports whether the people of a cue are those of the whole war: "thousands
// have been killed", "загинули 3 854 людей".
func (sc *scan) totals(c *cue, first, last int) bool {
	if c.class < killed || c.class > casualty {
		return false
	}
	for i := max(first, c.first-totalReach); i < min(last, c.last+totalReach); i++ {
		if n := sc.wholeNumber(i); sc.In(i, thousands) || n >= totalFrom && (n < 1900 || n > 2100) && !sc.isMeasure(i) {
			c.why = sc.Words[i].Text
			return true
		}
	}
	return false
}

// ungrouped takes what parts thousands out of a number.
var ungrouped = strings.NewReplacer(",", "", " ", "", "\u00a0", "")

// wholeNumber reads the number at word i, with the three digits that may follow it
// after a space: "4 064"; 0 if there is none.
func (sc *scan) wholeNumber(i int) int {
	if sc.Words[i].Kind != sentence.Number {
		return 0
	}
	n, _ := strconv.Atoi(ungrouped.Replace(sc.Words[i].Lower))
	if next := sc.Low(i + 1); n > 0 && len(next) == 3 {
		if rest, err := strconv.Atoi(next); err == nil {
			return 1000*n + rest
		}
	}
	return n
}

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

func (sc *scan) amountAt(i int) (amount, bool) {
	w := sc.Words[i]
	if sc.InTime(i) {
		return amount{}, false
	}
	if w.Kind == sentence.Number {
		n, err := strconv.Atoi(ungrouped.Replace(w.Lower))
		if err != nil || n > 100000 || sc.isMeasure(i) || sc.isYear(n, i) {
			return amount{}, false
		}
		return amount{n, n}, true
	}
	if isAge(w.Lower) {
		return amount{1, 1}, true
	}
	a, ok := sc.numberWord(i)
	if ok && sc.countedWord(i) {
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
	a, ok := numberWords()[sc.Low(i)]
	if a == (amount{1, 1}) && sc.English() && sc.Low(i) != "one" && i+1 < len(sc.Words) && sc.Marks[i+1].Has(target) {
		return a, false // "a passenger bus"
	}
	if times := multiples[sc.Low(i+1)]; ok && times > 0 && a.min > 0 && a.min < times {
		a = amount{a.min * times, a.max * times} // "two dozen"
	}
	return a, ok && !sc.countsBlows(i) && !sc.afterAged(i)
}

// multiples are words that say of the number before them what it counts.
var multiples = map[string]int{"dozen": 12, "десятки": 10, "десятка": 10, "десятків": 10, "десятков": 10, "hundred": 100, "сотні": 100, "сотни": 100}

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
	for _, unit := range measures {
		if strings.HasPrefix(next, unit) {
			return true
		}
	}
	return years.Has(next) || i+1 < len(sc.Words) && sc.Marks[i+1].HasAny(1<<weapon|1<<target|1<<impact|1<<attack|1<<explosion)
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
		if _, n := numberWords()[w]; !n && sc.Words[k].Kind != sentence.Number && !conjuncts.Has(w) && w != "," {
			return false
		}
	}
	return false
}

// measures are how the words begin that say that a number counts no people:
// "a 65-year-old", "мужчина 1953 года рождения".
var measures = []string{"year", "річ", "рок", "лет", "год", "%", "km", "км", "заяв", "звернен", "обращен", "снаряд", "випадк", "случа", "applications", "calls", "rounds", "shells", "dogs", "cats", "cows", "horses", "pigs", "goats", "sheep", "birds", "animals", "тварин", "корів", "собак", "коней", "свин", "коров", "животн", "лошад", "овец"}

// years are the abbreviations of a year.
var years = syntax.NewSet("г р г.р р.н")

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

func (a amount) claim(e geo.Effect) geo.EffectClaim {
	c := geo.EffectClaim{Effect: e}
	if a.min >= 0 {
		c.Min = &a.min
	}
	if a.max >= 0 {
		c.Max = &a.max
	}
	return c
}

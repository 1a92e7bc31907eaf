package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// together adds up people who are named one after the other: "a woman and two
// children were killed", "загинули жінка та двоє дітей". It returns the sum and
// the word range of people and cue; ok only when two groups or more are named.
func (sc *scan) together(c *cue, first, last int) (sum amount, lo, hi int, ok bool) {
	start := c.last
	if sc.In(start, ofWords) {
		start++ // "the deaths of two children and a man"
	}
	if sum, n, end := sc.groups(c, start, last); n > 1 || n == 1 && sc.agesAt(start+1) > 1 && !sc.isNumber(start) {
		return sum, c.first, end, true
	}
	sum, lo, ok = sc.togetherBefore(c, max(first, c.first-mostGroups))
	return sum, lo, c.last, ok
}

// togetherBefore adds up people who are named from word i on, or behind it, before the cue, and returns where
// they begin.
func (sc *scan) togetherBefore(c *cue, i int) (sum amount, first int, ok bool) {
	counted := i
	for ; i < c.first; i++ {
		if counted = sc.nextCounted(max(i, counted), c.first); counted >= i+groupReach && !sc.In(i, severalPeople) && !sc.In(i, onePeople) {
			continue
		}
		if sc.objectBefore(i) || sc.included(i) || sc.In(i-1, conjuncts) {
			continue
		}
		if sum, n, end := sc.groups(c, i, c.first); (n > 1 || n == 1 && (sc.In(i, severalPeople) || end-i > agedGroup)) && sc.leadsTo(c, end) {
			return sum, i, true
		}
	}
	return amount{}, 0, false
}

// nextCounted returns the first word from word i on that counts people, last or more if none before last does.
func (sc *scan) nextCounted(i, last int) int {
	for i < last && !sc.amounts[i].told {
		i++
	}
	if i < last {
		return i
	}
	return last + groupReach
}

// objectBefore reports whether people who begin at word i are the object of a cue
// before them: "killed at least three people".
func (sc *scan) objectBefore(i int) bool {
	for i--; i >= 0 && (sc.describesPerson(i) || sc.In(i, atLeast)); i-- {
	}
	return i >= 0 && sc.Is(i, eventWords)
}

// agedGroup is how many words a group has at most that names no ages: "three individuals aged 39, 44, and 61".
const agedGroup = 4

// mostGroups is how many words before a cue the people may begin.
const mostGroups = 28

// groups reads people from word i up to word last: a number, or one person, then
// a conjunction or comma, and so on. It returns their sum, how many groups there
// are, and the word after the last of them.
func (sc *scan) groups(c *cue, i, last int) (sum amount, n, end int) {
	for i < last {
		a, next, ok := sc.groupOf(c, i, last)
		if !ok || n > 0 && sc.apart(i, next) || sc.subject(next, c) {
			return sum, n, end
		}
		switch {
		case n == 0:
			sum = a
		case !sc.restates(a, i, next):
			sum = sum.plus(a)
		}
		n, end = n+1, next
		if i = sc.pastAnd(next); i == next {
			return sum, n, end
		}
	}
	return sum, n, end
}

// pastAnd returns the word behind the comma, conjunction or "with" at word i, i if there is none.
func (sc *scan) pastAnd(i int) int {
	if sc.Low(i) == "," && sc.In(i+1, conjuncts) {
		return i + 2
	}
	if sc.Low(i) != "," && !sc.In(i, conjuncts) && !sc.accompanies(i) {
		return i
	}
	return i + 1
}

// groupOf reads one group of people at word i, of whom the cue tells. Behind lives that are taken one person
// stands in the genitive: "забрав життя двох чоловіків та жінки".
func (sc *scan) groupOf(c *cue, i, last int) (a amount, end int, ok bool) {
	if a, end, ok = sc.group(i, last); !ok && c.class == killed && (c.noun || sc.takesLife(c)) && sc.In(i, onePeople) {
		return amount{1, 1}, i + 1, true
	}
	return a, end, ok
}

// restates reports whether people of number a from word i to word next are those named just before, told of
// more closely: "господиня, 34-річна жінка, та її син".
func (sc *scan) restates(a amount, i, next int) bool {
	return !sc.English() && a == (amount{1, 1}) && sc.Low(i-1) == "," && sc.Low(next) == "," && sc.forms[i].age && sc.In(next+1, conjuncts)
}

// apart reports whether people from word i to word next are told of by themselves: "загинула 1
// людина, ще 6 – поранені", "погибла женщина, двое в больнице".
func (sc *scan) apart(i, next int) bool {
	return sc.In(i, moreWords) || sc.Low(i-1) == "," && next < len(sc.Words) && sc.Marks[next].Has(prepLoc)
}

// accompanies reports whether word i is the "with" of "мати з дитиною".
func (sc *scan) accompanies(i int) bool {
	return sc.In(i, comitative) && i+1 < len(sc.forms) && sc.forms[i+1].counts
}

// included reports whether who stands at word i is one of those counted before:
// "three people, including a small child and two women".
func (sc *scan) included(i int) bool {
	for i--; i >= 0 && !sc.In(i, inclusive); i-- {
		w := sc.forms[i]
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
	if sc.In(i, severalPeople) {
		n := sc.agesAt(i + 1)
		return amount{n, n}, sc.pastAges(i+1, last), n > 1
	}
	for k := i; k < min(last, i+groupReach); k++ {
		if a := sc.amounts[k]; a.told && sc.Low(k) != "a" && sc.Low(k) != "an" && (!sc.In(k+1, ofWords) || sc.accompanies(k+1)) {
			return sc.bounded(a.amount, k), sc.pastPeople(k+1, last), true
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

// pastPeople returns the word after those that a number counts.
func (sc *scan) pastPeople(i, last int) int {
	if end := sc.pastAge(i, last); end > i {
		return end
	}
	for k := i; k < min(last, i+3); k++ {
		if sc.Words[k].Kind != sentence.Letters || sc.In(k, agedWords) || sc.In(k, conjuncts) || sc.Is(k, eventWords) || sc.Marks[k].HasAny(1<<prepLoc|1<<prepFrom|1<<prepOf|1<<occur) || sc.In(k, strictBe) {
			return sc.pastAges(k, last)
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

// takesLife reports whether the cue is of lives that are taken: "забрав життя", "унес жизнь".
func (sc *scan) takesLife(c *cue) bool {
	w := sc.Low(c.last - 1)
	return strings.HasPrefix(w, "житт") || strings.HasPrefix(w, "жизн")
}

var atLeast = syntax.NewSet("least than over щонайменше понад більше менше принаймні минимум более больше свыше менее меньше")

// onePeople are words for one person in the genitive.
var onePeople = syntax.NewSet("человека мужчины женщины ребёнка ребенка водителя жителя жительницы лица девочки девушки дочери матери бабушки пенсионерки сотрудницы медсестры військовослужбовця военнослужащего " +
	"людини чоловіка жінки дитини водія мешканця мешканки особи дівчинки дівчини доньки бабусі пенсіонерки працівниці співробітниці медсестри вчительки директорки бухгалтерки продавчині")

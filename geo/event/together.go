package event

import (
	"strings"

	"strikemap/geo/sentence"
)

// together adds up people who are named one after the other: "a woman and two
// children were killed", "загинули жінка та двоє дітей". It returns the sum and
// the word range of people and cue; ok only when two groups or more are named.
func (sc *scan) together(c *cue, first, last int) (sum amount, lo, hi int, ok bool) {
	if sum, n, end := sc.groups(c, c.last, last); n > 1 {
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
	_, counted := numberWords()[sc.Low(i+1)]
	return sc.In(i, comitative) && counted
}

// included reports whether who stands at word i is one of those counted before:
// "three people, including a small child and two women".
func (sc *scan) included(i int) bool {
	for i--; i >= 0 && !sc.In(i, inclusive); i-- {
		one := numberWords()[sc.Low(i)] == amount{1, 1}
		if !one && !sc.In(i, determiners) && !sc.In(i, conjuncts) && !isAge(sc.Low(i)) && !sc.Skippable(i) {
			return false
		}
	}
	return sc.In(i, inclusive)
}

// isAge reports whether the word is the age of one person: "53-річна",
// "12-летний".
func isAge(w string) bool {
	for _, end := range ages {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// subject reports whether people who end before word i are the subject of another
// cue: "one was killed, two more wounded".
func (sc *scan) subject(i int, c *cue) bool {
	for sc.In(i, beForms) {
		i++
	}
	return i != c.first && sc.Is(i, eventWords)
}

func (a amount) plus(b amount) amount {
	sum := amount{a.min + b.min, a.max + b.max}
	if a.min < 0 || b.min < 0 {
		sum.min = -1
	}
	if a.max < 0 || b.max < 0 {
		sum.max = -1
	}
	return sum
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
	w := sc.Words[i]
	if sc.Is(i, eventWords) || inclusive.Has(w.Lower) {
		return false
	}
	return determiners.Has(w.Lower) || w.Kind == sentence.Number || strings.HasSuffix(w.Lower, "old") || sc.Skippable(i) || sc.ofAge(i)
}

// ofAge reports whether word i tells how old somebody is.
func (sc *scan) ofAge(i int) bool {
	w := sc.Low(i)
	for _, unit := range measures {
		if strings.HasPrefix(w, unit) {
			return true
		}
	}
	return years.Has(w) || w == "н" || strings.HasPrefix(w, "рожд") || strings.HasPrefix(w, "народж") || sc.Words[i].Kind == sentence.Number && sc.isMeasure(i)
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

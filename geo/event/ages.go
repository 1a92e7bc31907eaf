package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// severalPeople are words for people of whom each has an age of its own behind them: "жінки 53, 57 і 65
// років", "men aged 29 and 41".
var severalPeople = syntax.NewSet("men women boys girls males females чоловіки чоловіків жінки жінок хлопці хлопців дівчата дівчат хлопчики хлопчиків дівчинки дівчаток " +
	"мужчины мужчин женщины женщин мальчики мальчиков девочки девочек девушки девушек")

// agedWords lead to ages; ageSigns may stand before them.
var (
	agedWords = syntax.NewSet("aged born віком возрастом возрасте віці")
	ageSigns  = syntax.NewSet(", — – - ( у в")
)

// agesAt returns how many ages or years of birth are listed from word i, 0 if they are none.
func (sc *scan) agesAt(i int) int {
	n, _ := sc.ages(i)
	return n
}

// pastAges returns the word behind the ages that are listed from word i, i if there are none.
func (sc *scan) pastAges(i, last int) int {
	n, end := sc.ages(i)
	if n == 0 || end > last {
		return i
	}
	return end
}

// ages reads a list of ages or years of birth at word i, and the word behind them with the comma or bracket
// that closes it: ", 34 and 52,", "1972 и 1961 г.р.". Numbers are ages that a word of age or birth stands with,
// or that commas or brackets enclose.
func (sc *scan) ages(i int) (n, end int) {
	k, sign := i, sc.Low(i)
	for k < i+3 && sc.In(k, ageSigns) {
		k++
	}
	start := k
	for sc.In(k, agedWords) || k > start && sc.Low(k) == "in" {
		k++
	}
	n, k, named := sc.ageList(k)
	if n == 0 || !named && !sc.encloses(sign, k) && !sc.In(start, agedWords) {
		return 0, i
	}
	if sc.Low(k) == ")" || sign == "," && sc.Low(k) == "," && (sc.In(k+1, conjuncts) || sc.In(k+1, beForms)) {
		k++
	}
	return n, k
}

// encloses reports whether word k closes what the sign opened: two commas, two brackets, or a comma and the verb.
func (sc *scan) encloses(sign string, k int) bool {
	return sign == "(" && sc.Low(k) == ")" || sign == "," && (sc.Low(k) == "," || sc.In(k, beForms))
}

// ageList reads numbers that commas and conjunctions part from word k, how many there are, the word behind them,
// and whether words of age stand with them.
func (sc *scan) ageList(k int) (n, end int, named bool) {
	for sc.isAgeOf(k) {
		n++
		if k++; sc.ofAge(k) && !sc.isNumber(k) {
			k, named = sc.pastAge(k, len(sc.Words)), true
		}
		next := k
		for next < k+2 && (sc.Low(next) == "," || sc.In(next, conjuncts)) {
			next++
		}
		if next == k || !sc.isAgeOf(next) {
			break
		}
		k = next
	}
	return n, k, named
}

// isNumber reports whether word i is in figures.
func (sc *scan) isNumber(i int) bool {
	return i >= 0 && i < len(sc.Words) && sc.Words[i].Kind == sentence.Number
}

// isAgeOf reports whether the number at word i can be an age in years or a year of birth.
func (sc *scan) isAgeOf(i int) bool {
	a, ok := figures(sc.Low(i))
	return ok && sc.isNumber(i) && (a.max <= oldest || a.min >= firstBirth && a.max <= lastBirth)
}

// The ages and years of birth that people have.
const (
	oldest     = 110
	firstBirth = 1915
	lastBirth  = 2030
)

// ofAge reports whether word i tells how old somebody is.
func (sc *scan) ofAge(i int) bool {
	if i < 0 || i >= len(sc.Words) {
		return false
	}
	w := sc.Low(i)
	return sc.forms[i].measure || sc.In(i, yearWords) || w == "н" || strings.HasPrefix(w, "рожд") || strings.HasPrefix(w, "народж") || sc.Words[i].Kind == sentence.Number && sc.isMeasure(i)
}

// pastAge returns the word after the age that follows a person.
func (sc *scan) pastAge(i, last int) int {
	for i < last && (sc.ofAge(i) || sc.Low(i) == "." && sc.ofAge(i-1)) {
		i++
	}
	return i
}

package toponym

import (
	"math"
	"strconv"
	"strings"
)

// distance reads "15 km", "30km", "ten miles" or "30 km (19 miles)" that ends
// before word i or belongs to the phrase there ("km from"). It returns the
// kilometres, 0 when only a unit stands there ("some kilometres from"), and
// whether a distance is spoken of at all. What is stated in kilometres counts
// before what is converted to miles.
func (x *line) distance(i int) (length float64, spoken bool) {
	for j := i; j >= 0 && j >= i-mostDistance; j-- {
		v, per := x.measure(j)
		switch {
		case per == 0 && !x.mayMeasure(j, i):
			return length, spoken
		case per == 0:
			continue
		}
		spoken = true
		if v > 0 && (length == 0 || per == 1) {
			length = math.Round(10*v*per) / 10
		}
	}
	return length, spoken
}

// mostDistance is how many words before the preposition a distance may stand.
const mostDistance = 8

// mayMeasure reports whether word j may stand within the distance that ends at
// word i: a number, a bracket, a hedge, a direction, or the preposition itself.
func (x *line) mayMeasure(j, i int) bool {
	k := x.keys[j]
	return j == i || x.IsMark(j, "(") || x.IsMark(j, ")") || x.IsMark(j, "-") || isDigits(k) || lex.number[k] > 0 || lex.kin[k].has(kinAway)
}

// measure returns the number and the length in kilometres of the unit at word j;
// a unit without a number has 0.
func (x *line) measure(j int) (number, per float64) {
	k := x.keys[j]
	digits := strings.TrimRight(k, "abcdefghijklmnopqrstuvwxyzабвгдеєжзиіїйклмнопрстуфхцчшщьюя")
	if digits != "" && digits != k {
		if per = lex.unit[k[len(digits):]]; per > 0 {
			return decimal(digits), per
		}
	}
	if per = lex.unit[k]; per == 0 {
		return 0, 0
	}
	for b := j - 1; b >= 0 && b >= j-2; b-- {
		if v := decimal(x.keys[b]); v > 0 {
			return v, per
		}
		if v := lex.number[x.keys[b]]; v > 0 {
			return v + x.tens(b), per
		}
		if !x.IsMark(b, "-") {
			break
		}
	}
	return 0, per
}

// tens returns what stands before the last word of a number: 20 of "двадцяти пяти".
func (x *line) tens(b int) float64 {
	if b == 0 || lex.number[x.keys[b]] >= 10 {
		return 0
	}
	if v := lex.number[x.keys[b-1]]; v >= 20 {
		return v
	}
	return 0
}

// decimal reads "10", "2.5", "2,5" or the larger end of "10-15"; 0 for anything else.
func decimal(s string) float64 {
	if cut := strings.LastIndexAny(s, "-–"); cut >= 0 {
		s = strings.TrimPrefix(s[cut:], "–")
		s = strings.TrimPrefix(s, "-")
	}
	v, err := strconv.ParseFloat(strings.Replace(s, ",", ".", 1), 64)
	if err != nil || !isDigits(s) || v > 2000 {
		return 0
	}
	return v
}

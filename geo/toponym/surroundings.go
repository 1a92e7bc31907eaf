package toponym

import (
	"strconv"
	"strings"
)

// surroundings is what stands before a name.
type surroundings struct {
	tags   tag
	first  tag    // of the nearest preposition alone, or of the list's
	own    tag    // of the nearest preposition alone
	start  int    // first word that was taken into account
	quoted bool   // an opening quotation mark stands right before
	land   string // country told by an adjective: "Polish", "російське"
	skip   bool   // some modifier stood between
	radius float64
}

// look reads leftwards from word i: designators and modifiers are skipped, the
// first preposition ends the search.
func (x *line) look(i int) (s surroundings) {
	s.start = i
	owner := false // the country is named by its noun: only "аеродром РФ X" tells where X lies
	defer func() {
		if owner && !s.tags.has(leftSettlement|leftFacility) {
			s.land = ""
		}
	}()
	j := i
	if x.is(j-1, opening) {
		s.quoted = true
		j--
	}
	for steps := 0; j > 0 && steps < 9 && (x.names[j-1] == 0 || words.demonym[x.keys[j-1]] != ""); steps++ {
		if x.isPunct(j-1, ".") && j > 1 && len([]rune(x.key(j-2))) <= 3 {
			j--
			continue
		}
		marks, n := words.left.before(x.keys, j)
		for k := j - n; k < j; k++ {
			if x.names[k] != 0 { // "district of" after "Industrialnyi"
				marks, n = leftOf, j-k-1
			}
		}
		if x.russian && x.key(j-1) == "у" {
			marks = leftNear
		}
		switch {
		case n > 0 && marks.has(leftPreposition):
			s.tags, s.first, s.own, s.start = s.tags|marks, marks, marks, j-n
			if marks.has(leftNear) && strings.HasPrefix(x.keys[j-n], "suburb") && j-n > 0 && x.names[j-n-1] != 0 {
				s.tags, s.first, s.own = s.tags&^leftNear|leftIn, leftIn, leftIn // "the Kyiv suburb of X" is X
			} else if marks.has(leftNear) {
				s.radius = x.distance(j - n)
			}
			return s
		case n > 0 && !(n == 1 && words.modifier[x.keys[j-1]] && !marks.has(leftSettlement|leftFacility)):
			s.tags |= marks
			j -= n
			s.start = j
			if marks.has(leftOf) || marks.has(leftPerson|leftClub|leftStreet|leftNameOf|leftShip|leftOffice) {
				return s
			}
		case words.demonym[x.keys[j-1]] != "":
			s.land, s.skip = words.demonym[x.keys[j-1]], true
			owner = owner || x.names[j-1] != 0
			j--
		case words.modifier[x.keys[j-1]]:
			s.skip = true
			j--
		default:
			return s
		}
	}
	return s
}

const kmPerMile = 1.609

// distance reads "15 km", "30km" or "10 miles" that ends at word i or shortly
// before it; 0 when none is stated. The unit may belong to the phrase itself.
func (x *line) distance(i int) float64 {
	for j := min(i+2, len(x.keys)-1); j >= 0 && j >= i-5; j-- {
		digits := 0
		k := x.keys[j]
		for digits < len(k) && (k[digits] >= '0' && k[digits] <= '9' || k[digits] == '.') {
			digits++
		}
		if digits == 0 {
			continue
		}
		v, err := strconv.ParseFloat(k[:digits], 64)
		if err != nil {
			return 0
		}
		unit := k[digits:]
		if unit == "" {
			unit = x.key(j + 1)
		}
		switch perUnit(unit) {
		case 0:
			continue
		default:
			return v * perUnit(unit)
		}
	}
	return 0
}

func perUnit(unit string) float64 {
	switch unit {
	case "km", "kms", "kilometers", "kilometres", "kilometer", "kilometre", "км", "кілометрах", "кілометрів",
		"кілометри", "кілометра", "километрах", "километров", "километра", "kilometer-long":
		return 1
	case "mile", "miles", "миль", "милях":
		return kmPerMile
	}
	return 0
}

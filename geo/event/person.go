package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// personWords are nouns for one person, or several.
var personWords = syntax.NewSet("man men woman women boy boys girl girls teenager teenagers child children pensioner pensioners resident residents driver drivers farmer farmers civilian civilians villager villagers")

// personNext reports whether words from i on count or describe a person at the next name of the
// list of place a: "a man in X and a 53-year-old woman in Y".
func (sc *scan) personNext(i, a int) bool {
	if sc.In(i-1, personWords) {
		return sc.Low(i) == sc.Low(sc.BeforeDescription(sc.places[sc.places[a].list].first, governors))
	}
	for k := i; k < min(i+personReach, len(sc.Words)-1); k++ {
		switch {
		case sc.In(k, personWords):
			return sc.Marks[k+1].Has(prepLoc)
		case sc.Words[k].Kind != sentence.Number && !sc.In(k, determiners) && !sc.In(k, ageWords) && !strings.HasSuffix(sc.Low(k), "year-old"):
			return false
		}
	}
	return false
}

// personReach is how many words count and describe a person.
const personReach = 5

// ageWords stand in an age.
var ageWords = syntax.NewSet("years old aged another one two three")

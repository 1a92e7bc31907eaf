package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// personWords are nouns for one person, or several, whose home is told with "from".
var personWords = syntax.NewSet("man men woman women boy boys girl girls teenager teenagers child children pensioner pensioners resident residents driver drivers farmer farmers civilian civilians villager villagers")

// homeOf reports whether "from" at word i tells where those hurt live, and the sentence names no
// other place: "a 39-year-old man from X was wounded".
func (sc *scan) homeOf(i int) bool {
	if !sc.English() || sc.Low(i) != "from" || !sc.In(i-1, personWords) {
		return false
	}
	for k := range sc.places {
		if t := &sc.places[k]; !t.barred && !t.speaks && t.standin == nil && !sc.homeBefore(t) {
			return false
		}
	}
	return true
}

// homeBefore reports whether the name is that of somebody's home.
func (sc *scan) homeBefore(t *toponym) bool {
	i := sc.BeforeDescription(t.first, governors)
	return sc.Low(i) == "from" && sc.In(i-1, personWords)
}

// personNext reports whether words from i on count or describe a person at the next name of the
// list of place a: "a man in X and a 53-year-old woman in Y".
func (sc *scan) personNext(i, a int) bool {
	if sc.In(i-1, personWords) {
		return sc.Low(i) == sc.Low(sc.BeforeDescription(sc.places[sc.places[a].list].first, governors))
	}
	for k := i; k < min(i+personReach, len(sc.Words)-1); k++ {
		switch {
		case sc.In(k, personWords):
			return sc.Marks[k+1].HasAny(1<<prepLoc | 1<<prepFrom)
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

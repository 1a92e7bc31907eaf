package article

import (
	"regexp"
	"testing"
)

// TestEveryLatePatternCompiles holds those to it that no start of the program compiles.
func TestEveryLatePatternCompiles(t *testing.T) {
	for name, pattern := range map[string]func() *regexp.Regexp{
		"datePattern":      datePattern,
		"authorPattern":    authorPattern,
		"articlePattern":   articlePattern,
		"publisherPattern": publisherPattern,
		"appearedFirst":    appearedFirst,
		"byline":           byline,
		"shortYear":        shortYear,
		"madeUp":           madeUp,
		"ownLine":          ownLine,
		"beforeText":       beforeText,
		"upperPlace":       upperPlace,
		"placeInLand":      placeInLand,
	} {
		if pattern().String() == "" { // a broken one panics
			t.Errorf("%s finds anything", name)
		}
	}
}

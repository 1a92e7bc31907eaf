package event

import (
	"strings"

	"strikemap/geo/syntax"
)

// saysWhatFor reports whether a verb of attack says in the present, of no place, what a thing is for: "bombers that shell towns",
// "бомбардировщики, обстреливающие города".
func (sc *scan) saysWhatFor(c *cue) bool {
	if c.noun || !isStrike(c.class) || sc.AnyName(c.last, c.last+objectReach) {
		return false
	}
	w := sc.Low(c.first)
	if !sc.English() && activeParticiple(w) {
		return true
	}
	return sc.In(c.first-1, relatives) && (sc.English() && sc.plain(c.first) || !sc.English() && presentPlural(w))
}

// plain reports whether an English verb stands in its plain form: "shell", not "shelled" or "shells".
func (sc *scan) plain(i int) bool {
	w := sc.Low(i)
	return !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "s") && !pastForms.Has(w)
}

// pastForms are verbs of attack that look the same in the past.
var pastForms = syntax.NewSet("hit struck blew fell came sent shot")

// activeParticiple reports whether a Russian word is an active participle of the present: "обстреливающие".
func activeParticiple(w string) bool {
	for _, stem := range []string{"ающ", "яющ", "ующ", "ящи", "ащи"} {
		if strings.Contains(w, stem) {
			return true
		}
	}
	return false
}

// presentPlural reports whether a Ukrainian or Russian verb is in the present and of several: "обстрілюють", "бьют".
func presentPlural(w string) bool {
	for _, e := range []string{"ють", "уть", "ать", "ять", "ют", "ят"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

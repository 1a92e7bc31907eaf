package toponym

import (
	"strings"

	"strikemap/geo/gazetteer"
)

// findEpithet finds the place for which words that start at the word stand without naming
// it: "Europe's largest nuclear plant", "Ukraine's second-largest city".
func (x *article) findEpithet(l *line) {
	if l.startsEpithet(x.word) {
		x.found = x.epithet(l, x.word)
	}
	x.decided = x.found != nil || !l.mayStart(x.word)
}

// startsEpithet reports whether an epithet may start at word i.
func (l *line) startsEpithet(i int) bool {
	return l.known[i].kin.has(kinEpithet) && l.shapes[i]&letters != 0
}

// longestEpithet is how many words an epithet has at most.
const longestEpithet = 7

// epithet returns the place for which words that start at word i stand. Beside the place's own
// name they only describe it.
func (x *article) epithet(l *line, i int) *sighting {
	for n := min(longestEpithet, len(l.keys)-i); n > 1; n-- {
		name := lex.epithet[strings.Join(l.keys[i:i+n], " ")]
		if name == "" {
			continue
		}
		hits := x.gazetteer.Lookup(name)
		if len(hits) == 0 {
			return nil
		}
		end := x.withName(l, i+n, hits[0].Place.Name)
		if end == i+n && l.namedBeside(x.places, i, end, hits[0].Place.Name) {
			return nil
		}
		s := x.sighting(sighting{line: l, first: i, last: end, from: i, to: end, after: end, left: l.look(i)})
		s.hits = []gazetteer.Hit{{Place: hits[0].Place, Form: gazetteer.Exact}}
		s.want = bitOf(hits[0].Place.Level)
		return s
	}
	return nil
}

// withName returns the word after the place's own name when that follows the comma at
// word i, else i: "Ukraine's capital, Kyiv".
func (x *places) withName(l *line, i int, name string) int {
	if !l.IsMark(i, ",") || !l.is(i+1, capital) {
		return i
	}
	if n, hits := x.match(l, i+1); n > 0 && hits[0].Place.Name == name {
		return i + 1 + n
	}
	return i
}

// besideReach is how many words from an epithet the place's own name may stand.
const besideReach = 4

// namedBeside reports whether the place is named right before or after words [i, j).
func (l *line) namedBeside(x *places, i, j int, name string) bool {
	for k := max(0, i-besideReach); k < min(len(l.keys), j+besideReach); k++ {
		if k >= i && k < j || !l.is(k, capital) {
			continue
		}
		if _, hits := x.match(l, k); len(hits) > 0 && hits[0].Place.Name == name {
			return true
		}
	}
	return false
}

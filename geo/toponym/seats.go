package toponym

import (
	"slices"
	"strings"
	"sync"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// smallestSeat is the population from which a place may be the seat of a raion.
const smallestSeat = 300

// seats finds towns by what an adjective keeps of their name: "Shebekinsky" of
// "Shebekino", "Авдіївський" of "Авдіївка", "Кременчуцький" of "Кременчук".
// Keys are folded, so that all spellings and scripts meet. What begins with a letter is
// sorted when it is first asked for: an article asks for few of them.
type seats struct {
	places [firsts][]*geo.Place // by the first letter of their name
	sorted [firsts]func() map[string][]gazetteer.Hit
}

// firsts are the letters that a root begins with, all vowels as one, and what is no letter.
const firsts = 27

// letterOf returns the letter that a folded name or a root begins with.
func letterOf(key string) int {
	if key == "" {
		return firsts - 1
	}
	switch c := key[0]; {
	case c == 'e' || c == 'i' || c == 'o' || c == 'u':
		return 0
	case c >= 'a' && c <= 'z':
		return int(c - 'a')
	}
	return firsts - 1
}

// newSeats returns seats of no place.
func newSeats() *seats {
	t := &seats{}
	for i := range t.sorted {
		t.sorted[i] = sync.OnceValue(func() map[string][]gazetteer.Hit { return sortSeats(t.places[i]) })
	}
	return t
}

// add adds a place before anything is asked for.
func (t *seats) add(p *geo.Place) {
	i := firstOf(p.Name)
	t.places[i] = append(t.places[i], p)
}

// firstOf returns the letter that a name begins with once it is folded.
func firstOf(name string) int {
	for end := range name {
		if k := strings.TrimPrefix(gazetteer.Fold(name[:end]), "~"); k != "" {
			return letterOf(k)
		}
	}
	return letterOf(gazetteer.Fold(name))
}

// of returns the places that have a root, the largest first.
func (t *seats) of(root string) []gazetteer.Hit {
	return t.sorted[letterOf(strings.TrimPrefix(root, shortRoot))]()[root]
}

// sortSeats files places under the roots of their names, the largest first.
func sortSeats(places []*geo.Place) map[string][]gazetteer.Hit {
	all := map[string][]gazetteer.Hit{}
	for _, p := range places {
		if k := seatRoot(gazetteer.Fold(p.Name)); k != "" {
			all[k] = append(all[k], gazetteer.Hit{Place: p, Form: gazetteer.Adjective})
		}
	}
	for _, hits := range all {
		slices.SortStableFunc(hits, func(a, b gazetteer.Hit) int { return b.Place.Population - a.Place.Population })
	}
	return all
}

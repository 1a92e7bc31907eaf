package toponym

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// seats finds towns by what an adjective keeps of their name: "Shebekinsky" of
// "Shebekino", "Авдіївський" of "Авдіївка", "Кременчуцький" of "Кременчук".
// Keys are folded, so that all spellings and scripts meet.
type seats map[string][]gazetteer.Hit

// smallestSeat is the population from which a place may be the seat of a raion.
const smallestSeat = 300

func (t seats) add(p *geo.Place) {
	if k := seatRoot(gazetteer.Fold(p.Name)); k != "" {
		t[k] = append(t[k], gazetteer.Hit{Place: p, Form: gazetteer.Adjective})
	}
}

// order puts the largest first.
func (t seats) order() {
	for _, hits := range t {
		slices.SortStableFunc(hits, func(a, b gazetteer.Hit) int { return b.Place.Population - a.Place.Population })
	}
}

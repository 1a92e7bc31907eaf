package geoparse

import (
	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
)

// unknownOblast stands for the oblast of what was missed and lies near nothing read.
const unknownOblast = "unknown"

// areas tells the oblast of a labelled event by the places that were read anywhere in
// the corpus: labels name none.
type areas struct {
	byName map[string]string // oblast by the key of its name
	places map[geo.PlaceID]*geo.Place
}

// areasOf collects the places of the readings.
func areasOf(results map[string]*geo.Reading) *areas {
	a := &areas{map[string]string{}, map[geo.PlaceID]*geo.Place{}}
	for _, r := range results {
		for i := range r.Mentions {
			if p := r.Mentions[i].Place; p != nil && p.Oblast != "" {
				a.byName[nameKey(p.Oblast)] = p.Oblast
				if p.Level == geo.LevelSettlement {
					a.places[p.ID] = p
				}
			}
		}
	}
	return a
}

// of returns the oblast of a labelled event: the one that it names, else that of the
// nearest settlement within 25 km; of two as near the one whose name comes first.
func (a *areas) of(e *GoldEvent) string {
	if name, ok := a.byName[nameKey(e.Place)]; ok {
		return name
	}
	at, ok := e.point()
	if !ok {
		return unknownOblast
	}
	return a.around(at)
}

func (a *areas) around(at orb.Point) string {
	best, nearest := unknownOblast, nearRadius
	for _, p := range a.places {
		if d := orbgeo.DistanceHaversine(p.Point, at); d < nearest || d == nearest && p.Oblast < best {
			best, nearest = p.Oblast, d
		}
	}
	return best
}

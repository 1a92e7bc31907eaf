package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

// onRoad reports whether the name tells of a road on which something happened, and lets it belong to the
// clause behind the dash of the road's name: "на трассе X — Y дрон ударил по машине".
func (sc *scan) onRoad(i int, t *toponym) bool {
	if sc.English() || i < 1 || !sc.In(i, roadWords) || !isTown(t) || !sc.Any(prepLoc, i-2, i) {
		return false
	}
	if k := sc.NameAt(t.last + 1); k >= 0 && syntax.IsDash(sc.Low(t.last)) {
		t.clause = sc.Clauses[sc.places[k].first]
	}
	return true
}

// betweenTowns reports whether the name is the first of two towns between which something happened: "между
// сёлами X и Y", "на дороге між X та Y", and not of two between which there are talks.
func (sc *scan) betweenTowns(i int, t *toponym) bool {
	if sc.English() || i < 0 || !sc.In(i, betweenWords) || !isTown(t) {
		return false
	}
	return sc.Any(descriptor, i+1, t.first) || sc.In(i-1, roadWords) || sc.In(i-1, stretchWords)
}

func isTown(t *toponym) bool {
	p := t.mention.Place
	return p == nil || p.Level == geo.LevelSettlement
}

var (
	roadWords    = syntax.NewStems("трасс автотрасс автодорог дорог дороз шоссе шосе автотрас автошлях")
	stretchWords = syntax.NewStems("участ ділян территори територі пол")
	betweenWords = syntax.NewSet("между між")
)

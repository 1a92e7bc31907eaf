package marker

import (
	"strikemap/geo"
	"strikemap/geo/viewport"
)

// Area is a raion or an oblast that reports name without naming a settlement in
// it. It stands for everywhere in it and nowhere in particular.
type Area struct {
	Place     *geo.Place
	At        viewport.Plane // the place's own point: where to begin looking, not where it happened
	ByDisplay [Displays]int
	Markers   []Marker
}

// Areas returns the areas, ordered by place.
func (x *Index) Areas() []Area { return x.areas }

// areas groups the markers of precision P5 and P6 by place.
func areas(ms []Marker) []Area {
	var out []Area
	for _, run := range runs(ms, func(*Marker) float64 { return 0 }) {
		out = append(out, Area{Place: run[0].Place(), At: run[0].At, Markers: run, ByDisplay: count(run)})
	}
	return out
}

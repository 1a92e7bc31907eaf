package marker

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// aboutHere is the radius, in kilometres, of the circle that stands for a raion
// whose border is not known: that of a raion of middle size.
const aboutHere = 25.0

// Area is a raion or an oblast that reports name without naming a settlement in
// it. It stands for everywhere in it and nowhere in particular.
type Area struct {
	Place     *geo.Place
	Outline   [][]viewport.Plane // closed rings, even-odd; of the border, or a circle about the place
	Bordered  bool               // Outline is the border
	ByDisplay [Displays]int
	Markers   []Marker

	tips  tips
	rough [][]viewport.Plane // the largest ring with few points, for what a frame asks often
	label string
	wide  float64
}

// Borders returns the closed rings of a place's border on the plane, nil when
// it is not known. They are shared and must not change.
type Borders func(*geo.Place) [][]viewport.Plane

// Areas returns the areas, ordered by place.
func (x *Index) Areas() []Area { return x.areas }

// areas groups the markers of precision P5 and P6 by place.
func areas(ms []Marker, borders Borders) []Area {
	var out []Area
	for _, run := range runs(ms, func(*Marker) float64 { return 0 }) {
		a := Area{Place: run[0].Place(), Markers: run, ByDisplay: count(run)}
		if borders != nil {
			a.Outline = borders(a.Place)
		}
		a.Bordered = len(a.Outline) > 0
		if !a.Bordered {
			a.Outline = [][]viewport.Plane{Circle(a.Place.Point, aboutHere)}
		}
		a.tips, a.rough = tipsOf(a.Outline), [][]viewport.Plane{roughly(a.Outline)}
		out = append(out, a)
	}
	return out
}

// roughPoints is how many points a rough ring has at most.
const roughPoints = 100

// roughly returns the ring of most points, thinned out.
func roughly(outline [][]viewport.Plane) []viewport.Plane {
	ring := slices.MaxFunc(outline, func(a, b []viewport.Plane) int { return len(a) - len(b) })
	step := len(ring)/roughPoints + 1
	var out []viewport.Plane
	for i := 0; i < len(ring); i += step {
		out = append(out, ring[i])
	}
	return out
}

// Covers reports whether a point of the plane lies in the area.
func (a *Area) Covers(p viewport.Plane) bool {
	return a.tips.box().contains(p) && covers(a.Outline, p)
}

// cluster returns the area's badge, not yet placed.
func (a *Area) cluster() Cluster {
	return Cluster{
		Plane: viewport.Project(a.Place.Point), Count: len(a.Markers), ByDisplay: a.ByDisplay,
		Markers: a.Markers, Area: a, tips: a.tips, Label: a.label, wide: a.wide,
	}
}

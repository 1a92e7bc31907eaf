package marker

import (
	"strikemap/geo"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// aboutHere is the radius, in kilometres, of the circle that stands for a raion
// whose border is not known: that of a raion of middle size.
const aboutHere = 25.0

// Area is a raion or an oblast that reports name without naming a settlement in
// it. It stands for everywhere in it and nowhere in particular.
type Area struct {
	Place     *geo.Place
	Outline   [][]viewport.Plane // closed rings, even-odd; see Ground
	Ground    Ground
	ByDisplay [Displays]int
	Markers   []Marker

	coarse [outline.Levels][][]viewport.Plane // the outline at every level; see At
	tips   tips
	rough  [][]viewport.Plane // the outline with few points, for what a frame asks often
	inner  []viewport.Plane   // the points in it with the most room, the best first
	wording
	terse     string // what its tag says where there is no room for the label
	terseWide float64
}

// Ground is what an area's outline is.
type Ground uint8

// What an outline may be.
const (
	AboutHere   Ground = iota // a circle about the place, whose border is not known
	Approximate               // about the border, drawn from the settlements in it
	Bordered                  // the border
)

// Borders returns the closed rings of a place's border on the plane, at one of
// outline.Levels, nil when it is not known; approximate tells that it is only about there. The rings are shared
// and must not change.
type Borders func(p *geo.Place, level int) (rings [][]viewport.Plane, approximate bool)

// Areas returns the areas, ordered by place.
func (x *Index) Areas() []Area { return x.areas }

// areas groups the markers of precision P5 and P6 by place.
func areas(ms []Marker, borders Borders) []Area {
	var out []Area
	for _, run := range runs(ms, func(*Marker) float64 { return 0 }) {
		a := Area{Place: run[0].Place(), Markers: run, ByDisplay: count(run)}
		a.Outline, a.Ground = groundOf(a.Place, borders)
		a.coarsen(borders)
		a.tips, a.rough = tipsOf(a.Outline), roughly(a.Outline)
		a.inner = innerOf(a.Outline, a.rough, a.tips.box())
		out = append(out, a)
	}
	return out
}

// coarsen fills the levels of the outline; where one leaves nothing of it the finer one
// stands.
func (a *Area) coarsen(borders Borders) {
	for level := range a.coarse {
		rings := a.Outline
		if level > 0 {
			rings = a.coarse[level-1]
		}
		if level > 0 && a.Ground != AboutHere {
			if less, _ := borders(a.Place, level); len(less) > 0 {
				rings = less
			}
		}
		a.coarse[level] = rings
	}
}

// At returns the outline with as many points as are seen at a scale, in pixels at a
// ratio of 1 to the metre.
func (a *Area) At(scale float64) [][]viewport.Plane { return a.coarse[outline.LevelFor(scale)] }

// groundOf returns the border of a place as far as it is known, else a circle.
func groundOf(p *geo.Place, borders Borders) ([][]viewport.Plane, Ground) {
	if borders != nil {
		switch rings, approximate := borders(p, 0); {
		case len(rings) > 0 && approximate:
			return rings, Approximate
		case len(rings) > 0:
			return rings, Bordered
		}
	}
	return [][]viewport.Plane{Circle(p.Point, aboutHere)}, AboutHere
}

// roughPoints is how many points the largest ring of a rough outline has at most.
const roughPoints = 220

// roughly returns an outline thinned out, without what is small.
func roughly(outline [][]viewport.Plane) (out [][]viewport.Plane) {
	most := 0
	for _, ring := range outline {
		most = max(most, len(ring))
	}
	step := most/roughPoints + 1
	for _, ring := range outline {
		var rough []viewport.Plane
		for i := 0; i < len(ring); i += step {
			rough = append(rough, ring[i])
		}
		if len(rough) > 2 {
			out = append(out, rough)
		}
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

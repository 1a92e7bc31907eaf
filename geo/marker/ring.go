package marker

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// earthRadius is the mean radius of the Earth in kilometres (IUGG).
const earthRadius = 6371.0088

// ringPoints is the number of corners of a ring's outline.
const ringPoints = 96

// Ring is where "near X" may be: the ground within a true distance of a place.
// Reports of one place and one distance share a ring.
type Ring struct {
	Place     *geo.Place
	At        viewport.Plane
	Radius    float64          // kilometres on the ground
	Outline   []viewport.Plane // closed by its last point, from the north clockwise
	ByDisplay [Displays]int
	Markers   []Marker

	tips  tips
	label string
	wide  float64
}

// cluster returns the ring's badge, not yet placed.
func (r *Ring) cluster() Cluster {
	return Cluster{
		Plane: r.At, Count: len(r.Markers), ByDisplay: r.ByDisplay,
		Markers: r.Markers, Ring: r, tips: r.tips, Label: r.label, wide: r.wide,
	}
}

// Rings returns the "near" reports, ordered by place and radius.
func (x *Index) Rings() []Ring { return x.rings }

// rings groups the markers of precision P4.
func rings(ms []Marker) []Ring {
	var out []Ring
	for _, run := range runs(ms, func(m *Marker) float64 { return m.Lead.Radius() }) {
		r := Ring{
			Place: run[0].Place(), At: run[0].At, Radius: run[0].Lead.Radius(),
			Markers: run, ByDisplay: count(run),
		}
		r.Outline = Circle(r.Place.Point, r.Radius)
		r.tips = tipsOf([][]viewport.Plane{r.Outline})
		out = append(out, r)
	}
	return out
}

// runs sorts markers by place and size and cuts them where either changes.
func runs(ms []Marker, size func(*Marker) float64) [][]Marker {
	order := func(a, b Marker) int {
		return cmp.Or(strings.Compare(string(a.Place().ID), string(b.Place().ID)), cmp.Compare(size(&a), size(&b)))
	}
	slices.SortFunc(ms, order)
	var out [][]Marker
	for len(ms) > 0 {
		n := 1
		for n < len(ms) && order(ms[0], ms[n]) == 0 {
			n++
		}
		slices.SortFunc(ms[:n], func(a, b Marker) int { return inTime(&a, &b) })
		out, ms = append(out, ms[:n:n]), ms[n:]
	}
	return out
}

// Circle returns the outline of the ground within km kilometres of a point, on
// a sphere (Snyder, Map Projections, 1987, equations 5-5 and 5-6), projected.
func Circle(centre orb.Point, km float64) []viewport.Plane {
	out := make([]viewport.Plane, ringPoints)
	for i := range out {
		out[i] = viewport.Project(towards(centre, km, 2*math.Pi*float64(i)/ringPoints))
	}
	return out
}

// towards returns the point km kilometres from p in a direction, in radians
// clockwise from the north.
func towards(p orb.Point, km, azimuth float64) orb.Point {
	lon, lat, c := p[0]*math.Pi/180, p[1]*math.Pi/180, km/earthRadius
	sinLat := math.Sin(lat)*math.Cos(c) + math.Cos(lat)*math.Sin(c)*math.Cos(azimuth)
	dLon := math.Atan2(math.Sin(c)*math.Sin(azimuth),
		math.Cos(lat)*math.Cos(c)-math.Sin(lat)*math.Sin(c)*math.Cos(azimuth))
	return orb.Point{(lon + dLon) * 180 / math.Pi, math.Asin(sinLat) * 180 / math.Pi}
}

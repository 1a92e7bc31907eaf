package export

import (
	"strconv"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
	"strikemap/geo/record"
)

// The radius in kilometres of a ring for an area whose border is not known, that
// of a raion of middle size, and how rings are drawn.
const (
	aboutKM = 25.0
	corners = 72 // of a ring
)

// The ways in which a report's geometry stands for its place.
const (
	drawnPoint = "point"
	drawnRing  = "ring"   // "near": the place lies somewhere within
	drawnArea  = "border" // somewhere within the border
	drawnRough = "approximate_area"
	drawnAbout = "about_here" // the area's border is not known
)

// geometry returns how a report is drawn, nil for the tray, and what that stands
// for. Outer rings run counter-clockwise, inner ones clockwise, as RFC 7946 asks.
func geometry(r *geo.Report, areas Areas) (orb.Geometry, string) {
	switch {
	case r.Place == nil || !r.Precision.Mappable():
		return nil, ""
	case r.Precision == geo.P4:
		return ring(r.Place.Point, r.Radius()), drawnRing
	case !r.Precision.Area():
		return r.Place.Point, drawnPoint
	}
	if areas != nil {
		area, approximate := areas.Area(r.Place.ID)
		if g := handed(area); g != nil && approximate {
			return g, drawnRough
		} else if g != nil {
			return g, drawnArea
		}
	}
	return ring(r.Place.Point, aboutKM), drawnAbout
}

// pointOf returns the point of a report that a coordinate may stand for: none for
// areas and for what cannot be mapped. That of "near" is its ring's middle.
func pointOf(r *geo.Report) orb.Geometry {
	if r.Place == nil || !r.Precision.Mappable() || r.Precision.Area() {
		return nil
	}
	return orb.Point{record.Degrees(r.Place.Point[0]), record.Degrees(r.Place.Point[1])}
}

// bounds are the boxes of areas, each reckoned once.
type bounds struct {
	areas Areas
	known map[geo.PlaceID]box
}

type box struct {
	bound       orb.Bound
	approximate bool
}

func newBounds(a Areas) *bounds { return &bounds{a, map[geo.PlaceID]box{}} }

// area returns the bound of a report's oblast or raion, zero when its border is not
// known, and whether it is only about there.
func (e *entry) area() (orb.Bound, bool) {
	p := e.report.Place
	if e.bounds == nil || e.bounds.areas == nil || p == nil || !e.report.Precision.Area() {
		return orb.Bound{}, false
	}
	b, ok := e.bounds.known[p.ID]
	if !ok {
		if g, approximate := e.bounds.areas.Area(p.ID); g != nil {
			b = box{g.Bound(), approximate}
		}
		e.bounds.known[p.ID] = b
	}
	return b.bound, b.approximate
}

// ring returns the circle of a radius in kilometres on the ground.
func ring(center orb.Point, km float64) orb.Polygon {
	r := make(orb.Ring, 0, corners+1)
	for i := range corners {
		bearing := -360 * float64(i) / corners
		r = append(r, orbgeo.PointAtBearingAndDistance(center, bearing, km*1000))
	}
	return orb.Polygon{append(r, r[0])}
}

// handed returns a copy of a polygon or multipolygon with its rings in the order
// of the right-hand rule; nil for anything else.
func handed(g orb.Geometry) orb.Geometry {
	switch g := g.(type) {
	case orb.Polygon:
		if len(g) > 0 {
			return handedPolygon(g)
		}
	case orb.MultiPolygon:
		out := make(orb.MultiPolygon, 0, len(g))
		for _, p := range g {
			out = append(out, handedPolygon(p))
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

func handedPolygon(p orb.Polygon) orb.Polygon {
	out := p.Clone()
	for i, r := range out {
		if want := map[bool]orb.Orientation{true: orb.CCW, false: orb.CW}[i == 0]; r.Orientation() != want {
			r.Reverse()
		}
		if len(r) > 0 && r[0] != r[len(r)-1] {
			out[i] = append(r, r[0])
		}
	}
	return out
}

// appendGeometry appends the GeoJSON of a point, polygon or multipolygon.
func appendGeometry(b []byte, g orb.Geometry) []byte {
	if g == nil {
		return append(b, "null"...)
	}
	b = append(b, `{"type":"`...)
	b = append(b, g.GeoJSONType()...)
	b = append(b, `","coordinates":`...)
	switch g := g.(type) {
	case orb.Point:
		b = appendPoint(b, g)
	case orb.Polygon:
		b = appendPolygon(b, g)
	case orb.MultiPolygon:
		b = appendList(b, g, appendPolygon)
	}
	return append(b, '}')
}

func appendPolygon(b []byte, p orb.Polygon) []byte {
	return appendList(b, p, func(b []byte, r orb.Ring) []byte { return appendList(b, r, appendPoint) })
}

func appendList[T any](b []byte, all []T, one func([]byte, T) []byte) []byte {
	b = append(b, '[')
	for i, x := range all {
		if i > 0 {
			b = append(b, ',')
		}
		b = one(b, x)
	}
	return append(b, ']')
}

func appendPoint(b []byte, p orb.Point) []byte {
	b = strconv.AppendFloat(append(b, '['), record.Degrees(p[0]), 'f', -1, 64)
	b = strconv.AppendFloat(append(b, ','), record.Degrees(p[1]), 'f', -1, 64)
	return append(b, ']')
}

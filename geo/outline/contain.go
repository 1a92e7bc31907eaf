package outline

import (
	"strings"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// FaceAt returns the face in which a point (longitude, latitude in degrees)
// lies, at the finest level; nil beyond the edge of the data.
func (o *Outline) FaceAt(p orb.Point) *Face {
	at := viewport.Project(p)
	for i := range o.Faces {
		f := &o.Faces[i]
		if at.X >= f.Low.X && at.X <= f.High.X && at.Y >= f.Low.Y && at.Y <= f.High.Y && o.Covers(f, at, 0) {
			return f
		}
	}
	return nil
}

// Covers reports whether a point lies in a face as drawn at a level: whether a
// ray to the east crosses its border an odd number of times.
func (o *Outline) Covers(f *Face, p viewport.Plane, level int) bool {
	inside := false
	for _, ring := range f.rings {
		for _, s := range ring {
			a := &o.Arcs[s.arc]
			if p.Y < a.Low.Y || p.Y > a.High.Y || p.X > a.High.X {
				continue
			}
			if crossings(a.At(level), p)%2 == 1 {
				inside = !inside
			}
		}
	}
	return inside
}

// crossings counts the segments that a ray from p to the east crosses.
func crossings(points []viewport.Plane, p viewport.Plane) int {
	n := 0
	for i := 1; i < len(points); i++ {
		a, b := points[i-1], points[i]
		if (a.Y > p.Y) != (b.Y > p.Y) && p.X < a.X+(p.Y-a.Y)/(b.Y-a.Y)*(b.X-a.X) {
			n++
		}
	}
	return n
}

// Area returns the land of a place as polygons in degrees (longitude, latitude),
// outer rings anticlockwise and holes clockwise as RFC 7946 wants them; nil when
// its border is not known. That of a raion is approximate.
func (o *Outline) Area(id geo.PlaceID) orb.MultiPolygon {
	layer, f := o.land(id)
	if f == nil {
		return nil
	}
	var outer orb.MultiPolygon
	var holes []orb.Ring
	for _, points := range layer.Rings(f).All(0) {
		ring := make(orb.Ring, len(points))
		for i, p := range points {
			ring[i] = viewport.Unproject(p)
		}
		if ring.Orientation() == orb.CCW {
			outer = append(outer, orb.Polygon{ring})
		} else {
			holes = append(holes, ring)
		}
	}
	for _, h := range holes {
		for i := range outer {
			if planar.RingContains(outer[i][0], h[0]) {
				outer[i] = append(outer[i], h)
				break
			}
		}
	}
	return outer
}

// Border returns the closed rings of a place's land on the plane at a level, nil when
// its border is not known; approximate tells that it is only about there, drawn from the
// settlements, as that of a raion.
func (o *Outline) Border(id geo.PlaceID, level int) (rings [][]viewport.Plane, approximate bool) {
	layer, f := o.land(id)
	if f == nil {
		return nil, false
	}
	return layer.Rings(f).All(level), layer != o
}

// land returns the face of a place, among the raions too, and the outline that it is
// of; nil for the sea and for places without a border.
func (o *Outline) land(id geo.PlaceID) (*Outline, *Face) {
	if f := o.Face(id); f != nil && !f.IsSea() {
		return o, f
	}
	if !strings.HasPrefix(string(id), "raion:") {
		return nil, nil
	}
	layer := o.Raions()
	return layer, layer.Face(id)
}

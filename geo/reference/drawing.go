package reference

import (
	"errors"
	"fmt"
	"math"

	"github.com/paulmach/orb"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// Bounds of a layer.
const (
	mostBytes    = 200 << 20 // of a file, and of what it unpacks to
	mostVertices = 2_000_000 // of a file
	mostKept     = 200_000   // after thinning out
	finest       = 20.0      // metres: the tolerance at which thinning out begins
	deepest      = 8         // collections within one another
)

// reach is the ground of which layers are kept: the map with a wide margin.
var reach = orb.Bound{Min: orb.Point{8, 36}, Max: orb.Point{62, 64}}

// Drawing is what a file draws, in degrees WGS 84, longitude first.
type Drawing struct {
	Points  []orb.Point
	Lines   []orb.LineString
	Areas   []orb.Ring // even-odd together
	Outside int        // how many shapes lie far outside of the map and were left out

	vertices int
}

var (
	errVertices = fmt.Errorf("it has more than %d million points: simplify it or cut it to Ukraine in a GIS first", mostVertices/1_000_000)
	errDegrees  = errors.New("its coordinates are no degrees of longitude and latitude: save it in WGS 84 (EPSG:4326)")
	errNested   = errors.New("its collections are nested too deep")
	errNothing  = errors.New("it draws nothing on the map")
)

// add takes a geometry.
func (d *Drawing) add(g orb.Geometry, depth int) error {
	if depth > deepest {
		return errNested
	}
	var parts []orb.Geometry
	switch g := g.(type) {
	case orb.Point:
		return d.shape(orb.LineString{g}, func(l orb.LineString) { d.Points = append(d.Points, l[0]) })
	case orb.LineString:
		return d.shape(g, func(l orb.LineString) { d.Lines = append(d.Lines, l) })
	case orb.Ring:
		return d.shape(orb.LineString(g), func(l orb.LineString) { d.Areas = append(d.Areas, orb.Ring(l)) })
	case orb.MultiPoint:
		parts = partsOf(g)
	case orb.MultiLineString:
		parts = partsOf(g)
	case orb.Polygon:
		parts = partsOf(g)
	case orb.MultiPolygon:
		parts = partsOf(g)
	case orb.Collection:
		parts = g
	}
	for _, p := range parts {
		if err := d.add(p, depth+1); err != nil {
			return err
		}
	}
	return nil
}

func partsOf[G orb.Geometry](of []G) []orb.Geometry {
	out := make([]orb.Geometry, len(of))
	for i := range of {
		out[i] = of[i]
	}
	return out
}

// shape takes one shape, if the map reaches it.
func (d *Drawing) shape(points orb.LineString, keep func(orb.LineString)) error {
	for _, p := range points {
		if !(math.Abs(p[0]) <= 180 && math.Abs(p[1]) <= 90) { // not a number is neither
			return errDegrees
		}
	}
	if d.vertices += len(points); d.vertices > mostVertices {
		return errVertices
	}
	if len(points) == 0 {
		return nil
	}
	if !points.Bound().Intersects(reach) {
		d.Outside++
		return nil
	}
	keep(points)
	return nil
}

// thin leaves so many points out that few enough are kept, and makes a drawing of
// more points than that an error.
func (d *Drawing) thin() error {
	if len(d.Points) > mostKept {
		return fmt.Errorf("it has more than %d points: a layer is for orientation, cut it to what is needed", mostKept)
	}
	for tolerance := finest; ; tolerance *= 2 {
		n := len(d.Points)
		for i, l := range d.Lines {
			d.Lines[i] = outline.Thinned(l, tolerance)
			n += len(d.Lines[i])
		}
		for i, r := range d.Areas {
			d.Areas[i] = orb.Ring(outline.Thinned(orb.LineString(r), tolerance))
			n += len(d.Areas[i])
		}
		if n <= mostKept {
			return nil
		}
		if tolerance > 1e5 {
			return errVertices
		}
	}
}

// Empty reports whether nothing is drawn.
func (d *Drawing) Empty() bool { return len(d.Points)+len(d.Lines)+len(d.Areas) == 0 }

// Lay makes the drawing a layer of the map.
func (d *Drawing) Lay(name, credit string, look outline.Look) outline.Reference {
	out := outline.Reference{Name: name, Credit: credit, Look: look}
	for _, p := range d.Points {
		out.Points = append(out.Points, viewport.Project(p))
	}
	for _, l := range d.Lines {
		out.Lines = append(out.Lines, outline.NewLine(l))
	}
	for _, r := range d.Areas {
		out.Areas = append(out.Areas, outline.NewLine(orb.LineString(r)))
	}
	return out
}

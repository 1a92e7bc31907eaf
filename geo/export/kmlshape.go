package export

import (
	"github.com/paulmach/orb"
	"github.com/twpayne/go-kml/v3"

	"strikemap/geo/record"
)

// shapeOf returns the KML of a point, polygon or multipolygon, nil for none.
func shapeOf(g orb.Geometry) kml.Element {
	switch g := g.(type) {
	case orb.Point:
		return kml.Point(kml.Coordinates(coordinate(g)))
	case orb.Polygon:
		return polygon(g)
	case orb.MultiPolygon:
		parts := make([]kml.Element, 0, len(g))
		for _, p := range g {
			parts = append(parts, polygon(p))
		}
		return kml.MultiGeometry(parts...)
	}
	return nil
}

func polygon(p orb.Polygon) kml.Element {
	var rings []kml.Element
	for i, r := range p {
		corners := make([]kml.Coordinate, len(r))
		for k, point := range r {
			corners[k] = coordinate(point)
		}
		ring := kml.LinearRing(kml.Coordinates(corners...))
		if i == 0 {
			rings = append(rings, kml.OuterBoundaryIs(ring))
		} else {
			rings = append(rings, kml.InnerBoundaryIs(ring))
		}
	}
	return kml.Polygon(rings...)
}

func coordinate(p orb.Point) kml.Coordinate {
	return kml.Coordinate{Lon: record.Degrees(p[0]), Lat: record.Degrees(p[1])}
}

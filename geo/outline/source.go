package outline

import (
	"fmt"

	"github.com/paulmach/orb"

	"strikemap/geo"
)

// Source is what an outline is encoded from. All lines are in degrees, longitude
// first; those of waters and built-up areas are rings.
type Source struct {
	Faces  []Face // ID, Name, LocalName and Seat count
	Arcs   []SourceArc
	Lakes  []SourceArea
	Former []SourceArea // lakes that are no more
	Urban  []SourceArea
	Rivers []SourceRiver
	Names  []SourceName
	Towns  []Town
	Raions SourceRaions // of the arcs as they are after they have been encoded
}

// SourceArc is a line between two faces, named by their IDs; an empty ID is
// beyond the edge of the data.
type SourceArc struct {
	Left, Right geo.PlaceID
	Line        orb.LineString
}

// SourceArea is a ring in Ukraine or abroad.
type SourceArea struct {
	Abroad bool
	Line   orb.LineString
}

// SourceRiver is a stretch of a river in Ukraine or abroad.
type SourceRiver struct {
	Rank            int
	Abroad          bool
	Name, LocalName string
	Line            orb.LineString
}

// SourceName is a name with the places where it may be written and, unless it is
// empty, the bound within which it may be written elsewhere; SpanKM is about how
// long the named thing is. A country's Face is its ID and its names are those of
// the face.
type SourceName struct {
	Kind            NameKind
	Face            geo.PlaceID
	Name, LocalName string
	Spots           []orb.Point
	SpanKM          float64
	Bound           orb.Bound
}

// kindOf tells what an arc between two faces divides; nil is beyond the edge.
func kindOf(left, right *Face) ArcKind {
	switch {
	case left == nil || right == nil:
		return Edge
	case left.InUkraine() && right.InUkraine():
		return UnitBorder
	case left.IsSea() || right.IsSea():
		if left.InUkraine() || right.InUkraine() {
			return Coast
		}
		return ForeignCoast
	case left.InUkraine() || right.InUkraine():
		return StateBorder
	}
	return ForeignBorder
}

// faceIndex returns where the faces stand by ID; -1 stands for none.
func (s *Source) faceIndex() (map[geo.PlaceID]int, error) {
	index := map[geo.PlaceID]int{"": -1}
	for i, f := range s.Faces {
		index[f.ID] = i
	}
	for _, a := range s.Arcs {
		for _, id := range []geo.PlaceID{a.Left, a.Right} {
			if _, ok := index[id]; !ok {
				return nil, fmt.Errorf("encode outline: an arc bounds the face %q, which is not listed", id)
			}
		}
	}
	return index, nil
}

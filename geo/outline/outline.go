package outline

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// Levels is the number of levels of detail; level 0 is the finest.
const Levels = 4

// Tolerance is by how many metres, roughly, a level's lines may stray from the
// source's: the side of a square as large as the least triangle that is kept.
var Tolerance = [Levels]float64{0, 200, 850, 3400}

// LevelFor returns the coarsest level whose lines are right to within about
// a pixel at a scale in pixels per metre.
func LevelFor(scale float64) int {
	for level := Levels - 1; level > 0; level-- {
		if Tolerance[level]*scale <= 1 {
			return level
		}
	}
	return 0
}

// Outline is the whole geography. The zero value is an empty map. It is only read
// once loaded, and may be by several goroutines at once.
type Outline struct {
	Faces  []Face
	Arcs   []Arc
	Waters []Water
	Rivers []River
	Urban  []Urban
	Names  []Name
	Towns  []Town // those more in sight first

	References []Reference // in the order of drawing; see Bearing

	ukraine, sea, frontier [][]step
	byID                   map[geo.PlaceID]int
	raions                 func() *Outline // decodes them once
}

// Line is a polyline or, where its ends meet, a ring, at every level of detail.
type Line struct {
	Low, High viewport.Plane // its box
	levels    [Levels][]viewport.Plane
}

// At returns the line's points at a level; empty where the level leaves it out.
func (l *Line) At(level int) []viewport.Plane { return l.levels[level] }

// Meets reports whether the line's box and that from low to high share a point.
func (l *Line) Meets(low, high viewport.Plane) bool {
	return l.Low.X <= high.X && l.High.X >= low.X && l.Low.Y <= high.Y && l.High.Y >= low.Y
}

// Face is a connected or scattered piece of the coverage: a first-level unit of
// Ukraine, another country, or the sea.
type Face struct {
	ID        geo.PlaceID // "iso:UA-63", "iso:PL", "sea"
	Name      string      // English: "Kharkiv Oblast", "Poland"
	LocalName string      // Ukrainian
	Seat      string      // of a unit: the settlement that it is governed from
	Low, High viewport.Plane

	rings [][]step
}

// InUkraine reports whether the face is a first-level unit of Ukraine.
func (f *Face) InUkraine() bool { return strings.HasPrefix(string(f.ID), "iso:UA-") }

// IsSea reports whether the face is the sea.
func (f *Face) IsSea() bool { return f.ID == seaID }

const seaID = geo.PlaceID("sea")

// Arc is a line of the coverage with the faces on its left and right, as indices
// into Faces; -1 is beyond the edge of the data.
type Arc struct {
	Line
	Left, Right int
	Kind        ArcKind
}

// ArcKind is what an arc divides.
type ArcKind uint8

// The kinds of arcs.
const (
	Edge         ArcKind = iota // of the data; never drawn
	Coast                       // of Ukraine
	ForeignCoast                // of other countries
	StateBorder                 // of Ukraine
	ForeignBorder
	UnitBorder // between oblasts
)

// Water is a lake, reservoir or liman that is no part of the sea.
type Water struct {
	Line
	Former bool // drained: the Kakhovka Reservoir, since June 2023
	Abroad bool
}

// Urban is a built-up area.
type Urban struct {
	Line
	Abroad bool
}

// River is a stretch of a river.
type River struct {
	Line
	Rank            int    // 1 the largest to 4
	Name, LocalName string // empty when unknown
	Abroad          bool
}

// Name is a name that is written on the map where there is room for it.
type Name struct {
	Kind            NameKind
	Name, LocalName string
	Face            geo.PlaceID      // in which it is written: of a country, else the sea; empty for lakes
	Spots           []viewport.Plane // where it may be centred, the best first
	Span            float64          // metres: how long the named thing is
	Low, High       viewport.Plane   // box within which it may be written elsewhere; empty is nowhere
}

// NameKind is what a Name names.
type NameKind uint8

// The kinds of names.
const (
	SeaName NameKind = iota
	LakeName
	CountryName
)

// Face returns the face of a place, or nil.
func (o *Outline) Face(id geo.PlaceID) *Face {
	if i, ok := o.byID[id]; ok {
		return &o.Faces[i]
	}
	return nil
}

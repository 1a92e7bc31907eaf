package event

import (
	"sync"

	"strikemap/geo"
)

// Coder codes articles into reports. It is safe for concurrent use.
type Coder struct {
	lexicons map[string]*lexicon
	atlas    Atlas
	used     sync.Pool // *scan, of sentences that are read
	drawers  sync.Pool // *drawer
}

// drawer is the memory in which the reports of an article are collected, and where they are.
type drawer struct {
	reports []geo.Report
	located []location
}

// Atlas answers what a coder must know of places beyond the mentions: the
// first-level unit and the raion that a place lies in, the town that a raion is governed
// from, and the place of an id; nil if unknown.
type Atlas interface {
	OblastOf(p *geo.Place) *geo.Place
	RaionOf(p *geo.Place) *geo.Place
	SeatOf(raion *geo.Place) *geo.Place
	Place(id geo.PlaceID) *geo.Place
}

// Pair is a cue and a place that no rule joins, for the weights to be made from.
type Pair struct {
	Mention int    // index into the article's mentions
	Kind    string // what would be told of the place: strike, interception, infrastructure_damage or casualties
	Traits  []int  // those that hold, by their index in TraitNames
}

// russia is the country that Russian totals are told of.
const russia geo.PlaceID = "iso:RU"

// The places that "the capital" may mean, and the oblast around Kyiv.
const (
	ukraine    geo.PlaceID = "iso:UA"
	kyiv       geo.PlaceID = "geonames:703448"
	moscow     geo.PlaceID = "world:RU-48-4721"
	kyivOblast geo.PlaceID = "iso:UA-32"
)

// inTheatre reports whether this war is fought in the country; no country is that of the seas.
func inTheatre(country string) bool { return country == "UA" || country == "RU" || country == "" }

// New returns a coder that asks the atlas about places. It panics when the embedded word tables are broken, which a test excludes.
func New(atlas Atlas) *Coder {
	return &Coder{lexicons: lexicons(), atlas: atlas}
}

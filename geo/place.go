package geo

import (
	"strings"

	"github.com/paulmach/orb"
)

// PlaceID names a place across runs and versions, for example
// "geonames:698740", "osm:30421" or "iso:UA-63".
type PlaceID string

// PlaceWithheld is the name of a place that was made coarser, to be safe to publish: it
// is called by what it lies in.
const PlaceWithheld PlaceID = "withheld"

// Level says how large a place is.
type Level string

// The levels of a place.
const (
	LevelSettlement Level = "settlement"
	LevelDistrict   Level = "district" // of a city
	LevelRaion      Level = "raion"
	LevelOblast     Level = "oblast"
	LevelRegion     Level = "region" // larger than an oblast or across several: "Donbas", "Black Sea"
	LevelCountry    Level = "country"
	LevelFacility   Level = "facility" // a plant, port, air base or bridge
)

// Place is an entry of the gazetteer.
type Place struct {
	ID         PlaceID
	Name       string // official Ukrainian romanisation in Ukraine, common English name elsewhere
	LocalName  string // Ukrainian in Ukraine; may be empty elsewhere
	Level      Level
	Raion      string // "Odesa Raion"; empty when unknown or not applicable
	Oblast     string // "Odesa Oblast"; first-level unit, abroad too where known
	Country    string // ISO 3166-1 alpha-2; empty for seas and regions across borders
	Point      orb.Point
	Population int // 0 when unknown; towns and cities without a figure have a low one, to be ranked by
}

// InUkraine reports whether the place lies in Ukraine as in UN General
// Assembly resolution 68/262: Crimea and Sevastopol included.
func (p Place) InUkraine() bool { return p.Country == "UA" }

// Contains reports whether o, of the same country, lies in the country, oblast or town p.
func (p *Place) Contains(o *Place) bool {
	switch p.Level {
	case LevelCountry:
		return o.Level != LevelCountry && o.Level != LevelRegion
	case LevelSettlement:
		return o.Level == LevelDistrict && strings.HasSuffix(o.Name, "("+p.Name+")")
	case LevelOblast:
		return o.Oblast == p.Name && o.Level != LevelOblast
	}
	return false
}

// Area returns the place when it is a raion or an oblast, else nil; p may be nil.
func (p *Place) Area() *Place {
	if p == nil || p.Level != LevelRaion && p.Level != LevelOblast {
		return nil
	}
	return p
}

// MayContain reports whether p is an area that may contain o; either may be nil, which
// an area may contain.
func (p *Place) MayContain(o *Place) bool {
	switch {
	case p.Area() == nil:
		return false
	case o == nil:
		return true
	case p.ID == o.ID || p.Oblast != o.Oblast:
		return false
	case p.Level == LevelOblast:
		return o.Level != LevelOblast
	}
	return o.Level == LevelSettlement || o.Raion == p.Name
}

package toponym

import "strikemap/geo"

const (
	wantSettlement levels = 1 << iota
	wantDistrict
	wantRaion
	wantOblast
	wantRegion
	wantCountry
	wantFacility
)

// levels is a set of place levels; none means any.
type levels uint8

// bitOf returns the set of one level.
func bitOf(l geo.Level) levels {
	switch l {
	case geo.LevelSettlement:
		return wantSettlement
	case geo.LevelDistrict:
		return wantDistrict
	case geo.LevelRaion:
		return wantRaion
	case geo.LevelOblast:
		return wantOblast
	case geo.LevelRegion:
		return wantRegion
	case geo.LevelCountry:
		return wantCountry
	case geo.LevelFacility:
		return wantFacility
	}
	return 0
}

package translations

import (
	"math"

	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
)

// Lost says why a place that bears a mention's name was not chosen: what by the
// reason of the choice tells the two apart, or else that the text speaks less for
// it.
func Lost(m *geo.Mention, other *geo.Place) string {
	chosen := m.Place
	if chosen == nil {
		if m.Reason.ID == geo.ReasonUndecided {
			return T("lost.open")
		}
		return T("lost.less")
	}
	switch m.Reason.ID {
	case geo.ReasonMostPopulous:
		if other.Level == chosen.Level && other.Population < chosen.Population {
			return smaller(other)
		}
	case geo.ReasonCloseTo, geo.ReasonDistrictOf, geo.ReasonDistrictBeside:
		if km := orbgeo.Distance(chosen.Point, other.Point) / 1000; km >= 1 {
			return T("lost.far", "KM", Number(int(math.Round(km))))
		}
	case geo.ReasonInCountryBeside, geo.ReasonInAreaBeside, geo.ReasonAreaNearby, geo.ReasonOblastOfOthers:
		return apart(chosen, other)
	}
	return T("lost.less")
}

func smaller(p *geo.Place) string {
	if p.Population == 0 {
		return T("lost.village")
	}
	return N("lost.smaller", p.Population)
}

// apart says in which larger area two places differ.
func apart(chosen, other *geo.Place) string {
	switch {
	case other.Country != chosen.Country:
		return T("lost.country")
	case other.Oblast != chosen.Oblast:
		return T("lost.oblast")
	case other.Raion != chosen.Raion:
		return T("lost.raion")
	}
	return T("lost.less")
}

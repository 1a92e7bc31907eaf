package translations

import (
	"math"
	"slices"

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
		return apart(m, other)
	}
	return T("lost.less")
}

func smaller(p *geo.Place) string {
	if p.Population == 0 {
		return T("lost.village")
	}
	return N("lost.smaller", p.Population)
}

// apart says in which larger area a place differs from the one that was chosen for
// where it lies; within the area that decided, size does.
func apart(m *geo.Mention, other *geo.Place) string {
	chosen := m.Place
	switch {
	case other.Country != chosen.Country:
		return T("lost.country")
	case other.Oblast != chosen.Oblast:
		return T("lost.oblast")
	case other.Raion != chosen.Raion && slices.Contains(m.Reason.Args, chosen.Raion):
		return T("lost.raion")
	case other.Level == chosen.Level && other.Population < chosen.Population:
		return smaller(other)
	}
	return T("lost.less")
}

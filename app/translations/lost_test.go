package translations_test

import (
	"testing"

	"github.com/paulmach/orb"

	"strikemap/app/translations"
	"strikemap/geo"
)

func TestAPlaceThatWasNotChosenLostByWhatDecided(t *testing.T) {
	speak(t, "en_US.UTF-8")
	at := func(country, oblast, raion string, population int, lon float64) *geo.Place {
		return &geo.Place{Level: geo.LevelSettlement, Country: country, Oblast: oblast, Raion: raion, Population: population, Point: orb.Point{lon, 48}}
	}
	chosen := at("UA", "A Oblast", "B Raion", 5000, 30)
	for want, c := range map[string]struct {
		reason geo.Reason
		other  *geo.Place
	}{
		"smaller: 1,200 people live there":              {geo.Because(geo.ReasonMostPopulous), at("UA", "C Oblast", "D Raion", 1200, 31)},
		"smaller: no figure of its population is known": {geo.Because(geo.ReasonInAreaBeside, "A Oblast"), at("UA", "A Oblast", "D Raion", 0, 31)},
		"in another raion":                              {geo.Because(geo.ReasonInAreaBeside, "B Raion"), at("UA", "A Oblast", "D Raion", 0, 31)},
		"in another oblast":                             {geo.Because(geo.ReasonAreaNearby, "A Oblast"), at("UA", "C Oblast", "D Raion", 0, 31)},
		"in another country":                            {geo.Because(geo.ReasonInCountryBeside), at("US", "C", "", 9000, 31)},
		"74 km from the one chosen":                     {geo.Because(geo.ReasonCloseTo, "X"), at("UA", "A Oblast", "B Raion", 0, 31)},
		"the text speaks less for it":                   {geo.Because(geo.ReasonMostPopulous), at("UA", "C Oblast", "D Raion", 9000, 31)},
	} {
		m := &geo.Mention{Place: chosen, Reason: c.reason}
		if got := translations.Lost(m, c.other); got != want {
			t.Errorf("%s: %q, want %q", c.reason.ID, got, want)
		}
	}
	open := &geo.Mention{Reason: geo.Because(geo.ReasonUndecided)}
	if got := translations.Lost(open, chosen); got != "nothing in the article decides" {
		t.Errorf("left open: %q", got)
	}
}

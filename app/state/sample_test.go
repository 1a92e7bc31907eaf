package state_test

import (
	"fmt"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
)

// Invented examples: places are real, what is told of them is not.
var places = map[string]*geo.Place{
	"Odesa":   {ID: "p1", Name: "Odesa", LocalName: "Одеса", Level: geo.LevelSettlement, Oblast: "Odesa Oblast", Country: "UA", Point: orb.Point{30.7, 46.5}},
	"Kharkiv": {ID: "p2", Name: "Kharkiv", LocalName: "Харків", Level: geo.LevelSettlement, Oblast: "Kharkiv Oblast", Country: "UA", Point: orb.Point{36.2, 50}},
	"Sumy":    {ID: "p3", Name: "Sumy", LocalName: "Суми", Level: geo.LevelSettlement, Oblast: "Sumy Oblast", Country: "UA", Point: orb.Point{34.8, 50.9}},
}

// told makes a report of a kind at a place on a day of May 2025; an empty place
// stands for the country.
func told(id, place string, kind geo.Kind, day int, effects ...geo.EffectClaim) geo.Report {
	r := geo.Report{
		ID: id, Kind: kind, Role: geo.RoleSite, Precision: geo.P3, Place: places[place], Effects: effects,
		Evidence: geo.Quote{Text: fmt.Sprintf("An invented sentence about %s.", place)},
	}
	if r.Place == nil {
		r.Precision, r.Unmapped = geo.P8, geo.Because(geo.ReasonOnlyCountry)
	}
	if day > 0 {
		r.Date.From = time.Date(2025, 5, day, 0, 0, 0, 0, time.UTC)
		r.Date.To = r.Date.From.AddDate(0, 0, 1)
	}
	return r
}

func article(id string, reports ...geo.Report) *geo.Reading {
	r := &geo.Reading{Article: geo.Article{ID: id, Title: "Invented article " + id, SHA256: id}, Reports: reports}
	return r
}

func count(n int) *int { return &n }

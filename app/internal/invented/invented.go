// Package invented makes invented articles, plainly marked as such, with
// reports coded by hand: what the tests of the window's panels are fed with.
// The places are real, what is told of them is not.
package invented

import (
	"strings"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// The places of the invented articles.
var (
	Odesa   = place("p1", "Odesa", "Одеса", geo.LevelSettlement, "Odesa Oblast", 30.74, 46.48)
	Kharkiv = place("p2", "Kharkiv", "Харків", geo.LevelSettlement, "Kharkiv Oblast", 36.23, 49.99)
	Sumy    = place("p3", "Sumy Oblast", "Сумська область", geo.LevelOblast, "Sumy Oblast", 34.8, 50.9)
	Ukraine = place("p4", "Ukraine", "Україна", geo.LevelCountry, "", 31, 49)
)

func place(id geo.PlaceID, name, local string, level geo.Level, oblast string, lon, lat float64) *geo.Place {
	return &geo.Place{ID: id, Name: name, LocalName: local, Level: level, Oblast: oblast, Country: "UA", Point: orb.Point{lon, lat}}
}

const body = `Invented article: a night in May
Kyiv, 6 May 2025. This text is invented.
People in Odesa had slept badly. A missile hit a port warehouse in Odesa overnight, injuring three people. Firefighters put the fire out.
In Kharkiv, homes were damaged. Officials in Kharkiv spoke of it later.
Drones were shot down over Sumy region. Of 90 drones launched at Ukraine, 80 were shot down.`

// Night returns an article with four reports: a strike on Odesa with three
// injured, damaged homes in Kharkiv, an interception over Sumy Oblast, and one
// about all of Ukraine that cannot be mapped; and with three mentions, two of
// them without an event.
func Night() *geo.Reading {
	r := &geo.Reading{Sentences: sentence.Outlines(sentence.Split(body))}
	r.Article = geo.Article{
		ID: "night", SHA256: "night", Path: "night.txt", Body: body, Title: "Invented article: a night in May",
		Publisher: "Invented Courier", Language: "en", Published: time.Date(2025, 5, 6, 0, 0, 0, 0, time.UTC),
		TitleSpan: spanOf("Invented article: a night in May"), DatelineSpan: spanOf("Kyiv, 6 May 2025."),
	}
	three := 3
	r.Reports = []geo.Report{
		told("odesa", geo.KindStrike, Odesa, geo.P3, "A missile hit a port warehouse in Odesa overnight, injuring three people.", "Odesa", "hit"),
		told("kharkiv", geo.KindEffectOnly, Kharkiv, geo.P3, "In Kharkiv, homes were damaged.", "Kharkiv", "damaged"),
		told("sumy", geo.KindInterception, Sumy, geo.P6, "Drones were shot down over Sumy region.", "Sumy region", "shot down"),
		told("ukraine", geo.KindInterception, Ukraine, geo.P8, "Of 90 drones launched at Ukraine, 80 were shot down.", "Ukraine", "shot down"),
	}
	strike := &r.Reports[0]
	strike.Effects = []geo.EffectClaim{{Effect: geo.EffectInjured, Min: &three, Max: &three, Quote: quote("injuring three people")}}
	strike.Targets, strike.Weapons = []geo.Target{geo.TargetPort, geo.TargetWarehouse}, []geo.Weapon{geo.WeaponMissile}
	strike.Mention = 0
	r.Reports[1].Effects = []geo.EffectClaim{{Effect: geo.EffectPower, Quote: quote("damaged")}}
	r.Reports[1].Targets = []geo.Target{geo.TargetEnergy}
	r.Reports[3].Unmapped = geo.Because(geo.ReasonOnlyCountry)
	r.Mentions = []geo.Mention{
		{Span: strike.Toponym.Span, Text: "Odesa", Place: Odesa, Role: geo.RoleSite, Reason: geo.Because(geo.ReasonMostPopulous), RoleReason: geo.Because(geo.ReasonDecidedBy, "hit", string(geo.RuleInPlace)), Score: 0.9},
		{Span: spanOf("Kyiv"), Text: "Kyiv", Role: geo.RoleDateline, RoleReason: geo.Because(geo.ReasonFiledFrom)},
		{Span: spanOf("Kharkiv spoke"), Text: "Kharkiv", Place: Kharkiv, Role: geo.RoleSpeaker, RoleReason: geo.Because(geo.ReasonParty)},
	}
	return r
}

func told(id string, kind geo.Kind, p *geo.Place, precision geo.Precision, evidence, toponym, trigger string) geo.Report {
	at := spanOf(evidence)
	within := func(part string) geo.Quote {
		i := at.Start + strings.Index(evidence, part)
		return geo.QuoteOf(body, geo.Span{Start: i, End: i + len(part)})
	}
	from := time.Date(2025, 5, 5, 15, 0, 0, 0, time.UTC)
	return geo.Report{
		ID: id, Kind: kind, Role: geo.RoleSite, Place: p, Mention: -1, Precision: precision,
		Date:   geo.Date{From: from, To: from.Add(16 * time.Hour), Precision: geo.D2, Basis: geo.BasisRelative, Words: "overnight"},
		Status: geo.StatusStated, Confidence: 0.9, Steps: []geo.Step{{Rule: geo.RuleInPlace, Weight: 0.88}},
		Evidence: geo.QuoteOf(body, at), Toponym: within(toponym), Trigger: within(trigger),
	}
}

func spanOf(part string) geo.Span {
	i := strings.Index(body, part)
	return geo.Span{Start: i, End: i + len(part)}
}

func quote(part string) geo.Quote { return geo.QuoteOf(body, spanOf(part)) }

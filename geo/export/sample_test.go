package export

import (
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/record"
)

// An invented article with a report for every way of drawing.

var (
	odesa       = &geo.Place{ID: "t:1", Name: "Odesa", LocalName: "Одеса", Level: geo.LevelSettlement, Raion: "Odesa Raion", Oblast: "Odesa Oblast", Country: "UA", Point: orb.Point{30.7326221, 46.4825261}}
	sumyOblast  = &geo.Place{ID: "t:2", Name: "Sumy Oblast", Level: geo.LevelOblast, Oblast: "Sumy Oblast", Country: "UA", Point: orb.Point{34, 51}}
	izmailRaion = &geo.Place{ID: "t:3", Name: "Izmail Raion", Level: geo.LevelRaion, Country: "UA", Point: orb.Point{28.8, 45.4}}
	ukraine     = &geo.Place{ID: "t:4", Name: "Ukraine", Level: geo.LevelCountry, Country: "UA", Point: orb.Point{31, 49}}
)

const sampleBody = "Overnight debris hit Odesa, killing at least three."

func sample() *geo.Reading {
	three := 3
	quote := func(s string) geo.Quote {
		i := strings.Index(sampleBody, s)
		return geo.QuoteOf(sampleBody, geo.Span{Start: i, End: i + len(s)})
	}
	full := geo.Report{
		ID: "r1", Kind: geo.KindInterception, Role: geo.RoleSite, Place: odesa, Precision: geo.P3,
		Date: geo.Date{
			From: time.Date(2025, 12, 30, 16, 0, 0, 0, time.UTC), To: time.Date(2025, 12, 31, 8, 0, 0, 0, time.UTC),
			Precision: geo.D2, Basis: geo.BasisRelative, Words: "Overnight",
		},
		Effects: []geo.EffectClaim{{Effect: geo.EffectKilled, Min: &three, Quote: quote("killing at least three")}, {Effect: geo.EffectBuilding, Extent: geo.ExtentMinor}},
		Targets: []geo.Target{geo.TargetWarehouse}, Weapons: []geo.Weapon{geo.WeaponDebris}, Cause: geo.CauseDebris, Intercepted: true,
		Status: geo.StatusAttributed, ClaimedBy: []geo.Attribution{{Name: "the mayor", Role: geo.SpeakerUAOfficial, Verb: "said"}},
		Confidence: 0.93049, Evidence: geo.QuoteOf(sampleBody, geo.Span{End: len(sampleBody)}), Toponym: quote("Odesa"), Trigger: quote("hit"), Steps: []geo.Step{{Rule: geo.RuleHitPlace, Span: geo.Span{Start: 17, End: 26}, Weight: 0.92}},
	}
	bare := func(id string, p *geo.Place, precision geo.Precision, unmapped geo.Reason) geo.Report {
		return geo.Report{
			ID: id, Kind: geo.KindStrike, Role: geo.RoleSite, Place: p, Precision: precision, Unmapped: unmapped,
			Date: geo.Date{Precision: geo.D7, Basis: geo.BasisPublication}, Status: geo.StatusStated, Evidence: full.Evidence,
		}
	}
	near := bare("r2", odesa, geo.P4, geo.Reason{})
	near.RadiusKM = 10
	return &geo.Reading{
		Article: geo.Article{ID: "a1", Path: "a.txt", Title: "Debris hits Odesa", Published: time.Date(2025, 12, 31, 0, 0, 0, 0, record.Kyiv), Language: "en", SHA256: "ab", URL: "https://example.com/a?b=1&c=2", Body: sampleBody},
		Reports: []geo.Report{
			full, near, bare("r3", sumyOblast, geo.P6, geo.Reason{}), bare("r4", izmailRaion, geo.P5, geo.Reason{}),
			bare("r5", ukraine, geo.P8, geo.Because(geo.ReasonOnlyCountry)), bare("r6", nil, geo.P9, geo.Because(geo.ReasonNoPlaceNamed)),
		},
		Mentions: []geo.Mention{{
			Span: quote("Odesa").Span, Text: "Odesa", Place: odesa, Candidates: []geo.PlaceID{"t:1"}, Score: 0.97,
			Reason: geo.Because(geo.ReasonOnlyBearer), Literal: true, Role: geo.RoleSite, RoleReason: geo.Because(geo.ReasonDecidedBy, "hit", string(geo.RuleHitPlace)),
		}},
	}
}

// one yields the results.
func one(results ...*geo.Reading) iter.Seq[*geo.Reading] { return slices.Values(results) }

// borders knows Sumy Oblast alone, as a square wound the wrong way round, with a
// hole; with rough set it is only about there.
type borders struct{ rough bool }

func (b borders) Area(id geo.PlaceID) (g orb.Geometry, approximate bool) {
	if id != sumyOblast.ID {
		return nil, false
	}
	return orb.MultiPolygon{{{{33, 50}, {33, 52}, {35, 52}, {35, 50}, {33, 50}}, {{33.5, 50.5}, {34, 50.5}, {34, 51}, {33.5, 50.5}}}}, b.rough
}

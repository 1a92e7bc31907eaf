package confidence

import (
	"math"

	"strikemap/geo"
)

// Side says what a mark speaks for.
type Side uint8

// The sides.
const (
	Sure    Side = iota // the reading is right
	Which               // another place may be meant
	Whether             // there may have been no such event
)

// mark is one thing known of a report.
type mark struct {
	id   geo.ReasonID
	side Side
	of   func(v *view) float64 // 0 to 1
}

// marks are what confidence is reckoned from; weights.txt has one weight for each.
var marks = []mark{
	{geo.MarkDirect, Sure, func(v *view) float64 {
		return yes(v.by(geo.RuleHitPlace, geo.RuleAttackOnPlace, geo.RuleStrikeOfPlace))
	}},
	{geo.MarkNamedAgain, Sure, func(v *view) float64 { return some(v.named-1, 4) }},
	{geo.MarkTitle, Sure, func(v *view) float64 { return yes(v.inTitle()) }},

	{geo.MarkListed, Which, func(v *view) float64 { return yes(v.by(geo.RuleListed, geo.RuleVerbLeftOut)) }},
	{geo.MarkSameSentence, Which, func(v *view) float64 { return yes(v.by(geo.RuleSameSentence)) }},
	{geo.MarkByWord, Which, func(v *view) float64 { return yes(v.by(geo.RuleToldByWord)) }},
	{geo.MarkCarried, Which, func(v *view) float64 { return yes(v.by(geo.RuleCarriedOver)) }},
	{geo.MarkCarriedToOblast, Which, func(v *view) float64 {
		return yes(v.by(geo.RuleCarriedToOblast, geo.RuleNationalTotal))
	}},
	{geo.MarkOffice, Which, func(v *view) float64 { return yes(v.by(geo.RuleOfficeOfPlace)) }},
	{geo.MarkHeading, Which, func(v *view) float64 { return yes(v.by(geo.RuleHeading)) }},
	{geo.MarkFarBack, Which, func(v *view) float64 { return some(v.back-1, 6) }},
	{geo.MarkNearerPlace, Which, func(v *view) float64 { return yes(v.nearer) }},
	{geo.MarkUnlistedBeside, Which, func(v *view) float64 { return some(v.unlisted, 2) }},
	{geo.MarkSeveralBearers, Which, func(v *view) float64 { return yes(v.m != nil && len(v.m.Candidates) > 1) }},
	{geo.MarkUnsurePlace, Which, func(v *view) float64 {
		if v.m == nil || v.m.Score == 0 {
			return 0
		}
		return 1 - v.m.Score
	}},
	{geo.MarkSmallPlace, Which, func(v *view) float64 {
		p := v.r.Place
		return yes(p.Level == geo.LevelSettlement && p.Population < smallTown && v.m != nil && v.m.Reason.ID != geo.ReasonInAreaBeside)
	}},
	{geo.MarkArea, Which, func(v *view) float64 { return yes(v.r.Precision.Area()) }},

	{geo.MarkEffectOnly, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindEffectOnly) }},
	{geo.MarkToll, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindTollUpdate) }},
	{geo.MarkOpenOutcome, Whether, func(v *view) float64 {
		return yes(v.r.Kind == geo.KindOutcomeUnknown || v.r.Kind == geo.KindCauseUnknown)
	}},
	{geo.MarkNoWeapon, Whether, func(v *view) float64 { return yes(!v.armed) }},
	{geo.MarkLone, Whether, func(v *view) float64 { return yes(v.drawn < 2) }},
	{geo.MarkFewAmongMany, Whether, func(v *view) float64 {
		return some(v.length/(passageOf*max(1, v.drawn))-1, 8)
	}},
	{geo.MarkFarFromWar, Whether, func(v *view) float64 { return yes(v.r.Place.Country != "UA" && v.r.Place.Country != "RU") }},
	{geo.MarkSpeakerBeside, Whether, func(v *view) float64 { return yes(v.speaker) }},
}

// smallTown is the population below which a place's name may well be another's.
const smallTown = 5_000

// passageOf is how many bytes of text a report may be alone in.
const passageOf = 400

func yes(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// some grows with n from 0 at none to 1 at most, ever more slowly.
func some(n, most int) float64 { return logs[min(max(n, 0), most)] / logs[most] }

// logs are the logarithms of 1 and the numbers after it, as far as marks count.
var logs = func() (logs [9]float64) {
	for n := range logs {
		logs[n] = math.Log1p(float64(n))
	}
	return logs
}()

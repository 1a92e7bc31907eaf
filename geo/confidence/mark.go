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
	{geo.MarkToldAgain, Sure, func(v *view) float64 { return some(v.again, 4) }},
	{geo.MarkSharedWords, Sure, func(v *view) float64 { return some(v.shared, 4) }},
	{geo.MarkNeighbours, Sure, func(v *view) float64 { return some(v.region-v.named, 8) }},
	{geo.MarkNeighboursTold, Sure, func(v *view) float64 { return some(v.around, 8) }},
	{geo.MarkAreaBeside, Sure, func(v *view) float64 {
		return yes(v.because(geo.ReasonInAreaBeside, geo.ReasonAreaNearby, geo.ReasonInCountryBeside))
	}},
	{geo.MarkWeapon, Sure, func(v *view) float64 { return yes(len(v.r.Weapons) > 0) }},
	{geo.MarkSaidBy, Sure, func(v *view) float64 { return yes(len(v.r.ClaimedBy) > 0) }},

	{geo.MarkListed, Which, func(v *view) float64 { return yes(v.by(geo.RuleListed, geo.RuleVerbLeftOut)) }},
	{geo.MarkLikely, Which, func(v *view) float64 { return yes(v.by(geo.RuleLikely)) }},
	{geo.MarkByWord, Which, func(v *view) float64 { return yes(v.by(geo.RuleToldByWord)) }},
	{geo.MarkCarried, Which, func(v *view) float64 { return yes(v.by(geo.RuleCarriedOver)) }},
	{geo.MarkCarriedToOblast, Which, func(v *view) float64 {
		return yes(v.by(geo.RuleCarriedToOblast, geo.RuleNationalTotal))
	}},
	{geo.MarkOffice, Which, func(v *view) float64 { return yes(v.by(geo.RuleOfficeOfPlace)) }},
	{geo.MarkHeading, Which, func(v *view) float64 { return yes(v.by(geo.RuleHeading)) }},
	{geo.MarkFarBack, Which, func(v *view) float64 { return some(v.back-1, 6) }},
	{geo.MarkParagraphBack, Which, func(v *view) float64 { return some(v.paragraphs, 4) }},
	{geo.MarkNearerPlace, Which, func(v *view) float64 { return yes(v.nearer) }},
	{geo.MarkIdleBeside, Which, func(v *view) float64 { return some(v.idle, 2) }},
	{geo.MarkAbroadBeside, Which, func(v *view) float64 { return some(v.abroad, 2) }},
	{geo.MarkUnlistedBeside, Which, func(v *view) float64 { return some(v.unlisted, 2) }},
	{geo.MarkSeveralBearers, Which, func(v *view) float64 { return yes(v.m != nil && len(v.m.Candidates) > 1) }},
	{geo.MarkUnsurePlace, Which, func(v *view) float64 {
		if v.m == nil || v.m.Score == 0 {
			return 0
		}
		return 1 - v.m.Score
	}},
	{geo.MarkNamedOnce, Which, func(v *view) float64 { return yes(v.named < 2) }},
	{geo.MarkLoneRegion, Which, func(v *view) float64 { return yes(v.region < 2) }},
	{geo.MarkGuessedBearer, Which, func(v *view) float64 {
		return yes(v.because(geo.ReasonMostPopulous, geo.ReasonCloseTo))
	}},
	{geo.MarkSeat, Which, func(v *view) float64 {
		return yes(v.because(geo.ReasonSeatSurroundings, geo.ReasonFormerRaion))
	}},
	{geo.MarkNotLiteral, Which, func(v *view) float64 { return yes(v.m != nil && !v.m.Literal) }},
	{geo.MarkAround, Which, func(v *view) float64 { return yes(v.r.Precision == geo.P4) }},
	{geo.MarkApart, Which, func(v *view) float64 { return some(v.far()/16, 8) }},
	{geo.MarkSmallPlace, Which, func(v *view) float64 {
		p := v.r.Place
		return yes(p.Level == geo.LevelSettlement && p.Population < smallTown && v.m != nil && v.m.Reason.ID != geo.ReasonInAreaBeside)
	}},

	{geo.MarkEffectOnly, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindEffectOnly) }},
	{geo.MarkToll, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindTollUpdate) }},
	{geo.MarkDefence, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindInterception) }},
	{geo.MarkOpenOutcome, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindOutcomeUnknown) }},
	{geo.MarkOpenCause, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindCauseUnknown) }},
	{geo.MarkNobodyHurt, Whether, func(v *view) float64 { return yes(v.r.Has(geo.EffectNoneReported)) }},
	{geo.MarkNoWeapon, Whether, func(v *view) float64 { return yes(!v.armed) }},
	{geo.MarkLone, Whether, func(v *view) float64 { return yes(v.drawn < 2) }},
	{geo.MarkLate, Whether, func(v *view) float64 { return some(v.at/2, 8) }},
	{geo.MarkUndrawn, Whether, func(v *view) float64 { return some(v.undrawn/2, 8) }},
	{geo.MarkFarFromWar, Whether, func(v *view) float64 { return yes(v.r.Place.Country != "UA" && v.r.Place.Country != "RU") }},
	{geo.MarkSpeakerBeside, Whether, func(v *view) float64 { return yes(v.speaker) }},
}

// smallTown is the population below which a place's name may well be another's.
const smallTown = 5_000

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

package confidence

import (
	"math"
	"strings"

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
	{geo.MarkToldAgain, Sure, func(v *view) float64 { return some(v.again, 4) }},
	{geo.MarkSharedWords, Sure, func(v *view) float64 { return some(v.shared, 4) }},
	{geo.MarkNeighbours, Sure, func(v *view) float64 { return some(v.region-v.named, 16) }},
	{geo.MarkAreaBeside, Sure, func(v *view) float64 {
		return yes(v.because(geo.ReasonInAreaBeside, geo.ReasonAreaNearby, geo.ReasonInCountryBeside))
	}},
	{geo.MarkLongName, Sure, func(v *view) float64 { return yes(v.m != nil && strings.Contains(v.m.Text, " ")) }},
	{geo.MarkWeapon, Sure, func(v *view) float64 { return yes(len(v.r.Weapons) > 0) }},
	{geo.MarkSaidBy, Sure, func(v *view) float64 { return yes(len(v.r.ClaimedBy) > 0) }},

	{geo.MarkListed, Which, func(v *view) float64 { return yes(v.by(geo.RuleListed, geo.RuleVerbLeftOut)) }},
	{geo.MarkLikely, Which, func(v *view) float64 { return yes(v.by(geo.RuleLikely)) }},
	{geo.MarkByWord, Which, func(v *view) float64 { return yes(v.by(geo.RuleToldByWord)) }},
	{geo.MarkCarried, Which, func(v *view) float64 { return yes(v.by(geo.RuleCarriedOver)) }},
	{geo.MarkCarriedOnce, Which, func(v *view) float64 { return yes(v.by(geo.RuleCarriedOver) && v.named < 2) }},
	{geo.MarkCarriedWeapon, Which, func(v *view) float64 {
		return yes(v.by(geo.RuleCarriedOver) && len(v.r.Weapons) > 0)
	}},
	{geo.MarkCarriedToOblast, Which, func(v *view) float64 {
		return yes(v.by(geo.RuleCarriedToOblast, geo.RuleNationalTotal))
	}},
	{geo.MarkOffice, Which, func(v *view) float64 { return yes(v.by(geo.RuleOfficeOfPlace)) }},
	{geo.MarkHeading, Which, func(v *view) float64 { return yes(v.by(geo.RuleHeading)) }},
	{geo.MarkParagraphBack, Which, func(v *view) float64 { return some(v.paragraphs, 4) }},
	{geo.MarkNearerPlace, Which, func(v *view) float64 { return yes(v.nearer) }},
	{geo.MarkIdleBeside, Which, func(v *view) float64 { return some(v.idle, 2) }},
	{geo.MarkAbroadBeside, Which, func(v *view) float64 { return some(v.abroad, 2) }},
	{geo.MarkUnlistedBeside, Which, func(v *view) float64 { return some(v.unlisted, 2) }},
	{geo.MarkSeveralBearers, Which, func(v *view) float64 { return yes(v.m != nil && len(v.m.Candidates) > 1 && v.named < 2) }},
	{geo.MarkUnsurePlace, Which, func(v *view) float64 {
		if v.m == nil || v.m.Score == 0 {
			return 0
		}
		return 1 - v.m.Score
	}},
	{geo.MarkNamedOnce, Which, func(v *view) float64 { return yes(v.named < 2) }},
	{geo.MarkGuessedBearer, Which, func(v *view) float64 {
		return yes(v.because(geo.ReasonMostPopulous, geo.ReasonCloseTo))
	}},
	{geo.MarkSeat, Which, func(v *view) float64 {
		return yes(v.because(geo.ReasonSeatSurroundings, geo.ReasonFormerRaion))
	}},
	{geo.MarkNotLiteral, Which, func(v *view) float64 { return yes(v.m != nil && !v.m.Literal) }},
	{geo.MarkAround, Which, func(v *view) float64 { return yes(v.r.Precision == geo.P4) }},
	{geo.MarkSmallPlace, Which, func(v *view) float64 { return yes(v.small() && v.m != nil && !v.because(geo.ReasonInAreaBeside)) }},
	{geo.MarkSmallAlone, Which, func(v *view) float64 { return yes(v.small() && v.region < 2) }},
	{geo.MarkLoneBearer, Which, func(v *view) float64 {
		return yes(v.because(geo.ReasonOnlyBearer) && v.r.Place.Level == geo.LevelSettlement && v.r.Place.Population < town)
	}},
	{geo.MarkFinerTold, Which, func(v *view) float64 { return yes(v.r.Place.Level == geo.LevelOblast && v.around > 0) }},

	{geo.MarkEffectOnly, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindEffectOnly) }},
	{geo.MarkBareDeaths, Whether, func(v *view) float64 {
		return yes(v.r.Kind == geo.KindEffectOnly && len(v.r.Targets) == 0 && v.r.Has(geo.EffectKilled))
	}},
	{geo.MarkToll, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindTollUpdate) }},
	{geo.MarkDefence, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindInterception && v.r.Precision != geo.P6) }},
	{geo.MarkOpenOutcome, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindOutcomeUnknown) }},
	{geo.MarkBareAttack, Whether, func(v *view) float64 {
		return yes(v.r.Kind == geo.KindOutcomeUnknown && len(v.r.Weapons) == 0)
	}},
	{geo.MarkOpenCause, Whether, func(v *view) float64 { return yes(v.r.Kind == geo.KindCauseUnknown) }},
	{geo.MarkNobodyHurt, Whether, func(v *view) float64 { return yes(v.r.Has(geo.EffectNoneReported)) }},
	{geo.MarkNoWeapon, Whether, func(v *view) float64 { return yes(!v.armed) }},
	{geo.MarkLate, Whether, func(v *view) float64 { return some(v.at/2, 8) }},
	{geo.MarkUndrawn, Whether, func(v *view) float64 { return some(v.undrawn/2, 8) }},
	{geo.MarkFarFromWar, Whether, func(v *view) float64 { return yes(v.r.Place.Country != "UA" && v.r.Place.Country != "RU") }},
	{geo.MarkSpeakerBeside, Whether, func(v *view) float64 { return yes(v.speaker) }},
}

// Below these populations a place's name may well be another's: where several bear it, and
// where the list knows no other.
const (
	village = 5_000
	town    = 20_000
)

// small reports whether the place is a village.
func (v *view) small() bool {
	return v.r.Place.Level == geo.LevelSettlement && v.r.Place.Population < village
}

func yes(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// some grows with n from 0 at none to 1 at most, ever more slowly.
func some(n, most int) float64 { return logs[min(max(n, 0), most)] / logs[most] }

// logs are the logarithms of 1 and the numbers after it, as far as marks count.
var logs = func() (logs [17]float64) {
	for n := range logs {
		logs[n] = math.Log1p(float64(n))
	}
	return logs
}()

package geo

// Quote is a piece of an article's text and where it stands.
type Quote struct {
	Span Span
	Text string
}

// QuoteOf returns the quote of a span of body.
func QuoteOf(body string, s Span) Quote { return Quote{Span: s, Text: s.Of(body)} }

// EffectClaim is one stated effect. Min and Max bound a stated count; nil means
// that the text gives none: "at least 3" has Min 3 and no Max.
type EffectClaim struct {
	Effect Effect
	Min    *int
	Max    *int
	Extent string // ExtentDestroyed, ExtentDamaged, ExtentMinor or empty
	Quote  Quote
}

// Attribution is one of those whom a report is attributed to.
type Attribution struct {
	Name  string
	Role  SpeakerRole
	Verb  string
	Quote Quote
}

// Report is one article's telling of what happened at one place: article ×
// place × event sentence. It never changes once read.
type Report struct {
	ID     string // the anchor's
	Anchor Anchor // the words that it was read from

	Kind    Kind
	Role    Role
	Place   *Place // nil for P9
	Mention int    // index into the article's mentions; -1 when no place is named

	Within string // the report of this article that tells the same event more precisely; empty when none does

	Relation  Relation // how the place meant lies to Place; "" where the words tell nothing
	Precision Precision
	RadiusKM  float64 // for P4: stated radius of the ring on the ground; see Radius
	Unmapped  Reason  // why it cannot be mapped; empty when it can
	Date      Date

	Effects     []EffectClaim
	Targets     []Target
	Weapons     []Weapon
	Cause       string // CauseDebris or empty
	Intercepted bool   // air defence is told to have worked here too
	Status      Status
	ClaimedBy   []Attribution
	Confidence  float64 // extraction_confidence, 0 to 1: how sure the reading is

	Evidence Quote  // the sentence
	Toponym  Quote  // the place as written; empty span when none
	Trigger  Quote  // the word that decided
	Steps    []Step // the rules that joined the words to the place, in the order of their use
}

// What confidence is graded by: high from SureFrom on, to be checked from CheckFrom on,
// low below.
const (
	SureFrom  = .85
	CheckFrom = .6
)

// NearKM is how far "near" reaches on the ground where no distance is stated.
const NearKM = 25

// Radius returns the radius, in kilometres on the ground, of the ring that a P4
// report is drawn as.
func (r *Report) Radius() float64 {
	if r.RadiusKM > 0 {
		return r.RadiusKM
	}
	return NearKM
}

// Has reports whether the report states the effect.
func (r *Report) Has(e Effect) bool {
	for _, c := range r.Effects {
		if c.Effect == e {
			return true
		}
	}
	return false
}

// Display returns the report's display category. First match wins: casualties,
// infrastructure damage, strike, interception, unknown, other. Damaged homes
// alone count as a strike.
func (r *Report) Display() Display {
	switch {
	case r.hurts():
		return DisplayCasualties
	case r.damages() && r.hitsInfrastructure():
		return DisplayInfrastructure
	case r.Kind == KindStrike:
		return DisplayStrike
	case r.Kind == KindInterception:
		return DisplayInterception
	case r.Kind == KindCauseUnknown, r.Kind == KindOutcomeUnknown:
		return DisplayUnknown
	}
	return DisplayOther
}

// hurts reports whether at least one person is said to be killed or injured.
func (r *Report) hurts() bool {
	for _, c := range r.Effects {
		if c.Effect == EffectKilled || c.Effect == EffectInjured {
			if c.Max == nil || *c.Max > 0 {
				return true
			}
		}
	}
	return false
}

func (r *Report) damages() bool {
	return r.Has(EffectBuilding) || r.Has(EffectFire) || r.Has(EffectPower) ||
		r.Has(EffectHeatWater) || r.Has(EffectTransport)
}

func (r *Report) hitsInfrastructure() bool {
	for _, t := range r.Targets {
		if t != TargetResidential && t != TargetOpenArea && t != TargetNotStated {
			return true
		}
	}
	return false
}

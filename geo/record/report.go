package record

import (
	"fmt"

	"strikemap/geo"
)

// Date is the interval [from, to) in which something is reported to have
// happened.
type Date struct {
	From      *string           `json:"from"`
	To        *string           `json:"to"`
	Precision geo.DatePrecision `json:"precision"`
	Basis     geo.DateBasis     `json:"basis"`
	Words     *string           `json:"words"`
	Undated   *string           `json:"undated"` // why it has no interval
	Reason                      // of Undated
}

// OfDate returns a date's record; say gives the words of its reason.
func OfDate(d geo.Date, say Saying) Date {
	return Date{
		From: OrNull(Moment(d.From)), To: OrNull(Moment(d.To)), Precision: d.Precision, Basis: d.Basis, Words: OrNull(d.Words),
		Undated: OrNull(say.Words(d.Why)), Reason: newReason(d.Why),
	}
}

// Noun returns the date.
func (d Date) Noun() (geo.Date, error) {
	from, err := ParseTime(d.From)
	if err != nil {
		return geo.Date{}, fmt.Errorf("read date: %w", err)
	}
	to, err := ParseTime(d.To)
	if err != nil {
		return geo.Date{}, fmt.Errorf("read date: %w", err)
	}
	if !from.IsZero() && !to.IsZero() && !from.Before(to) {
		return geo.Date{}, fmt.Errorf("read date: %s does not lie before %s", *d.From, *d.To)
	}
	return geo.Date{From: from, To: to, Precision: d.Precision, Basis: d.Basis, Words: orEmpty(d.Words), Why: d.noun()}, nil
}

// Effect is one stated consequence. Its quote stands at start, end.
type Effect struct {
	Effect geo.Effect `json:"effect"`
	Min    *int       `json:"min"`
	Max    *int       `json:"max"`
	Extent *string    `json:"extent"`
	Quote  *string    `json:"quote"`
	Start  *int       `json:"start"`
	End    *int       `json:"end"`
}

// Claim is one of those whom a report is attributed to.
type Claim struct {
	Name  string          `json:"name"`
	Role  geo.SpeakerRole `json:"role"`
	Verb  *string         `json:"verb"`
	Quote *string         `json:"quote"`
	Start *int            `json:"start"`
	End   *int            `json:"end"`
}

// Step is one rule that took part in a reading.
type Step struct {
	Rule   geo.ReasonID `json:"rule"`
	Start  int          `json:"start"`
	End    int          `json:"end"`
	Weight float64      `json:"weight"`
}

// Influence is a word of the evidence and what of the report covering it changes.
type Influence struct {
	Start   int      `json:"start"`
	End     int      `json:"end"`
	Changes []string `json:"changes"`
}

// Report is a report with its article: a line of what extract prints.
type Report struct {
	Article     Article       `json:"article"`
	ID          string        `json:"id"`
	Schema      int           `json:"schema"`
	Kind        geo.Kind      `json:"kind"`
	Display     geo.Display   `json:"display"`
	Role        geo.Role      `json:"role"`
	Place       *Place        `json:"place"`
	Precision   geo.Precision `json:"precision"`
	Unmapped    *string       `json:"unmapped"`
	Date        Date          `json:"date"`
	Effects     []Effect      `json:"effects"`
	Targets     []geo.Target  `json:"targets"`
	Weapons     []geo.Weapon  `json:"weapons"`
	Cause       *string       `json:"cause"`
	Intercepted bool          `json:"intercepted"`
	Status      geo.Status    `json:"status"`
	ClaimedBy   []Claim       `json:"claimed_by"`
	Confidence  float64       `json:"confidence"`
	Evidence    Quote         `json:"evidence"`
	Toponym     *Quote        `json:"toponym"`
	Trigger     *Quote        `json:"trigger"`
	RadiusKM    *float64      `json:"radius_km"`
	Rules       []Step        `json:"rules"`
	Within      *string       `json:"within"`
	Mention     *int          `json:"mention_index"` // of the place's mention in its article
	Reason                    // of Unmapped

	Influence []Influence `json:"influence,omitzero"` // there only when it was asked for
}

// OfReport returns the record of a report; say gives the words of its reasons.
func OfReport(a *geo.Article, r *geo.Report, say Saying) *Report {
	out := &Report{
		Article: OfArticle(a), ID: r.ID, Schema: Schema, Kind: r.Kind, Display: r.Display(), Role: r.Role,
		Place: related(r.Place, r.Relation), Precision: r.Precision, Unmapped: OrNull(say.Words(r.Unmapped)), Date: OfDate(r.Date, say),
		Effects: effectsOf(r), Targets: list(r.Targets), Weapons: list(r.Weapons),
		Cause: OrNull(r.Cause), Intercepted: r.Intercepted, Status: r.Status,
		ClaimedBy: claimsOf(r), Confidence: Round(r.Confidence, 1000),
		Evidence: newQuote(r.Evidence), Toponym: quoteOrNull(r.Toponym), Trigger: quoteOrNull(r.Trigger),
		Rules: stepsOf(r), Within: OrNull(r.Within), Reason: newReason(r.Unmapped),
	}
	if r.Precision == geo.P4 {
		radius := Round(r.Radius(), 1000)
		out.RadiusKM = &radius
	}
	if r.Mention >= 0 {
		out.Mention = &r.Mention
	}
	return out
}

func effectsOf(r *geo.Report) []Effect {
	out := make([]Effect, 0, len(r.Effects))
	for _, x := range r.Effects {
		start, end := ends(x.Quote)
		out = append(out, Effect{x.Effect, x.Min, x.Max, OrNull(x.Extent), OrNull(x.Quote.Text), start, end})
	}
	return out
}

func claimsOf(r *geo.Report) []Claim {
	out := make([]Claim, 0, len(r.ClaimedBy))
	for _, x := range r.ClaimedBy {
		start, end := ends(x.Quote)
		out = append(out, Claim{x.Name, x.Role, OrNull(x.Verb), OrNull(x.Quote.Text), start, end})
	}
	return out
}

func stepsOf(r *geo.Report) []Step {
	out := make([]Step, 0, len(r.Steps))
	for _, s := range r.Steps {
		out = append(out, Step{s.Rule, s.Span.Start, s.Span.End, Round(s.Weight, 1000)})
	}
	return out
}

// ends returns where a quote stands, nil when it is empty.
func ends(q geo.Quote) (start, end *int) {
	if q.Span.Empty() {
		return nil, nil
	}
	return &q.Span.Start, &q.Span.End
}

// quoted returns the quote of a text that stands at start, end.
func quoted(text *string, start, end *int) geo.Quote {
	q := geo.Quote{Text: orEmpty(text)}
	if start != nil && end != nil {
		q.Span = geo.Span{Start: *start, End: *end}
	}
	return q
}

// Noun returns the report and its article, which has no text. What contradicts
// the codebook is an error.
func (r *Report) Noun() (geo.Article, geo.Report, error) {
	a, err := r.Article.Noun()
	if err != nil {
		return a, geo.Report{}, err
	}
	date, err := r.Date.Noun()
	if err != nil {
		return a, geo.Report{}, err
	}
	out := geo.Report{
		ID: r.ID, Kind: r.Kind, Role: r.Role, Place: r.Place.Noun(), Relation: r.Place.relation(), Mention: -1, Within: orEmpty(r.Within),
		Precision: r.Precision, Unmapped: r.noun(), Date: date, Targets: some(r.Targets), Weapons: some(r.Weapons),
		Cause: orEmpty(r.Cause), Intercepted: r.Intercepted, Status: r.Status, Confidence: r.Confidence,
		Evidence: r.Evidence.noun(), Toponym: r.Toponym.nounOrNone(), Trigger: r.Trigger.nounOrNone(),
	}
	out.Anchor = geo.Anchor{Article: a.SHA256, Trigger: out.Trigger.Span, Toponym: out.Toponym.Span}
	if r.Mention != nil {
		out.Mention = *r.Mention
	}
	if r.RadiusKM != nil {
		out.RadiusKM = *r.RadiusKM
	}
	r.lists(&out)
	return a, out, r.check()
}

// lists fills what a report has several of.
func (r *Report) lists(out *geo.Report) {
	for _, x := range r.Effects {
		out.Effects = append(out.Effects, geo.EffectClaim{
			Effect: x.Effect, Min: x.Min, Max: x.Max, Extent: orEmpty(x.Extent), Quote: quoted(x.Quote, x.Start, x.End),
		})
	}
	for _, x := range r.ClaimedBy {
		out.ClaimedBy = append(out.ClaimedBy, geo.Attribution{Name: x.Name, Role: x.Role, Verb: orEmpty(x.Verb), Quote: quoted(x.Quote, x.Start, x.End)})
	}
	for _, s := range r.Rules {
		out.Steps = append(out.Steps, geo.Step{Rule: s.Rule, Span: geo.Span{Start: s.Start, End: s.End}, Weight: s.Weight})
	}
}

package record

import (
	"strikemap/geo"
)

// Parts are what of a report has no single value, for stores that keep its values
// in columns: the lists, and the arguments of its reasons. A quote that stands in
// the article's text is told by its place alone.
type Parts struct {
	Effects   []Effect `json:"effects,omitempty"`
	ClaimedBy []Claim  `json:"claimed_by,omitempty"`
	Rules     []Step   `json:"rules,omitempty"`
	Unmapped  []string `json:"unmapped_args,omitempty"`
	Undated   []string `json:"undated_args,omitempty"`
}

// OfParts returns the parts of a report of an article's text.
func OfParts(body string, r *geo.Report) Parts {
	p := Parts{
		Effects: effectsOf(r), ClaimedBy: claimsOf(r), Rules: stepsOf(r),
		Unmapped: r.Unmapped.Args, Undated: r.Date.Why.Args,
	}
	for i := range p.Effects {
		p.Effects[i].Quote = unlessThere(body, r.Effects[i].Quote)
	}
	for i := range p.ClaimedBy {
		p.ClaimedBy[i].Quote = unlessThere(body, r.ClaimedBy[i].Quote)
	}
	return p
}

// Fill sets the parts of a report of an article's text; its reasons have their ids
// already.
func (p *Parts) Fill(body string, r *geo.Report) {
	(&Report{Effects: p.Effects, ClaimedBy: p.ClaimedBy, Rules: p.Rules}).lists(r)
	for i := range r.Effects {
		fromBody(body, &r.Effects[i].Quote)
	}
	for i := range r.ClaimedBy {
		fromBody(body, &r.ClaimedBy[i].Quote)
	}
	r.Unmapped.Args, r.Date.Why.Args = p.Unmapped, p.Undated
}

// Empty reports whether there is nothing to keep.
func (p *Parts) Empty() bool {
	return len(p.Effects)+len(p.ClaimedBy)+len(p.Rules)+len(p.Unmapped)+len(p.Undated) == 0
}

// unlessThere returns the text of a quote, nil when its place tells it.
func unlessThere(body string, q geo.Quote) *string {
	if stands(body, q.Span) && q.Span.Of(body) == q.Text {
		return nil
	}
	return OrNull(q.Text)
}

func fromBody(body string, q *geo.Quote) {
	if q.Text == "" && stands(body, q.Span) {
		q.Text = q.Span.Of(body)
	}
}

// stands reports whether a span lies in a text.
func stands(body string, s geo.Span) bool {
	return s.Start >= 0 && !s.Empty() && s.End <= len(body)
}

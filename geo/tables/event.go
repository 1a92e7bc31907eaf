package tables

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/ledger"
)

// EventRow is the row of an event as it is decided after a deed.
func EventRow(e *ledger.Entry, seq int64) []any {
	r, date := e.Lead, e.Event.Date()
	var p geo.Place
	if r.Place != nil {
		p = *r.Place
	}
	var radius, star any
	if r.Precision == geo.P4 {
		radius = r.Radius()
	}
	if e.Star != nil {
		star = *e.Star
	}
	killed, injured := toll(r, geo.EffectKilled), toll(r, geo.EffectInjured)
	a := &e.Reading.Article
	return []any{
		PointOf(r), e.Event.ID, reportNames(e), string(r.Kind), string(e.Display), string(r.Role), string(p.ID), p.Name, p.Raion, p.Oblast, p.Country,
		string(r.Relation), string(r.Precision), radius, string(r.Unmapped.ID), date.From, date.To, string(date.Precision), joined(r.Targets, " "), joined(r.Weapons, " "),
		string(r.Status), killed.Min, killed.Max, injured.Min, injured.Max, r.Confidence, len(e.Articles()), a.Title, a.Publisher, a.Published, a.URL,
		r.Evidence.Text, string(e.Judgement.Verdict), e.Judgement.Why, e.Note, strings.Join(e.Tags, ","), star, e.Corrected, e.Made, seq,
	}
}

// Differing returns the entries of the one and of the other list that the other
// does not have. Both are in order, and what did not change is shared.
func Differing(before, after []*ledger.Entry) (gone, fresh []*ledger.Entry) {
	for len(before) > 0 && len(after) > 0 {
		switch a, b := before[0], after[0]; {
		case a == b:
			before, after = before[1:], after[1:]
		case a.Compare(b) < 0:
			gone, before = append(gone, a), before[1:]
		case a.Compare(b) > 0:
			fresh, after = append(fresh, b), after[1:]
		default:
			gone, fresh = append(gone, a), append(fresh, b)
			before, after = before[1:], after[1:]
		}
	}
	return append(gone, before...), append(fresh, after...)
}

func reportNames(e *ledger.Entry) string {
	var out []string
	for _, r := range e.Event.Reports {
		out = append(out, r.ID)
	}
	return strings.Join(out, " ")
}

// toll returns what a report says first of an effect.
func toll(r *geo.Report, of geo.Effect) geo.EffectClaim {
	for _, x := range r.Effects {
		if x.Effect == of {
			return x
		}
	}
	return geo.EffectClaim{}
}

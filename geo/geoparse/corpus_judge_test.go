package geoparse_test

import (
	"slices"
	"strings"

	"strikemap/geo"
)

// judge compares what was read with what should have been.
func (a *archive) judge(r geo.Reading) verdict {
	var v verdict
	for i := range a.wants {
		v.judgeWant(&a.wants[i], r.Reports)
	}
	for i := range r.Reports {
		a.judgeReport(&v, &r.Reports[i])
	}
	a.judgeFacts(&v, r.Reports)
	a.judgeDates(&v, r.Reports)
	for i := range r.Reports {
		for _, q := range []geo.Quote{r.Reports[i].Evidence, r.Reports[i].Toponym, r.Reports[i].Trigger} {
			if q.Span.Of(a.text) != q.Text {
				v.fault("quote %q does not stand at %v", q.Text, q.Span)
			}
		}
	}
	return v
}

// judgeWant looks for an expected event among the reports.
func (v *verdict) judgeWant(w *want, reports []geo.Report) {
	found, exact := false, false
	for i := range reports {
		r := &reports[i]
		if !w.isOf(r) {
			continue
		}
		found = true
		exact = exact || slices.Contains(w.precision, string(r.Precision)) && strings.Contains(r.Evidence.Text, w.evidence)
	}
	switch {
	case !found:
		v.tally.Missed++
		v.fault("missed: %s", w.line)
	case !exact:
		v.tally.Right++
		v.fault("found with another precision or sentence: %s", w.line)
	default:
		v.tally.Right++
	}
}

// judgeReport sees whether a report that is shown was expected. Another
// sentence about an expected place may add effects or numbers, or say less: a
// headline's bare attack is made up for by the sentence that tells the outcome.
func (a *archive) judgeReport(v *verdict, r *geo.Report) {
	if a.none && !r.Kind.Hidden() || shown(r) && slices.Contains(a.nots, nameOf(r)) || shown(r) && !a.expects(r) {
		v.tally.Wrong++
		v.fault("wrong: %s", describe(r))
	}
}

// partial are the kinds that another report of the same place completes.
var partial = []geo.Kind{geo.KindEffectOnly, geo.KindTollUpdate, geo.KindOutcomeUnknown, geo.KindCauseUnknown}

func (a *archive) expects(r *geo.Report) bool {
	adds := slices.Contains(partial, r.Kind)
	for i := range a.wants {
		if w := &a.wants[i]; w.isOf(r) || adds && slices.Contains(w.places, nameOf(r)) {
			return true
		}
	}
	return slices.ContainsFunc(a.maybes, func(w want) bool { return w.isOf(r) })
}

// judgeFacts compares the facts of each expected place over all its reports.
func (a *archive) judgeFacts(v *verdict, reports []geo.Report) {
	for i := range a.wants {
		w := &a.wants[i]
		var of []*geo.Report
		for j := range reports {
			if slices.Contains(w.places, nameOf(&reports[j])) {
				of = append(of, &reports[j])
			}
		}
		if len(of) == 0 {
			continue
		}
		for _, f := range w.facts {
			if !f.optional && !slices.ContainsFunc(of, f.isIn) {
				v.fault("%s: no %s %s", w.places[0], f.name, strings.Join(f.values, "/"))
			}
		}
		for _, r := range of {
			a.judgeEffects(v, w.places, r)
		}
	}
}

// judgeEffects finds effects that no expectation about the place lists.
func (a *archive) judgeEffects(v *verdict, places []string, r *geo.Report) {
	for _, e := range r.Effects {
		if e.Effect == geo.EffectNoneReported || e.Effect == geo.EffectNotStated || e.Max != nil && *e.Max == 0 {
			continue
		}
		listed := slices.ContainsFunc(a.wants, func(w want) bool {
			return slices.Equal(w.places, places) && slices.ContainsFunc(w.facts, func(f fact) bool { return f.name == string(e.Effect) })
		})
		if !listed {
			v.fault("%s: unexpected %s in %q", places[0], e.Effect, r.Evidence.Text)
		}
	}
}

// isIn reports whether a report states the fact.
func (f fact) isIn(r *geo.Report) bool {
	has := func(values ...string) bool {
		return slices.ContainsFunc(f.values, func(s string) bool { return slices.Contains(values, s) })
	}
	switch f.name {
	case "target":
		return has(texts(r.Targets)...)
	case "weapon":
		return has(texts(r.Weapons)...)
	case "cause":
		return has(r.Cause)
	case "status":
		return has(string(r.Status))
	}
	return slices.ContainsFunc(r.Effects, func(e geo.EffectClaim) bool {
		return string(e.Effect) == f.name && (f.min == nil || sameCount(e.Min, f.min) && sameCount(e.Max, f.max))
	})
}

func sameCount(a, b *int) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

func texts[S ~string](values []S) []string {
	var out []string
	for _, s := range values {
		out = append(out, string(s))
	}
	return out
}

func (a *archive) judgeDates(v *verdict, reports []geo.Report) {
	for _, d := range a.dates {
		places := either(d.place)
		var got []string
		ok := false
		for i := range reports {
			r := &reports[i]
			if !slices.Contains(places, nameOf(r)) {
				continue
			}
			ok = ok || string(r.Date.Precision) == d.precision && r.Date.From.Equal(d.from) && r.Date.To.Equal(d.to)
			got = append(got, string(r.Date.Precision)+" "+r.Date.From.Format("01-02T15:04")+" "+r.Date.To.Format("01-02T15:04")+" "+r.Date.Words)
		}
		if !ok && len(got) > 0 {
			v.fault("%s: date is %s, not %s %s %s", d.place, strings.Join(got, "; "), d.precision, d.from.Format("01-02T15:04"), d.to.Format("01-02T15:04"))
		}
	}
}

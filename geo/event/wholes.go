package event

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// keepWhole leaves out a count that is no whole: after the article told how many were harmed at the place, "two
// more" are others, and fewer who lie in hospital are some of them.
func (st *story) keepWhole(d *draft, r *geo.Report) {
	for i := range r.Effects {
		e := &r.Effects[i]
		if e.Min == nil || e.Effect != geo.EffectKilled && e.Effect != geo.EffectInjured {
			continue
		}
		told := st.mostTold(r.Place, e.Effect)
		if told == 0 || told == *e.Min {
			continue
		}
		if d.sc.adds(e.Quote) && !(e.Effect == geo.EffectInjured && d.told.Has(killed)) || *e.Min > 1 && *e.Min < told && d.sc.tellsOfPatients() {
			e.Min, e.Max = nil, nil
		}
	}
}

// addsUp adds the count of a claim to that of the same effect, if it is of other people told of in the sentence:
// those of another age, or "one more".
func (d *draft) addsUp(out []geo.EffectClaim, c geo.EffectClaim) bool {
	if c.Min == nil || c.Max == nil || *c.Max > fewPeople {
		return false
	}
	for i := range out {
		e := &out[i]
		if e.Effect != c.Effect || e.Min == nil || e.Max == nil || *e.Max > fewPeople {
			continue
		}
		if e.Quote.Span.End > c.Quote.Span.Start || !d.sc.adds(c.Quote) && !d.sc.otherAges(e.Quote, c.Quote) {
			return false
		}
		least, most := *e.Min+*c.Min, *e.Max+*c.Max
		e.Min, e.Max = &least, &most
		e.Quote = geo.QuoteOf(d.sc.body, e.Quote.Span.Union(c.Quote.Span))
		return true
	}
	return false
}

// fewPeople is how many people are told of one by one.
const fewPeople = 9

// otherAges reports whether both quotes tell the age or the year of birth of one person, and not the same.
func (sc *scan) otherAges(a, b geo.Quote) bool {
	one, other := sc.ageIn(a), sc.ageIn(b)
	return one != "" && other != "" && one != other
}

// ageIn returns the one age or year of birth in the quote as written, "" if there is none or more.
func (sc *scan) ageIn(q geo.Quote) string {
	age := ""
	for i := range sc.Words {
		if s := sc.Words[i].Span; s.Start < q.Span.Start || s.End > q.Span.End || !sc.wordAt(i).age && !(sc.isAgeOf(i) && sc.isMeasure(i)) {
			continue
		}
		if age != "" {
			return ""
		}
		age, _, _ = strings.Cut(sc.Low(i), "-")
	}
	return age
}

// mostTold returns the greatest count of an effect that an earlier report of the article has for the place, 0 if
// none has.
func (st *story) mostTold(place *geo.Place, effect geo.Effect) int {
	most := 0
	for i := range st.reports[:len(st.reports)-1] {
		r := &st.reports[i]
		if r.Place != place && (r.Place == nil || place == nil || r.Place.ID == "" || r.Place.ID != place.ID) {
			continue
		}
		for _, e := range r.Effects {
			if e.Effect == effect && e.Min != nil {
				most = max(most, *e.Min)
			}
		}
	}
	return most
}

// adds reports whether the quote counts people beside those told of: "еще о двух", "two more".
func (sc *scan) adds(q geo.Quote) bool {
	first := slices.IndexFunc(sc.Words, func(w sentence.Word) bool { return w.Span.Start >= q.Span.Start })
	if first < 0 {
		return false
	}
	for i := max(0, first-2); i < min(first+moreReach, len(sc.Words)) && sc.Words[i].Span.Start < q.Span.End; i++ {
		if sc.In(i, moreWords) || sc.Low(i) == "others" {
			return true
		}
	}
	return false
}

// moreReach is how many words of a count may stand before "more".
const moreReach = 3

// tellsOfPatients reports whether the sentence tells how people fare in hospital.
func (sc *scan) tellsOfPatients() bool {
	for i := range sc.Words {
		if sc.In(i, patientWords) || sc.In(i, patientStems) {
			return true
		}
	}
	return false
}

var (
	patientWords = syntax.NewSet("condition стані состоянии hospital hospitals")
	patientStems = syntax.NewStems("госпит госпіт больниц лікарн стационар стаціонар hospitalis hospitaliz")
)

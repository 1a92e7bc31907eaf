package ledger

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"strikemap/geo"
)

// Telling is what one article states of a fact of an event, in all of its reports.
type Telling struct {
	Reading *geo.Reading
	Reports []*geo.Report // its reports of the event, in the order of reading
	Values  []string      // codes, counts or days, each once; empty when it is silent
}

// Fact is one side of an event with what every article states of it, in the order
// of reading.
type Fact struct {
	Name     string // "kind", "place", "date", "weapons", "targets", "status", "killed", "injured"
	Tellings []Telling
	Disagree bool // two articles state what cannot both hold
}

// facts are what the tellings of an event are compared by. Lists contradict each
// other when they have nothing in common; all else when it differs.
var facts = []struct {
	name   string
	values func(*geo.Report) []string
}{
	{"kind", func(r *geo.Report) []string { return []string{string(r.Kind)} }},
	{"place", placeValue},
	{"date", dateValue},
	{"weapons", func(r *geo.Report) []string { return texts(r.Weapons, geo.WeaponNotStated) }},
	{"targets", func(r *geo.Report) []string { return texts(r.Targets, geo.TargetNotStated) }},
	{"killed", countValue(geo.EffectKilled)},
	{"injured", countValue(geo.EffectInjured)},
	{"status", func(r *geo.Report) []string { return []string{string(r.Status)} }},
}

// Facts returns the event as a table of articles and facts, with disagreements.
func (e *Entry) Facts() []Fact {
	out := make([]Fact, len(facts))
	for i, f := range facts {
		out[i].Name = f.name
		for _, t := range e.Sources() {
			for _, r := range t.Reports {
				for _, v := range f.values(r) {
					if !slices.Contains(t.Values, v) {
						t.Values = append(t.Values, v)
					}
				}
			}
			for _, o := range out[i].Tellings {
				out[i].Disagree = out[i].Disagree || contradicts(o.Values, t.Values)
			}
			out[i].Tellings = append(out[i].Tellings, t)
		}
	}
	return out
}

// Sources returns the articles that tell the event with their reports of it, in the
// order of reading; of no fact.
func (e *Entry) Sources() []Telling {
	var out []Telling
	at := map[*geo.Reading]int{}
	for n, r := range e.Event.Reports {
		in := e.ReadingOf(n)
		i, ok := at[in]
		if !ok {
			i = len(out)
			at[in], out = i, append(out, Telling{Reading: in})
		}
		out[i].Reports = append(out[i].Reports, r)
	}
	return out
}

// extents are how badly something was hit, the worst first.
var extents = []string{geo.ExtentDestroyed, geo.ExtentDamaged, geo.ExtentMinor}

// Effects returns the consequences of an event, each once: where its reports count
// differently as the range, never a sum, and as bad as any report says.
func (e *Entry) Effects() []geo.EffectClaim {
	var out []geo.EffectClaim
	for _, r := range e.Event.Reports {
		for _, c := range r.Effects {
			i := slices.IndexFunc(out, func(o geo.EffectClaim) bool { return o.Effect == c.Effect })
			if i < 0 {
				out = append(out, c)
				continue
			}
			o := &out[i]
			if t := e.TollOf(c.Effect); t.Min != nil && !sameCount(*o, c) {
				o.Min, o.Max = t.Min, t.Max
			}
			if at := slices.Index(extents, c.Extent); at >= 0 && (o.Extent == "" || at < slices.Index(extents, o.Extent)) {
				o.Extent = c.Extent
			}
		}
	}
	return out
}

// sameCount reports whether two claims give the same number, or the second gives none.
func sameCount(a, b geo.EffectClaim) bool {
	return b.Min == nil && b.Max == nil || same(a.Min, b.Min) && same(a.Max, b.Max)
}

// contradicts reports whether two statements have nothing in common; silence
// contradicts nothing.
func contradicts(a, b []string) bool {
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(v string) bool { return slices.Contains(b, v) })
}

func texts[S ~string](all []S, silent S) []string {
	var out []string
	for _, v := range all {
		if v != silent {
			out = append(out, string(v))
		}
	}
	return out
}

func placeValue(r *geo.Report) []string {
	if r.Place == nil {
		return nil
	}
	return []string{string(r.Place.ID)}
}

// dateValue lists the days that a date covers, at most ten.
func dateValue(r *geo.Report) []string {
	const most = 10
	if !r.Date.Known() {
		return nil
	}
	var out []string
	for day := r.Date.From; day.Before(r.Date.To) && len(out) < most; day = day.AddDate(0, 0, 1) {
		out = append(out, day.Format(time.DateOnly))
	}
	if last := r.Date.To.Add(-time.Nanosecond).Format(time.DateOnly); len(out) < most && !slices.Contains(out, last) {
		out = append(out, last)
	}
	return out
}

// countValue writes a count as "3", "3+", "3–5" or "–5".
func countValue(effect geo.Effect) func(*geo.Report) []string {
	return func(r *geo.Report) []string {
		for _, c := range r.Effects {
			if c.Effect == effect && (c.Min != nil || c.Max != nil) {
				return []string{countText(c)}
			}
		}
		return nil
	}
}

func countText(c geo.EffectClaim) string {
	switch {
	case c.Max == nil:
		return strconv.Itoa(*c.Min) + "+"
	case c.Min == nil:
		return "–" + strconv.Itoa(*c.Max)
	case *c.Min == *c.Max:
		return strconv.Itoa(*c.Min)
	}
	return strings.Join([]string{strconv.Itoa(*c.Min), strconv.Itoa(*c.Max)}, "–")
}

// Toll is how many people are said to be killed or injured over the reports of an
// event: the range and the latest, never a sum.
type Toll struct {
	Min, Max *int        // the least and the greatest number that any report states
	Latest   *geo.Report // the newest that states a number; by publication, then by reading
}

// TollOf returns the toll of an effect; the zero value when no report states a
// number.
func (e *Entry) TollOf(effect geo.Effect) Toll {
	var t Toll
	var newest time.Time
	for n, r := range e.Event.Reports {
		for _, c := range r.Effects {
			if c.Effect != effect || c.Min == nil && c.Max == nil {
				continue
			}
			t.widen(c)
			if at := e.ReadingOf(n).Article.Published; t.Latest == nil || !at.Before(newest) {
				t.Latest, newest = r, at
			}
		}
	}
	return t
}

func (t *Toll) widen(c geo.EffectClaim) {
	least, most := c.Min, c.Max
	if least == nil {
		least = c.Max
	}
	if most == nil {
		most = c.Min
	}
	if t.Min == nil || *least < *t.Min {
		t.Min = least
	}
	if t.Max == nil || *most > *t.Max {
		t.Max = most
	}
}

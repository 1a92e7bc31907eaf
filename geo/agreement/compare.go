package agreement

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// Field is how far two people agree in one field.
type Field struct {
	Name   string
	Events int     // that were compared
	Same   int     // in which the two gave the same
	Kappa  float64 // of a field with one value; not a number when both always gave the same one
	F1     float64 // of a field with many values; not a number when neither gave any
	Many   bool    // whether the field has many values, so that F1 is its measure
}

// Difference is a field of an event in which two people differ.
type Difference struct {
	Event         *ledger.Entry // as the first has it
	Field         string
	First, Second string
}

// Comparison is how far two people agree.
type Comparison struct {
	Both          int     // events that both decided
	First, Second int     // events that only one decided
	Fields        []Field // the verdict, then the fields of events that both accepted
	Differences   []Difference
}

// field is what is compared of an event.
type field struct {
	name  string
	one   func(*ledger.Entry) string   // its value, or
	many  func(*ledger.Entry) []string // its values
	count *counter
}

// Compare compares what was decided in two books over the same articles.
func Compare(first, second *ledger.Book) Comparison {
	var c Comparison
	fields := compared()
	for _, a := range first.Entries() {
		b := second.Entry(a.Event.ID)
		switch {
		case !decided(a):
		case b == nil || !decided(b):
			c.First++
		default:
			c.Both++
			c.entry(fields, a, b)
		}
	}
	for _, b := range second.Entries() {
		if a := first.Entry(b.Event.ID); decided(b) && (a == nil || !decided(a)) {
			c.Second++
		}
	}
	for i := range fields {
		c.Fields = append(c.Fields, fields[i].count.field(fields[i].name, fields[i].many != nil))
	}
	return c
}

func decided(e *ledger.Entry) bool {
	return e.Judgement.Verdict != "" && e.Judgement.Verdict != journal.Unseen
}

func accepted(e *ledger.Entry) bool { return e.Judgement.Verdict == journal.Accepted }

// entry compares one event.
func (c *Comparison) entry(fields []field, a, b *ledger.Entry) {
	for i := range fields {
		if i > 0 && !(accepted(a) && accepted(b)) {
			return // what was rejected has no fields to agree in
		}
		f := &fields[i]
		var x, y []string
		if f.many != nil {
			x, y = f.many(a), f.many(b)
		} else {
			x, y = []string{f.one(a)}, []string{f.one(b)}
		}
		if !f.count.add(x, y) {
			c.Differences = append(c.Differences, Difference{a, f.name, strings.Join(x, " "), strings.Join(y, " ")})
		}
	}
}

// compared are the fields, the verdict first.
func compared() []field {
	one := func(name string, of func(*geo.Report) string) field {
		return field{name: name, one: func(e *ledger.Entry) string { return of(e.Lead) }, count: newCounter()}
	}
	many := func(name string, of func(*geo.Report) []string) field {
		return field{name: name, many: func(e *ledger.Entry) []string {
			return slices.Compact(slices.Sorted(slices.Values(of(e.Lead))))
		}, count: newCounter()}
	}
	return []field{
		{name: "verdict", one: func(e *ledger.Entry) string { return string(e.Judgement.Verdict) }, count: newCounter()},
		one("kind", func(r *geo.Report) string { return string(r.Kind) }),
		one("place", func(r *geo.Report) string {
			if r.Place == nil {
				return "none"
			}
			return string(r.Place.ID)
		}),
		one("precision", func(r *geo.Report) string { return string(r.Precision) }),
		one("date", func(r *geo.Report) string {
			if r.Date.From.IsZero() {
				return "none"
			}
			return r.Date.From.Format("2006-01-02") + " " + string(r.Date.Precision)
		}),
		one("status", func(r *geo.Report) string { return string(r.Status) }),
		many("effects", func(r *geo.Report) (out []string) {
			for _, x := range r.Effects {
				out = append(out, string(x.Effect))
			}
			return out
		}),
		many("targets", func(r *geo.Report) []string { return texts(r.Targets) }),
		many("weapons", func(r *geo.Report) []string { return texts(r.Weapons) }),
	}
}

func texts[S ~string](all []S) []string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = string(s)
	}
	return out
}

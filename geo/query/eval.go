package query

import (
	"math/bits"
	"slices"
	"strings"

	"strikemap/geo/ledger"
)

// Outcome is what a filter lets through.
type Outcome struct {
	Rows   []int32 // that all conditions hold for, in the order of the table
	Kept   int     // back
	counts [Facets][]int
	table  *Table
}

// Count returns how many events have a value of a facet and fulfil the conditions
// of all other facets.
func (o *Outcome) Count(f Facet, value string) int {
	c := &o.table.columns[f]
	if n, ok := c.codes[value]; ok {
		return o.counts[f][n]
	}
	return 0
}

// Entries returns the events let through.
func (o *Outcome) Entries() []*ledger.Entry {
	out := make([]*ledger.Entry, len(o.Rows))
	for i, row := range o.Rows {
		out[i] = o.table.entries[row]
	}
	return out
}

// textBit stands for the words that are searched for, after the bits of the
// facets; the condition on time is one of the facet Day.
const textBit = uint32(1) << Facets

// Eval evaluates a filter and counts every facet: one pass over the codes of each.
func (t *Table) Eval(f Filter) *Outcome {
	o := &Outcome{table: t}
	var near [Facets][]int32 // the rows that one facet's condition alone refuses
	for row, by := range t.refused(f) {
		switch {
		case by == 0:
			o.Rows = append(o.Rows, int32(row))
			continue
		case by&textBit == 0 && by&(by-1) == 0:
			alone := bits.TrailingZeros32(by)
			near[alone] = append(near[alone], int32(row))
		}
		o.Kept++
	}
	for by := range Facets {
		c := &t.columns[by]
		o.counts[by] = make([]int, len(c.values))
		c.count(o.counts[by], o.Rows)
		c.count(o.counts[by], near[by])
	}
	return o
}

// refused returns for each row the bits of the conditions that do not hold.
func (t *Table) refused(f Filter) []uint32 {
	out := make([]uint32, len(t.entries))
	for by, chosen := range f.Choices {
		t.columns[by].refuse(out, chosen, 1<<by)
	}
	if !f.From.IsZero() || !f.To.IsZero() {
		period := spanOf(f)
		for row := range out {
			if !period.holds(t.from[row], t.to[row]) {
				out[row] |= 1 << Day
			}
		}
	}
	if words := f.words(); len(words) > 0 {
		for row := range out {
			if out[row]&(out[row]-1) == 0 && !holdsAll(t.haystack(row), words) {
				out[row] |= textBit
			}
		}
	}
	return out
}

// refuse sets a bit in every row that has none of the chosen values.
func (c *column) refuse(rows []uint32, chosen []string, bit uint32) {
	allowed := c.allow(chosen)
	for row, code := range c.single {
		if !allowed[code] {
			rows[row] |= bit
		}
	}
	if c.single != nil {
		return
	}
	for row := range rows {
		if !anyAllowed(c.of(row), allowed) {
			rows[row] |= bit
		}
	}
}

// count adds the values of rows to the counts.
func (c *column) count(counts []int, rows []int32) {
	if c.single != nil {
		for _, row := range rows {
			counts[c.single[row]]++
		}
		return
	}
	for _, row := range rows {
		for _, code := range c.many[c.starts[row]:c.starts[row+1]] {
			counts[code]++
		}
	}
}

// allow returns, by code, which values are chosen.
func (c *column) allow(chosen []string) []bool {
	out := make([]bool, len(c.values))
	for i, v := range c.values {
		out[i] = slices.Contains(chosen, v)
	}
	return out
}

func anyAllowed(codes []uint16, allowed []bool) bool {
	for _, code := range codes {
		if allowed[code] {
			return true
		}
	}
	return false
}

// span is a period in seconds; an end of 0 is open.
type span struct {
	from, to int64
	undated  bool
}

func spanOf(f Filter) span {
	s := span{undated: f.Undated}
	if !f.From.IsZero() {
		s.from = f.From.Unix()
	}
	if !f.To.IsZero() {
		s.to = f.To.Unix()
	}
	return s
}

// holds reports whether an event may have happened in the period.
func (s span) holds(from, to int64) bool {
	if to == 0 {
		return s.undated
	}
	return (s.to == 0 || from < s.to) && (s.from == 0 || to > s.from)
}

func holdsAll(hay string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(hay, w) {
			return false
		}
	}
	return true
}

// haystack returns what the text of a filter is looked for in, folded.
func (t *Table) haystack(row int) string {
	if t.hay[row] == "" {
		t.hay[row] = Fold(haystack(t.entries[row]))
	}
	return t.hay[row]
}

// haystack is a place's names and areas, the quotes, and the heads of the
// articles.
func haystack(e *ledger.Entry) string {
	parts := []string{e.Note, strings.Join(e.Tags, "\n"), string(e.Lead.Kind), e.Lead.Toponym.Text}
	if p := e.Lead.Place; p != nil {
		parts = append(parts, p.Name, p.LocalName, p.Raion, p.Oblast)
	}
	for _, r := range e.Event.Reports {
		parts = append(parts, r.Evidence.Text)
	}
	for _, in := range e.Articles() {
		parts = append(parts, in.Article.Title, in.Article.Publisher)
	}
	return strings.Join(parts, "\n")
}

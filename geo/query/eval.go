package query

import (
	"math/bits"
	"slices"

	"strikemap/geo/ledger"
)

// Outcome is what a filter lets through.
type Outcome struct {
	Rows   []int32 // that all conditions hold for, in the order of the table
	Kept   int     // back
	near   []near
	counts [Facets][]int
	table  *Table
}

// near is a row that one facet's condition alone refuses.
type near struct {
	row int32
	by  Facet
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

// Without returns the rows for which the conditions of all facets but one hold, in
// no order; the period belongs to Day.
func (o *Outcome) Without(f Facet) []int32 {
	out := slices.Clone(o.Rows)
	for _, n := range o.near {
		if n.by == f {
			out = append(out, n.row)
		}
	}
	return out
}

// Entries returns the events let through.
func (o *Outcome) Entries() []*ledger.Entry {
	out := make([]*ledger.Entry, len(o.Rows))
	for i, row := range o.Rows {
		out[i] = o.table.entries[row]
	}
	return out
}

// Has reports whether an event is let through.
func (o *Outcome) Has(e *ledger.Entry) bool {
	_, ok := slices.BinarySearchFunc(o.Rows, e, func(row int32, e *ledger.Entry) int { return o.table.entries[row].Compare(e) })
	return ok
}

// textBit stands for the words that are searched for, after the bits of the
// facets; the condition on time is one of the facet Day.
const textBit = uint32(1) << Facets

// Eval evaluates a filter and counts every facet: one pass over the codes of each.
func (t *Table) Eval(f Filter) *Outcome {
	o := &Outcome{table: t}
	rows, nears := t.scratch.rows[:0], t.scratch.near[:0]
	for row, by := range t.refused(f) {
		switch {
		case by == 0:
			rows = append(rows, int32(row))
		case by < textBit && by&(by-1) == 0:
			nears = append(nears, near{int32(row), Facet(bits.TrailingZeros32(by))})
		}
	}
	t.scratch.rows, t.scratch.near = rows, nears
	o.Rows, o.near, o.Kept = slices.Clone(rows), slices.Clone(nears), len(t.entries)-len(rows)
	for by := range Facets {
		c := &t.columns[by]
		o.counts[by] = make([]int, len(c.values))
		c.count(o.counts[by], o.Rows)
	}
	for _, n := range o.near {
		for _, code := range t.columns[n.by].of(int(n.row)) {
			o.counts[n.by][code]++
		}
	}
	return o
}

// refused returns for each row the bits of the conditions that do not hold. It is
// good until the next call.
func (t *Table) refused(f Filter) []uint32 {
	if t.scratch.refused == nil {
		t.scratch.refused = make([]uint32, len(t.entries))
	}
	out := t.scratch.refused
	clear(out)
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
	if s := NewSearch(f.Text); !s.Empty() {
		t.search(out, s)
	}
	return out
}

// search sets the bit of the words in every row that has not all of them and that
// at most one other condition refuses.
func (t *Table) search(rows []uint32, s Search) {
	t.lexis.read(t.entries, t.said)
	masks, all := t.lexis.masks(s), s.all()
	for row, by := range rows {
		if by&(by-1) == 0 && !full(t.said[row], masks, all) {
			rows[row] |= textBit
		}
	}
}

// refuse sets a bit in every row that has none of the chosen values.
func (c *column) refuse(rows []uint32, chosen []string, bit uint32) {
	bits := c.refusing(chosen, bit)
	for row, code := range c.single {
		rows[row] |= bits[code]
	}
	if c.single != nil {
		return
	}
	from := c.starts[0]
	for row, to := range c.starts[1:] {
		by := bit
		for _, code := range c.many[from:to] {
			by &= bits[code]
		}
		rows[row] |= by
		from = to
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

// refusing returns, by code, the bit for the values that are not chosen.
func (c *column) refusing(chosen []string, bit uint32) []uint32 {
	out := make([]uint32, len(c.values))
	for i := range out {
		out[i] = bit
	}
	for _, v := range chosen {
		if code, ok := c.codes[v]; ok {
			out[code] = 0
		}
	}
	return out
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

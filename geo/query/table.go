package query

import (
	"slices"

	"strikemap/geo/ledger"
)

// Table is events as codes. It never changes.
type Table struct {
	entries []*ledger.Entry
	columns [Facets]column
	from    []int64  // seconds since 1970; 0 with to 0 for none
	to      []int64  // half open
	hay     []string // what is searched, folded; of each row, made when first asked for
}

// column is one facet of all events.
type column struct {
	values []string // by code
	codes  map[string]uint16
	single []uint16 // of each row its code, when every row has exactly one
	starts []uint32 // else where the row's codes start in many, and after the last where they end
	many   []uint16
}

// most is how many values a facet may have; further ones share the last code.
const most = 1<<16 - 1

// NewTable returns the table of events, a row each, in their order.
func NewTable(entries []*ledger.Entry) *Table {
	t := &Table{entries: entries, from: make([]int64, len(entries)), to: make([]int64, len(entries))}
	for f := range Facets {
		t.columns[f] = newColumn(f, entries)
	}
	for i, e := range entries {
		if d := e.Event.Date(); !d.From.IsZero() && !d.To.IsZero() {
			t.from[i], t.to[i] = d.From.Unix(), d.To.Unix()
		}
	}
	return t
}

func newColumn(f Facet, entries []*ledger.Entry) column {
	c := column{codes: map[string]uint16{}, starts: make([]uint32, 0, len(entries)+1)}
	var values []string
	single := true
	for _, e := range entries {
		values = valuesOf(f, e, values[:0])
		single = single && len(values) == 1
		c.starts = append(c.starts, uint32(len(c.many)))
		for _, v := range values {
			c.many = append(c.many, c.code(v))
		}
	}
	if c.starts = append(c.starts, uint32(len(c.many))); single {
		c.single, c.many, c.starts = c.many, nil, nil
	}
	return c
}

func (c *column) code(v string) uint16 {
	if n, ok := c.codes[v]; ok {
		return n
	}
	n := uint16(min(len(c.values), most))
	if int(n) == len(c.values) {
		c.values = append(c.values, v)
	}
	c.codes[v] = n
	return n
}

// of returns the codes of a row.
func (c *column) of(row int) []uint16 {
	if c.single != nil {
		return c.single[row : row+1]
	}
	return c.many[c.starts[row]:c.starts[row+1]]
}

// Len returns how many rows there are.
func (t *Table) Len() int { return len(t.entries) }

// Entry returns the event of a row.
func (t *Table) Entry(row int) *ledger.Entry { return t.entries[row] }

// Values returns the values of a facet that any event has, sorted.
func (t *Table) Values(f Facet) []string { return slices.Sorted(slices.Values(t.columns[f].values)) }

package query

import (
	"maps"
	"slices"

	"strikemap/geo"
	"strikemap/geo/ledger"
)

// Table is events as codes. What it says never changes; but for Prepare it is not for concurrent
// use, for it makes what is searched when first asked.
type Table struct {
	entries []*ledger.Entry
	columns [Facets]column
	from    []int64 // seconds since 1970; 0 with to 0 for none
	to      []int64 // half open

	stretches [units][]stretch
	display   []uint8            // of each row the place in geo.Displays
	mapped    []bool             // of each row whether it is drawn on the map
	rankings  map[Order]*ranking // the rows in the orders that were asked for

	lexis   *lexis
	said    [][]uint32 // the words that are searched, of each row; nil until asked for
	scratch scratch
}

// scratch is room that evaluating a filter needs and leaves.
type scratch struct {
	refused []uint32
	rows    []int32
	near    []near
}

// column is one facet of all events.
type column struct {
	values []string // by code
	codes  map[string]uint16
	own    bool     // the codes are no other table's
	single []uint16 // of each row its code, when every row has exactly one
	starts []uint32 // else where the row's codes start in many, and after the last where they end
	many   []uint16
}

// most is how many values a facet may have; further ones share the last code.
const most = 1<<16 - 1

// NewTable returns the table of events, a row each, in their order.
func NewTable(entries []*ledger.Entry) *Table { return (&Table{lexis: newLexis()}).Next(entries) }

// Next returns the table of other events, of which most are the same as here and
// in the same order: what is known of those is taken over. Entries that are in the
// order of reading are compared in one walk; others are taken for new.
func (t *Table) Next(entries []*ledger.Entry) *Table {
	n := len(entries)
	next := &Table{entries: entries, from: make([]int64, n), to: make([]int64, n), display: make([]uint8, n), mapped: make([]bool, n), lexis: t.lexis, said: make([][]uint32, n)}
	for u := range units {
		next.stretches[u] = make([]stretch, n)
	}
	known := t.rowsOf(entries)
	replaced, same := replaced(known, len(t.entries))
	for f := range Facets {
		if c, ok := t.columns[f].patched(f, entries, replaced); same && ok {
			next.columns[f] = c
		} else {
			next.columns[f] = t.columns[f].next(f, entries, known)
		}
	}
	for row, e := range entries {
		if old := known[row]; old >= 0 {
			next.take(row, t, old)
		} else {
			next.date(row, e)
		}
	}
	if same {
		next.rankings = map[Order]*ranking{}
		for o, r := range t.rankings {
			next.rankings[o] = r.patched(next, replaced)
		}
	}
	return next
}

// take takes a row over from another table.
func (t *Table) take(row int, from *Table, old int) {
	t.from[row], t.to[row], t.said[row], t.display[row] = from.from[old], from.to[old], from.said[old], from.display[old]
	t.mapped[row] = from.mapped[old]
	for u := range units {
		t.stretches[u][row] = from.stretches[u][old]
	}
}

// date notes when an event happened, and how it is drawn.
func (t *Table) date(row int, e *ledger.Entry) {
	if d := e.Event.Date(); d.Known() {
		t.from[row], t.to[row] = d.From.Unix(), d.To.Unix()
	}
	for u := range units {
		t.stretches[u][row] = u.stretchOf(e)
	}
	t.display[row], t.mapped[row] = displayOf(e), e.Mapped()
}

// rowsOf returns the row here of each entry, -1 for new ones.
func (t *Table) rowsOf(entries []*ledger.Entry) []int {
	out, at := make([]int, len(entries)), 0
	for row, e := range entries {
		for at < len(t.entries) && t.entries[at] != e && t.entries[at].Compare(e) < 0 {
			at++
		}
		out[row] = -1
		if at < len(t.entries) && t.entries[at] == e {
			out[row] = at
			at++
		}
	}
	return out
}

// next returns the column of other events, given the rows here of those that are
// known.
func (c *column) next(f Facet, entries []*ledger.Entry, known []int) column {
	n := column{values: slices.Clip(c.values), codes: c.codes, starts: make([]uint32, 0, len(entries)+1), many: make([]uint16, 0, len(entries))}
	var values []string
	single := true
	for row, e := range entries {
		n.starts = append(n.starts, uint32(len(n.many)))
		if old := known[row]; old >= 0 {
			n.many = append(n.many, c.of(old)...)
		} else {
			values = valuesOf(f, e, values[:0])
			for _, v := range values {
				n.many = append(n.many, n.code(v))
			}
		}
		single = single && len(n.many) == row+1
	}
	if n.starts = append(n.starts, uint32(len(n.many))); single {
		n.single, n.many, n.starts = n.many, nil, nil
	}
	return n
}

// code returns the code of a value, a new one when it has none yet.
func (c *column) code(v string) uint16 {
	if n, ok := c.codes[v]; ok {
		return n
	}
	n := uint16(min(len(c.values), most))
	if int(n) == len(c.values) {
		c.values = append(c.values, v)
	}
	if !c.own {
		if c.codes, c.own = maps.Clone(c.codes), true; c.codes == nil {
			c.codes = map[string]uint16{}
		}
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

// Row returns the row of an event; -1 when it has none.
func (t *Table) Row(e *ledger.Entry) int {
	if at, ok := slices.BinarySearchFunc(t.entries, e, (*ledger.Entry).Compare); ok && t.entries[at] == e {
		return at
	}
	return -1
}

// Mapped reports whether the event of a row is drawn on the map.
func (t *Table) Mapped(row int32) bool { return t.mapped[row] }

// Display returns the display category of the event of a row.
func (t *Table) Display(row int32) geo.Display { return geo.Displays[t.display[row]] }

// Split parts rows by the first value that their events have of a facet; each part
// keeps their order.
func (t *Table) Split(f Facet, rows []int32) map[string][]int32 {
	c := &t.columns[f]
	parts := make([][]int32, len(c.values))
	for _, row := range rows {
		if codes := c.of(int(row)); len(codes) > 0 {
			parts[codes[0]] = append(parts[codes[0]], row)
		}
	}
	out := map[string][]int32{}
	for code, part := range parts {
		if len(part) > 0 {
			out[c.values[code]] = part
		}
	}
	return out
}

// Entry returns the event of a row.
func (t *Table) Entry(row int) *ledger.Entry { return t.entries[row] }

// Values returns the values of a facet that any event has, sorted.
func (t *Table) Values(f Facet) []string { return slices.Sorted(slices.Values(t.columns[f].values)) }

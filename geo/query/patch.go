package query

import (
	"slices"

	"strikemap/geo/ledger"
)

// few is how many rows of a table may be replaced one by one; of more the table is
// made anew.
const few = 64

// replaced returns the rows that are new in a table whose other rows, given where
// each was, stayed where they were; same is false when they did not.
func replaced(known []int, before int) (rows []int, same bool) {
	if len(known) != before || before == 0 {
		return nil, false
	}
	for row, old := range known {
		switch {
		case old == row:
		case old >= 0 || len(rows) == few:
			return nil, false
		default:
			rows = append(rows, row)
		}
	}
	return rows, true
}

// patched returns the column with the values of a few rows replaced, where each has
// as many as before.
func (c *column) patched(f Facet, entries []*ledger.Entry, rows []int) (column, bool) {
	n := column{values: slices.Clip(c.values), codes: c.codes, single: c.single, starts: c.starts, many: c.many}
	cloned := false
	for _, row := range rows {
		values := valuesOf(f, entries[row], nil)
		if len(values) != len(c.of(row)) {
			return column{}, false
		}
		for i, v := range values {
			code := n.code(v)
			if n.of(row)[i] == code {
				continue
			}
			if !cloned {
				n.single, n.many, cloned = slices.Clone(n.single), slices.Clone(n.many), true
			}
			n.of(row)[i] = code
		}
	}
	return n, true
}

// ranking is all rows of a table in an order, with what each is ordered by.
type ranking struct {
	order Order
	keys  []key   // by row
	rows  []int32 // in order
}

// ranked returns the rows in an order.
func (t *Table) ranked(o Order) *ranking {
	if r := t.rankings[o]; r != nil {
		return r
	}
	r := &ranking{order: o, keys: make([]key, len(t.entries)), rows: make([]int32, len(t.entries))}
	for row := range t.entries {
		r.keys[row], r.rows[row] = t.key(row, o), int32(row)
	}
	slices.SortFunc(r.rows, r.compare)
	if t.rankings == nil {
		t.rankings = map[Order]*ranking{}
	}
	t.rankings[o] = r
	return r
}

// compare orders rows; equal ones as they stand in the table.
func (r *ranking) compare(a, b int32) int {
	if c := r.keys[a].compare(r.keys[b]); c != 0 {
		return c
	}
	return int(a - b)
}

// patched returns the ranking of a table in which a few rows were replaced.
func (r *ranking) patched(t *Table, rows []int) *ranking {
	n := &ranking{order: r.order, keys: r.keys, rows: r.rows}
	for _, row := range rows {
		k := t.key(row, r.order)
		if k == r.keys[row] {
			continue
		}
		from, _ := slices.BinarySearchFunc(n.rows, int32(row), n.compare)
		n.rows = slices.Delete(slices.Clone(n.rows), from, from+1)
		n.keys = slices.Clone(n.keys)
		n.keys[row] = k
		to, _ := slices.BinarySearchFunc(n.rows, int32(row), n.compare)
		n.rows = slices.Insert(n.rows, to, int32(row))
	}
	return n
}

// among returns rows of the table, which stand in its order, in the ranking's.
func (r *ranking) among(rows []int32) []int32 {
	chosen := make([]bool, len(r.rows))
	for _, row := range rows {
		chosen[row] = true
	}
	out := make([]int32, 0, len(rows))
	for _, row := range r.rows {
		if chosen[row] {
			out = append(out, row)
		}
	}
	return out
}

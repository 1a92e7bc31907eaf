package ledger

import (
	"cmp"
	"slices"

	"strikemap/geo/internal/table"
)

// group makes the entries of a book that has none. It is regroup without asking
// what was there before.
func (b *Book) group(reports []string) {
	groups, homes := b.grouped(reports), make([]table.Pair[string, *Entry], 0, len(reports))
	var apart []table.Pair[string, *Entry]
	entries := make([]*Entry, 0, len(groups))
	for _, g := range groups {
		slices.SortFunc(g.refs, func(x, y ref) int { return cmp.Or(x.at.compare(y.at), cmp.Compare(x.report.ID, y.report.ID)) })
		e, own := b.entry(g.name, g.refs), false
		for _, x := range g.refs {
			homes = append(homes, table.Pair[string, *Entry]{Key: x.report.ID, Value: e})
			own = own || x.report.ID == g.name
		}
		if !own {
			apart = append(apart, table.Pair[string, *Entry]{Key: g.name, Value: e})
		}
		entries = append(entries, e)
	}
	slices.SortFunc(entries, (*Entry).Compare)
	b.entries, b.homes, b.apart = table.ListOf(entries), table.Of(homes), table.Of(apart)
}

// named is the reports of one event.
type named struct {
	name string
	refs []ref
}

// grouped sorts the reports of articles that are here by the names of their
// events, in the order in which those come up.
func (b *Book) grouped(reports []string) []named {
	at := make(map[string]int, len(reports))
	present, out := make([]int8, len(b.readings.All())), make([]named, 0, len(reports))
	taken := make(map[string]bool, len(reports))
	for _, id := range reports {
		x, ok := b.refs.Get(id)
		if !ok || taken[id] || !b.isHere(present, int(x.at.reading)) {
			continue
		}
		taken[id] = true
		name := b.homeOf(id, x)
		n, known := at[name]
		if !known {
			n = len(out)
			at[name], out = n, append(out, named{name: name})
		}
		out[n].refs = append(out[n].refs, x)
	}
	return out
}

// isHere reports whether the nth article was not removed, and notes it: 1 for here,
// 2 for not.
func (b *Book) isHere(noted []int8, n int) bool {
	if noted[n] == 0 {
		noted[n] = 2
		if here(b.readings.All()[n], b.state) {
			noted[n] = 1
		}
	}
	return noted[n] == 1
}

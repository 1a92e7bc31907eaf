package marker

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"strings"

	"strikemap/geo/viewport"
)

// stack is the run of markers that stand on one point, given by their position
// in the input and ordered by date and event.
type stack struct {
	at         viewport.Plane
	population int32
	markers    []int32
}

// stacks returns the markers by point, the most populous point first; ties are
// broken by count and position, never by input.
func stacks(ms []Marker) []stack {
	piled := pile(ms)
	order := make([]rank, len(piled))
	for i := range piled {
		s := &piled[i]
		if len(s.markers) > 1 {
			slices.SortFunc(s.markers, func(a, b int32) int { return inTime(&ms[a], &ms[b]) })
		}
		order[i] = rank{int64(s.population)<<32 + int64(len(s.markers)), int32(i)}
	}
	slices.SortFunc(order, func(a, b rank) int {
		if a.weight != b.weight {
			return cmp.Compare(b.weight, a.weight)
		}
		return compare(piled[a.stack].at, piled[b.stack].at)
	})
	out := make([]stack, len(piled))
	for i, r := range order {
		out[i] = piled[r.stack]
	}
	return out
}

// rank is what a stack is ordered by: its people, then its markers.
type rank struct {
	weight int64
	stack  int32
}

// compare orders points from west to east, then from south to north.
func compare(a, b viewport.Plane) int {
	if a.X != b.X {
		return cmp.Compare(a.X, b.X)
	}
	return cmp.Compare(a.Y, b.Y)
}

// inTime orders the markers of one place by date, then by event.
func inTime(a, b *Marker) int {
	if a.when != b.when {
		return cmp.Compare(a.when, b.when)
	}
	return strings.Compare(a.Event.ID, b.Event.ID)
}

// pile groups the markers by point in the order of input.
func pile(ms []Marker) []stack {
	var (
		out   = make([]stack, 0, len(ms))
		table = newPoints(len(ms))
		of    = make([]int32, len(ms)) // stack of each marker
		sizes = make([]int32, 0, len(ms))
	)
	for i := range ms {
		s := table.find(ms[i].At, out)
		if *s < 0 {
			*s = int32(len(out))
			out = append(out, stack{at: ms[i].At})
			sizes = append(sizes, 0)
		}
		of[i] = *s
		sizes[*s]++
		out[*s].population = max(out[*s].population, int32(ms[i].Place().Population))
	}
	all := make([]int32, len(ms))
	for i, n := range sizes {
		out[i].markers, all = all[:0:n], all[n:]
	}
	for i, s := range of {
		out[s].markers = append(out[s].markers, int32(i))
	}
	return out
}

// points is a hash of stacks by their point.
type points struct {
	slots []int32 // stack; -1 when free
	shift uint
}

func newPoints(n int) points {
	p := points{slots: make([]int32, 2<<bits.Len(uint(n)))}
	p.shift = uint(64 - bits.Len(uint(len(p.slots)-1)))
	for i := range p.slots {
		p.slots[i] = -1
	}
	return p
}

// find returns the slot of the stack at a point, or the free one for it.
func (p points) find(at viewport.Plane, ss []stack) *int32 {
	h := (math.Float64bits(at.X) ^ bits.RotateLeft64(math.Float64bits(at.Y), 31)) * 0x9E3779B97F4A7C15
	for i := int(h >> p.shift); ; i = (i + 1) & (len(p.slots) - 1) {
		if s := p.slots[i]; s < 0 || ss[s].at == at {
			return &p.slots[i]
		}
	}
}

package timeline

import (
	"sort"

	"strikemap/geo/query"
)

// categories is how many display categories there are.
const categories = 6

// bin is one bar as it is drawn.
type bin struct {
	from, to int // its first day, and the first after it
	query.Bar
}

// high returns what the bar is as high as: a date over several bars counts in part.
func (b *bin) high() float64 {
	h := 0.0
	for i := range b.Exact {
		h += float64(b.Exact[i]) + float64(b.Share[i])
	}
	return h
}

// spread returns how many events may be of this bar or of others.
func (b *bin) spread() int {
	n := 0
	for _, x := range b.Spread {
		n += int(x)
	}
	return n
}

// gather appends the bars of a unit that lie, in part, between two times.
func gather(out []bin, h *query.Bars, u unit, from, to float64) []bin {
	first, last := max(u.at(from), u.begin(h.First)), min(u.at(to), h.First+len(h.Bars)-1)
	for n := first; n <= last; n = u.next(n) {
		b := bin{from: n, to: u.next(n)}
		for d := max(b.from, h.First); d < b.to && d < h.First+len(h.Bars); d++ {
			x := &h.Bars[d-h.First]
			if b.to == b.from+1 {
				b.Bar = *x
				break
			}
			for i, n := range x.Exact {
				b.Exact[i] += n
			}
		}
		out = append(out, b)
	}
	if u == week || u == month {
		for _, s := range h.Long {
			share(out, s)
		}
	}
	return out
}

// share counts a date that covers several days in the bars that it lies in.
func share(bins []bin, s query.Stretch) {
	i := sort.Search(len(bins), func(i int) bool { return bins[i].to > s.First })
	for ; i < len(bins) && bins[i].from <= s.Last; i++ {
		b := &bins[i]
		if b.from <= s.First && s.Last < b.to {
			b.Exact[s.Display]++
			return
		}
		within := min(s.Last+1, b.to) - max(s.First, b.from)
		b.Spread[s.Display]++
		b.Share[s.Display] += float32(within) / float32(s.Last-s.First+1)
	}
}

// extent returns the times between which all events lie that have a date, or nearly
// all when a few stand far off; false when none has one.
func extent(h *query.Bars) (from, to float64, ok bool) {
	total := 0.0
	for i := range h.Bars {
		total += weight(&h.Bars[i])
	}
	if total == 0 {
		return 0, 0, false
	}
	low, high := quantile(h, total*farOff), len(h.Bars)-1-quantileBack(h, total*farOff)
	if whole, core := len(h.Bars), high-low+1; core*muchLonger > whole {
		low, high = 0, whole-1
	} else {
		low, high = max(low-core, 0), min(high+core, whole-1)
		for ; weight(&h.Bars[low]) == 0; low++ {
		}
		for ; weight(&h.Bars[high]) == 0; high-- {
		}
	}
	return float64(h.First + low), float64(h.First + high + 1), true
}

// A twentieth of the events may be left out at either end, when that makes the time
// shown a quarter as long.
const (
	farOff     = .05
	muchLonger = 4
)

func weight(b *query.Bar) float64 {
	w := 0.0
	for i := range b.Exact {
		w += float64(b.Exact[i]) + float64(b.Share[i])
	}
	return w
}

func quantile(h *query.Bars, least float64) int {
	sum := 0.0
	for i := range h.Bars {
		if sum += weight(&h.Bars[i]); sum > least {
			return i
		}
	}
	return 0
}

func quantileBack(h *query.Bars, least float64) int {
	sum := 0.0
	for i := range h.Bars {
		if sum += weight(&h.Bars[len(h.Bars)-1-i]); sum > least {
			return i
		}
	}
	return 0
}

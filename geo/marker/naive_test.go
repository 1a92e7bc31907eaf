package marker

import (
	"cmp"
	"math"
	"slices"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// naive is the twin that the index is tested and measured against: it knows no
// tree and no grid, keeps nothing and compares every place with every other.
type naive []*geo.Event

// group is a cluster as the twin finds it.
type naiveGroup struct {
	at     viewport.Plane
	events []string
}

// stacks returns the events by point, the most populous point first.
func (e naive) stacks() []naiveGroup {
	people := map[viewport.Plane]int{}
	byPoint := map[viewport.Plane][]string{}
	for _, ev := range e {
		m, ok := Of(ev)
		if !ok || m.Lead.Precision == geo.P4 || m.Lead.Precision.Area() {
			continue
		}
		people[m.At] = max(people[m.At], m.Place().Population)
		byPoint[m.At] = append(byPoint[m.At], ev.ID)
	}
	var out []naiveGroup
	for at, ids := range byPoint {
		out = append(out, naiveGroup{at, ids})
	}
	slices.SortFunc(out, func(a, b naiveGroup) int {
		return cmp.Or(cmp.Compare(people[b.at], people[a.at]), cmp.Compare(len(b.events), len(a.events)),
			cmp.Compare(a.at.X, b.at.X), cmp.Compare(a.at.Y, b.at.Y))
	})
	return out
}

// clusters groups level by level from the finest to the coarsest asked for.
func (e naive) clusters(finest, coarsest uint8) []naiveGroup {
	standing := e.stacks()
	for k := int(finest); k >= int(coarsest); k-- {
		var left []naiveGroup
		for _, g := range standing {
			if i := nearestWithin(left, g.at, reach(uint8(k), len(e))); i >= 0 {
				left[i].events = append(left[i].events, g.events...)
				continue
			}
			left = append(left, g)
		}
		standing = left
	}
	return standing
}

func nearestWithin(gs []naiveGroup, at viewport.Plane, r float64) int {
	best := -1
	for i := range gs {
		if d := math.Hypot(gs[i].at.X-at.X, gs[i].at.Y-at.Y); d < r {
			r, best = d, i
		}
	}
	return best
}

// hit projects every event anew and returns the nearest within half a target.
func (e naive) hit(v viewport.View, at viewport.Pixel) string {
	id, least := "", MinTarget/2
	for _, ev := range e {
		m, ok := Of(ev)
		if !ok {
			continue
		}
		p := v.ToPixel(m.At)
		if d := math.Hypot(p.X-at.X, p.Y-at.Y); d <= least {
			id, least = ev.ID, d
		}
	}
	return id
}

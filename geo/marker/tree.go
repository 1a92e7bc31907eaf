package marker

import "strikemap/geo/viewport"

// node is a place of the tree: the markers that stand on one point, followed
// by everything that the place absorbs at some scale. Nodes are in preorder and
// the children of a node in the order in which it absorbed them, the finest
// level first; so at every level a cluster is one run of markers from first.
type node struct {
	at         viewport.Plane
	box        box   // of the whole subtree
	from       uint8 // first level at which the place stands alone; levels when never
	parent     int32 // -1 for a root
	last, prev int32 // last child, previous sibling; -1 when none
	first, end int32 // run of markers of the whole subtree
}

// box is an axis-aligned rectangle on the plane.
type box struct{ min, max viewport.Plane }

func (b box) overlaps(o box) bool {
	return b.min.X <= o.max.X && o.min.X <= b.max.X && b.min.Y <= o.max.Y && o.min.Y <= b.max.Y
}

func (b box) contains(p viewport.Plane) bool {
	return b.min.X <= p.X && p.X <= b.max.X && b.min.Y <= p.Y && p.Y <= b.max.Y
}

func (b box) union(o box) box {
	return box{
		viewport.Plane{X: min(b.min.X, o.min.X), Y: min(b.min.Y, o.min.Y)},
		viewport.Plane{X: max(b.max.X, o.max.X), Y: max(b.max.Y, o.max.Y)},
	}
}

// kinship is who absorbed whom, by rank.
type kinship struct {
	from, parent    []int32
	firstKid, after []int32 // children in order of absorption
	lastKid         []int32
}

func newKinship(n int) *kinship {
	all := make([]int32, 5*n)
	for i := range all {
		all[i] = -1
	}
	k := &kinship{all[:n], all[n : 2*n], all[2*n : 3*n], all[3*n : 4*n], all[4*n:]}
	clear(k.from)
	return k
}

// absorb makes kid a child of parent, seen by itself from level from on.
func (k *kinship) absorb(kid, parent, from int32) {
	k.from[kid], k.parent[kid] = from, parent
	if k.lastKid[parent] < 0 {
		k.firstKid[parent] = kid
	} else {
		k.after[k.lastKid[parent]] = kid
	}
	k.lastKid[parent] = kid
}

// group absorbs, from the finest level to the coarsest, every place that lies
// within reach of a more populous one that still stands. The stacks hold n
// markers.
func group(ss []stack, n int) *kinship {
	k := newKinship(len(ss))
	g := grid{next: make([]int32, len(ss))}
	at := make([]viewport.Plane, len(ss))
	alive := make([]int32, len(ss))
	for i, s := range ss {
		at[i], alive[i] = s.at, int32(i)
	}
	for level := int32(levels) - 1; level >= 0; level-- {
		g.reset(len(alive), reach(uint8(level), n))
		left := alive[:0]
		for _, i := range alive {
			if p := g.nearest(at, at[i]); p >= 0 {
				k.absorb(i, p, level+1)
				continue
			}
			g.add(i, at[i])
			left = append(left, i)
		}
		alive = left
	}
	return k
}

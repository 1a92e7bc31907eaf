package marker

import (
	"strikemap/geo"
	"strikemap/geo/viewport"
)

// Index holds the markers, rings and areas of a set of events. It is never
// changed once built, so that any number of goroutines may read it.
type Index struct {
	markers []Marker          // dots in the order of the tree
	tally   [][Displays]int32 // tally[i] counts markers[:i] by category
	nodes   []node            // preorder
	roots   []int32           // nodes that no other absorbs
	rings   []Ring
	areas   []Area
	ratio   float64 // device pixels per pixel
	label   Label   // nil for none
	widest  float64 // greatest extent of a settlement, in kilometres

	chosen   Location
	choosing bool // there is a chosen event

	taken []Box // see Avoiding
}

// NewIndex returns the index of the events that can be mapped. It takes
// O(n log n) time; events are shared and must not change.
func NewIndex(events []*geo.Event) *Index { return NewIndexWithin(events, nil) }

// NewIndexWithin is NewIndex with the borders of the areas that events name.
func NewIndexWithin(events []*geo.Event, borders Borders) *Index {
	all := markers(events)
	dots := all[:0]
	var near, within []Marker
	for _, m := range all {
		switch {
		case m.Event == nil:
		case m.Lead.Precision == geo.P4:
			near = append(near, m)
		case m.Lead.Precision.Area():
			within = append(within, m)
		default:
			dots = append(dots, m)
		}
	}
	x := &Index{rings: rings(near), areas: areas(within, borders), ratio: 1}
	x.plant(dots)
	return x
}

// AtRatio returns the index for screens on which a pixel is ratio device
// pixels wide: views and pixels are then device pixels. Nothing is copied.
func (x *Index) AtRatio(ratio float64) *Index {
	y := *x
	y.ratio = ratio
	return &y
}

// Avoiding returns the index whose badges stand clear of some boxes of a view, in its
// pixels: what lies over the map. Nothing is copied.
func (x *Index) Avoiding(boxes ...Box) *Index {
	y := *x
	y.taken = boxes
	return &y
}

// Len returns the number of events that are shown as dots.
func (x *Index) Len() int { return len(x.markers) }

// plant builds the tree of the markers and lays both out in preorder.
func (x *Index) plant(ms []Marker) {
	ss := stacks(ms)
	k := group(ss, len(ms))
	p := planter{Index: x, ms: ms, stacks: ss, kin: k}
	x.nodes = make([]node, 0, len(ss))
	x.markers = make([]Marker, 0, len(ms))
	for i := range ss {
		if k.parent[i] < 0 {
			x.roots = append(x.roots, p.plant(int32(i), -1, -1))
		}
	}
	x.count()
}

// planter copies the tree from the order of rank to preorder.
type planter struct {
	*Index
	ms     []Marker
	stacks []stack
	kin    *kinship
}

// plant appends the subtree of the stack of a rank and returns its root. Its
// depth is at most the number of levels.
func (p *planter) plant(rank, parent, prev int32) int32 {
	s := &p.stacks[rank]
	i := int32(len(p.nodes))
	p.nodes = append(p.nodes, node{
		at: s.at, box: box{s.at, s.at}, from: uint8(p.kin.from[rank]),
		parent: parent, last: -1, prev: prev, first: int32(len(p.markers)),
	})
	for _, m := range s.markers {
		p.markers = append(p.markers, p.ms[m])
	}
	last, bounds := int32(-1), p.nodes[i].box
	for kid := p.kin.firstKid[rank]; kid >= 0; kid = p.kin.after[kid] {
		last = p.plant(kid, i, last)
		bounds = bounds.union(p.nodes[last].box)
	}
	n := &p.nodes[i]
	n.last, n.box, n.end = last, bounds, int32(len(p.markers))
	return i
}

// count fills what follows from the order of the markers.
func (x *Index) count() {
	x.tally = make([][Displays]int32, len(x.markers)+1)
	people := 0
	for i := range x.markers {
		if p := x.markers[i].Place(); p.Level != geo.LevelFacility {
			people = max(people, p.Population)
		}
		x.tally[i+1] = x.tally[i]
		x.tally[i+1][x.markers[i].display]++
	}
	if len(x.markers) > 0 {
		x.widest = extent(people)
	}
}

// Bound returns the corners of the smallest rectangle that holds every marker,
// ring and area, and false when there is none.
func (x *Index) Bound() (low, high viewport.Plane, ok bool) {
	var all box
	add := func(b box) {
		if !ok {
			all, ok = b, true
			return
		}
		all = all.union(b)
	}
	for _, r := range x.roots {
		add(x.nodes[r].box)
	}
	for i := range x.rings {
		add(x.rings[i].tips.box())
	}
	for i := range x.areas {
		add(x.areas[i].tips.box())
	}
	return all.min, all.max, ok
}

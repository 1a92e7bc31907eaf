package paint

import (
	"math"
	"sync"

	"github.com/paulmach/orb"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// labelCache keeps where the names of a style stand. Which names are shown, and
// where, depends on the scale alone, never on what part of the map is seen or on
// how one came there: going through the scales from the smallest in steps, each
// name takes the first place that stays free of those before it at this scale
// and at every larger one. So a name that is shown stays while one zooms in, and
// no two names ever touch.
type labelCache struct {
	mu      sync.Mutex
	outline *outline.Outline
	towns   int // that the outline had
	fonts   *Fonts
	labels  []label
	placed  []int32 // indices of labels that have found room
	open    []int32 // indices of those that have not, the most prominent first
	next    int     // step that has not been worked out
}

// The steps of scale: firstScale × ratio^n.
const (
	firstScale = viewport.MinScale / 4
	stepFactor = math.Sqrt2
)

// at returns the labels, with those shown at a scale worked out. They must not
// be changed, and are good until the outline changes.
func (c *labelCache) at(o *outline.Outline, st *Style, scale float64) ([]label, []int32) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.outline != o || c.towns != len(o.Towns) {
		c.begin(o, st)
	}
	for stepScale(c.next) <= scale {
		c.step(stepScale(c.next))
		c.next++
	}
	return c.labels, c.placed[:len(c.placed):len(c.placed)]
}

func stepScale(n int) float64 { return firstScale * math.Pow(stepFactor, float64(n)) }

// begin lists the names of an outline by falling prominence: the capital and the
// seats, the country, its units, then the rest.
func (c *labelCache) begin(o *outline.Outline, st *Style) {
	c.outline, c.towns, c.fonts, c.next = o, len(o.Towns), st.Fonts, 0
	c.labels = make([]label, 0, len(o.Towns)+32)
	seats := 0
	for seats < len(o.Towns) && o.Towns[seats].Rank <= outline.Seat {
		seats++
	}
	for i := range o.Towns[:seats] {
		c.labels = append(c.labels, townLabel(&o.Towns[i], st))
	}
	c.labels = append(c.labels, countryLabel(st))
	for i := range o.Faces {
		if f := &o.Faces[i]; f.InUkraine() && f.Name != f.Seat { // Kyiv and Sevastopol are towns
			c.labels = append(c.labels, unitLabel(o, f, st))
		}
	}
	for i := range o.Towns[seats:] {
		c.labels = append(c.labels, townLabel(&o.Towns[seats+i], st))
	}
	c.placed = c.placed[:0:0]
	c.open = make([]int32, len(c.labels))
	for i := range c.open {
		c.open[i] = int32(i)
	}
}

func townLabel(t *outline.Town, st *Style) label {
	k := looks[t.Rank]
	l := label{town: t, text: st.local(t.Name, t.LocalName), look: k.look, at: t.At, from: k.from, to: math.Inf(1)}
	switch {
	case t.Rank == outline.ForeignBig && t.Population >= 1_000_000:
		l.from = 1.0 / 4800
	case t.Rank != outline.Foreign:
	case t.Population >= 100_000:
		l.from = 1.0 / 950
	case t.Population < 20_000:
		l.from = 1.0 / 200
	}
	return l
}

// countryLabel names Ukraine where it is too small for the names of its seats.
func countryLabel(st *Style) label {
	at := viewport.Project(orb.Point{31.6, 48.9})
	return label{text: st.local("UKRAINE", "УКРАЇНА"), look: countryLook, spots: []viewport.Plane{at}, to: looks[outline.Seat].from}
}

func unitLabel(o *outline.Outline, f *outline.Face, st *Style) label {
	return label{text: unitText(f, st), look: unitLook, unit: f, spots: spots(o, f), from: unitFrom, to: unitTo}
}

// step gives room at a scale to the names that may begin there.
func (c *labelCache) step(scale float64) {
	g := newGrid(scale)
	for _, i := range c.placed {
		g.add(&c.labels[i], i)
	}
	waiting := c.open[:0]
	for _, i := range c.open {
		l := &c.labels[i]
		switch {
		case l.from > scale:
			waiting = append(waiting, i)
		case l.to <= scale: // never
		case c.place(g, l):
			l.since = scale
			g.add(l, i)
			c.placed = append(c.placed, i)
		default:
			waiting = append(waiting, i)
		}
	}
	c.open = waiting
}

// place looks for room for a name, and takes it.
func (c *labelCache) place(g *grid, l *label) bool {
	if l.width == 0 {
		l.width = c.fonts.Width(&Text{String: l.text, Size: l.look.size, Bold: l.look.bold, Spacing: l.look.spacing})
	}
	if l.town == nil {
		for _, at := range l.spots {
			l.at, l.anchor = at, centred
			if (l.unit == nil || fits(c.outline, l, g.scale)) && g.free(c.labels, l) {
				return true
			}
		}
		return false
	}
	free := false
	for _, a := range [...]anchor{below, above, left, right} { // the best last
		was := l.anchor
		if l.anchor = a; !g.free(c.labels, l) || free && crossesBorder(c.outline, l, max(g.scale, usualScale)) {
			l.anchor = was
			continue
		}
		free = true
	}
	return free
}

// usualScale is the smallest scale at which Ukraine fills a window; a name's side
// is chosen for it where the name begins at a smaller one.
const usualScale = 1.0 / 1400

// crossesBorder reports whether a name, at a scale, lies across the state border.
func crossesBorder(o *outline.Outline, l *label, scale float64) bool {
	b := l.box(l.anchor)
	y := l.at.Y - (b.y0+b.y1)/2/scale
	from, to := viewport.Plane{X: l.at.X + b.x0/scale, Y: y}, viewport.Plane{X: l.at.X + b.x1/scale, Y: y}
	for i := range o.Arcs {
		if a := &o.Arcs[i]; a.Kind == outline.StateBorder && a.Meets(from, to) {
			points := a.At(outline.Levels - 2)
			for k := 1; k < len(points); k++ {
				p, q := points[k-1], points[k]
				if (p.Y > y) != (q.Y > y) {
					if x := p.X + (y-p.Y)/(q.Y-p.Y)*(q.X-p.X); x > from.X && x < to.X {
						return true
					}
				}
			}
		}
	}
	return false
}

package paint

import (
	"math"
	"slices"
	"strconv"

	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// numberTag is a pill beside a mark with the numbers of its stops.
type numberTag struct {
	numbers []int
	box     marker.Box
	foot    viewport.Pixel // the middle of the mark
	rim     float64        // of the mark, around its middle
	far     bool           // a line leads there
	size    float64
}

// Measures of number tags, in units of the style.
const (
	numberText = 12.0
	numberPad  = 4.0
	numberGap  = 2.0
)

// most is how many numbers a tag has; more are told as the first and the last.
const mostNumbers = 4

// tags places a tag beside each mark whose events have numbers, where it covers no mark,
// no other tag and nothing that is blocked.
func (c *Chart) tags(own, others []marker.Cluster) []numberTag {
	if c.Number == nil {
		return nil
	}
	var taken []marker.Box
	taken = append(taken, c.Blocked...)
	for _, all := range [][]marker.Cluster{own, others} {
		for i := range all {
			taken = append(taken, all[i].Box(c.Style.Ratio))
		}
	}
	var out []numberTag
	for i := range own {
		t := numberTag{numbers: c.numbers(&own[i]), size: numberText * c.Style.Ratio}
		if len(t.numbers) == 0 {
			continue
		}
		c.place(&t, &own[i], taken)
		taken = append(taken, t.box)
		out = append(out, t)
	}
	return out
}

// numbers returns the numbers of a cluster's events, each once.
func (c *Chart) numbers(x *marker.Cluster) []int {
	var out []int
	for i := range x.Markers {
		if n := c.Number(x.Markers[i].Event); n > 0 {
			out = append(out, n)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// sides are where a tag may stand, as seen from its mark, the best first.
var sides = [...]viewport.Pixel{
	{X: 1}, {X: 1, Y: -1}, {X: 1, Y: 1}, {X: -1}, {Y: -1}, {Y: 1}, {X: -1, Y: -1}, {X: -1, Y: 1},
}

// place finds room for a tag; where there is none it stands beside its mark all the
// same.
func (c *Chart) place(t *numberTag, x *marker.Cluster, taken []marker.Box) {
	r := c.Style.Ratio
	w, h := t.width(c.Style)+2*numberPad*r, t.size*1.35
	mark := x.Box(r)
	t.foot = viewport.Pixel{X: (mark.Left + mark.Right) / 2, Y: (mark.Top + mark.Bottom) / 2}
	t.rim = min(mark.Right-mark.Left, mark.Bottom-mark.Top) / 2
	for _, far := range []float64{numberGap, 14, 30, 50} {
		for _, side := range sides {
			t.box = beside(mark, side, far*r, w, h)
			if t.far = far > numberGap; c.free(t.box, taken) {
				return
			}
		}
	}
	t.box, t.far = beside(mark, sides[0], numberGap*r, w, h), false
}

// beside returns a box of a size on a side of another, some way off.
func beside(b marker.Box, side viewport.Pixel, gap, w, h float64) marker.Box {
	at := viewport.Pixel{
		X: (b.Left+b.Right)/2 + side.X*((b.Right-b.Left+w)/2+gap),
		Y: (b.Top+b.Bottom)/2 + side.Y*((b.Bottom-b.Top+h)/2+gap),
	}
	if side.X != 0 && side.Y != 0 {
		at.X -= side.X * gap
		at.Y -= side.Y * (h/2 + gap/2)
	}
	return marker.Box{Left: at.X - w/2, Top: at.Y - h/2, Right: at.X + w/2, Bottom: at.Y + h/2}
}

func (c *Chart) free(b marker.Box, taken []marker.Box) bool {
	f := c.frame()
	if b.Left < f.x0 || b.Top < f.y0 || b.Right > f.x1 || b.Bottom > f.y1 {
		return false
	}
	return !slices.ContainsFunc(taken, func(o marker.Box) bool { return o.Meets(b) })
}

// pieces returns what a tag says, and the number that each piece leads to.
func (t *numberTag) pieces() (texts []string, numbers []int) {
	n := t.numbers
	if len(n) > mostNumbers {
		return []string{strconv.Itoa(n[0]), "…", strconv.Itoa(n[len(n)-1])}, []int{n[0], 0, n[len(n)-1]}
	}
	for i, x := range n {
		if i > 0 {
			texts, numbers = append(texts, ", "), append(numbers, 0)
		}
		texts, numbers = append(texts, strconv.Itoa(x)), append(numbers, x)
	}
	return texts, numbers
}

func (t *numberTag) width(st *Style) (w float64) {
	texts, _ := t.pieces()
	for _, s := range texts {
		w += st.Fonts.Width(&Text{String: s, Size: t.size, Bold: true})
	}
	return w
}

// near returns the point of a tag that is nearest to its mark.
func (t *numberTag) near() viewport.Pixel {
	return viewport.Pixel{X: min(max(t.foot.X, t.box.Left), t.box.Right), Y: min(max(t.foot.Y, t.box.Top), t.box.Bottom)}
}

// onRim returns where the line from a mark to a point leaves the mark, which it does not
// strike through.
func (t *numberTag) onRim(to viewport.Pixel) viewport.Pixel {
	x, y := to.X-t.foot.X, to.Y-t.foot.Y
	length := math.Hypot(x, y)
	if length <= t.rim {
		return to
	}
	return viewport.Pixel{X: t.foot.X + x*t.rim/length, Y: t.foot.Y + y*t.rim/length}
}

// draw draws a tag, each of its numbers a link.
func (t *numberTag) draw(s Surface, st *Style) {
	r := st.Ratio
	if t.far {
		var p Path
		near := t.near()
		p.Add(t.onRim(near), near)
		s.Stroke(&p, Stroke{Color: st.Paper, Width: 3 * r})
		s.Stroke(&p, Stroke{Color: st.Ink, Width: 1.2 * r})
	}
	middle := viewport.Pixel{X: t.box.Left + (t.box.Bottom-t.box.Top)/2, Y: (t.box.Top + t.box.Bottom) / 2}
	h := t.box.Bottom - t.box.Top
	pill := capsule(middle, h/2, t.box.Right-t.box.Left-h/2)
	fill(s, pill, st.Ink)
	edge := Path{Points: append(pill, pill[0])}
	edge.End()
	s.Stroke(&edge, Stroke{Color: st.Paper, Width: 1.2 * r})
	x := t.box.Left + numberPad*r
	texts, numbers := t.pieces()
	for i, piece := range texts {
		text := Text{String: piece, Size: t.size, Bold: true, Color: st.Paper, At: viewport.Pixel{X: x, Y: middle.Y + t.size*capHeight/2}}
		w := st.Fonts.Width(&text)
		box := marker.Box{Left: x, Top: t.box.Top, Right: x + w, Bottom: t.box.Bottom}
		if numbers[i] > 0 {
			linkNumber(s, numbers[i], box, func() { s.Text(&text) })
		} else {
			s.Text(&text)
		}
		x += w
	}
}

package paint

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// edgeNote tells, at an edge of a picture, what lies beyond it.
type edgeNote struct {
	side  int // of edgeWords
	count int
	names []string // of the places, those of most events first
	at    viewport.Pixel
	text  string
	box   rect
	quiet bool
}

// Measures of edge notes, in units of the style; how much of the frame's width one has
// at most.
const (
	edgeText  = 10.5
	edgePad   = 6.0
	edgeArrow = 7.0
	edgeGap   = 8.0 // from the edge
	edgeMost  = .34
	edgeLeast = 14.0 // what a note keeps from others
)

// The sides of a picture.
const (
	toEast = iota
	toSouth
	toWest
	toNorth
	edgeSides
)

// edgeWords say what lies beyond each side, in English and Ukrainian. N is how many.
var edgeWords = map[string][edgeSides]string{
	"en": {"N more to the east", "N more to the south", "N more to the west", "N more to the north"},
	"uk": {"ще N на схід", "ще N на південь", "ще N на захід", "ще N на північ"},
}

// edgeSide are the directions of the sides on the picture.
var edgeSide = [edgeSides]viewport.Pixel{{X: 1}, {Y: 1}, {X: -1}, {Y: -1}}

// rim says what of an index a picture does not show, at its edges.
type rim struct {
	view    viewport.View
	frame   rect
	st      *Style
	blocked []rect // where no note may stand
	name    func(*marker.Marker) string
	quiet   bool
}

// notes returns a note for each side beyond which there is something.
func (e *rim) notes(beyond []*marker.Marker) []edgeNote {
	var out []edgeNote
	for side, there := range e.bySide(beyond) {
		if len(there) == 0 {
			continue
		}
		n := edgeNote{side: side, count: len(there), quiet: e.quiet}
		for _, m := range there {
			p := e.view.ToPixel(m.At)
			n.at.X, n.at.Y = n.at.X+p.X/float64(len(there)), n.at.Y+p.Y/float64(len(there))
		}
		if e.name != nil {
			n.names = e.names(there)
		}
		e.word(&n)
		e.place(&n)
		e.blocked = append(e.blocked, n.box.grown(edgeLeast/2*e.st.Ratio))
		out = append(out, n)
	}
	return out
}

// bySide parts what is beyond by the side that a line from the middle of the frame to it
// goes through.
func (e *rim) bySide(beyond []*marker.Marker) (out [edgeSides][]*marker.Marker) {
	f := e.frame
	middle := viewport.Pixel{X: (f.x0 + f.x1) / 2, Y: (f.y0 + f.y1) / 2}
	for _, m := range beyond {
		p := e.view.ToPixel(m.At)
		x, y := (p.X-middle.X)/(f.x1-f.x0), (p.Y-middle.Y)/(f.y1-f.y0)
		side := toEast
		switch {
		case math.Abs(x) >= math.Abs(y) && x < 0:
			side = toWest
		case math.Abs(x) >= math.Abs(y):
		case y < 0:
			side = toNorth
		default:
			side = toSouth
		}
		out[side] = append(out[side], m)
	}
	return out
}

// names returns the names of the places of some markers, each once.
func (e *rim) names(there []*marker.Marker) []string {
	count := map[string]int{}
	for _, m := range there {
		count[e.name(m)]++
	}
	out := make([]string, 0, len(count))
	for name := range count {
		out = append(out, name)
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
	return out
}

// word words a note: how many, and as many names as there is room for.
func (e *rim) word(n *edgeNote) {
	words, ok := edgeWords[e.st.Language]
	if !ok {
		words = edgeWords["en"]
	}
	n.text = strings.Replace(words[n.side], "N", strconv.Itoa(n.count), 1)
	text := n.text
	for i := range n.names {
		longer := text + ": " + strings.Join(n.names[:i+1], ", ")
		if i < len(n.names)-1 {
			longer += ", " + ellipsis
		}
		if e.width(longer) > edgeMost*(e.frame.x1-e.frame.x0) {
			return
		}
		n.text = longer
	}
}

func (e *rim) width(text string) float64 {
	return e.st.Fonts.Width(&Text{String: text, Size: edgeText * e.st.Ratio})
}

// place puts a note at its edge, as near to what it speaks of as there is room, and
// somewhat further in where the edge itself has none.
func (e *rim) place(n *edgeNote) {
	r := e.st.Ratio
	w, h := e.width(n.text)+(3*edgePad+edgeArrow)*r, edgeText*1.9*r
	in := e.frame.grown(-edgeGap * r)
	spot := func(along, inward float64) rect {
		x, y := n.at.X+along, n.at.Y+along
		switch n.side {
		case toEast:
			return rect{in.x1 - inward - w, y - h/2, in.x1 - inward, y + h/2}.within(in)
		case toWest:
			return rect{in.x0 + inward, y - h/2, in.x0 + inward + w, y + h/2}.within(in)
		case toSouth:
			return rect{x - w/2, in.y1 - inward - h, x + w/2, in.y1 - inward}.within(in)
		}
		return rect{x - w/2, in.y0 + inward, x + w/2, in.y0 + inward + h}.within(in)
	}
	n.box = spot(0, 0)
	for row := range edgeRows {
		for i := range edgeSteps {
			along := float64((i+1)/2) * h / 2
			if i%2 == 0 {
				along = -along
			}
			if b := spot(along, float64(row)*h/2); !slices.ContainsFunc(e.blocked, b.overlaps) {
				n.box = b
				return
			}
		}
	}
}

// How many places are tried for a note: rows inward and steps along the edge, of half
// its height.
const edgeRows, edgeSteps = 10, 240

// within returns a box moved into another.
func (b rect) within(o rect) rect {
	dx := max(o.x0-b.x0, 0) - max(b.x1-o.x1, 0)
	dy := max(o.y0-b.y0, 0) - max(b.y1-o.y1, 0)
	return rect{b.x0 + dx, b.y0 + dy, b.x1 + dx, b.y1 + dy}
}

// draw draws a note: a pill with an arrow that points out of the picture.
func (n *edgeNote) draw(s Surface, st *Style) {
	r := st.Ratio
	h := n.box.height()
	left := viewport.Pixel{X: n.box.x0 + h/2, Y: (n.box.y0 + n.box.y1) / 2}
	pill := capsule(left, h/2, n.box.x1-n.box.x0-h/2)
	ink := st.Ink
	if n.quiet {
		ink = st.quiet
		fill(s, pill, alpha(st.Paper, .8))
	} else {
		fill(s, pill, faded(st.Paper))
		line := Path{Points: append(pill, pill[0])}
		line.End()
		s.Stroke(&line, Stroke{Color: alpha(st.Ink, hairlineTone), Width: frameHair * r})
	}
	text := Text{String: n.text, Size: edgeText * r, Color: ink, At: viewport.Pixel{Y: left.Y + edgeText*capHeight/2*r}}
	tip := viewport.Pixel{Y: left.Y}
	if n.side == toEast {
		text.At.X, tip.X = n.box.x0+edgePad*1.5*r, n.box.x1-(edgePad+edgeArrow/2)*r
	} else {
		text.At.X, tip.X = n.box.x0+(2*edgePad+edgeArrow)*r, n.box.x0+(edgePad+edgeArrow/2)*r
	}
	fill(s, arrowTo(edgeSide[n.side], tip, edgeArrow*r), ink)
	s.Text(&text)
}

// arrowTo returns a triangle about a point that points in a direction.
func arrowTo(to, at viewport.Pixel, size float64) []viewport.Pixel {
	out := make([]viewport.Pixel, 0, 3)
	for _, p := range [3]viewport.Pixel{{X: .5}, {X: -.4, Y: .5}, {X: -.4, Y: -.5}} {
		out = append(out, viewport.Pixel{X: at.X + size*(p.X*to.X-p.Y*to.Y), Y: at.Y + size*(p.X*to.Y+p.Y*to.X)})
	}
	return out
}

// edgeName says where an event beyond the edge was, as its tag would.
func (s *Style) edgeName(x *marker.Index) func(*marker.Marker) string {
	areas := map[*marker.Marker]*marker.Area{}
	for i := range x.Areas() {
		a := &x.Areas()[i]
		for j := range a.Markers {
			areas[&a.Markers[j]] = a
		}
	}
	return func(m *marker.Marker) string {
		c := m.Alone()
		if c.Area = areas[m]; c.Area != nil {
			return s.caption(&c)
		}
		return s.local(m.Place().Name, m.Place().LocalName)
	}
}

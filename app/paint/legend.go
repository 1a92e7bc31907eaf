package paint

import (
	"strconv"
	"strings"

	"strikemap/geo"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// Measures of the legend, in units.
const (
	legendText  = 13.0
	legendNote  = 11.0
	legendRow   = 23.0
	keyRow      = 17.0
	keySign     = 13.0
	noteRow     = 15.0
	legendPad   = 12.0
	legendSign  = 17.0
	legendLeast = 190.0
	legendMost  = 270.0
)

// legend is where the legend of a sheet stands, and its notes in lines.
type legend struct {
	box   rect
	keys  []Key
	refs  []outline.Reference
	notes []string
}

// placeLegend lays the legend out in the corner of the frame that has the fewest
// events, the lower left if several have.
func (d *sheet) placeLegend() legend {
	refs := d.references()
	if len(d.Legend)+len(d.Notes)+len(refs) == 0 {
		return legend{}
	}
	r := d.st.Ratio
	w := legendLeast
	for _, e := range d.Legend {
		t := Text{String: e.Name + strconv.Itoa(e.Count), Size: legendText}
		w = max(w, d.st.Fonts.Width(&t)+legendSign+2*legendPad+36)
	}
	w = min(w, legendMost)
	l := legend{notes: d.wrap(d.Notes, w-2*legendPad), keys: KeysOf(d.clusters).List(), refs: refs}
	h := 2*legendPad + legendRow*float64(len(d.Legend)) + keyRow*float64(len(l.keys)+len(refs)) + noteRow*float64(len(l.notes))
	if len(refs) > 0 {
		h += 8
	}
	if len(l.keys) > 0 && len(d.Legend) > 0 {
		h += 8
	}
	if len(l.notes) > 0 && len(d.Legend) > 0 {
		h += 8
	}
	w, h = w*r, h*r
	f := d.frame.grown(-sidePad * r)
	best := -1
	for _, b := range []rect{
		{f.x0, f.y1 - h, f.x0 + w, f.y1},
		{f.x0, f.y0, f.x0 + w, f.y0 + h},
		{f.x1 - w, f.y0, f.x1, f.y0 + h},
		{f.x1 - w, f.y1 - h - 40*r, f.x1, f.y1 - 40*r},
	} {
		if n := d.under(b.grown(10 * r)); best < 0 || n < best {
			best, l.box = n, b
		}
	}
	return l
}

// references are a person's own layers that are seen.
func (d *sheet) references() (out []outline.Reference) {
	for _, r := range d.Outline.References {
		if !r.Look.Hidden {
			out = append(out, r)
		}
	}
	return out
}

// under weighs what a box would cover: the events whose marks cannot move out of it, and
// how much of areas, for a legend over an oblast hides that something was in it.
func (d *sheet) under(b rect) (n int) {
	for i := range d.clusters {
		c := &d.clusters[i]
		if !c.Badge() && c.At.X > b.x0 && c.At.X < b.x1 && c.At.Y > b.y0 && c.At.Y < b.y1 {
			n += underEvent * c.Count
		}
	}
	return n + d.underAreas(b)
}

// underEvent is what an event under a box weighs, where a point of a lattice of
// underGrid by underGrid in an area weighs one.
const underEvent, underGrid = 8, 7

// underAreas counts the points of a lattice in a box that lie in an area.
func (d *sheet) underAreas(b rect) (n int) {
	x := d.Index
	if d.Around != nil {
		x = d.Around
	}
	if x == nil {
		return 0
	}
	areas := x.Areas()
	for i := range underGrid * underGrid {
		at := d.v.ToPlane(viewport.Pixel{
			X: b.x0 + (b.x1-b.x0)*(float64(i%underGrid)+.5)/underGrid,
			Y: b.y0 + (b.y1-b.y0)*(float64(i/underGrid)+.5)/underGrid,
		})
		for k := range areas {
			if areas[k].Covers(at) {
				n++
			}
		}
	}
	return n
}

// wrap breaks notes into lines no wider than a number of units.
func (d *sheet) wrap(notes []string, width float64) []string {
	var lines []string
	for _, note := range notes {
		line := ""
		for _, word := range strings.Fields(note) {
			t := Text{String: strings.TrimSpace(line + " " + word), Size: legendNote}
			if line != "" && d.st.Fonts.Width(&t) > width {
				lines, t.String = append(lines, line), word
			}
			line = t.String
		}
		if line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// parting draws a line between two parts of the legend, and returns where the next
// begins.
func (d *sheet) parting(s Surface, x0, x1, y float64) float64 {
	r := d.st.Ratio
	var p Path
	p.Add(viewport.Pixel{X: x0, Y: y + 4*r}, viewport.Pixel{X: x1, Y: y + 4*r})
	s.Stroke(&p, Stroke{Color: alpha(d.st.Ink, hairlineTone/2), Width: frameHair * r})
	return y + 8*r
}

// draw draws the legend: for each category its sign, name and count, what shapes and
// lines mean, and then the notes.
func (l *legend) draw(s Surface, d *sheet) {
	if l.box == (rect{}) {
		return
	}
	r := d.st.Ratio
	s.Fill(l.box.path(), faded(d.st.Paper))
	s.Stroke(l.box.path(), Stroke{Color: alpha(d.st.Ink, hairlineTone), Width: frameHair * r})
	x0, x1, y := l.box.x0+legendPad*r, l.box.x1-legendPad*r, l.box.y0+legendPad*r
	for _, e := range d.Legend {
		middle := y + legendRow*r/2
		m := Mark{Kind: geo.KindStrike, Display: e.Display}
		DrawMark(s, viewport.Pixel{X: x0 + legendSign*r/2, Y: middle}, legendSign*r, &m, d.st)
		name := Text{String: e.Name, Size: legendText * r, Color: d.st.Ink, At: viewport.Pixel{X: x0 + (legendSign+8)*r, Y: middle + 4.6*r}}
		count := Text{String: strconv.Itoa(e.Count), Size: legendText * r, Bold: true, Color: d.st.Ink, Anchor: Finish, At: viewport.Pixel{X: x1, Y: middle + 4.6*r}}
		d.shrink(&name, x1-name.At.X-d.st.Fonts.Width(&count)-8*r, 9*r)
		s.Text(&name)
		s.Text(&count)
		y += legendRow * r
	}
	if len(l.keys) > 0 && len(d.Legend) > 0 {
		y = d.parting(s, x0, x1, y)
	}
	for _, k := range l.keys {
		middle := y + keyRow*r/2
		DrawKey(s, viewport.Pixel{X: x0 + legendSign*r/2, Y: middle}, keySign*r, k, d.st)
		t := Text{String: k.Word(d.st.Language), Size: legendNote * r, Color: d.st.quiet, At: viewport.Pixel{X: x0 + (legendSign+8)*r, Y: middle + 4*r}}
		d.shrink(&t, x1-t.At.X, 8*r)
		s.Text(&t)
		y += keyRow * r
	}
	if len(l.refs) > 0 {
		y = d.parting(s, x0, x1, y)
	}
	for _, ref := range l.refs {
		middle := y + keyRow*r/2
		DrawReference(s, viewport.Pixel{X: x0 + legendSign*r/2, Y: middle}, keySign*r, ref.Look, d.st)
		t := Text{String: ref.Name, Size: legendNote * r, Color: d.st.quiet, At: viewport.Pixel{X: x0 + (legendSign+8)*r, Y: middle + 4*r}}
		d.shrink(&t, x1-t.At.X, 8*r)
		s.Text(&t)
		y += keyRow * r
	}
	if len(l.notes) > 0 && len(d.Legend) > 0 {
		y = d.parting(s, x0, x1, y)
	}
	for _, line := range l.notes {
		y += noteRow * r
		s.Text(&Text{String: line, Size: legendNote * r, Color: d.st.quiet, At: viewport.Pixel{X: x0, Y: y - 3.5*r}})
	}
}

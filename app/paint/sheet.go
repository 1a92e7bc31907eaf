package paint

import (
	"image/color"
	"math"
	"slices"
	"strconv"
	"strings"

	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// Measures of a sheet, in units.
const (
	headHeight   = 46.0
	footHeight   = 24.0
	sidePad      = 16.0
	titleSize    = 20.0
	datesSize    = 13.0
	creditSize   = 9.5
	barSize      = 11.0
	barMost      = 150.0 // longest scale bar
	barRise      = 5.0   // height of its ends
	leastTitle   = 13.0
	frameHair    = 1.0
	ellipsis     = "…"
	hairlineTone = 0.35
)

// frameOf returns the part of a sheet in which the map is seen.
func frameOf(s *Scene, size viewport.Size) rect {
	f := rect{0, 0, float64(size.W), float64(size.H)}
	if s.Title != "" || s.Dates != "" {
		f.y0 = headHeight
	}
	if s.Credit != "" {
		f.y1 -= footHeight
	}
	return f
}

func (b rect) scaled(by float64) rect { return rect{b.x0 * by, b.y0 * by, b.x1 * by, b.y1 * by} }

// path returns a box as a path.
func (b rect) path() *Path {
	var p Path
	p.AddRect(b.x0, b.y0, b.x1-b.x0, b.y1-b.y0)
	return &p
}

// covers returns the boxes that no name may stand under: head, foot, legend, scale bar.
func (d *sheet) covers() []rect {
	w, h := float64(d.v.Size.W), float64(d.v.Size.H)
	r := d.st.Ratio
	out := []rect{
		{0, 0, w, d.frame.y0 + 2*r},
		{0, d.frame.y1 - 2*r, w, h},
		d.legend.box.grown(4 * r),
		d.inset.grown(4 * r),
		{d.frame.x1 - (barMost+2*sidePad)*r, d.frame.y1 - 3*barSize*r, d.frame.x1, d.frame.y1},
	}
	for i := range d.edges {
		out = append(out, d.edges[i].box.grown(2*r))
	}
	return out
}

// placeEdges says at the edges what lies beyond them.
func (d *sheet) placeEdges() []edgeNote {
	beyond := d.index.Beyond(d.clusters)
	if len(beyond) == 0 {
		return nil
	}
	e := rim{view: d.v, frame: d.frame, st: d.st, blocked: d.covers()[2:], name: d.st.edgeName(d.index)}
	for i := range d.clusters {
		if c := &d.clusters[i]; !c.Badge() {
			e.blocked = append(e.blocked, boxed(c.Box(d.st.Ratio)))
		}
	}
	return e.notes(beyond)
}

// boxed returns a box of markers as one of pictures.
func boxed(b marker.Box) rect { return rect{b.Left, b.Top, b.Right, b.Bottom} }

// stands returns what stands on the map within the frame, in pixels of the frame, for
// badges to keep clear of it.
func (d *sheet) stands() (out []marker.Box) {
	for _, b := range d.covers()[2:] {
		out = append(out, marker.Box{Left: b.x0 - d.frame.x0, Top: b.y0 - d.frame.y0, Right: b.x1 - d.frame.x0, Bottom: b.y1 - d.frame.y0})
	}
	return out
}

// margins paints the head with the title and the dates, and the foot with the
// credit.
func (d *sheet) margins(s Surface) {
	r, w, h := d.st.Ratio, float64(d.v.Size.W), float64(d.v.Size.H)
	if d.frame.y0 > 0 {
		d.paper(s, rect{0, 0, w, d.frame.y0})
		dates := Text{String: d.Dates, Size: datesSize * r, Color: d.st.quiet, Anchor: Finish, At: viewport.Pixel{X: w - sidePad*r, Y: 29 * r}}
		title := Text{String: d.Title, Size: titleSize * r, Bold: true, Color: d.st.Ink, At: viewport.Pixel{X: sidePad * r, Y: 31 * r}}
		d.shrink(&title, w-3*sidePad*r-d.st.Fonts.Width(&dates), leastTitle*r)
		s.Text(&title)
		s.Text(&dates)
		d.hair(s, d.frame.y0)
	}
	if d.frame.y1 < h {
		d.paper(s, rect{0, d.frame.y1, w, h})
		credit := Text{String: d.credits(), Size: creditSize * r, Color: d.st.quiet, At: viewport.Pixel{X: sidePad * r, Y: h - 8.5*r}}
		d.shrink(&credit, w-2*sidePad*r, 7*r)
		s.Text(&credit)
		d.hair(s, d.frame.y1)
	}
}

// credits names whose data the picture is made of, that of reference layers too.
func (d *sheet) credits() string {
	all := []string{d.Credit}
	for _, r := range d.references() {
		if r.Credit != "" && !slices.Contains(all, r.Credit) {
			all = append(all, r.Credit)
		}
	}
	return strings.Join(all, " · ")
}

// paper fills a margin, unless the ground is left clear.
func (d *sheet) paper(s Surface, b rect) {
	if !d.Clear {
		s.Fill(b.path(), d.st.Paper)
	}
}

// hair draws a thin line across the sheet.
func (d *sheet) hair(s Surface, y float64) {
	var p Path
	p.Add(viewport.Pixel{X: 0, Y: y}, viewport.Pixel{X: float64(d.v.Size.W), Y: y})
	s.Stroke(&p, Stroke{Color: alpha(d.st.Ink, hairlineTone), Width: frameHair * d.st.Ratio})
}

// shrink makes a text no longer than most: smaller, but not below a size, and
// then shorter.
func (d *sheet) shrink(t *Text, most, least float64) {
	w := d.st.Fonts.Width(t)
	if w <= most || w == 0 {
		return
	}
	t.Size = max(least, t.Size*most/w)
	letters := []rune(t.String)
	for d.st.Fonts.Width(t) > most && len(letters) > 1 {
		letters = letters[:max(1, len(letters)*9/10)]
		t.String = strings.TrimRight(string(letters), " ") + ellipsis
	}
}

// scaleBar draws a line of a round length on the ground in the lower right
// corner of the frame.
func (d *sheet) scaleBar(s Surface) {
	r := d.st.Ratio
	km := roundBelow(barMost * r / d.v.Scale / 1000)
	length := km * 1000 * d.v.Scale
	x1, y := d.frame.x1-sidePad*r, d.frame.y1-14*r
	var p Path
	p.Add(
		viewport.Pixel{X: x1 - length, Y: y - barRise*r}, viewport.Pixel{X: x1 - length, Y: y},
		viewport.Pixel{X: x1, Y: y}, viewport.Pixel{X: x1, Y: y - barRise*r},
	)
	s.Stroke(&p, Stroke{Color: alpha(d.st.Paper, 0.85), Width: 4 * r})
	s.Stroke(&p, Stroke{Color: d.st.Ink, Width: 1.4 * r})
	s.Text(&Text{
		String: strconv.FormatFloat(km, 'f', -1, 64) + " " + d.st.local("km", "км"),
		At:     viewport.Pixel{X: x1 - length/2, Y: y - 4.5*r}, Anchor: Middle, Size: barSize * r,
		Color: d.st.Ink, Halo: alpha(d.st.Paper, 0.85), HaloSize: 2 * r,
	})
}

// roundBelow returns the largest of 1, 2 or 5 times a power of ten that is not
// above x.
func roundBelow(x float64) float64 {
	p := math.Pow(10, math.Floor(math.Log10(x)))
	for _, m := range []float64{5, 2} {
		if m*p <= x {
			return m * p
		}
	}
	return p
}

// faded returns a colour for a ground through which the map shimmers.
func faded(c color.NRGBA) color.NRGBA { return alpha(c, 0.94) }

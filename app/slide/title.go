package slide

import (
	"strconv"

	"strikemap/app/paint"
	"strikemap/geo"
	"strikemap/geo/viewport"
)

// title draws the title page: all that is told on the map, each with its number, and
// the numbers of the whole.
func (s *slide) title() {
	p := s.page
	s.chart(s.numbered())
	c, h := s.column(), s.h
	c.Set(p.Heading, c.Heading(p.Heading, Type{Size: headSize * h, Bold: true, Color: s.st.Ink}, .3*h, .042*h))
	c.Set(p.Context, c.Fit(p.Context, Type{Size: whenSize * h, Color: s.st.Ink}, .1*h, least*h))
	c.Y += .01 * h
	c.Set(p.When, Type{Size: whenSize * h, Color: s.st.Quiet(), Most: 2})
	c.Y += .015 * h
	caption := Type{Size: factSize * h, Color: s.st.Ink}
	c.Set(p.Caption, c.Fit(p.Caption, caption, .12*h, least*h))
	c.Y += .015 * h
	s.totals(c)
	s.lines(c)
	s.foot()
}

// numbered returns the map of all that is told.
func (s *slide) numbered() *paint.Chart {
	p := s.page
	return &paint.Chart{
		Lit: s.indexOf(events(p)), Dim: s.beside(func(e string) bool { return s.stops[e] > 0 }),
		View: s.View(p.Number-1, s.size), Number: s.Number,
	}
}

// totals sets the numbers, a category a row.
func (s *slide) totals(c *Column) {
	h := s.h
	row := .052 * h
	for _, t := range s.page.Totals {
		middle := c.Y + row/2
		if t.Display != "" {
			m := paint.Mark{Kind: geo.KindStrike, Display: t.Display}
			paint.DrawMark(s.on, viewport.Pixel{X: c.X + row*.38, Y: middle}, row*.76, &m, s.st)
		}
		count := paint.Text{String: strconv.Itoa(t.Count), Size: factSize * h, Bold: true, Color: s.st.Ink, Anchor: paint.Finish, At: viewport.Pixel{X: c.X + c.W, Y: middle + factSize*h*.36}}
		name := paint.Text{String: t.Name, Size: factSize * h, Color: s.st.Ink, At: viewport.Pixel{X: c.X + row, Y: count.At.Y}}
		if free, wide := c.W-row-s.fonts.Width(&count)-factSize*h*.4, s.fonts.Width(&name); wide > free {
			name.Size = max(name.Size*free/wide, least*h)
		}
		s.on.Text(&name)
		s.on.Text(&count)
		c.Y += row
	}
}

// lines sets what is said at the foot of the column.
func (s *slide) lines(c *Column) {
	t := Type{Size: least * s.h, Color: s.st.Quiet()}
	high := 0.0
	for _, line := range s.page.Lines {
		high += c.Height(line, t)
	}
	c.Y = max(c.Y+.01*s.h, s.h*(1-footHeight)-high-.01*s.h)
	for _, line := range s.page.Lines {
		c.Set(line, t)
	}
}

// sources draws the page of articles, in as many columns as they need.
func (s *slide) sources() {
	h := s.h
	s.on.Fill(boxPath(box(0, 0, float64(s.size.W), h)), s.st.Paper)
	c := &Column{On: s.on, Fonts: s.fonts, X: edge * h, W: float64(s.size.W) - 2*edge*h, Y: edge * h}
	c.Set(s.page.Heading, Type{Size: headSize * h, Bold: true, Color: s.st.Ink})
	c.Y += .01 * h
	low := h*(1-footHeight) - .02*h
	foot := *c
	method := Type{Size: least * h, Color: s.st.Quiet()}
	lines := append(append([]string{}, s.page.Lines...), paint.Credit)
	high := 0.0
	for _, line := range lines {
		high += foot.Height(line, method)
	}
	foot.Y = low - high
	s.list(c, foot.Y-.02*h)
	for _, line := range lines {
		foot.Set(line, method)
	}
	s.foot()
}

// list sets the articles in two columns between the heading and a height, and says how
// many had no room.
func (s *slide) list(c *Column, low float64) {
	h := s.h
	text, stops := Type{Size: least * h, Color: s.st.Ink, Most: 3}, Type{Size: least * h, Color: s.st.Quiet(), Most: 1}
	gap := .04 * h
	top, wide := c.Y, c.W
	columns := 1
	if len(s.page.Sources) > 5 {
		columns = 2
		c.W = (wide - gap) / 2
	}
	at := 1
	for i, x := range s.page.Sources {
		need := c.Height(x.Text, text) + c.Height(x.Stops, stops)
		if c.Y+need > low && at < columns {
			at++
			c.X, c.Y = c.X+c.W+gap, top
		}
		if c.Y+need+least*h*lineHeight > low && i < len(s.page.Sources)-1 && at == columns {
			c.Set(more(len(s.page.Sources)-i), stops)
			return
		}
		c.Set(x.Text, text)
		c.Set(x.Stops, stops)
		c.Y += .012 * h
	}
}

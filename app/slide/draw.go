package slide

import (
	"strconv"

	"strikemap/app/paint"
	"strikemap/app/translations"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// The measures of a slide, as shares of its height but for mapShare. No letter is
// smaller than a fortieth, which is legible from five metres on a screen of 60 cm, but
// for the credit of the map.
const (
	mapShare   = .64 // of the width
	edge       = .045
	least      = .025
	headSize   = .064
	whatSize   = .04
	whenSize   = .034
	factSize   = .03
	quoteMost  = .038
	quoteLeast = .026
	creditSize = .0135
	footHeight = .075
)

// column returns the column of words beside the map.
func (s *slide) column() *Column {
	x := float64(MapSize(s.size).W) + .035*s.h
	return &Column{On: s.on, Fonts: s.fonts, X: x, W: float64(s.size.W) - x - edge*s.h, Y: edge * s.h}
}

// ground covers what is beside the map.
func (s *slide) ground() {
	var p paint.Path
	x := float64(MapSize(s.size).W)
	p.AddRect(x, 0, float64(s.size.W)-x, s.h)
	s.on.Fill(&p, s.st.Paper)
}

// chart draws the map with some events lit and all others faint.
func (s *slide) chart(c *paint.Chart) {
	c.Outline, c.Style = s.outline, s.st
	if s.look.View != nil {
		c.View = s.look.View.Resize(MapSize(s.size))
	}
	inset, has := s.insetBox(c.View)
	legend := s.legendOf(c, has)
	c.Blocked = append(c.Blocked, legend.box, s.creditBox(), s.barBox())
	if has {
		c.Blocked = append(c.Blocked, inset)
	}
	s.chartOn(c)
	legend.draw(s)
	if has {
		s.inset(inset, c.View)
	}
	s.credit()
	s.bar(c.View)
	s.ground()
}

// event draws the slide of a stop.
func (s *slide) event() {
	s.chart(s.spotlight())
	s.words()
	s.foot()
}

// spotlight returns the map of a stop.
func (s *slide) spotlight() *paint.Chart {
	p := s.page
	own := map[string]bool{}
	for _, e := range p.Entries {
		own[e.Event.ID] = true
	}
	c := &paint.Chart{Lit: s.indexOf(events(p)), Dim: s.beside(func(e string) bool { return own[e] }), View: s.View(p.Number-1, s.size)}
	if len(p.Entries) == 1 {
		c.Chosen = p.Entries[0].Event.ID
	}
	return c
}

// words sets what the stop tells beside the map.
func (s *slide) words() {
	p, c, h, ink, quiet := s.page, s.column(), s.h, s.st.Ink, s.st.Quiet()
	c.Set(p.Heading, c.Heading(p.Heading, Type{Size: headSize * h, Bold: true, Color: ink}, .2*h, .04*h))
	s.context(c)
	s.what(c)
	c.Set(p.When, Type{Size: whenSize * h, Color: ink, Most: 2})
	c.Set(p.Precision, Type{Size: least * h, Color: quiet, Most: 2})
	c.Y += .008 * h
	for _, f := range p.Facts {
		if c.Y > .5*h {
			break
		}
		c.Set(f, Type{Size: factSize * h, Color: ink, Most: 2})
	}
	low := s.source(c)
	c.Y += .018 * h
	s.telling(c, low-.02*h)
}

// context sets what the place lies in, and beside it the nights of all that is told, with
// that of the stop lit.
func (s *slide) context(c *Column) {
	t := Type{Size: least * s.h, Color: s.st.Quiet(), Most: 1}
	line := t.Size * lineHeight
	wide := *c
	if lit := s.litNights(); lit != nil {
		w := pulseWidth * s.h
		s.pulse(box(c.X+c.W-w, c.Y, w, line), lit)
		wide.W -= w + t.Size
	}
	wide.Set(s.page.Context, t)
	c.Y = max(wide.Y, c.Y+.5*line) + .012*s.h
}

// what draws the event's mark and what happened.
func (s *slide) what(c *Column) {
	m := paint.MarkOfReport(s.page.Entries[0].Lead)
	d := whatSize * s.h * 1.15
	paint.DrawMark(s.on, viewport.Pixel{X: c.X + d/2, Y: c.Y + d*.55}, d, &m, s.st)
	x, w := c.X, c.W
	c.X, c.W = x+d*1.25, w-d*1.25
	c.Set(s.page.What, Type{Size: whatSize * s.h, Bold: true, Color: s.st.Ink, Most: 2})
	c.X, c.W = x, w
	c.Y += .006 * s.h
}

// source sets source and status at the foot of the column, and returns where they begin.
func (s *slide) source(c *Column) float64 {
	p, h := s.page, s.h
	source := Type{Size: least * h, Color: s.st.Ink, Most: 3}
	status := Type{Size: least * h, Bold: true, Color: s.st.Ink, Most: 3}
	also := Type{Size: least * h, Color: s.st.Quiet(), Most: 2}
	high := c.Height(p.Source, source) + c.Height(p.Status, status) + c.Height(p.Also, also)
	foot := *c
	foot.Y = h*(1-footHeight) - high - .005*h
	low := foot.Y
	foot.Set(p.Status, status)
	foot.Set(p.Source, source)
	foot.Set(p.Also, also)
	return low
}

// telling sets caption, translation and quote into what room there is.
func (s *slide) telling(c *Column, low float64) {
	p, h := s.page, s.h
	room := low - c.Y
	if p.Caption != "" {
		c.Set(p.Caption, c.Fit(p.Caption, Type{Size: .034 * h, Bold: true, Color: s.st.Ink}, room*.35, quoteLeast*h))
		c.Y += .012 * h
	}
	quote := Type{Size: quoteMost * h, Color: s.st.Ink}
	if p.Translation != "" {
		s.passage(c, p.Translation, 0, quote, (low-c.Y)*.55)
		c.Y += .012 * h
		quote.Size, quote.Color = .03*h, s.st.Quiet()
	}
	s.passage(c, p.Quote, p.Trigger, quote, low-c.Y)
}

// passage sets a quotation no higher than a height: smaller, and then around the word
// that decides.
func (s *slide) passage(c *Column, text string, at int, t Type, high float64) {
	if text == "" || high < quoteLeast*s.h*lineHeight {
		return
	}
	t = c.Fit(Quoted(text), t, high, quoteLeast*s.h)
	if t.Most = 0; c.Height(Quoted(text), t) > high {
		text = c.Around(text, at, t, high-t.Size*.4)
	}
	c.Set(Quoted(text), t)
}

// Quoted puts a text in the quotation marks of the language; nothing for none.
func Quoted(text string) string {
	if text == "" {
		return ""
	}
	return translations.T("slide.quote", "Text", text)
}

// foot says that nothing was verified, and which slide it is.
func (s *slide) foot() {
	c := s.column()
	size := least * s.h
	top := s.h * (1 - footHeight)
	var line paint.Path
	line.Add(viewport.Pixel{X: c.X, Y: top}, viewport.Pixel{X: c.X + c.W, Y: top})
	s.on.Stroke(&line, paint.Stroke{Color: s.st.Quiet(), Width: .0015 * s.h})
	number := paint.Text{Size: size, Bold: true, Color: s.st.Ink, Anchor: paint.Finish, At: viewport.Pixel{X: c.X + c.W, Y: s.h * (1 - footHeight*.36)}}
	if s.page != nil {
		number.String = strconv.Itoa(s.page.Number) + "/" + strconv.Itoa(s.page.Of)
	}
	s.on.Text(&number)
	caution := translations.T("slide.caution")
	if s.Withheld != "" {
		caution = translations.T("slide.caution_withheld")
	}
	c.W -= s.fonts.Width(&number) + size
	t := Type{Size: size, Color: s.st.Quiet(), Most: 2} // two where a slide is narrow
	c.Y = top + (footHeight*s.h-c.Height(caution, t))/2
	c.Set(caution, t)
}

func box(x, y, w, h float64) marker.Box {
	return marker.Box{Left: x, Top: y, Right: x + w, Bottom: y + h}
}

func boxPath(b marker.Box) *paint.Path {
	var p paint.Path
	p.AddRect(b.Left, b.Top, b.Right-b.Left, b.Bottom-b.Top)
	return &p
}

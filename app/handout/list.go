package handout

import (
	"image/color"
	"strconv"

	"strikemap/app/paint"
	"strikemap/app/slide"
	"strikemap/app/translations"
	"strikemap/geo/briefing"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// list is the printed list of a deck.
type list struct {
	*pager
	deck       *slide.Deck
	ink, quiet color.NRGBA
}

// indent is where the texts of a stop begin, right of its number.
const indent = 44.0

// paragraph is a text as it is set.
type paragraph struct {
	text string
	slide.Type
	link string
}

// paragraphs are the texts of a stop in their order.
func (l *list) paragraphs(p *slide.Page) []paragraph {
	body := slide.Type{Size: bodyText, Color: l.ink}
	quiet := slide.Type{Size: smallText, Color: l.quiet}
	where := p.When
	if p.Context != "" {
		where = p.Context + " · " + where
	}
	out := []paragraph{
		{p.Title(), slide.Type{Size: headText, Bold: true, Color: l.ink}, ""},
		{where, body, ""},
		{p.Precision, quiet, ""},
	}
	for _, f := range p.Facts {
		out = append(out, paragraph{f, body, ""})
	}
	out = append(out, paragraph{p.Caption, slide.Type{Size: bodyText, Bold: true, Color: l.ink}, ""})
	if p.Translation != "" {
		out = append(out, paragraph{slide.Quoted(p.Translation) + " (" + translations.T("handout.translation") + ")", body, ""})
	}
	return append(out,
		paragraph{slide.Quoted(p.Quote), body, ""},
		paragraph{p.Status, slide.Type{Size: smallText, Bold: true, Color: l.ink}, ""},
		paragraph{p.Source, quiet, web(p.Link)},
		paragraph{web(p.Link), slide.Type{Size: smallText, Color: l.quiet, Most: 2}, web(p.Link)},
		paragraph{p.Also, quiet, ""},
	)
}

// stop lays a stop out, on one page where it fits.
func (l *list) stop(p *slide.Page) {
	texts := l.paragraphs(p)
	inner := l.col
	inner.W -= indent
	high := 26.0
	for _, x := range texts {
		high += inner.Height(x.text, x.Type)
	}
	l.together(high)
	l.rule()
	l.number(p)
	l.col.X, l.col.W = l.col.X+indent, l.col.W-indent
	for _, x := range texts {
		l.linked(x)
	}
	l.col.X, l.col.W = margin, float64(l.size.W)-2*margin
	l.col.Y += 8
}

// linked sets a paragraph, which leads to an address where it has one.
func (l *list) linked(x paragraph) {
	top := l.col.Y
	l.set(x.text, x.Type)
	if x.link != "" && l.col.Y > top {
		b := marker.Box{Left: l.col.X, Top: top, Right: l.col.X + l.col.W, Bottom: l.col.Y}
		l.put(func(out *paint.Pages) { out.LinkURL(b, x.link) })
	}
}

// rule draws a thin line above what comes.
func (l *list) rule() {
	var p paint.Path
	p.Add(viewport.Pixel{X: margin, Y: l.col.Y}, viewport.Pixel{X: float64(l.size.W) - margin, Y: l.col.Y})
	line := l.quiet
	line.A = 110
	l.Stroke(&p, paint.Stroke{Color: line, Width: .7})
	l.col.Y += 9
}

// number draws the number of a stop and its mark, and makes that the place where the
// number on the map leads to.
func (l *list) number(p *slide.Page) {
	y := l.col.Y
	l.put(func(out *paint.Pages) { out.Target(p.Stop, y-10) })
	m := paint.MarkOfReport(p.Entries[0].Lead)
	l.Text(&paint.Text{String: strconv.Itoa(p.Stop), Size: headText, Bold: true, Color: l.ink, At: viewport.Pixel{X: margin, Y: y + headText*1.02}})
	paint.DrawMark(l, viewport.Pixel{X: margin + indent - 14, Y: y + headText*.65}, 18, &m, l.st)
}

// sources lays the list of articles out.
func (l *list) sources() {
	for i := range l.deck.Pages {
		p := &l.deck.Pages[i]
		if p.Kind != briefing.Sources {
			continue
		}
		l.heading(p.Heading)
		l.set(p.Caption, slide.Type{Size: bodyText, Color: l.ink})
		for _, x := range p.Sources {
			l.linked(paragraph{x.Text, slide.Type{Size: bodyText, Color: l.ink}, web(x.Link)})
			l.set(x.Stops, slide.Type{Size: smallText, Color: l.quiet})
			l.col.Y += 4
		}
	}
}

// heading begins a part.
func (l *list) heading(text string) {
	l.together(90)
	l.rule()
	l.set(text, slide.Type{Size: headText, Bold: true, Color: l.ink})
	l.col.Y += 3
}

// note lays a part of the end out.
func (l *list) note(n note) {
	l.col.Y += 8
	l.heading(n.Heading)
	for _, line := range n.Lines {
		l.set(line, slide.Type{Size: smallText, Color: l.ink})
		l.col.Y += 3
	}
}

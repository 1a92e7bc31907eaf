package handout

import (
	"io"
	"strconv"

	"strikemap/app/paint"
	"strikemap/app/slide"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/briefing"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// WritePDF writes a briefing as pages to print: the map with a number for each stop, the
// list of the stops, sources, and how it was made.
func WritePDF(w io.Writer, d *slide.Deck, o Options) error {
	st := d.Style(paint.Light())
	p := newPager(o.paper(), st.Fonts, st)
	l := list{pager: p, deck: d, ink: st.Ink, quiet: st.Quiet()}
	title := l.front()
	for i := range d.Pages {
		if d.Pages[i].Kind == briefing.Events {
			l.stop(&d.Pages[i])
		}
	}
	l.sources()
	for _, n := range o.notes(d) {
		l.note(n)
	}
	out := paint.NewPages(st.Fonts, title, o.Made)
	p.write(out, title)
	return out.Write(w)
}

// front lays the first page out: title, period and map. It returns the title.
func (l *list) front() string {
	var p slide.Page
	for _, x := range l.deck.Pages {
		if x.Kind == briefing.Title {
			p = x
		}
	}
	if p.Heading == "" {
		p.Heading = translations.T("picture.title")
	}
	l.set(p.Heading, slide.Type{Size: titleText, Bold: true, Color: l.ink})
	l.set(p.Context, slide.Type{Size: headText, Color: l.ink})
	l.set(p.When, slide.Type{Size: bodyText, Color: l.quiet})
	for _, line := range p.Lines {
		l.set(line, slide.Type{Size: bodyText, Color: l.quiet})
	}
	l.set(p.Caption, slide.Type{Size: bodyText, Color: l.ink})
	l.col.Y += 10
	l.chart()
	l.totals(p.Totals)
	l.col.Y += 10
	return p.Heading
}

// chart lays out the map with its numbers.
func (l *list) chart() {
	size := viewport.Size{W: int(l.col.W), H: int(l.col.W * .68)}
	at := viewport.Pixel{X: l.col.X, Y: l.col.Y}
	box := marker.Box{Left: at.X, Top: at.Y, Right: at.X + float64(size.W), Bottom: at.Y + float64(size.H)}
	c := l.deck.Numbered(paint.Light(), size, 1)
	l.put(func(out *paint.Pages) {
		paint.Clipped(out, box, func() { c.Draw(paint.Moved(out, at)) })
		var frame paint.Path
		frame.AddRect(box.Left, box.Top, box.Right-box.Left, box.Bottom-box.Top)
		out.Stroke(&frame, paint.Stroke{Color: l.quiet, Width: .8})
	})
	l.col.Y = box.Bottom + 10
	l.keys(c)
}

// keys explains the signs of the map in a line or more.
func (l *list) keys(c *paint.Chart) {
	x, row := l.col.X, 17.0
	for _, k := range c.Keys().List() {
		word := k.Word(translations.Language())
		w := 22 + l.fonts.Width(&paint.Text{String: word, Size: smallText}) + 16
		if x+w > l.col.X+l.col.W {
			x, l.col.Y = l.col.X, l.col.Y+row
		}
		paint.DrawKey(l, viewport.Pixel{X: x + 8, Y: l.col.Y + row/2}, 11, k, l.st)
		l.Text(&paint.Text{String: word, Size: smallText, Color: l.quiet, At: viewport.Pixel{X: x + 20, Y: l.col.Y + row/2 + 3.6}})
		x += w
	}
	l.col.Y += row + 6
}

// totals sets the numbers of the whole beside each other.
func (l *list) totals(all []slide.Total) {
	x, row := l.col.X, 20.0
	for _, t := range all {
		text := t.Name + " " + strconv.Itoa(t.Count)
		w := 26 + l.fonts.Width(&paint.Text{String: text, Size: bodyText}) + 16
		if x+w > l.col.X+l.col.W {
			x, l.col.Y = l.col.X, l.col.Y+row
		}
		left := x
		if t.Display != "" {
			m := paint.Mark{Kind: geo.KindStrike, Display: t.Display}
			paint.DrawMark(l, viewport.Pixel{X: x + 8, Y: l.col.Y + row/2}, 16, &m, l.st)
			left += 22
		}
		l.Text(&paint.Text{String: text, Size: bodyText, Color: l.ink, At: viewport.Pixel{X: left, Y: l.col.Y + row/2 + 4}})
		x += w
	}
	if len(all) > 0 {
		l.col.Y += row
	}
}

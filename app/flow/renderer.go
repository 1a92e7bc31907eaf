package flow

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/theme"
)

// textRenderer draws a Text: grounds first, then lines under words, then words.
type textRenderer struct {
	text    *Text
	objects []fyne.CanvasObject
}

func (r *textRenderer) Destroy()                     {}
func (r *textRenderer) Layout(fyne.Size)             {}
func (r *textRenderer) MinSize() fyne.Size           { return r.text.MinSize() }
func (r *textRenderer) Objects() []fyne.CanvasObject { return r.objects }

// Refresh makes the objects of the lines in sight anew.
func (r *textRenderer) Refresh() {
	r.objects = nil
	t := r.text
	for i := range t.lines {
		if r.visible(i) {
			r.ground(&t.lines[i], t.tops[i])
		}
	}
	for i := range t.lines {
		if r.visible(i) {
			r.line(&t.lines[i], t.tops[i])
		}
	}
	canvas.Refresh(t)
}

// visible reports whether a line is in sight.
func (r *textRenderer) visible(i int) bool {
	t := r.text
	return t.to <= 0 || t.tops[i]+t.LineHeight() >= t.from && t.tops[i] <= t.to
}

// grounds are drawn under runs, the later over the earlier.
var grounds = []struct {
	style Style
	color fyne.ThemeColorName
}{
	{Evidence, theme.ColorEvidence},
	{Chosen, theme.ColorChosen},
	{Place, theme.ColorPlace},
	{Trigger, theme.ColorTrigger},
}

func (r *textRenderer) ground(l *line, top float32) {
	height := r.text.LineHeight()
	defer r.selection(l, top)
	for _, g := range grounds {
		inset, reach, corner := float32(0), float32(2), float32(0)
		if g.style&(Place|Trigger) != 0 {
			inset, corner = height*0.08, 3
		}
		for _, x := range l.under(g.style) {
			ground := canvas.NewRectangle(theme.Color(g.color))
			ground.CornerRadius = corner
			r.put(ground, x[0]-reach, top+inset, x[1]-x[0]+2*reach, height-2*inset)
		}
	}
}

// selection draws the ground of what is selected.
func (r *textRenderer) selection(l *line, top float32) {
	s := r.text.Selected()
	if s.Empty() {
		return
	}
	from, to := float32(-1), float32(-1)
	for _, w := range l.words {
		if w.span.Start < s.End && w.span.End > s.Start {
			if from < 0 {
				from = w.x
			}
			to = w.x + w.width
		}
	}
	if to > from {
		r.put(canvas.NewRectangle(theme.Color(fynetheme.ColorNameFocus)), from-1, top, to-from+2, r.text.LineHeight())
	}
}

// line draws the words of a line and the lines under and around them.
func (r *textRenderer) line(l *line, top float32) {
	height := r.text.LineHeight()
	for _, x := range l.under(Effect) {
		r.put(canvas.NewRectangle(theme.Color(theme.ColorEffect)), x[0], top+height*0.88, x[1]-x[0], max(1.5, height*0.07))
	}
	for _, x := range l.under(Joined) {
		r.outline(fynetheme.ColorNamePrimary, x, top, 1.5)
	}
	for _, x := range l.under(Found) {
		r.outline(fynetheme.ColorNameSuccess, x, top, 1.5)
	}
	for i := range l.runs {
		r.word(&l.runs[i], top)
	}
}

// word draws the text of a run, and what it is alone to bear.
func (r *textRenderer) word(n *run, top float32) {
	height := r.text.LineHeight()
	if n.style&Covered != 0 {
		cover := canvas.NewRectangle(theme.Color(fynetheme.ColorNameForeground))
		cover.CornerRadius = 2
		r.put(cover, n.x-1, top+height*0.1, n.width+2, height*0.8)
	}
	word := canvas.NewText(n.text, textColor(n.style))
	word.TextSize = r.text.size()
	word.TextStyle.Bold = n.style.bold()
	r.put(word, n.x, top, n.width, height)
	switch {
	case n.style&Covered != 0:
		r.put(canvas.NewRectangle(word.Color), n.x, top+height*0.52, n.width, max(1.5, height*0.06))
	case n.style&Decides != 0:
		r.dots(n, top+height*1.06)
	}
	if n.style&Cursor != 0 {
		r.outline(fynetheme.ColorNamePrimary, [2]float32{n.x, n.x + n.width}, top, 2)
	}
}

// outline draws a frame around a part of a line.
func (r *textRenderer) outline(name fyne.ThemeColorName, x [2]float32, top, stroke float32) {
	frame := canvas.NewRectangle(color.Transparent)
	frame.StrokeColor, frame.StrokeWidth, frame.CornerRadius = theme.Color(name), stroke, 3
	r.put(frame, x[0]-1.5, top+1, x[1]-x[0]+3, r.text.LineHeight()-2)
}

// dots draws a dotted line under a run.
func (r *textRenderer) dots(n *run, y float32) {
	const side, step = 2, 5
	for x := n.x; x <= n.x+n.width-side; x += step {
		r.put(canvas.NewRectangle(theme.Color(fynetheme.ColorNamePrimary)), x, y-side, side, side)
	}
}

func textColor(s Style) color.Color {
	if s&Covered != 0 {
		return theme.Color(theme.ColorSurface)
	}
	if s&Muted != 0 && s&(Evidence|Chosen) == 0 {
		return theme.Color(theme.ColorMuted)
	}
	return theme.Color(fynetheme.ColorNameForeground)
}

func (r *textRenderer) put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
	r.objects = append(r.objects, o)
}

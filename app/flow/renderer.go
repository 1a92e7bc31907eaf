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
		top := t.tops[i]
		if t.to > 0 && (top+t.LineHeight() < t.from || top > t.to) {
			continue
		}
		r.line(&t.lines[i], top)
	}
	canvas.Refresh(t)
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

func (r *textRenderer) line(l *line, top float32) {
	height := r.text.LineHeight()
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
	for _, x := range l.under(Effect) {
		r.put(canvas.NewRectangle(theme.Color(theme.ColorEffect)), x[0], top+height*0.88, x[1]-x[0], max(1.5, height*0.07))
	}
	for _, n := range l.runs {
		word := canvas.NewText(n.text, textColor(n.style))
		word.TextSize = r.text.size()
		word.TextStyle.Bold = n.style.bold()
		r.put(word, n.x, top, n.width, height)
	}
}

func textColor(s Style) color.Color {
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

package theme

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/geo"
)

// Line is one line of text without the padding of a label. What does not fit
// ends in an ellipsis.
type Line struct {
	widget.BaseWidget

	Text   string
	Bold   bool
	Height fyne.ThemeSizeName  // the size of text when empty
	Color  fyne.ThemeColorName // the colour of text when empty
	Align  fyne.TextAlign
	Whole  bool // never cut: the line is at least as wide as its text

	marks []geo.Span
}

// NewLine returns a line of text.
func NewLine(text string) *Line {
	l := &Line{Text: text}
	l.ExtendBaseWidget(l)
	return l
}

// NewCaption returns a small line of second rank.
func NewCaption(text string) *Line {
	l := &Line{Text: text, Height: fynetheme.SizeNameCaptionText, Color: ColorMuted}
	l.ExtendBaseWidget(l)
	return l
}

// SetText changes the text.
func (l *Line) SetText(text string) {
	if text != l.Text {
		l.Text = text
		l.Refresh()
	}
}

// Mark draws a frame around parts of the text, in bytes, as around words that were
// found; what is cut off has none.
func (l *Line) Mark(parts []geo.Span) {
	if len(parts)+len(l.marks) > 0 {
		l.marks = parts
		l.Refresh()
	}
}

func (l *Line) size() float32 {
	if l.Height == "" {
		return Size(fynetheme.SizeNameText)
	}
	return Size(l.Height)
}

func (l *Line) color() color.Color {
	if l.Color == "" {
		return Color(fynetheme.ColorNameForeground)
	}
	return Color(l.Color)
}

func (l *Line) style() fyne.TextStyle { return fyne.TextStyle{Bold: l.Bold} }

// CreateRenderer draws the text.
func (l *Line) CreateRenderer() fyne.WidgetRenderer {
	r := &lineRenderer{line: l, text: canvas.NewText("", color.Black)}
	r.objects = []fyne.CanvasObject{r.text}
	r.update()
	return r
}

type lineRenderer struct {
	line *Line
	text *canvas.Text
	wide float32

	objects []fyne.CanvasObject
}

func (r *lineRenderer) Destroy()                     {}
func (r *lineRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *lineRenderer) Layout(s fyne.Size) {
	r.text.Resize(s)
	if s.Width != r.wide {
		r.wide = s.Width
		r.update()
	}
}

func (r *lineRenderer) MinSize() fyne.Size {
	text := "…"
	if r.line.Whole {
		text = r.line.Text
	}
	s := fyne.MeasureText(text, r.line.size(), r.line.style())
	return fyne.NewSize(s.Width, r.line.size()*1.4)
}

func (r *lineRenderer) Refresh() {
	r.update()
	canvas.Refresh(r.text)
}

func (r *lineRenderer) update() {
	l := r.line
	r.text.TextSize, r.text.TextStyle, r.text.Color, r.text.Alignment = l.size(), l.style(), l.color(), l.Align
	r.text.Text = l.Text
	if !l.Whole {
		r.text.Text = Fit(l.Text, r.wide, l.size(), l.style())
	}
	r.mark()
}

// mark puts the frames around the marked parts of what is drawn.
func (r *lineRenderer) mark() {
	l := r.line
	drawn := strings.TrimSuffix(r.text.Text, "…")
	r.objects = append(r.objects[:0], r.text)
	for _, m := range l.marks {
		if m.End > len(drawn) || l.Text[:m.End] != drawn[:m.End] || l.Align != fyne.TextAlignLeading {
			continue
		}
		x := fyne.MeasureText(drawn[:m.Start], l.size(), l.style()).Width
		w := fyne.MeasureText(drawn[m.Start:m.End], l.size(), l.style()).Width
		f := canvas.NewRectangle(color.Transparent)
		f.StrokeColor, f.StrokeWidth, f.CornerRadius = Color(fynetheme.ColorNameSuccess), 1.5, 3
		f.Move(fyne.NewPos(x-1.5, 0))
		f.Resize(fyne.NewSize(w+3, l.size()*1.4))
		r.objects = append(r.objects, f)
	}
}

// Fit returns text, cut and with an ellipsis at its end when it is wider than
// width.
func Fit(text string, width, size float32, style fyne.TextStyle) string {
	wide := func(s string) bool { return fyne.MeasureText(s, size, style).Width > width }
	if width <= 0 || len(text) == 0 {
		return ""
	}
	runes := []rune(text)
	// No letter is narrower than a tenth of the size.
	runes = runes[:min(len(runes), int(width/size*10)+1)]
	if len(runes) == len([]rune(text)) && !wide(text) {
		return text
	}
	low, high := 0, len(runes)
	for low < high {
		mid := (low + high + 1) / 2
		if wide(string(runes[:mid]) + "…") {
			high = mid - 1
		} else {
			low = mid
		}
	}
	return string(runes[:low]) + "…"
}

package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
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
	r.update()
	return r
}

type lineRenderer struct {
	line *Line
	text *canvas.Text
	wide float32
}

func (r *lineRenderer) Destroy()                     {}
func (r *lineRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.text} }

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

package theme

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/geo/journal"
)

// NewIcon returns an icon as large as a sign in a legend.
func NewIcon(icon fyne.Resource) fyne.CanvasObject {
	return container.NewGridWrap(fyne.NewSquareSize(Size(SizeSign)), widget.NewIcon(icon))
}

// NewSmallIcon returns an icon as large as the sign of a verdict.
func NewSmallIcon(icon fyne.Resource) fyne.CanvasObject {
	return container.NewGridWrap(fyne.NewSquareSize(Size(SizeVerdict)), widget.NewIcon(icon))
}

// The icons that Fyne has not.
const (
	starPath = `M12 2.6 14.7 9.1 21.7 9.7 16.4 14.3 18 21.1 12 17.5 6 21.1 7.6 14.3 2.3 9.7 9.3 9.1Z`
	starHole = `M10.4 10.5 6.2 10.9 9.4 13.6 8.4 17.7 12 15.5 15.6 17.7 14.6 13.6 17.8 10.9 13.6 10.5 12 6.6Z`
	svg      = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">`
)

var (
	star    = drawn("star.svg", `<path d="`+starPath+starHole+`" fill="#000"/>`)
	starred = fynetheme.NewPrimaryThemedResource(drawn("starred.svg", `<path d="`+starPath+`" fill="#000"/>`))
	dot     = fynetheme.NewColoredResource(drawn("dot.svg", `<circle cx="12" cy="12" r="4" fill="#000"/>`), ColorMuted)
)

func drawn(name, body string) fyne.Resource {
	return fynetheme.NewThemedResource(fyne.NewStaticResource(name, []byte(svg+body+"</svg>")))
}

// StarIcon is the sign of what may come into the story.
func StarIcon() fyne.Resource { return star }

// StarredIcon is the sign of what is in the story.
func StarredIcon() fyne.Resource { return starred }

// Verdict is a small sign of what was decided of an event.
type Verdict struct{ widget.Icon }

// NewVerdict returns the sign of a state of review.
func NewVerdict(v journal.Review) *Verdict {
	s := &Verdict{}
	s.ExtendBaseWidget(s)
	s.Set(v)
	return s
}

// MinSize is the size in a list.
func (s *Verdict) MinSize() fyne.Size { return fyne.NewSquareSize(Size(SizeVerdict)) }

// Set shows another state of review: a dot for what nothing was decided of.
func (s *Verdict) Set(v journal.Review) {
	icon := fyne.Resource(dot)
	switch v {
	case journal.Accepted:
		icon = fynetheme.NewSuccessThemedResource(fynetheme.ConfirmIcon())
	case journal.Rejected:
		icon = fynetheme.NewErrorThemedResource(fynetheme.CancelIcon())
	case journal.Unsure:
		icon = fynetheme.NewWarningThemedResource(fynetheme.QuestionIcon())
	}
	s.SetResource(icon)
}

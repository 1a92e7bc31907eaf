package present

import (
	"image/color"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// prompter is the speaker's notes over the foot of a slide, with the time and what comes
// next, for where there is one display.
type prompter struct {
	widget.BaseWidget
	show        *Show
	ground      *theme.Ground
	notes, next *flow.Text
	edge        *canvas.Rectangle
}

func newPrompter(p *Show) *prompter {
	n := &prompter{show: p, ground: theme.NewGround(theme.ColorSurface), notes: flow.NewText(), next: flow.NewText(), edge: canvas.NewRectangle(color.NRGBA{0x80, 0x80, 0x80, 0xFF})}
	n.ExtendBaseWidget(n)
	return n
}

// CreateRenderer lays notes and what comes next out beside each other.
func (n *prompter) CreateRenderer() fyne.WidgetRenderer { return &prompterRenderer{n} }

type prompterRenderer struct{ *prompter }

// Layout places the parts.
func (r *prompterRenderer) Layout(size fyne.Size) {
	pad := size.Height * .12
	r.ground.Resize(size)
	r.edge.Resize(fyne.NewSize(size.Width, 1))
	wide := size.Width * .62
	r.notes.Move(fyne.NewPos(pad, pad))
	r.notes.Fit(fyne.NewSize(wide-2*pad, size.Height-2*pad), size.Height*.09, size.Height*.15)
	r.next.Move(fyne.NewPos(wide, pad))
	r.next.Fit(fyne.NewSize(size.Width-wide-pad, size.Height-2*pad), size.Height*.08, size.Height*.12)
}

// MinSize is small: the stage gives the room.
func (r *prompterRenderer) MinSize() fyne.Size { return fyne.NewSize(100, 40) }

// Refresh follows a change of the texts.
func (r *prompterRenderer) Refresh() { r.Layout(r.Size()) }

// Destroy has nothing to let go of.
func (r *prompterRenderer) Destroy() {}

// Objects returns the parts.
func (r *prompterRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.edge, r.notes, r.next}
}

// follow shows the notes of the slide.
func (n *prompter) follow() {
	p := n.show
	at := p.At()
	if n.Hidden || at >= len(p.deck.Pages) {
		return
	}
	text := p.deck.Pages[at].Notes
	if text == "" {
		text = translations.T("present.no_notes")
	}
	n.notes.Set(text, 0)
	n.next.Set(nextOf(p)+"\n"+clock(p), flow.Muted)
	n.Refresh()
}

// nextOf says what comes after the slide that is shown.
func nextOf(p *Show) string {
	if next := p.At() + 1; next < len(p.deck.Pages) {
		return translations.T("present.next", "What", p.deck.Pages[next].Title())
	}
	return translations.T("present.next", "What", translations.T("present.end"))
}

// clock says the time, and how long the presentation has lasted.
func clock(p *Show) string {
	past := time.Since(p.began)
	return time.Now().Format("15:04") + "   +" + elapsed(past)
}

// elapsed writes a time as 04:10, with hours from the first on.
func elapsed(d time.Duration) string {
	t := time.Time{}.Add(d)
	if d >= time.Hour {
		return t.Format("15:04:05")
	}
	return t.Format("04:05")
}

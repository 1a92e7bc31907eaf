package present

import "fyne.io/fyne/v2"

// The measures of the desk, in units of Fyne.
const (
	storyWidth = 300
	nextLeast  = 250
	nextBelow  = 960 // narrower, what comes next is left out
	lineHigh   = 38
	clockHigh  = 30
)

// tellLayout lays the story, the slide of now and what comes next out beside each other.
type tellLayout struct{}

// MinSize is small enough for any window.
func (*tellLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(620, 380) }

// Layout places the three.
func (*tellLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	story := min(storyWidth, size.Width*.34)
	next := max(nextLeast, (size.Width-story)*.32)
	if size.Width < nextBelow {
		next = 0
		o[2].Hide()
	} else {
		o[2].Show()
	}
	place(o[0], 0, 0, story, size.Height)
	place(o[1], story, 0, size.Width-story-next, size.Height)
	place(o[2], size.Width-next, 0, next, size.Height)
}

// nowLayout lays the slide of now out, a line and the texts under it.
type nowLayout struct{}

// MinSize is small.
func (*nowLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, 200) }

// Layout places them: the slide has 16 to 9, and leaves the texts a third.
func (*nowLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	least := max(o[2].MinSize().Height, size.Height*.3)
	high := min(size.Width*9/16, size.Height-least-lineHigh-12)
	wide := high * 16 / 9
	place(o[0], (size.Width-wide)/2, 0, wide, high)
	place(o[1], 0, high+6, size.Width, lineHigh)
	place(o[2], 0, high+lineHigh+12, size.Width, size.Height-high-lineHigh-12)
}

// nextLayout lays out what comes next: its name, its slide, the time, the notes.
type nextLayout struct{}

// MinSize is small.
func (*nextLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(120, 200) }

// Layout places them from above.
func (*nextLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	high := size.Width * 9 / 16
	place(o[0], 0, 0, size.Width, 24)
	place(o[1], 0, 28, size.Width, high)
	place(o[2], 0, high+38, size.Width, clockHigh)
	y := high + 38 + clockHigh + 6
	place(o[3], 0, y, size.Width, max(size.Height-y, 1))
}

// formLayout gives three boxes their parts of the height: two, three and four ninths.
type formLayout struct{}

// MinSize is that of three small boxes.
func (*formLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	size := fyne.NewSize(200, 0)
	for _, x := range o {
		size.Height += x.MinSize().Height + 4
	}
	return size
}

// Layout places the boxes under each other.
func (*formLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	y, rest := float32(0), size.Height
	for _, x := range o {
		rest -= x.MinSize().Height + 4
	}
	for i, x := range o {
		h := x.MinSize().Height + max(rest, 0)*[]float32{.1, .3, .6}[i]
		place(x, 0, y, size.Width, h)
		y += h + 4
	}
}

func place(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

package theme

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// NewIcon returns a small icon.
func NewIcon(icon fyne.Resource) fyne.CanvasObject {
	return container.NewGridWrap(fyne.NewSquareSize(16), widget.NewIcon(icon))
}

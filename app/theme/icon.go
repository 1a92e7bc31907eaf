package theme

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// NewIcon returns an icon as large as a sign in a legend.
func NewIcon(icon fyne.Resource) fyne.CanvasObject {
	return container.NewGridWrap(fyne.NewSquareSize(Size(SizeSign)), widget.NewIcon(icon))
}

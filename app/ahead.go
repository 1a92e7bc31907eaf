package app

import (
	"math"
	"runtime"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/theme"
	"strikemap/geo/viewport"
)

// ahead lays the map out, while it is alone in the window, where it will be when
// the panels are around it.
type ahead struct {
	share float64 // of the width, as the split has it
	take  func()  // lets in what was made in the background
}

// Heights of what is above and below the map, in units of Fyne.
const (
	menuHeight   = 27.078125 // one line of text and Fyne's padding
	statusHeight = 30
)

// MinSize is nothing: the panels decide. Fyne asks when it has made the window
// and before the first frame, which is the last moment to let in what belongs
// there.
func (a ahead) MinSize([]fyne.CanvasObject) fyne.Size {
	a.take()
	return fyne.Size{}
}

// Layout places the map.
func (a ahead) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	gap, top := theme.Size(fynetheme.SizeNamePadding), float32(menuHeight)
	if runtime.GOOS == "darwin" { // the menu is not in the window
		top = 0
	}
	divider := theme.Size(fynetheme.SizeNameSplitThickness)
	for _, o := range objects {
		o.Move(fyne.NewPos(0, top+gap))
		o.Resize(fyne.NewSize((size.Width-divider)*float32(a.share), size.Height-top-statusHeight-2*gap))
	}
}

// aheadPixels returns the size that the map is expected to have on a display of
// one device pixel to the unit.
func aheadPixels(m memory) viewport.Size {
	window, gap := m.size(), theme.Size(fynetheme.SizeNamePadding)
	probe := &fyne.Container{}
	ahead{share: m.split()}.Layout([]fyne.CanvasObject{probe}, window.SubtractWidthHeight(2*gap, 2*gap))
	size := probe.Size()
	return viewport.Size{W: int(math.Round(float64(size.Width))), H: int(math.Round(float64(size.Height)))}
}

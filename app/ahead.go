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
	desk *desk  // places it
	take func() // lets in what was made in the background
}

// menuHeight is the height of the menu bar, in units of Fyne: one line of text and
// Fyne's padding.
const menuHeight = 27.078125

// MinSize is nothing: the panels decide. Fyne asks when it has made the window
// and before the first frame, which is the last moment to let in what belongs
// there.
func (a ahead) MinSize([]fyne.CanvasObject) fyne.Size {
	a.take()
	return fyne.Size{}
}

// Layout places the map.
func (a ahead) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	top := float32(menuHeight)
	if runtime.GOOS == "darwin" { // the menu is not in the window
		top = 0
	}
	for _, o := range objects {
		at := a.desk.plan(size.SubtractWidthHeight(0, top), 0, statusHeight).chart
		o.Move(at.at.AddXY(0, top))
		o.Resize(at.size)
	}
}

// aheadPixels returns the size that the map is expected to have on a display of
// one device pixel to the unit.
func aheadPixels(d *desk, window fyne.Size) viewport.Size {
	gap := theme.Size(fynetheme.SizeNamePadding)
	probe := &fyne.Container{}
	ahead{desk: d}.Layout([]fyne.CanvasObject{probe}, window.SubtractWidthHeight(2*gap, 2*gap))
	size := probe.Size()
	return viewport.Size{W: int(math.Round(float64(size.Width))), H: int(math.Round(float64(size.Height)))}
}

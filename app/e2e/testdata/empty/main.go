// Empty is a window with nothing in it, of the size in which Strikemap opens, to
// measure the toolkit by. With the argument "move" it repaints itself at every
// tick.
package main

import (
	"image/color"
	"os"
	"time"

	"fyne.io/fyne/v2"
	fyneapp "fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/canvas"
)

func main() {
	w := fyneapp.NewWithID("strikemap.empty").NewWindow("Empty")
	field := canvas.NewRectangle(color.NRGBA{200, 10, 30, 255})
	w.SetContent(field)
	w.Resize(fyne.NewSize(1240, 680))
	if len(os.Args) > 1 {
		tick := fyne.NewAnimation(time.Minute, func(float32) {
			field.FillColor = color.NRGBA{200, 10, uint8(time.Now().UnixMilli()), 255}
			field.Refresh()
		})
		tick.Curve = fyne.AnimationLinear
		tick.Start()
	}
	w.ShowAndRun()
}

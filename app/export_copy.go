package app

import (
	"bytes"
	"time"

	"fyne.io/fyne/v2"

	"strikemap/app/clip"
	"strikemap/app/paint"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// copyShown copies the map as it is shown as a picture.
func (x *exporter) copyShown() {
	x.copy(&request{format: formats[0], picture: composition{title: translations.T("picture.title"), style: theme.NewMapStyle(), ratio: 1}, made: time.Now()})
}

// copy puts a picture on the clipboard, off the Fyne goroutine.
func (x *exporter) copy(r *request) {
	if x.outline() == nil {
		return
	}
	m := x.gathered(r)
	scene := x.sheet(&m, &r.picture).Scene()
	x.spawn(func() {
		var out bytes.Buffer
		err := paint.PNG(&out, scene)
		if err == nil {
			err = clip.Picture(out.Bytes())
		}
		fyne.Do(func() {
			if err != nil {
				x.fault(err)
				return
			}
			x.say(translations.T("export.copied"))
		})
	})
}

package app

import (
	"image"
	"sync/atomic"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"strikemap/app/paint"
	"strikemap/app/theme"
)

// preview shows the picture that will be written.
type preview struct {
	x       *exporter
	picture *canvas.Image
	content *fyne.Container
	hidden  bool
	wanted  atomic.Int64 // the number of the last picture that was asked for
}

func newPreview(x *exporter) *preview {
	p := &preview{x: x, picture: canvas.NewImageFromImage(nil)}
	p.picture.FillMode, p.picture.ScaleMode = canvas.ImageFillContain, canvas.ImageScaleSmooth
	p.picture.SetMinSize(fyne.NewSize(previewWidth, 0))
	ground := theme.NewGround(theme.ColorStage)
	p.content = container.NewStack(ground, theme.Pad(p.picture, 8, 8))
	p.content.Hide()
	return p
}

// Hide keeps the preview away: there is no room for it.
func (p *preview) Hide() { p.hidden = true }

// show shows the picture of what is written, or nothing.
func (p *preview) show(some bool, m *material, r *request) {
	number := p.wanted.Add(1)
	if p.hidden || p.x.outline() == nil {
		return
	}
	if p.content.Hidden == some {
		p.content.Hidden = !some
		p.content.Refresh()
	}
	if !some {
		return
	}
	s := p.x.sheet(m, &r.picture)
	s.Ratio = 1
	scene := s.Scene()
	p.x.spawn(func() {
		if p.wanted.Load() == number {
			p.put(number, paint.Picture(scene))
		}
	})
}

// put shows a picture unless another is wanted by now.
func (p *preview) put(number int64, picture image.Image) {
	fyne.Do(func() {
		if p.wanted.Load() == number {
			p.picture.Image = picture
			p.picture.Refresh()
		}
	})
}

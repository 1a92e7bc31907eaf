package app

import (
	"slices"
	"sync/atomic"
	"time"

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

// stop wants no picture any more.
func (p *preview) stop() { p.wanted.Add(1) }

// show shows the picture of what is written; nothing for data.
func (p *preview) show(m *material, r *request) {
	number, some := p.wanted.Add(1), r.format.isPicture()
	if p.hidden || p.x.outline() == nil {
		return
	}
	if p.content.Hidden == some {
		p.content.Hidden = !some
		p.content.Refresh()
	}
	switch {
	case !some:
	case r.format.playback != nil:
		b := p.x.playback(m, r)
		b.Sheet.Ratio = 1
		p.x.spawn(func() {
			if frames := slices.Collect(b.Frames()); len(frames) > 0 {
				fyne.Do(func() { p.play(number, frames, 0, r.picture.pace) })
			}
		})
	default:
		s := p.x.sheet(m, &r.picture)
		s.Ratio = 1
		p.paint(number, s.Scene())
	}
}

// play shows one frame after the other, for ever.
func (p *preview) play(number int64, frames []*paint.Scene, at int, pace time.Duration) {
	p.paint(number, frames[at%len(frames)])
	time.AfterFunc(pace, func() {
		if p.wanted.Load() == number {
			fyne.Do(func() { p.play(number, frames, at+1, pace) })
		}
	})
}

// paint paints a picture in the background and shows it unless another is wanted by
// then.
func (p *preview) paint(number int64, scene *paint.Scene) {
	p.x.spawn(func() {
		if p.wanted.Load() != number {
			return
		}
		picture := paint.Picture(scene)
		fyne.Do(func() {
			if p.wanted.Load() == number {
				p.picture.Image = picture
				p.picture.Refresh()
			}
		})
	})
}

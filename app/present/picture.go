package present

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/slide"
	"strikemap/geo/viewport"
)

// picture shows a slide, drawn in the background for the pixels that there are. What was
// drawn before stays until then.
type picture struct {
	widget.BaseWidget
	raster *canvas.Raster
	spawn  func(work, done func())

	deck  *slide.Deck
	want  key
	shown key
	image *image.RGBA
	kept  map[key]*image.RGBA // of other pages, to be shown at once
	maps  maps
	busy  bool
	drawn func()             // called when what is wanted is on the screen; may be nil
	turn  func(from, to key) // called when another picture is shown than before; may be nil
}

// key is what a picture depends on.
type key struct {
	deck *slide.Deck
	page int
	size viewport.Size
	look slide.Look
	view viewport.View // what look's points at
}

func newPicture(spawn func(work, done func())) *picture {
	p := &picture{spawn: spawn, kept: map[key]*image.RGBA{}, maps: maps{}, image: image.NewRGBA(image.Rect(0, 0, 1, 1))}
	p.raster = canvas.NewRaster(p.draw)
	p.raster.ScaleMode = canvas.ImageScaleFastest
	p.ExtendBaseWidget(p)
	return p
}

// CreateRenderer shows the raster.
func (p *picture) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(p.raster) }

// MinSize is small: what holds the picture gives it its size.
func (p *picture) MinSize() fyne.Size { return fyne.NewSize(64, 36) }

// set shows a page; page numbers past the end show nothing.
func (p *picture) set(d *slide.Deck, page int, look slide.Look) {
	p.deck = d
	p.want = keyOf(d, page, p.want.size, look)
	p.request()
}

func keyOf(d *slide.Deck, page int, size viewport.Size, look slide.Look) key {
	k := key{deck: d, page: page, size: size, look: look}
	if look.View != nil {
		k.view, k.look.View = *look.View, nil
	}
	return k
}

// draw returns what there is, and asks for what there should be.
func (p *picture) draw(w, h int) image.Image {
	if size := (viewport.Size{W: w, H: h}); size != p.want.size && w > 1 && h > 1 {
		p.want.size = size
		clear(p.kept)
		p.request()
	}
	return p.image
}

// request draws what is wanted, one picture at a time.
func (p *picture) request() {
	if p.busy || p.deck == nil || p.want.size.W == 0 || p.want == p.shown {
		return
	}
	if img := p.kept[p.want]; img != nil {
		p.show(p.want, img)
		return
	}
	p.busy = true
	k := p.want
	var img *image.RGBA
	p.spawn(func() { img = k.draw() }, func() {
		p.busy = false
		p.show(k, img)
		p.request()
	})
}

// show puts a picture on the screen, and keeps it.
func (p *picture) show(k key, img *image.RGBA) {
	if p.turn != nil && k == p.want && p.shown.deck != nil && p.shown != k {
		p.turn(p.shown, k)
	}
	p.shown, p.image = k, img
	p.keep(k, img)
	p.raster.Refresh()
	if p.drawn != nil && k == p.want {
		p.drawn()
	}
}

// mostKept is how many pictures are kept.
const mostKept = 4

func (p *picture) keep(k key, img *image.RGBA) {
	if len(p.kept) >= mostKept {
		for old := range p.kept {
			if now := p.want; old.deck != now.deck || old.page < now.page-1 || old.page > now.page+1 || old.view != now.view {
				delete(p.kept, old)
			}
		}
	}
	if len(p.kept) < 2*mostKept {
		p.kept[k] = img
	}
}

// prepare draws a page before it is asked for.
func (p *picture) prepare(page int, look slide.Look) {
	k := keyOf(p.deck, page, p.want.size, look)
	if p.busy || p.deck == nil || page < 0 || page >= len(p.deck.Pages) || k.size.W == 0 || p.kept[k] != nil {
		return
	}
	p.busy = true
	var img *image.RGBA
	p.spawn(func() { img = k.draw() }, func() {
		p.busy = false
		p.keep(k, img)
		if p.request(); !p.busy && p.drawn != nil && p.want == p.shown {
			p.drawn()
		}
	})
}

func (k key) draw() *image.RGBA {
	look := k.look
	if k.view != (viewport.View{}) {
		look.View = &k.view
	}
	if k.page >= len(k.deck.Pages) {
		return image.NewRGBA(image.Rect(0, 0, 1, 1))
	}
	return k.deck.Image(k.page, k.size, look)
}

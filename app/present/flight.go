package present

import (
	"image"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"strikemap/app/slide"
	"strikemap/geo/viewport"
)

// flightTime is how long the map moves from one stop to the next: long enough for an
// audience to see where it goes, and over before the speaker says the name.
const flightTime = 280 * time.Millisecond

// landingFrom and landingTo bound the part of the way on which the map of the next stop appears.
const landingFrom, landingTo = .3, .85

// flight moves the map of one slide to that of the next: pictures of both, and of the
// country under them, lie where they belong in a view that moves. The slide itself is
// under it, and there when it ends.
type flight struct {
	clip    *container.Clip
	layers  [3]*canvas.Image // the country, where it comes from, where it goes
	views   [3]viewport.View
	path    viewport.Path
	running *fyne.Animation
}

func newFlight() *flight {
	f := &flight{}
	in := container.NewWithoutLayout()
	for i := range f.layers {
		f.layers[i] = canvas.NewImageFromImage(nil)
		f.layers[i].ScaleMode = canvas.ImageScaleFastest
		in.Add(f.layers[i])
	}
	f.clip = container.NewClip(in)
	f.clip.Hide()
	return f
}

// halt ends the flight where it was to end, and reports whether there was one.
func (f *flight) halt() bool {
	a := f.running
	if a == nil {
		return false
	}
	f.running = nil
	a.Stop()
	f.clip.Hide()
	return true
}

// begin flies from one view to another over pictures of the country and of both.
func (f *flight) begin(views [3]viewport.View, pictures [3]*image.RGBA) {
	f.halt()
	for i, p := range pictures {
		f.layers[i].Hidden = p == nil
		f.layers[i].Image = nil
		if p != nil {
			f.layers[i].Image = p
		}
	}
	f.views, f.path = views, viewport.NewPath(views[1], views[2])
	f.place(0)
	f.clip.Show()
	var a *fyne.Animation
	a = fyne.NewAnimation(flightTime, func(t float32) {
		if f.running != a {
			return
		}
		if t >= 1 {
			f.halt()
			return
		}
		f.place(float64(t))
	})
	a.Curve = fyne.AnimationEaseInOut
	f.running = a
	a.Start()
}

// place puts the pictures where they belong at t of the way.
func (f *flight) place(t float64) {
	v := f.path.At(t)
	size := f.clip.Size()
	unit := float64(size.Height) / float64(max(v.Size.H, 1))
	f.layers[2].Translucency = 1 - min(max((t-landingFrom)/(landingTo-landingFrom), 0), 1)
	for i, layer := range f.layers {
		of := f.views[i]
		low := v.ToPixel(of.ToPlane(viewport.Pixel{}))
		high := v.ToPixel(of.ToPlane(viewport.Pixel{X: float64(of.Size.W), Y: float64(of.Size.H)}))
		layer.Move(fyne.NewPos(float32(low.X*unit), float32(low.Y*unit)))
		layer.Resize(fyne.NewSize(float32((high.X-low.X)*unit), float32((high.Y-low.Y)*unit)))
	}
}

// maps are small pictures of the maps of pages, to fly over. They are made while nothing
// else is to be done; where one is not there yet nothing flies.
type maps map[mapKey]*image.RGBA

type mapKey struct {
	deck  *slide.Deck
	page  int
	size  viewport.Size
	light bool
}

func (k key) onMap(page int) mapKey { return mapKey{k.deck, page, k.size, k.look.Light} }

// smallerBy is how much smaller than the slide these are: they move.
const smallerBy = 2

func (k mapKey) draw() *image.RGBA {
	return k.deck.Map(k.page, viewport.Size{W: k.size.W / smallerBy, H: k.size.H / smallerBy}, k.light)
}

// prepareMap draws the map of a page before it is flown to.
func (p *picture) prepareMap(page int) {
	k := p.want.onMap(page)
	if p.busy || p.deck == nil || k.size.W < 64 || !k.deck.HasMap(page) || p.maps[k] != nil {
		return
	}
	p.busy = true
	var img *image.RGBA
	p.spawn(func() { img = k.draw() }, func() {
		p.busy = false
		p.forget(k)
		p.maps[k] = img
		if p.request(); !p.busy && p.drawn != nil && p.want == p.shown {
			p.drawn()
		}
	})
}

// forget lets maps go that are of other sizes, or far from a page.
func (p *picture) forget(now mapKey) {
	for k := range p.maps {
		if k.deck != now.deck || k.size != now.size || k.light != now.light || k.page != slide.Timeline && now.page != slide.Timeline && (k.page < now.page-2 || k.page > now.page+2) {
			delete(p.maps, k)
		}
	}
}

// fly moves from the map of a slide to that of another, where both are at hand.
func (s *stage) fly(from, to key) {
	hurried := s.hurried
	s.hurried = false
	if s.show.Still || hurried || from.deck != to.deck || from.size != to.size || to.deck == nil || !to.deck.HasMap(to.page) || s.show.cover != Open {
		return
	}
	pictures := [3]*image.RGBA{s.picture.maps[to.onMap(slide.Timeline)], nil, s.picture.maps[to.onMap(to.page)]}
	views := [3]viewport.View{to.deck.View(slide.Timeline, to.size), from.shown(), to.shown()}
	if from.view == (viewport.View{}) {
		pictures[1] = s.picture.maps[to.onMap(from.page)]
	}
	if pictures[0] == nil || pictures[2] == nil || to.view != (viewport.View{}) || !from.deck.HasMap(from.page) || views[1] == views[2] {
		return
	}
	s.flight.begin(views, pictures)
}

// shown returns what the map of a slide shows.
func (k key) shown() viewport.View {
	if k.view != (viewport.View{}) {
		return k.view.Resize(slide.MapSize(k.size))
	}
	return k.deck.View(k.page, k.size)
}

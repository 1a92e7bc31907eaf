package mapview

import (
	"image"

	"strikemap/app/paint"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// spider shows one by one the events of a cluster that no zooming parts. It
// stays open while the map is moved and closes when it is zoomed.
type spider struct {
	body  marker.Cluster
	page  int
	feet  []marker.Cluster // one event each; none when the spider is closed
	steps []viewport.Pixel // from the body to the feet, in pixels at a ratio of 1
}

// isOpen reports whether events are shown one by one.
func (s *spider) isOpen() bool { return len(s.feet) > 0 }

// close folds the spider.
func (s *spider) close() { *s = spider{feet: s.feet[:0]} }

// toggle opens the spider of a cluster, turns to its next page when it is open,
// and closes it after the last.
func (s *spider) toggle(c marker.Cluster, ratio float64) {
	page := 0
	if s.isOpen() && same(&c, &s.body) {
		page = s.page + 1
	}
	if page*marker.SpiderPage >= c.Count {
		s.close()
		return
	}
	end := min((page+1)*marker.SpiderPage, c.Count)
	shown := c.Markers[page*marker.SpiderPage : end]
	*s = spider{body: c, page: page, steps: marker.Spider(len(shown)), feet: s.feet[:0]}
	for i := range shown {
		s.feet = append(s.feet, shown[i].Alone())
	}
	s.place(ratio)
}

// follow moves the spider with its cluster, which may have left the view.
func (s *spider) follow(cs []marker.Cluster, v viewport.View, ratio float64) {
	if !s.isOpen() {
		return
	}
	s.body.At = v.ToPixel(s.body.Plane)
	if i := find(cs, &s.body); i >= 0 {
		s.body.At = cs[i].At
	}
	s.place(ratio)
}

// place puts the feet around the body.
func (s *spider) place(ratio float64) {
	for i := range s.feet {
		s.feet[i].At = viewport.Pixel{
			X: s.body.At.X + s.steps[i].X*ratio,
			Y: s.body.At.Y + s.steps[i].Y*ratio,
		}
	}
}

// stamp draws the legs and the feet.
func (s *spider) stamp(dst *image.RGBA, sprites *paint.Sprites) {
	if !s.isOpen() {
		return
	}
	paint.Legs(dst, s.body.At, s.feet, sprites)
	paint.Stamp(dst, s.feet, sprites)
}

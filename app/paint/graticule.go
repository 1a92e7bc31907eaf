package paint

import (
	"math"

	"github.com/paulmach/orb"

	"strikemap/geo/viewport"
)

// graticule draws meridians and parallels at a round distance, faintly.
func (l *layers) graticule() {
	step := graticuleStep(l.scale())
	low, high := l.degrees()
	l.path.Reset()
	for lon := math.Ceil(low[0]/step) * step; lon <= high[0]; lon += step {
		l.path.AddPlane([]viewport.Plane{
			viewport.Project(orb.Point{lon, low[1]}), viewport.Project(orb.Point{lon, high[1]}),
		}, l.v)
	}
	for lat := math.Ceil(low[1]/step) * step; lat <= high[1]; lat += step {
		l.parallel(lat, low[0], high[0], step)
	}
	l.stroke(alpha(l.st.graticule, 0.28), 0.6)
}

// parallel adds an arc of constant latitude. Its corners are fixed to the ground,
// so that it looks the same in every band.
func (l *layers) parallel(lat, from, to, step float64) {
	const corners = 6 // to a step
	l.ring = l.ring[:0]
	for lon := math.Floor(from/step) * step; lon < to+step; lon += step / corners {
		l.ring = append(l.ring, viewport.Project(orb.Point{lon, lat}))
	}
	l.path.AddPlane(l.ring, l.v)
}

// degrees returns the least box in longitude and latitude that holds the view.
func (l *layers) degrees() (low, high orb.Point) {
	low, high = orb.Point{180, 90}, orb.Point{-180, -90}
	const steps = 8
	for i := range steps + 1 {
		for j := range steps + 1 {
			p := viewport.Unproject(viewport.Plane{
				X: l.low.X + (l.high.X-l.low.X)*float64(i)/steps,
				Y: l.low.Y + (l.high.Y-l.low.Y)*float64(j)/steps,
			})
			low = orb.Point{min(low[0], p[0]), min(low[1], p[1])}
			high = orb.Point{max(high[0], p[0]), max(high[1], p[1])}
		}
	}
	return low, high
}

// graticuleStep returns the distance between meridians in degrees at a scale.
func graticuleStep(scale float64) float64 {
	for _, step := range []float64{10, 5, 2, 1, 0.5, 0.2} {
		if step*75_000*scale < 200 {
			return step
		}
	}
	return 0.1
}

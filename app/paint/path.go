package paint

import "strikemap/geo/viewport"

// Path is a set of polylines in pixels. Filled, each is closed by itself and the
// whole follows the non-zero rule; stroked, those that end where they begin are
// rings. Its memory is kept by Reset.
type Path struct {
	Points []viewport.Pixel
	Ends   []int // one past the last point of each polyline
}

// Reset empties the path.
func (p *Path) Reset() { p.Points, p.Ends = p.Points[:0], p.Ends[:0] }

// End closes the polyline begun since the last End; fewer than two points make
// none.
func (p *Path) End() {
	start := p.start(len(p.Ends))
	if len(p.Points)-start < 2 {
		p.Points = p.Points[:start]
		return
	}
	p.Ends = append(p.Ends, len(p.Points))
}

// Line returns polyline i.
func (p *Path) Line(i int) []viewport.Pixel { return p.Points[p.start(i):p.Ends[i]] }

// start returns where polyline i begins.
func (p *Path) start(i int) int {
	if i == 0 {
		return 0
	}
	return p.Ends[i-1]
}

// Add appends a polyline.
func (p *Path) Add(points ...viewport.Pixel) {
	p.Points = append(p.Points, points...)
	p.End()
}

// AddPlane appends a polyline of the plane as a view shows it, leaving out
// points less than two thirds of a pixel from the one before.
func (p *Path) AddPlane(points []viewport.Plane, v viewport.View) {
	const least = 0.45 // squared pixels
	dx, dy := float64(v.Size.W)/2-v.Center.X*v.Scale, float64(v.Size.H)/2+v.Center.Y*v.Scale
	var last viewport.Pixel
	for i, q := range points {
		at := viewport.Pixel{X: q.X*v.Scale + dx, Y: dy - q.Y*v.Scale}
		ex, ey := at.X-last.X, at.Y-last.Y
		if i == 0 || i == len(points)-1 || ex*ex+ey*ey >= least {
			p.Points = append(p.Points, at)
			last = at
		}
	}
	p.End()
}

// AddRect appends a rectangle.
func (p *Path) AddRect(x, y, w, h float64) {
	p.Add(
		viewport.Pixel{X: x, Y: y}, viewport.Pixel{X: x + w, Y: y},
		viewport.Pixel{X: x + w, Y: y + h}, viewport.Pixel{X: x, Y: y + h}, viewport.Pixel{X: x, Y: y},
	)
}

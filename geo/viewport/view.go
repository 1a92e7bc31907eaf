package viewport

// Pixel is a point of a picture in device pixels: X to the right and Y down
// from the top left corner. The centre of the first pixel is at 0.5, 0.5.
type Pixel struct{ X, Y float64 }

// Size is the size of a picture in device pixels.
type Size struct{ W, H int }

// The scales that a view may have, in device pixels per metre of the plane.
const (
	MinScale = 1.0 / 6000 // a continent
	MaxScale = 1.0 / 4    // a few streets; finer than any name in the sources
)

// reach bounds the centre of a view: the part of the plane the outline covers.
var reachMin, reachMax = Plane{-2.4e6, -2.0e6}, Plane{3.4e6, 2.0e6}

// View is what a picture shows: the point of the plane in its middle, the scale
// in pixels per metre, and the picture's size. It is a value; every method that
// changes something returns a new one, with the scale and the centre held
// within their limits.
type View struct {
	Center Plane
	Scale  float64
	Size   Size
}

// ToPixel returns where a point of the plane stands in the picture.
func (v View) ToPixel(p Plane) Pixel {
	return Pixel{
		X: float64(v.Size.W)/2 + (p.X-v.Center.X)*v.Scale,
		Y: float64(v.Size.H)/2 - (p.Y-v.Center.Y)*v.Scale,
	}
}

// ToPlane returns the point of the plane that stands at a pixel.
func (v View) ToPlane(p Pixel) Plane {
	return Plane{
		X: v.Center.X + (p.X-float64(v.Size.W)/2)/v.Scale,
		Y: v.Center.Y - (p.Y-float64(v.Size.H)/2)/v.Scale,
	}
}

// Pan returns the view after the map was dragged by dx pixels to the right and
// dy pixels down.
func (v View) Pan(dx, dy float64) View {
	v.Center.X -= dx / v.Scale
	v.Center.Y += dy / v.Scale
	return v.held()
}

// ZoomAround returns the view enlarged by factor with the point under the pixel
// at kept where it is.
func (v View) ZoomAround(at Pixel, factor float64) View {
	fixed := v.ToPlane(at)
	v.Scale *= factor
	v = v.held()
	moved := v.ToPixel(fixed)
	return v.Pan(at.X-moved.X, at.Y-moved.Y)
}

// Resize returns the view in a picture of another size, with the same centre
// and scale.
func (v View) Resize(s Size) View {
	v.Size = s
	return v.held()
}

// Bound returns the corners of what the picture shows: west and south least,
// east and north most.
func (v View) Bound() (lowest, highest Plane) {
	dx, dy := float64(v.Size.W)/2/v.Scale, float64(v.Size.H)/2/v.Scale
	return Plane{v.Center.X - dx, v.Center.Y - dy}, Plane{v.Center.X + dx, v.Center.Y + dy}
}

// held returns the view with its scale and centre within their limits; a scale
// that is no number becomes the smallest.
func (v View) held() View {
	if !(v.Scale >= MinScale) {
		v.Scale = MinScale
	}
	v.Scale = min(v.Scale, MaxScale)
	v.Center.X = min(max(v.Center.X, reachMin.X), reachMax.X)
	v.Center.Y = min(max(v.Center.Y, reachMin.Y), reachMax.Y)
	return v
}

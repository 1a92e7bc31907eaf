package mapview

import (
	"image"
	"math"
	"testing"

	"strikemap/app/paint"
	"strikemap/geo/viewport"
)

const testBlank = 0xff00ff00

// coordinates returns a layer whose pixels tell their own position.
func coordinates(v viewport.View) layer {
	img := image.NewRGBA(image.Rect(0, 0, v.Size.W, v.Size.H))
	pix := paint.Words(img)
	for i := range pix {
		pix[i] = uint32(i)
	}
	return layer{img, v}
}

func TestPanningCopiesTheBaseToTheRightPlace(t *testing.T) {
	base := coordinates(viewport.View{Scale: .001, Size: viewport.Size{W: 60, H: 40}})
	for _, by := range []viewport.Pixel{{}, {X: 5, Y: 3}, {X: -9, Y: 12}, {X: 35, Y: -30}, {X: 500}} {
		v := base.view.Resize(viewport.Size{W: 20, H: 20}).Pan(by.X, by.Y)
		dst := image.NewRGBA(image.Rect(0, 0, 20, 20))
		new(composer).compose(dst, v, base, testBlank)
		for y := range 20 {
			for x := range 20 {
				sx, sy := x+20-int(by.X), y+10-int(by.Y)
				want := uint32(testBlank)
				if sx >= 0 && sx < 60 && sy >= 0 && sy < 40 {
					want = uint32(sy*60 + sx)
				}
				if got := paint.Words(dst)[y*20+x]; got != want {
					t.Fatalf("by %v: pixel %d,%d is %#x, want %#x", by, x, y, got, want)
				}
			}
		}
	}
}

func TestZoomingShowsTheNearestPixelsOfTheBase(t *testing.T) {
	base := coordinates(viewport.View{Scale: .001, Size: viewport.Size{W: 60, H: 40}})
	for _, factor := range []float64{.3, .5, .8, .95, 1.1, 1.6, 2, 3.7} {
		v := base.view.Resize(viewport.Size{W: 22, H: 19})
		v = v.ZoomAround(viewport.Pixel{X: 4, Y: 7}, factor)
		dst := image.NewRGBA(image.Rect(0, 0, 22, 19))
		new(composer).compose(dst, v, base, testBlank)
		for y := range 19 {
			for x := range 22 {
				got := paint.Words(dst)[y*22+x]
				p := base.view.ToPixel(v.ToPlane(viewport.Pixel{X: float64(x) + .5, Y: float64(y) + .5}))
				if p.Y < 0 || p.Y >= 40 || p.X < 0 || p.X >= 60 {
					if got != testBlank {
						t.Fatalf("factor %v: pixel %d,%d outside of the base is %#x", factor, x, y, got)
					}
					continue
				}
				if got == testBlank && (p.X < 6 || p.X > 54) {
					continue // less than a unit of the base is left
				}
				if dx := float64(got%60) + .5 - p.X; got/60 != uint32(p.Y) || math.Abs(dx) > 1.6 {
					t.Fatalf("factor %v: pixel %d,%d comes from column %d, row %d, want %v", factor, x, y, got%60, got/60, p)
				}
			}
		}
	}
}

func TestAFrameWithoutABaseIsBlank(t *testing.T) {
	dst := image.NewRGBA(image.Rect(0, 0, 8, 8))
	new(composer).compose(dst, viewport.View{Scale: 1, Size: viewport.Size{W: 8, H: 8}}, layer{}, testBlank)
	for i, p := range paint.Words(dst) {
		if p != testBlank {
			t.Fatalf("pixel %d is %#x", i, p)
		}
	}
}

func TestFramesAreReused(t *testing.T) {
	var f frames
	a, b := f.next(30, 20), f.next(30, 20)
	if a == b {
		t.Error("the buffer on screen is drawn on")
	}
	if f.next(30, 20) != a || f.next(30, 20) != b {
		t.Error("a buffer of unchanged size is allocated anew")
	}
	if c := f.next(31, 20); c.Stride != 4*31 || c.Rect.Min != (image.Point{}) {
		t.Errorf("stride %d, corner %v", c.Stride, c.Rect.Min)
	}
}

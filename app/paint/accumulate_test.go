package paint

import (
	"image"
	"image/color"
	"math"
	"math/rand/v2"
	"testing"

	"golang.org/x/image/vector"

	"strikemap/geo/viewport"
)

// coverageOf returns what the accumulator makes of a polygon.
func coverageOf(w, h int, points []viewport.Pixel) []uint8 {
	var a accumulator
	a.resize(w, h)
	a.polygon(points)
	out := make([]uint8, w*h)
	a.copyTo(out, w)
	return out
}

// oracle returns what golang.org/x/image/vector makes of it.
func oracle(w, h int, points []viewport.Pixel) []uint8 {
	z := vector.NewRasterizer(w, h)
	for i, p := range points {
		if i == 0 {
			z.MoveTo(float32(p.X), float32(p.Y))
		} else {
			z.LineTo(float32(p.X), float32(p.Y))
		}
	}
	z.ClosePath()
	dst := image.NewAlpha(image.Rect(0, 0, w, h))
	z.Draw(dst, dst.Bounds(), image.Opaque, image.Point{})
	return dst.Pix
}

// naive returns the coverage of one pixel by counting at many points of it how
// often the polygon winds around them.
func naive(x, y int, points []viewport.Pixel) float64 {
	const n = 64
	sum := 0
	for i := range n {
		for j := range n {
			px, py := float64(x)+(float64(i)+.5)/n, float64(y)+(float64(j)+.5)/n
			last := points[len(points)-1]
			for _, p := range points {
				if (last.Y <= py) != (p.Y <= py) && last.X+(py-last.Y)/(p.Y-last.Y)*(p.X-last.X) < px {
					if p.Y > last.Y {
						sum++
					} else {
						sum--
					}
				}
				last = p
			}
		}
	}
	return min(math.Abs(float64(sum))/n/n, 1) * 255
}

func TestFillsAgreeWithTheOracle(t *testing.T) {
	// The oracle's fixed point strays on shallow edges and sharp tips; where the two
	// differ by much the count of points decides.
	const w, h, much, tolerance, usual = 97, 61, 6, 5, 0.5
	rng := rand.New(rand.NewPCG(11, 12))
	for range 200 {
		points := make([]viewport.Pixel, 3+rng.IntN(9))
		for i := range points {
			points[i] = viewport.Pixel{X: rng.Float64() * w, Y: rng.Float64() * h}
		}
		got, want := coverageOf(w, h, points), oracle(w, h, points)
		sum := 0.0
		for i := range got {
			d := math.Abs(float64(got[i]) - float64(want[i]))
			sum += d
			if d <= much {
				continue
			}
			if exact := naive(i%w, i/w, points); math.Abs(float64(got[i])-exact) > tolerance {
				t.Fatalf("pixel %d,%d of %v is covered %d, not %.1f", i%w, i/w, points, got[i], exact)
			}
		}
		if sum/w/h > usual {
			t.Fatalf("%v differs by %.2f on average", points, sum/w/h)
		}
	}
}

func TestFillsReachOverEverySide(t *testing.T) {
	const w, h, tolerance = 40, 30, 5
	rng := rand.New(rand.NewPCG(13, 14))
	for range 100 {
		points := make([]viewport.Pixel, 3+rng.IntN(5))
		for i := range points {
			points[i] = viewport.Pixel{X: rng.Float64()*5*w - 2*w, Y: rng.Float64()*5*h - 2*h}
		}
		got := coverageOf(w, h, points)
		for range 20 {
			i := rng.IntN(w * h)
			if want := naive(i%w, i/w, points); math.Abs(float64(got[i])-want) > tolerance {
				t.Fatalf("pixel %d,%d of %v is covered %d, not %.1f", i%w, i/w, points, got[i], want)
			}
		}
	}
}

func TestAccumulatorForgetsWhatItDrew(t *testing.T) {
	var a accumulator
	a.resize(50, 50)
	dst := image.NewRGBA(image.Rect(0, 0, 50, 50))
	a.polygon([]viewport.Pixel{{X: -20, Y: -20}, {X: 80, Y: 3}, {X: 25, Y: 90}})
	a.cover(dst, color.NRGBA{255, 0, 0, 255})
	for i, c := range a.cells {
		if c != 0 {
			t.Fatalf("cell %d keeps %v", i, c)
		}
	}
	clear(dst.Pix)
	a.cover(dst, color.NRGBA{255, 0, 0, 255})
	for _, v := range dst.Pix {
		if v != 0 {
			t.Fatal("an empty accumulator drew something")
		}
	}
}

func TestOddNumbersAreSurvived(t *testing.T) {
	for _, odd := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1e300, -1e300} {
		coverageOf(20, 20, []viewport.Pixel{{X: odd, Y: 3}, {X: 5, Y: odd}, {X: 9, Y: 9}})
		coverageOf(20, 20, []viewport.Pixel{{X: odd, Y: odd}, {X: 5, Y: 2}, {X: 9, Y: 19}})
	}
}

func TestBlendLiesBetweenItsColours(t *testing.T) {
	for _, share := range []uint8{0, 1, 77, 128, 254, 255} {
		k := newInk(color.NRGBA{200, 100, 50, share})
		for cover := uint32(0); cover <= 256; cover += 16 {
			p := []uint8{20, 240, 130, 255}
			k.blend(p, cover)
			a := float64(share) / 255 * float64(cover) / 256
			for i, want := range []float64{20 + (200-20)*a, 240 + (100-240)*a, 130 + (50-130)*a, 255} {
				if math.Abs(float64(p[i])-want) > 1.6 {
					t.Errorf("opacity %d, cover %d: channel %d is %d, not %.1f", share, cover, i, p[i], want)
				}
			}
		}
	}
}

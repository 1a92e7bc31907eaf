package paint

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math/bits"
	"math/rand/v2"
	"testing"
)

// pictures are what bands, filter and packing may stumble over, by what they show.
func pictures() map[string]*image.RGBA {
	rng := rand.New(rand.NewPCG(7, 8))
	of := func(w, h int, at func(x, y int) color.RGBA) *image.RGBA {
		img := image.NewRGBA(image.Rect(0, 0, w, h))
		for y := range h {
			for x := range w {
				img.SetRGBA(x, y, at(x, y))
			}
		}
		return img
	}
	grey := func(v int) color.RGBA { return color.RGBA{uint8(v), uint8(v), uint8(v), 255} }
	sea := color.RGBA{200, 220, 240, 255}
	return map[string]*image.RGBA{
		"noise": of(317, 211, func(int, int) color.RGBA {
			return color.RGBA{uint8(rng.Int()), uint8(rng.Int()), uint8(rng.Int()), 255}
		}),
		"flat ground":    of(640, 480, func(int, int) color.RGBA { return sea }),
		"hatching":       of(500, 300, func(x, y int) color.RGBA { return grey(x + y&7) }),
		"hatching back":  of(500, 300, func(x, y int) color.RGBA { return grey((x - y) & 7 * 30) }),
		"one pixel":      of(1, 1, func(int, int) color.RGBA { return sea }),
		"one column":     of(1, 900, func(_, y int) color.RGBA { return grey(y / 7) }),
		"one wide row":   of(40_000, 1, func(x, _ int) color.RGBA { return grey(x / 300) }),
		"wider than far": of(12_000, 50, func(x, y int) color.RGBA { return grey(x*y/900 + x/50) }),
		"rare symbols":   of(400, 400, func(x, y int) color.RGBA { return grey(bits.TrailingZeros(uint(1+x+y*400)) * 9) }),
		"few of all":     of(257, 90, func(x, y int) color.RGBA { return grey(x * y * min(y%31, 1)) }),
	}
}

func TestPNGIsReadBackAsItWas(t *testing.T) {
	for name, img := range pictures() {
		var out bytes.Buffer
		if err := encodePNG(&out, img); err != nil {
			t.Fatal(err)
		}
		back, err := png.Decode(&out)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		opaque := image.NewRGBA(img.Rect)
		draw.Draw(opaque, img.Rect, back, image.Point{}, draw.Src)
		if !bytes.Equal(opaque.Pix, img.Pix) || back.Bounds() != img.Rect {
			t.Errorf("%s is read back otherwise", name)
		}
	}
}

func TestRowsAreFilteredAsTheFormatSays(t *testing.T) {
	img := pictures()["noise"]
	row := 1 + 3*img.Rect.Dx()
	out := make([]byte, 3*row)
	filterRows(out, img, 4)
	for y := range 3 {
		for x := range img.Rect.Dx() {
			a, b := img.RGBAAt(x, y+4), img.RGBAAt(x, y+3)
			if got := [3]byte(out[y*row+1+3*x:]); out[y*row] != 2 || got != [3]byte{a.R - b.R, a.G - b.G, a.B - b.B} {
				t.Fatalf("pixel %d,%d: %v", x, y, got)
			}
		}
	}
}

func FuzzPNG(f *testing.F) {
	f.Add([]byte("invented"), 3)
	f.Fuzz(func(t *testing.T, data []byte, width int) {
		if width < 1 || len(data)/4 < width {
			return
		}
		img := image.NewRGBA(image.Rect(0, 0, width, len(data)/4/width))
		copy(img.Pix, data)
		for i := 3; i < len(img.Pix); i += 4 {
			img.Pix[i] = 255
		}
		var out bytes.Buffer
		if err := encodePNG(&out, img); err != nil {
			t.Fatal(err)
		}
		back, err := png.Decode(&out)
		if err != nil {
			t.Fatal(err)
		}
		if got := back.(*image.RGBA); !bytes.Equal(got.Pix, img.Pix) {
			t.Error("read back otherwise")
		}
	})
}

// full is a writer that takes a number of bytes.
type full int

func (f *full) Write(p []byte) (int, error) {
	if *f -= full(len(p)); *f < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

func TestPNGTellsOfAFullDisk(t *testing.T) {
	for _, room := range []full{0, 20, 40, 200} {
		if err := encodePNG(&room, image.NewRGBA(image.Rect(0, 0, 300, 300))); err == nil {
			t.Errorf("nothing was said of a disk with little room")
		}
	}
}

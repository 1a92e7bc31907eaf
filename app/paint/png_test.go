package paint

import (
	"bytes"
	"errors"
	"image"
	"image/png"
	"math/rand/v2"
	"testing"
)

func TestPNGIsReadBackAsItWas(t *testing.T) {
	img := image.NewRGBA(image.Rect(0, 0, 317, 211))
	rng := rand.New(rand.NewPCG(7, 8))
	for i := range img.Pix {
		img.Pix[i] = uint8(rng.IntN(256))
		if i%4 == 3 {
			img.Pix[i] = 255
		}
	}
	var out bytes.Buffer
	if err := encodePNG(&out, img); err != nil {
		t.Fatal(err)
	}
	back, err := png.Decode(&out)
	if err != nil {
		t.Fatal(err)
	}
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			r, g, b, a := back.At(x, y).RGBA()
			c := img.RGBAAt(x, y)
			if uint8(r>>8) != c.R || uint8(g>>8) != c.G || uint8(b>>8) != c.B || a != 0xFFFF {
				t.Fatalf("pixel %d,%d differs", x, y)
			}
		}
	}
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

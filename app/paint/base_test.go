package paint

import (
	"flag"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

var update = flag.Bool("update", false, "write the golden pictures again")

// painted returns the base of a view in a style.
func painted(t testing.TB, v viewport.View, st *Style) *image.RGBA {
	dst := image.NewRGBA(image.Rect(0, 0, v.Size.W, v.Size.H))
	Base(dst, sampleOutline(t), v, st)
	return dst
}

// crimea is a view of Crimea, the isthmus and the strait.
func crimea() viewport.View {
	return viewport.Fit(orb.Bound{Min: orb.Point{32.4, 44.3}, Max: orb.Point{36.8, 46.4}}, viewport.Size{W: 320, H: 220}, 4)
}

func TestGoldenBases(t *testing.T) {
	country := viewport.Fit(viewport.Ukraine, viewport.Size{W: 320, H: 220}, 6)
	for _, c := range []struct {
		name  string
		view  viewport.View
		style *Style
	}{
		{"light", country, Light()}, {"dark", country, Dark()}, {"print", country, Print()}, {"crimea", crimea(), Light()},
	} {
		compareGolden(t, filepath.Join("testdata", c.name+".png"), painted(t, c.view, c.style))
	}
}

// compareGolden tells of pixels that differ visibly from the golden picture.
func compareGolden(t *testing.T, path string, got *image.RGBA) {
	t.Helper()
	if *update {
		f, err := os.Create(path)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if err := png.Encode(f, got); err != nil {
			t.Fatal(err)
		}
		return
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	want, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	const tolerance = 4 << 8 // processors round differently
	differ := 0
	for y := range got.Rect.Dy() {
		for x := range got.Rect.Dx() {
			r, g, b, _ := got.At(x, y).RGBA()
			wr, wg, wb, _ := want.At(x, y).RGBA()
			if gap(r, wr) > tolerance || gap(g, wg) > tolerance || gap(b, wb) > tolerance {
				differ++
			}
		}
	}
	if differ > 0 {
		t.Errorf("%s: %d pixels differ; look at them, then run the test with -update", path, differ)
	}
}

func gap(a, b uint32) uint32 { return max(a, b) - min(a, b) }

func TestZeroOutlineIsAnEmptyMap(t *testing.T) {
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 64, H: 64}, 0)
	dst := image.NewRGBA(image.Rect(0, 0, 64, 64))
	Base(dst, &outline.Outline{}, v, Light().With(sampleFonts(t), "en"))
	if c := dst.RGBAAt(3, 3); c.A != 255 {
		t.Errorf("the ground is %v", c)
	}
}

func TestCrimeaIsLandOfUkraine(t *testing.T) {
	st := Light()
	v := crimea()
	img := painted(t, v, st)
	for _, p := range []orb.Point{{34.3, 45.4}, {35.2, 45.25}, {34.6, 46.35}} {
		at := v.ToPixel(viewport.Project(p))
		if c := img.RGBAAt(int(at.X), int(at.Y)); c.R != st.land.R || c.G != st.land.G || c.B != st.land.B {
			t.Errorf("%v is painted %v", p, c)
		}
	}
}

func TestPaintingAgainAllocatesLittle(t *testing.T) {
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 640, H: 400}, 6)
	dst := image.NewRGBA(image.Rect(0, 0, 640, 400))
	o, st := sampleOutline(t), Light()
	Base(dst, o, v, st)
	if n := testing.AllocsPerRun(5, func() { Base(dst, o, v, st) }); n > 400 {
		t.Errorf("%.0f allocations", n)
	}
}

func TestSeveralGoroutinesMayPaintAtOnce(t *testing.T) {
	o, st := sampleOutline(t), Light().With(sampleFonts(t), "en")
	var done sync.WaitGroup
	for i := range 4 {
		done.Go(func() {
			v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 300, H: 200}, 0)
			v = v.ZoomAround(viewport.Pixel{X: 150, Y: 100}, float64(1+3*i))
			Base(image.NewRGBA(image.Rect(0, 0, 300, 200)), o, v, st)
		})
	}
	done.Wait()
}

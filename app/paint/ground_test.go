package paint

import (
	"image"
	"math/rand/v2"
	"testing"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// sameGround fails the test where two pictures differ by more than rounding: a
// line that is cut elsewhere may shade a pixel here and there by a little.
func sameGround(t *testing.T, got, want *image.RGBA) {
	t.Helper()
	shaded := 0
	for i := range want.Pix {
		off := gap(uint32(got.Pix[i]), uint32(want.Pix[i]))
		if off > 3 {
			shaded++
		}
		if off > 16 || shaded > len(want.Pix)/10_000 {
			at := want.Rect.Min.Add(image.Pt(i%want.Stride/4, i/want.Stride))
			t.Fatalf("pixel %v is %v, want %v", at, got.RGBAAt(at.X, at.Y), want.RGBAAt(at.X, at.Y))
		}
	}
}

func TestPiecesDoNotShow(t *testing.T) {
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 300, H: 700}, 6)
	want := image.NewRGBA(image.Rect(0, 0, 300, 700))
	r := NewRaster(want, nil)
	drawGround(r, sampleOutline(t), v, Light())
	r.Close()
	got := image.NewRGBA(want.Rect)
	paintParts(got, sampleOutline(t), v, Light(),
		image.Rect(0, 0, 300, 160), image.Rect(0, 160, 90, 700), image.Rect(90, 160, 300, 700), image.Rectangle{})
	sameGround(t, got, want)
}

func TestAGroundThatFollowsIsTheSameAsANewOne(t *testing.T) {
	o, st, x := sampleOutline(t), Light(), marker.NewIndex(nil)
	rnd := rand.New(rand.NewPCG(1, 2))
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 300, H: 200}, 6).ZoomAround(viewport.Pixel{X: 150, Y: 100}, 3)
	var g Ground
	got, want := image.NewRGBA(image.Rect(0, 0, 300, 200)), image.NewRGBA(image.Rect(0, 0, 300, 200))
	for range 40 {
		switch rnd.IntN(8) {
		case 0:
			v = v.ZoomAround(viewport.Pixel{X: 150, Y: 100}, 0.8+rnd.Float64()/2)
		case 1:
			v = v.Pan(float64(rnd.IntN(900)-450), 0.4)
		case 2: // only events would have changed
		default:
			v = v.Pan(float64(rnd.IntN(161)-80), float64(rnd.IntN(161)-80))
		}
		g.Chart(got, o, x, v, st, got.Rect)
		var anew Ground
		anew.Chart(want, o, x, v, st, want.Rect)
		sameGround(t, got, want)
	}
}

func TestAGroundInAnotherStyleIsPaintedAnew(t *testing.T) {
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 60, H: 40}, 0)
	dst := image.NewRGBA(image.Rect(0, 0, 60, 40))
	var g Ground
	g.Chart(dst, sampleOutline(t), marker.NewIndex(nil), v, Light(), dst.Rect)
	light := dst.RGBAAt(30, 20)
	g.Chart(dst, sampleOutline(t), marker.NewIndex(nil), v, Dark(), dst.Rect)
	if dst.RGBAAt(30, 20) == light {
		t.Error("the ground stays light")
	}
	small := image.NewRGBA(image.Rect(0, 0, 30, 20))
	g.Chart(small, sampleOutline(t), marker.NewIndex(nil), v.Resize(viewport.Size{W: 30, H: 20}), Dark(), small.Rect)
	if small.RGBAAt(15, 10).A == 0 {
		t.Error("a smaller picture is empty")
	}
}

func BenchmarkChartAfterAMove(b *testing.B) {
	o, st, x := sampleOutline(b), Light().With(sampleFonts(b), "en"), marker.NewIndex(nil)
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 1700, H: 1500}, 24)
	dst := image.NewRGBA(image.Rect(0, 0, 1700, 1500))
	for _, c := range []struct {
		name string
		by   float64
	}{{"followed", 192}, {"anew", 192}} {
		b.Run(c.name, func(b *testing.B) {
			var g Ground
			g.Chart(dst, o, x, v, st, dst.Rect)
			for i := range b.N {
				if c.name == "anew" {
					g = Ground{picture: g.picture}
				}
				g.Chart(dst, o, x, v.Pan(float64(i%2)*c.by, 0), st, dst.Rect)
			}
		})
	}
}

func TestNoNameCrossesTheEdgesOfTheFrameOrIsCovered(t *testing.T) {
	st := Light().With(sampleFonts(t), "en")
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 900, H: 600}, 6)
	frame, cover := image.Rect(200, 150, 700, 450), image.Rect(420, 250, 520, 330)
	var g Ground
	bare, dst := image.NewRGBA(image.Rect(0, 0, 900, 600)), image.NewRGBA(image.Rect(0, 0, 900, 600))
	g.Chart(bare, sampleOutline(t), marker.NewIndex(nil), v, Light(), frame) // without fonts no name is written
	g.Chart(dst, sampleOutline(t), marker.NewIndex(nil), v, st, frame, cover)
	written := func(x, y int) bool { return dst.RGBAAt(x, y) != bare.RGBAAt(x, y) }
	n := 0
	for y := range 600 {
		for x := range 900 {
			if !written(x, y) {
				continue
			}
			n++
			if onEdge := (x == frame.Min.X || x == frame.Max.X) && y > frame.Min.Y && y < frame.Max.Y ||
				(y == frame.Min.Y || y == frame.Max.Y) && x > frame.Min.X && x < frame.Max.X; onEdge || image.Pt(x, y).In(cover) {
				t.Fatalf("something is written at %d,%d", x, y)
			}
		}
	}
	if n < 2000 {
		t.Errorf("only %d pixels are written on", n)
	}
}

func TestNamesKeepClearOfBadgesWhereTheFrameHasThem(t *testing.T) {
	st := Light().With(sampleFonts(t), "en")
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 900, H: 600}, 6)
	x := marker.NewIndexWithin([]*geo.Event{inventedAt("a", sampleOblast, geo.KindStrike, geo.P6)},
		func(p *geo.Place, _ int) ([][]viewport.Plane, bool) {
			return [][]viewport.Plane{marker.Circle(p.Point, 120)}, false
		}).Labelled(st.Label)
	far := x.Clusters(v)[0].Box(1)
	frame := image.Rect(50, int(far.Top)+5, 850, 550) // too low for the badge
	near := standing(x, v, boxOf(frame))[0].Box(1)
	if far == near {
		t.Fatal("the badge stands where it would without the frame")
	}
	var g Ground
	bare, dst := image.NewRGBA(image.Rect(0, 0, 900, 600)), image.NewRGBA(image.Rect(0, 0, 900, 600))
	g.Chart(bare, sampleOutline(t), x, v, Light(), frame) // without fonts no name is written
	g.Chart(dst, sampleOutline(t), x, v, st, frame)
	for py := int(near.Top) + 1; py < int(near.Bottom); py++ {
		for px := int(near.Left) + 1; px < int(near.Right); px++ {
			if dst.RGBAAt(px, py) != bare.RGBAAt(px, py) {
				t.Fatalf("a name is written under the badge, at %d,%d", px, py)
			}
		}
	}
}

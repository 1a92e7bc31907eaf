package present

import (
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/app/slide"
	"strikemap/geo/viewport"
)

// flights counts how often the map of a presentation begins to fly.
func flights(p *Show, do func()) (n int) {
	turn := p.stage.picture.turn
	p.stage.picture.turn = func(from, to key) {
		before := p.stage.flight.path
		turn(from, to)
		if p.stage.flight.path != before {
			n++
		}
	}
	do()
	p.stage.picture.turn = turn
	return n
}

func TestTheMapFliesFromStopToStop(t *testing.T) {
	p := beginWith(t, atOnce)
	p.window.Canvas().Capture()
	if n := flights(p, func() { press(p, fyne.KeyRight) }); n != 1 {
		t.Fatalf("%d flights to the first stop", n)
	}
	if !p.stage.flight.clip.Hidden || p.stage.flight.running != nil {
		t.Error("the flight does not end")
	}
	p.Still = true
	if n := flights(p, func() { press(p, fyne.KeyRight) }); n != 0 {
		t.Error("it flies where nothing is to move by itself")
	}
	p.Still = false
	press(p, fyne.KeyEnd)
	if n := flights(p, func() { press(p, fyne.KeyLeft) }); n != 0 {
		t.Error("it flies from a slide without a map")
	}
}

func TestAKeyEndsTheFlight(t *testing.T) {
	p := beginWith(t, atOnce)
	p.window.Canvas().Capture()
	f := p.stage.flight
	f.running = fyne.NewAnimation(flightTime, func(float32) {})
	if n := flights(p, func() { press(p, fyne.KeyRight) }); n != 0 || f.running != nil || p.At() != 1 {
		t.Error("the next slide is not shown at once")
	}
	if n := flights(p, func() { press(p, fyne.KeyRight) }); n != 1 {
		t.Error("the one after does not fly again")
	}
}

func TestPicturesLieWhereTheyBelongOnTheWay(t *testing.T) {
	p := beginWith(t, atOnce)
	p.window.Canvas().Capture()
	press(p, fyne.KeyRight, fyne.KeyRight)
	f, size := p.stage.flight, slide.MapSize(p.stage.picture.want.size)
	for at, layer := range map[float64]int{0: 1, .9999999: 2} {
		f.place(at)
		got, want := f.layers[layer].Size(), f.clip.Size()
		if d := got.Width - want.Width; d > 2 || d < -2 || f.layers[layer].Position().X > 2 || f.layers[layer].Position().X < -2 {
			t.Errorf("at %v picture %d covers %v of %v", at, layer, got, want)
		}
	}
	whole := f.views[0]
	if p.deck.Map(len(p.deck.Pages)-1, viewport.Size{W: 64, H: 36}, false) != nil || whole.Size != size {
		t.Error("a page without a map has one")
	}
}

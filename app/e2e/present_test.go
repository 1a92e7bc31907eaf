//go:build e2e

package e2e

import (
	"bytes"
	"fmt"
	"image"
	"path/filepath"
	"testing"
	"time"
)

// The stops of the briefing that the test makes, between title and sources, and those that
// the desk proposes of the gravest events of its articles.
const (
	stops    = 9
	proposed = 12
)

// TestE2EBriefingIsMadeAndPresentedByKeys makes a briefing of nine stops out of the bundled
// article and eight invented ones, and presents it; every slide is kept as a picture.
func TestE2EBriefingIsMadeAndPresentedByKeys(t *testing.T) {
	week, err := filepath.Abs(filepath.Join(root, "app", "internal", "week", "week.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		width, height int
		language      string
	}{{1280, 720, "en_US.UTF-8"}, {1920, 1080, "uk_UA.UTF-8"}} {
		t.Run(fmt.Sprintf("%d in %s", c.height, c.language[:2]), func(t *testing.T) {
			d := newDisplay(t, c.width, c.height)
			p := d.open(t, built, []string{"LANG=" + c.language}, week, bundled(t))
			defer p.end()
			name := fmt.Sprintf("briefing-%d-%s", c.height, c.language[:2])
			desk := d.makeBriefing(t)
			keep(t, name+"-desk", desk)
			d.presentAll(t, name, desk)
		})
	}
}

// arrow is how many pixels the pointer covers.
const arrow = 400

// makeBriefing opens the desk, moves a stop down, and takes out all but nine.
func (d *display) makeBriefing(t *testing.T) *image.RGBA {
	t.Helper()
	d.after(t, d.settled(t), "key", "ctrl+3")
	for range proposed { // it opens at the event that is chosen
		d.do(t, "key", "Up")
	}
	p := d.after(t, d.settled(t), "key", "Down")
	p = d.after(t, p, "key", "Down")
	p = d.after(t, p, "key", "alt+Down") // asks who decides
	d.do(t, "type", "AB")
	p = d.after(t, p, "key", "Return")
	for range proposed - stops {
		p = d.after(t, p, "key", "Delete")
	}
	time.Sleep(2 * time.Second) // the slides of the desk are drawn beside it
	return d.settled(t)
}

// presentAll presents all slides, keeps and compares them, and leaves.
func (d *display) presentAll(t *testing.T, name string, desk *image.RGBA) {
	t.Helper()
	p := d.after(t, desk, "key", "F5")
	var seen []*image.RGBA
	for i := range stops + 2 {
		if i == 0 || i == 2 { // the first is drawn anew for the whole screen, the third is looked at again
			time.Sleep(time.Second)
			p = d.settled(t)
		}
		for _, before := range seen {
			if bytes.Equal(before.Pix, p.Pix) {
				t.Errorf("slide %d is like one before", i+1)
			}
		}
		seen = append(seen, p)
		keep(t, fmt.Sprintf("%s-%02d", name, i+1), p)
		if i < stops+1 {
			p = d.after(t, p, "key", "Right")
		}
	}
	d.do(t, "key", "Right")
	time.Sleep(500 * time.Millisecond)
	if !bytes.Equal(d.picture(t).Pix, p.Pix) {
		t.Error("there is something after the last slide")
	}
	d.do(t, "key", "3", "Return")
	d.shows(t, "the third slide", seen[2])
	d.do(t, "key", "b")
	d.shows(t, "a black screen", opaque(image.NewRGBA(p.Rect)))
	d.do(t, "key", "Escape")
	d.shows(t, "the desk where it was", desk)
}

// shows waits until the screen shows a picture, but for the arrow of the mouse.
func (d *display) shows(t *testing.T, what string, want *image.RGBA) {
	t.Helper()
	waitFor(t, what, func() bool { return differing(d.picture(t), want, want.Rect) <= arrow })
}

// opaque makes a picture black.
func opaque(p *image.RGBA) *image.RGBA {
	for i := 3; i < len(p.Pix); i += 4 {
		p.Pix[i] = 255
	}
	return p
}

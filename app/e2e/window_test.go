//go:build e2e

package e2e

import (
	"fmt"
	"image"
	"image/color"
	"path/filepath"
	"testing"
	"time"

	"strikemap/app/paint"
	"strikemap/geo"
)

func bundled(t *testing.T) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(root, "seeds", "*.txt"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no bundled article: %v", err)
	}
	path, err := filepath.Abs(found[0])
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// marked counts the pixels of the map that have the colour of damaged
// infrastructure, the category of both events of the bundled article, on light
// ground or on dark.
func marked(p *image.RGBA) int {
	light, dark := paint.Light().Tint(geo.DisplayInfrastructure).Color, paint.Dark().Tint(geo.DisplayInfrastructure).Color
	area, n := p.Bounds(), 0
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X*6/10; x++ {
			if got := p.RGBAAt(x, y); same(got, light) || same(got, dark) {
				n++
			}
		}
	}
	return n
}

func same(got color.RGBA, want color.NRGBA) bool {
	return got.R == want.R && got.G == want.G && got.B == want.B
}

// enough is how many pixels the markers of the bundled article have at least.
const enough = 200

// showsBundledArticle waits until the markers of the bundled article stand on
// the map, for the first start of a package may be slow, and keeps the picture.
func showsBundledArticle(t *testing.T, name string, d *display) {
	t.Helper()
	for end := time.Now().Add(60 * time.Second); marked(d.picture(t)) < enough && time.Now().Before(end); {
		time.Sleep(400 * time.Millisecond)
	}
	p := d.settled(t)
	keep(t, name, p)
	if n := marked(p); n < enough {
		t.Errorf("only %d pixels of the map are of its markers; see dist/e2e/%s.png", n, name)
	}
}

// differing counts the pixels of an area that differ between two pictures.
func differing(a, b *image.RGBA, area image.Rectangle) int {
	n := 0
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			if a.RGBAAt(x, y) != b.RGBAAt(x, y) {
				n++
			}
		}
	}
	return n
}

// chart is the part of the picture that surely shows the map alone.
func chart(p *image.RGBA) image.Rectangle {
	size := p.Bounds().Size()
	return image.Rect(size.X/5, size.Y/4, size.X/2, size.Y*3/4)
}

// panel is the part of the picture that surely shows the side panel alone.
func panel(p *image.RGBA) image.Rectangle {
	size := p.Bounds().Size()
	return image.Rect(size.X*3/4, size.Y/10, size.X, size.Y*9/10)
}

func TestE2EBundledArticle(t *testing.T) {
	for _, size := range []image.Point{{X: 1280, Y: 720}, {X: 1920, Y: 1080}} {
		for _, look := range []string{"light", "dark"} {
			for _, language := range []string{"en_US", "uk_UA"} {
				name := fmt.Sprintf("bundled-%dx%d-%s-%s", size.X, size.Y, look, language[:2])
				t.Run(name, func(t *testing.T) {
					d := newDisplay(t, size.X, size.Y)
					p := d.open(t, built, []string{"FYNE_THEME=" + look, "LANG=" + language + ".UTF-8"})
					showsBundledArticle(t, name, d)
					t.Logf("ready after %v", p.ready.Round(time.Millisecond))
				})
			}
		}
	}
}

func TestE2EHands(t *testing.T) {
	d := newDisplay(t, 1280, 720)
	p := d.open(t, built, nil)
	start := d.settled(t)
	x, y := 420, 360

	t.Run("arrow keys walk the events", func(t *testing.T) {
		chosen := d.after(t, start, "key", "Down")
		if differing(start, chosen, panel(start)) == 0 {
			t.Error("the panel shows no other event")
		}
	})
	t.Run("a drag moves the map with the pointer", func(t *testing.T) {
		before := d.settled(t)
		d.drag(t, x, y, 80, 40)
		after := d.settled(t)
		keep(t, "dragged", after)
		if differing(before, after, chart(before)) == 0 {
			t.Error("the map did not move")
		}
		if n := shifted(before, after, chart(before), 80, 40); n < 90 {
			t.Errorf("only %d %% of the map moved by the drag", n)
		}
	})
	t.Run("the wheel zooms", func(t *testing.T) {
		before := d.settled(t)
		after := d.after(t, before, "mousemove", fmt.Sprint(x), fmt.Sprint(y), "click", "--repeat", "3", "4")
		keep(t, "zoomed", after)
		if differing(before, after, chart(before)) < 1000 {
			t.Error("the map did not zoom")
		}
	})
	t.Run("menus open by the secondary button and by keys, and Esc closes them", func(t *testing.T) {
		for _, open := range [][]string{
			{"mousemove", fmt.Sprint(x), fmt.Sprint(y), "click", "3"}, {"key", "Menu"}, {"key", "c"},
		} {
			name := open[len(open)-1]
			before := d.settled(t)
			menu := d.after(t, before, open...)
			keep(t, "menu-"+name, menu)
			if differing(before, menu, before.Bounds()) < 5000 {
				t.Errorf("%s opens no menu", name)
			}
			if after := d.after(t, menu, "key", "Escape"); differing(before, after, before.Bounds()) > 500 {
				t.Errorf("the menu that %s opened stays", name)
			}
		}
	})
	t.Run("F5 presents and Esc gives the window back", func(t *testing.T) {
		before := d.settled(t)
		presented := d.after(t, before, "key", "F5")
		keep(t, "presented", presented)
		if differing(before, presented, before.Bounds()) < 10_000 {
			t.Error("nothing is presented")
		}
		after := d.after(t, presented, "key", "Escape")
		if n := differing(before, after, panel(before)); n > 200 {
			t.Errorf("%d pixels of the panel are not as they were", n)
		}
	})
	t.Run("Ctrl+Q closes the program", func(t *testing.T) {
		d.do(t, "key", "ctrl+q")
		ended := make(chan error, 1)
		go func() { ended <- p.command.Wait() }()
		select {
		case err := <-ended:
			if err != nil {
				t.Errorf("it ended with %v", err)
			}
		case <-time.After(10 * time.Second):
			t.Error("it goes on")
		}
	})
}

// drag moves the pointer with the button held, and rests before letting go so
// that the map does not glide on.
func (d *display) drag(t *testing.T, x, y, dx, dy int) {
	t.Helper()
	d.do(t, "mousemove", fmt.Sprint(x), fmt.Sprint(y), "mousedown", "1")
	for i := 1; i <= 8; i++ {
		d.do(t, "mousemove", fmt.Sprint(x+dx*i/8), fmt.Sprint(y+dy*i/8))
		time.Sleep(20 * time.Millisecond)
	}
	time.Sleep(400 * time.Millisecond)
	d.do(t, "mouseup", "1")
}

// shifted returns how many per cent of the area's pixels stand, in the second
// picture, where the shift takes them.
func shifted(before, after *image.RGBA, area image.Rectangle, dx, dy int) int {
	same, all := 0, 0
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			all++
			if before.RGBAAt(x, y) == after.RGBAAt(x+dx, y+dy) {
				same++
			}
		}
	}
	return same * 100 / all
}

func TestE2EPresentation(t *testing.T) {
	invented, err := filepath.Abs("testdata/invented")
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []image.Point{{X: 1280, Y: 720}, {X: 1920, Y: 1080}} {
		for _, language := range []string{"en_US", "uk_UA"} {
			name := fmt.Sprintf("present-%dx%d-%s", size.X, size.Y, language[:2])
			t.Run(name, func(t *testing.T) {
				d := newDisplay(t, size.X, size.Y)
				d.open(t, built, []string{"LANG=" + language + ".UTF-8"}, bundled(t), invented)
				last := d.after(t, d.settled(t), "key", "F5")
				keep(t, name+"-00", last)
				stops := 0
				for ; stops < 30; stops++ {
					next := d.after(t, last, "key", "space")
					if next == last {
						break
					}
					keep(t, fmt.Sprintf("%s-%02d", name, stops+1), next)
					last = next
				}
				if stops < 6 {
					t.Errorf("only %d stops", stops)
				}
			})
		}
	}
}

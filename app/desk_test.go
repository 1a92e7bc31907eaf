package app

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// inside returns the size of the content of a window of a size.
func inside(width, height float32) fyne.Size {
	return fyne.NewSize(width, height).Subtract(outer(fyne.Size{}))
}

func TestThePanelsStandAsTheWindowIsLarge(t *testing.T) {
	test.NewTempApp(t)
	for name, c := range map[string]struct {
		width, height float32
		queue, reader [2]float32 // least and most width; 0 for not shown
		chart         float32    // least width
		line          float32
	}{
		"a large screen has all three side by side":   {1920, 1080, [2]float32{300, 340}, [2]float32{500, 540}, 900, 96},
		"a laptop has the queue in a drawer":          {1280, 720, [2]float32{}, [2]float32{555, 565}, 695, 56},
		"the map stays wide where all three just fit": {1400, 900, [2]float32{260, 262}, [2]float32{420, 422}, 480, 96},
		"a small screen has the reader under the map": {800, 600, [2]float32{}, [2]float32{790, 800}, 790, 24},
	} {
		t.Run(name, func(t *testing.T) {
			d := desk{lined: true}
			p := d.plan(inside(c.width, c.height), 0, statusHeight)
			if w := p.queue.size.Width; w < c.queue[0] || w > c.queue[1] {
				t.Errorf("the queue is %v wide", w)
			}
			if w := p.reader.size.Width; w < c.reader[0] || w > c.reader[1] {
				t.Errorf("the reader is %v wide", w)
			}
			if w := p.chart.size.Width; w < c.chart {
				t.Errorf("the map is %v wide", w)
			}
			if p.line.size.Height != c.line {
				t.Errorf("the timeline is %v high", p.line.size.Height)
			}
		})
	}
}

func TestADrawerLiesOverTheMapAndLeavesItWhereItIs(t *testing.T) {
	test.NewTempApp(t)
	d := desk{size: inside(1280, 720)}
	shut := d.plan(d.size, 0, statusHeight)
	d.showQueue(true)
	open := d.plan(d.size, 0, statusHeight)
	if !d.queueOpen() || open.chart != shut.chart || open.queue.size.Width < queueLeast || open.queue.at != open.chart.at {
		t.Errorf("open %+v, shut %+v", open, shut)
	}
	if d.folds.queue {
		t.Error("the drawer is remembered as a panel")
	}
}

func TestADrawerIsAsItWasLeft(t *testing.T) {
	m := memory{test.NewTempApp(t).Preferences()}
	for _, open := range []bool{true, false} {
		d, again := desk{size: inside(1280, 720)}, desk{size: inside(1280, 720)}
		d.showQueue(open)
		d.keep(m)
		if again.recall(m); again.queueOpen() != open {
			t.Errorf("left open: %v, open again: %v", open, again.queueOpen())
		}
	}
}

func TestFoldedPanelsGiveTheMapTheirRoom(t *testing.T) {
	test.NewTempApp(t)
	size := inside(1920, 1080)
	d := desk{size: size, lined: true}
	before := d.plan(size, 0, statusHeight)
	d.folds = folds{true, true, true}
	after := d.plan(size, 0, statusHeight)
	if after.chart.size.Width != size.Width || after.chart.size.Height != before.chart.size.Height+lineHeight-lineFolded {
		t.Errorf("the map is %v, was %v", after.chart.size, before.chart.size)
	}
}

func TestPullingAnEdgeKeepsTheMapWideEnough(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.window.Resize(fyne.NewSize(1500, 900))
	w.window.Canvas().Capture()
	w.desk.pullReader(-5000)
	w.desk.pullQueue(5000)
	if got := w.chart.Size().Width; got < chartLeast {
		t.Errorf("the map is %v wide", got)
	}
}

func TestModesAndFoldsAreKeys(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.window.Resize(fyne.NewSize(1500, 900))
	w.window.Canvas().Capture()
	key(w, fyne.KeyF6)
	if w.desk.parts.queue.Visible() {
		t.Error("F6 does not fold the queue")
	}
	run(t, w, "action.mode_review")
	if !w.desk.parts.queue.Visible() {
		t.Error("reviewing has no queue")
	}
	run(t, w, "action.mode_explore")
	key(w, fyne.KeyF7)
	if w.desk.parts.queue.Visible() || w.desk.parts.reader.Visible() {
		t.Error("exploring has a queue, or F7 does not fold the reader")
	}
	again := New(w.app, w.bundle)
	if !again.desk.folds.queue || !again.desk.folds.reader {
		t.Error("what is folded is not remembered")
	}
}

func TestTheLegendFoldsToAButtonOnASmallMap(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	w.window.Resize(fyne.NewSize(1280, 720))
	w.window.Canvas().Capture()
	if w.over.card.Hidden || !w.over.fold.Hidden {
		t.Error("the legend is folded where there is room")
	}
	w.window.Resize(fyne.NewSize(800, 600))
	w.window.Canvas().Capture()
	if !w.over.card.Hidden || w.over.fold.Hidden {
		t.Error("the legend is not folded")
	}
	test.Tap(w.over.fold)
	if w.over.card.Hidden || w.over.card.Position().Y < 0 {
		t.Error("the button does not open the legend inside the map")
	}
}

func TestTabTurnsToTheArticleWhileNothingHasTheKeys(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.window.Canvas().Capture()
	for _, whole := range []bool{true, false} {
		w.window.Canvas().FocusNext()
		if w.side.whole() != whole || w.window.Canvas().Focused() != nil {
			t.Errorf("the article is shown: %v, %v has the keys", w.side.whole(), w.window.Canvas().Focused())
		}
	}
}

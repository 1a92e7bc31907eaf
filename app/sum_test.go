package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/app/gather"
)

func TestTheSumHasRoomBesideAReadingInASmallWindow(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	w.window.Resize(fyne.NewSize(800, 600))
	w.window.Canvas().Capture()
	told := func() bool { return w.sum.articles.Visible() }
	if !told() {
		t.Fatal("the articles are not told")
	}
	w.reader.progress = &gather.Progress{}
	w.reader.running++
	w.status.reading(w.reader)
	if told() || !w.sum.mapped.Visible() {
		t.Error("the sum takes the room of the reading")
	}
	least := w.sum.content.MinSize().Width + w.status.progress.MinSize().Width + w.saving.content.MinSize().Width
	if have := w.status.content.Size().Width; least > have {
		t.Errorf("they take %v of %v", least, have)
	}
	w.reader.running--
	w.status.reading(w.reader)
	if !told() {
		t.Error("the articles are not told any more")
	}
	w.status.say("Скасовано: додані статті")
	if told() {
		t.Error("what was done last is cut short")
	}
	w.status.say("")
	if !told() {
		t.Error("the articles are not told when nothing is said")
	}
}

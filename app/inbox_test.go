package app

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

func TestTheInboxKeepsTheOrderEvenOfWhatArrivesMeanwhile(t *testing.T) {
	test.NewTempApp(t)
	var b inbox
	var got []int
	b.work = append(b.work, func() {
		got = append(got, 1)
		b.put(func() { got = append(got, 3) })
	}, func() { got = append(got, 2) })
	b.take()
	if !slices.Equal(got, []int{1, 2, 3}) || len(b.work) > 0 {
		t.Errorf("%v was called and %d left, want all in order", got, len(b.work))
	}
}

func TestTheFirstFrameHasWhatWasReadByThen(t *testing.T) {
	test.NewTempApp(t)
	var b inbox
	came := false
	b.work = append(b.work, func() { came = true })
	front := container.New(ahead{desk: &desk{}, take: b.take})
	if front.MinSize() != (fyne.Size{}) || !came {
		t.Error("what was read is not let in before the window is laid out")
	}
}

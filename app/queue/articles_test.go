package queue_test

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"strikemap/app/internal/invented"
	"strikemap/app/queue"
	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// library returns the queue with two more invented articles, the list of which is open.
func library(t *testing.T) (*state.State, *queue.Queue, fyne.Window) {
	t.Helper()
	s, q, w := shown(t, "en_US.UTF-8")
	for i, title := range []string{"Invented zebra", "Invented aardvark"} {
		x := *invented.Night()
		x.Reports, x.Mentions = nil, nil
		x.Article.SHA256, x.Article.Title, x.Article.Publisher = title, title, []string{"A press", "B press"}[i]
		x.Article.Published = time.Date(2024, 3, 3-i, 0, 0, 0, 0, time.UTC)
		s.Add(&x)
	}
	s.SetFolded(state.ArticlesOnes, false)
	return s, q, w
}

func TestTheArticlesStandBelowTheQueue(t *testing.T) {
	s, q, w := library(t)
	var opened []string
	q.OnArticle = func(in *geo.Reading) { opened = append(opened, in.Article.Title) }
	head, ok := saying(q, "3 · by day")
	first, _ := saying(q, "Invented zebra")
	second, found := saying(q, "Invented aardvark")
	if !ok || !found || head.Y >= first.Y || first.Y >= second.Y {
		t.Fatalf("head %v, articles %v and %v: %v", head, first, second, words(q))
	}
	if _, ok := saying(q, "B press · 0 reports"); !ok {
		t.Errorf("it is not said who published it: %v", words(q))
	}
	test.TapCanvas(w.Canvas(), second.AddXY(5, 5))
	if len(opened) != 1 || opened[0] != "Invented aardvark" {
		t.Errorf("a click opened %v", opened)
	}
	s.SetFolded(state.ArticlesOnes, true)
	if _, ok := saying(q, "Invented zebra"); ok {
		t.Error("they are folded and in sight")
	}
}

func TestArticlesStandInAnOrderThatIsChosen(t *testing.T) {
	_, q, w := library(t)
	at, _ := saying(q, "3 · by day")
	test.TapCanvas(w.Canvas(), at.AddXY(5, 5))
	menu := w.Canvas().Overlays().Top()
	if menu == nil {
		t.Fatal("a click on the order offers none")
	}
	at, ok := saying(menu, "By title")
	if !ok {
		t.Fatalf("not offered: %v", words(menu))
	}
	test.TapCanvas(w.Canvas(), at.AddXY(5, 5))
	first, _ := saying(q, "Invented aardvark")
	second, _ := saying(q, "Invented zebra")
	if first.Y >= second.Y {
		t.Errorf("aardvark at %v, zebra at %v", first, second)
	}
}

func TestAnotherWorkspaceHasFewerRows(t *testing.T) {
	s, q, w := library(t)
	w.Canvas().Capture()
	s.Open(ledger.New(slices.Values([]*geo.Reading{}), journal.Fold(slices.Values([]journal.Deed{}))), func(journal.Deed) {})
	w.Canvas().Capture()
	if _, ok := saying(q, "Odesa"); ok {
		t.Errorf("rows of the one before are shown: %v", words(q))
	}
}

package gather

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"strikemap/app/translations"
	"strikemap/geo"
)

// articles are invented ones, in a list with two things to do.
func articles(t *testing.T) (s *Sheet, w fyne.Window, done *string) {
	t.Helper()
	t.Setenv("LC_ALL", "en_US.UTF-8")
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	test.NewTempApp(t)
	done = new(string)
	do := func(name string) func([]*geo.Reading) {
		return func(rs []*geo.Reading) {
			*done = name
			for _, r := range rs {
				*done += " " + r.Article.Title
			}
		}
	}
	var all []*geo.Reading
	for _, title := range []string{"A", "B", "C"} {
		all = append(all, &geo.Reading{Article: geo.Article{Title: title, SHA256: title}})
	}
	s = NewSheet(all, nil, Deed{Key: "sheet.open", Do: do("read")}, Deed{Key: "sheet.remove", Do: do("remove")})
	s.Close = func() {}
	w = test.NewTempWindow(t, s.Content)
	w.Resize(fyne.NewSize(800, 600))
	w.Canvas().Focus(s.Focus())
	return s, w, done
}

// rowAt returns where a row of the list stands.
func rowAt(s *Sheet, i int) fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(s.list).AddXY(200, float32(i)*36+10)
}

func TestEnterReadsTheArticleThatTheKeysAreAt(t *testing.T) {
	s, _, done := articles(t)
	for _, name := range []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn} {
		s.list.TypedKey(&fyne.KeyEvent{Name: name})
	}
	if *done != "read B" {
		t.Errorf("did %q", *done)
	}
}

func TestADoubleClickReadsAnArticleAndTwoClicksLetGoOfIt(t *testing.T) {
	s, w, done := articles(t)
	for range 2 {
		test.TapCanvas(w.Canvas(), rowAt(s, 1))
	}
	if *done != "read B" {
		t.Errorf("did %q", *done)
	}
	s.tapped.at = s.tapped.at.Add(-time.Hour)
	s.tap(1)
	if len(s.chosen) != 0 {
		t.Errorf("chosen: %v", s.chosen)
	}
}

func TestARowIsChosenByAClickAndHasAMenu(t *testing.T) {
	s, w, done := articles(t)
	test.TapCanvas(w.Canvas(), rowAt(s, 0))
	if !s.chosen["A"] {
		t.Error("a click chooses nothing")
	}
	l := newLine()
	s.show(l, 2)
	l.TappedSecondary(&fyne.PointEvent{AbsolutePosition: rowAt(s, 2)})
	if w.Canvas().Overlays().Top() == nil {
		t.Fatal("there is no menu")
	}
	if m := s.menu(2); len(m.Items) != 2 {
		t.Errorf("%d are offered", len(m.Items))
	} else if m.Items[1].Action(); *done != "remove C" {
		t.Errorf("did %q", *done)
	}
	s.toggle(1)
	if s.menu(0).Items[1].Action(); *done != "remove A B" {
		t.Errorf("of those that are chosen it did %q", *done)
	}
}

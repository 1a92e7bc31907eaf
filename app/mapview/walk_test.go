package mapview

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestTabWalksWhatIsShownAndThenLeaves(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	var walked []string
	for m.AcceptsTab() {
		press(m, fyne.KeyTab)
		walked = append(walked, m.walk.at.Markers[0].Place().Name)
		if m.over.card.back.Position() == away {
			t.Error("the card of what is walked to is not shown")
		}
		if len(walked) > 10 {
			t.Fatal("the walk does not end")
		}
	}
	if len(walked) != 2 || walked[0] != "Kharkiv" || walked[1] != "Odesa" {
		t.Errorf("walked %v, want the cluster at Kharkiv and Odesa below it", walked)
	}
}

func TestEnterOpensWhatIsWalkedTo(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	press(m, fyne.KeyTab)
	press(m, fyne.KeyReturn)
	if at(t, m, kharkiv) == at(t, m, chuhuiv) {
		t.Error("Enter does not open the cluster")
	}
	press(m, fyne.KeyHome)
	press(m, fyne.KeyTab)
	press(m, fyne.KeyTab)
	press(m, fyne.KeyReturn)
	if e := s.Selected(); e == nil || e.Lead().Place != odesa {
		t.Errorf("Enter chose %v", e)
	}
}

func TestLosingTheKeysEndsTheWalk(t *testing.T) {
	m, _ := open(t, three())
	m.FocusGained()
	press(m, fyne.KeyTab)
	m.FocusLost()
	if m.walk.going || m.over.card.back.Position() != away || m.over.edge.Position() != away {
		t.Error("something of the walk is left")
	}
}

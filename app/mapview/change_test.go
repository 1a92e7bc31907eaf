package mapview

import (
	"testing"

	"strikemap/geo"
)

func TestTheFilterTakesEventsOffTheMap(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	before := m.index.Len()
	s.SetShown(geo.DisplayInterception, false)
	if before != 3 || m.index.Len() != 2 {
		t.Errorf("%d events on the map, then %d", before, m.index.Len())
	}
	s.Back()
	if m.index.Len() != 3 {
		t.Error("undoing the filter does not bring the event back")
	}
}

func TestAnOlderIndexDoesNotReplaceANewerOne(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	var late []func()
	m.spawn = func(work, done func()) { work(); late = append(late, done) }
	s.SetShown(geo.DisplayInterception, false)
	s.SetShown(geo.DisplayStrike, false)
	if late[0](); m.index.Len() != 3 {
		t.Errorf("%d events on the map, want those before both filters", m.index.Len())
	}
	if late[1](); m.index.Len() != 1 || len(late) != 2 {
		t.Errorf("%d events on the map, want the one of the last filter", m.index.Len())
	}
}

func TestArticlesReadLaterAreShown(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	r := invented(odesa, geo.KindStrike, geo.P3)
	r.ID = "later"
	s.Add(&geo.Reading{Article: geo.Article{ID: "later", SHA256: "later"}, Reports: []geo.Report{r}})
	if m.index.Len() != 4 {
		t.Errorf("%d events on the map", m.index.Len())
	}
}

func TestAChosenEventThatIsFilteredAwayLosesItsRing(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	clickAt(m, at(t, m, odesa))
	s.SetShown(geo.DisplayUnknown, false)
	if m.over.chosen.Position() != away {
		t.Error("the ring is still there")
	}
}

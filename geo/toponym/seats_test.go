package toponym

import (
	"slices"
	"strings"
	"testing"

	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

func TestARootBeginsWithTheLetterOfItsName(t *testing.T) {
	for _, name := range []string{"Ozerne", "Ivankiv", "Yevpatoriia", "Lutsk", "'Ain Zara", "Velyka Pysarivka", "Öland Bay", "Aia Napa", "Чуднів", "Seredyna-Buda", ""} {
		key := seatRoot(gazetteer.Fold(name))
		if got, want := firstOf(name), letterOf(strings.TrimPrefix(key, shortRoot)); key != "" && got != want {
			t.Errorf("%q is filed under letter %d, and its root %q is looked up under %d", name, got, key, want)
		}
	}
}

func TestEveryTownIsFoundByTheRootOfItsName(t *testing.T) {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		t.Fatal(err)
	}
	x := New(g).places
	for p := range g.All() {
		key := seatRoot(gazetteer.Fold(p.Name))
		if p.Level != geo.LevelSettlement || key == "" {
			continue
		}
		at := x.seats
		if p.Population < smallestSeat {
			at = x.villages
		}
		if found := slices.ContainsFunc(at.of(key), func(h gazetteer.Hit) bool { return h.Place == p }); found != (at == x.seats || p.InUkraine()) {
			t.Errorf("%s is found by %q: %v", p.Name, key, found)
		}
	}
	if hits := x.seats.of(adjectiveRoot(gazetteer.Fold("київський"))); len(hits) == 0 || hits[0].Place.Name != "Kyiv" {
		t.Errorf("the first town of which \"київський\" is made is not Kyiv: %v", hits)
	}
}

package gazetteer_test

import (
	"strings"
	"testing"

	"strikemap/geo"
)

func TestEverySettlementOfUkraineLiesInARaionOfItsOblast(t *testing.T) {
	g := bundled(t)
	raions, seats := 0, 0
	for p := range g.All() {
		switch {
		case !p.InUkraine() || p.Oblast == "Kyiv" || p.Oblast == "Sevastopol":
		case p.Level == geo.LevelRaion:
			raions++
			if seat := g.SeatOf(p); seat != nil && seat.Raion == p.Name && seat.Oblast == p.Oblast {
				seats++
			} else {
				t.Errorf("the seat of %s is %v", p.Name, seat)
			}
		case p.Level == geo.LevelSettlement:
			if r := g.RaionOf(p); r == nil || r.Level != geo.LevelRaion || r.Oblast != p.Oblast {
				t.Errorf("%s, %s: raion %q is %v", p.Name, p.Oblast, p.Raion, r)
			}
		}
	}
	if raions != 136 || seats != 136 {
		t.Errorf("%d raions with %d seats, want 136", raions, seats)
	}
}

func TestARaionIsFoundByItsNamesInThreeLanguages(t *testing.T) {
	g := bundled(t)
	for want, names := range map[string]string{
		"Sumy Raion":       "Sumy Raion|Sumy district|Sumskyi raion|Sumskyi district|Сумський район|Сумського району|Сумському районі|Сумский район|Сумском районе|Sumsky district",
		"Kupiansk Raion":   "Куп'янського району|Купянского района|Kupiansk rayon|Kupianskyi district",
		"Kryvyi Rih Raion": "Криворізьким районом|Криворожском районе|Kryvorizkyi district",
		"Perekop Raion":    "Перекопський район|Красноперекопском районе",
		"Kalmiuske Raion":  "Кальміуського району",
		"Dovzhansk Raion":  "Довжанський район",
	} {
		for _, name := range strings.Split(names, "|") {
			hits := g.Lookup(name)
			if len(hits) == 0 || hits[0].Place.Name != want {
				t.Errorf("%s: got %v, want %s", name, hits, want)
			}
		}
	}
}

func TestAVillageIsFoundWithinItsRaion(t *testing.T) {
	g := bundled(t)
	for _, tt := range []struct {
		village, area string
		want          int
	}{
		{"Покровка", "Сумський район", 1},
		{"Pokrovka", "Okhtyrka Raion", 0},
		{"Іванівці", "Калуський район", 1},
		{"Stepove", "Lozova Raion", 2},
		{"Покровка", "Сумська", 1}, // the oblast
	} {
		area := g.Lookup(tt.area)[0].Place
		in := g.LookupIn(tt.village, area)
		if len(in) != tt.want {
			t.Errorf("%s in %s: %d places, want %d", tt.village, area.Name, len(in), tt.want)
		}
		for _, h := range in {
			if h.Place.Oblast != area.Oblast || area.Level == geo.LevelRaion && h.Place.Raion != area.Name {
				t.Errorf("%s in %s: got one in %s, %s", tt.village, area.Name, h.Place.Raion, h.Place.Oblast)
			}
		}
	}
}

package toponym

import (
	"strings"
	"testing"

	"strikemap/geo"
)

// All texts are invented examples. want is the first mention's place, relation and
// stated radius in kilometres.
var relations = []struct {
	name, text, place string
	relation          geo.Relation
	radius            float64
}{
	{"a distance in figures", "Some 10 km from Sumy a shed burned.", "Sumy", geo.RelationDistance, 10},
	{"a distance in words", "A shed burned ten kilometres north of Lubny.", "Lubny", geo.RelationDistance, 10},
	{"miles are turned into kilometres", "A shed burned 12 miles outside Sumy.", "Sumy", geo.RelationDistance, 19.3},
	{"what is stated in kilometres counts before miles", "A shed burned 30 km (19 miles) from Poltava.", "Poltava", geo.RelationDistance, 30},
	{"a distance without a figure", "A shed burned some kilometres from Poltava.", "Poltava", geo.RelationDistance, 0},
	{"за N км від", "За 10 км від Сум горіла комора.", "Sumy", geo.RelationDistance, 10},
	{"відстань словами", "За двадцять п'ять кілометрів від Конотопа горіла комора.", "Konotop", geo.RelationDistance, 25},
	{"на відстані", "На відстані 5 км від Чугуєва горіла комора.", "Chuhuiv", geo.RelationDistance, 5},
	{"в N километрах от", "Сарай горел в десяти километрах от Полтавы.", "Poltava", geo.RelationDistance, 10},
	{"a side of a town", "A shed burned north of Lubny.", "Lubny", geo.RelationDirection, 0},
	{"бік міста", "На північ від Лубен горіла комора.", "Lubny", geo.RelationDirection, 0},
	{"сторона города", "Сарай горел к северу от Лубен.", "Lubny", geo.RelationDirection, 0},
	{"the edge of a town", "A shed burned on the outskirts of Konotop.", "Konotop", geo.RelationOutside, 0},
	{"околиця", "На околиці Конотопа горіла комора.", "Konotop", geo.RelationOutside, 0},
	{"окраина", "На окраине Конотопа горел сарай.", "Konotop", geo.RelationOutside, 0},
	{"near", "A shed burned near Konotop.", "Konotop", geo.RelationNear, 0},
	{"неподалік від", "Неподалік від Ніжина горіла комора.", "Nizhyn", geo.RelationNear, 0},
	{"неподалеку от", "Неподалеку от Нежина горел сарай.", "Nizhyn", geo.RelationNear, 0},
	{"between two towns", "A shed burned between Sumy and Konotop.", "Sumy", geo.RelationBetween, 0},
	{"між", "Між Сумами та Конотопом горіла комора.", "Sumy", geo.RelationBetween, 0},
	{"между", "Между Сумами и Конотопом горел сарай.", "Sumy", geo.RelationBetween, 0},
	{"in a town", "A shed burned in Konotop.", "Konotop", geo.RelationIn, 0},
	{"a road from a town states no distance", "Two buses from Sumy were late.", "Sumy", "", 0},
	{"потяг від", "Потяг від Сум запізнився на 10 хвилин.", "Sumy", "", 0},
	{"поезд из", "Поезд из Сум опоздал на 10 минут.", "Sumy", "", 0},
}

func TestRelations(t *testing.T) {
	f := finder(t)
	for _, c := range relations {
		t.Run(c.name, func(t *testing.T) {
			a := articleOf(c.text)
			got := mentionsOf(f, a.Body)
			if len(got) == 0 || got[0].Place == nil || got[0].Place.Name != c.place || got[0].Relation != c.relation || got[0].RadiusKM != c.radius {
				t.Fatalf("%q: got %+v", c.text, got)
			}
			around := c.relation != "" && !strings.Contains("in between", string(c.relation))
			if got[0].Near != around {
				t.Errorf("near is %v", got[0].Near)
			}
		})
	}
}

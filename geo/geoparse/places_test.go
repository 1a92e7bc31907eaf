package geoparse_test

import (
	"fmt"
	"strings"
	"testing"

	"strikemap/geo"
)

// All texts are invented. want is the place and precision of each report.
var placesOfReports = []struct{ name, text, language, want string }{
	{"an unknown village is drawn as its raion", "A missile hit a school in the village of Vyhadanivka, Kupiansk district.", "en", "Kupiansk Raion P5"},
	{"so it is in Ukrainian", "У селі Вигаданівка Куп'янського району влучила ракета у школу.", "uk", "Kupiansk Raion P5"},
	{"so it is in Russian, as its oblast", "Ракета попала в школу в селе Выдумановка Сумской области.", "ru", "Sumy Oblast P6"},
	{"two of them are told twice", "В Грайворонском округе обстреляны сёла Выдуманово и Придуманово.", "ru", "Grayvoronsky Raion P5, Grayvoronsky Raion P5, Grayvoronsky Raion P5"},
	{"one that lies in another oblast than its raion is not known", "В деревне Малиновка Белгородского района дрон повредил дом.", "ru", "Belgorodsky Raion P5"},
	{"among villages of one oblast it lies there", "Antonivka, Vyhadanske, Sadove and Bilozerka came under fire.", "en", "Antonivka P3, Kherson Oblast P6, Sadove P3, Bilozerka P3"},
	{"what follows is told of it", "Дрон атаковал деревню Выдумановка Суземского района. Повреждён дом.", "ru", "Suzemsky Raion P5, Suzemsky Raion P5"},
	{"without an area it stays open", "У селі Вигаданівка влучила ракета у школу.", "uk", "- P9"},
	{"of a list in an oblast the unknown are drawn as it", "In the Kherson region, Russian troops shelled Abrakadabrivka, Prydniprovske and Ivanopopivka.", "en", "Kherson Oblast P6, Prydniprovske P3, Kherson Oblast P6"},
	{"so they are behind the name of the oblast and a colon", "Kharkiv region: Russian troops shelled Vyhadanivka and Chuhuiv.", "en", "Kharkiv Oblast P6, Chuhuiv P3"},
	{"and where the governor of the oblast speaks", "Губернатор Курской области сообщил, что дрон ударил по деревне Выдумановке.", "ru", "Kursk Oblast P6"},
	{"behind a verb of attack the region after the comma holds it", "Russian troops shelled Zzykove, Kharkiv region.", "en", "Kharkiv Oblast P6"},
	{"two oblasts do not tell which holds it", "In the Kherson and Kharkiv regions, troops shelled Vyhadanivka.", "en", "- P9"},
	{"the area behind one name is not that of the next", "A drone hit a depot in Chuhuiv, Kharkiv region, and troops shelled Vyhadanivka.", "en", "Chuhuiv P3, - P9"},
	{"the village of which a governor speaks is not the city after which he is named", "Kherson governor Ivan Petrenko said troops had shelled the village of Stanislav. Two men were wounded in a later attack on the village, he said.", "en", "Stanislav P3, Stanislav P3"},
	{"the city of which its mayor speaks is", "Kherson mayor Ivan Petrenko said troops had shelled the village of Stanislav. Two men were wounded in a later attack on the city, he said.", "en", "Stanislav P3, Kherson P3"},
	{"a known village is itself", "A missile hit a school in Hrushivka, Kupiansk district.", "en", "Hrushivka P3"},
	{"an unknown village is not the town before it", "У Харкові впали уламки. У Вигаданівці ракета влучила у школу.", "uk", "Kharkiv P3, - P9"},
	{"so it is in English", "Debris fell in Kharkiv. In Vyhadanivka, a drone hit a school.", "en", "Kharkiv P3, - P9"},
	{"so it is in Russian", "В Харькове упали обломки. В Выдумановке ракета попала в школу.", "ru", "Kharkiv P3, - P9"},
	{"below a raion it lies in the oblast", "Шебекинский округ. Село Новая Таволжанка обстреляно. Село Выдуманово атаковал дрон.", "ru", "Novaya Tavolzhanka P3, Belgorod Oblast P6"},
	{"in the west of a city it is the city", "Снаряд попал в школу в посёлке Выдуманном на западе Донецка.", "ru", "Donetsk P3"},
	{"two known villages of a raion tell the oblast of a third", "Под обстрелом оказались Журавлёвка, Выдумановка и Щетиновка.", "ru", "Zhuravlevka P3, Belgorod Oblast P6, Shchetinovka P3"},
	{"a distance is a ring", "Дрони атакували Харків. За 10 км від Сум безпілотник влучив у підстанцію.", "uk", "Kharkiv P3, Sumy P4 10 km"},
	{"so it is in miles", "A drone hit a substation 12 miles outside Sumy.", "en", "Sumy P4 19.3 km"},
	{"so it is in words", "Беспилотник попал в подстанцию в десяти километрах от Полтавы.", "ru", "Poltava P4 10 km"},
	{"what was fired from afar is no ring", "Drones from Sumy hit a substation in Konotop.", "en", "Konotop P3"},
}

func TestPlacesOfReports(t *testing.T) {
	for _, c := range placesOfReports {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, r := range bundledParser().Parse(geo.Article{Body: c.text, Language: c.language}).Reports {
				s := "- " + string(r.Precision)
				if r.Place != nil {
					s = r.Place.Name + " " + string(r.Precision)
				}
				if r.RadiusKM > 0 && r.Relation == geo.RelationDistance {
					s += fmt.Sprintf(" %g km", r.RadiusKM)
				}
				got = append(got, s)
			}
			if all := strings.Join(got, ", "); all != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, all, c.want)
			}
		})
	}
}

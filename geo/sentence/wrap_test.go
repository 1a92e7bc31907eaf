package sentence

import (
	"slices"
	"testing"
)

// wraps are invented samples of lines that go on with the line before them, and
// of lines that do not; no other line shows a width unless it says so.
var wraps = []struct {
	name, body string
	want       []string
}{
	{"after the first part of a name of two", "A drone hit a house in Kryvyi\nRih, two were hurt.", []string{"A drone hit a house in Kryvyi\nRih, two were hurt."}},
	{"after such a part in any case", "Двоє загинули. У Білій\nЦеркві горить дах.", []string{"Двоє загинули.", "У Білій\nЦеркві горить дах."}},
	{"a title that is such a word", "Новий\nХарків чекає.", []string{"Новий", "Харків чекає."}},
	{"after a preposition", "Вибухи пролунали в\nОдесі.", []string{"Вибухи пролунали в\nОдесі."}},
	{"after an article", "Fires burned in the\nOdesa port.", []string{"Fires burned in the\nOdesa port."}},
	{"after the designator of a place", "Обстріляно м.\nХарків і с.\nРогань.", []string{"Обстріляно м.\nХарків і с.\nРогань."}},
	{"after a hyphen", "Обстріляли Кам'янець-\nПодільський учора.", []string{"Обстріляли Кам'янець-\nПодільський учора."}},
	{"after a dash", "Обстріляли Харків -\nПодільський район цілий.", []string{"H Обстріляли Харків -", "Подільський район цілий."}},
	{"within brackets", "Вибухи в Конотопі (місто,\nСумська область) стихли.", []string{"Вибухи в Конотопі (місто,\nСумська область) стихли."}},
	{"after a title", "Drones hit a depot in Odesa\nThe mayor saw smoke there.", []string{"Drones hit a depot in Odesa", "The mayor saw smoke there."}},
	{"after a title, before a name", "Depot burns\nOdesa saw smoke all night long.", []string{"Depot burns", "Odesa saw smoke all night long."}},
	{"posts without full stops", "Вибухи в Харкові, працює ППО\nЗбито п'ять дронів над містом\nСуми без світла\nОдеса теж", []string{"Вибухи в Харкові, працює ППО", "Збито п'ять дронів над містом", "H Суми без світла", "H Одеса теж"}},
	{"a list of places in lower case", "Обстріляно\nм. Чугуїв\nс. Рогань", []string{"Обстріляно", "H м. Чугуїв", "H с. Рогань"}},
	{"before a name, full lines around", "Уночі горів великий склад, а до ранку\nвогонь загасили, сказав начальник із\nХаркова, який був там від початку.", []string{"Уночі горів великий склад, а до ранку\nвогонь загасили, сказав начальник із\nХаркова, який був там від початку."}},
	{"before a number, the line full", "The night was long.\n\nAir defence units had shot down at least\n71 drones.", []string{"The night was long.", "Air defence units had shot down at least\n71 drones."}},
	{"a full line before a dash", "Уночі в місті горів дуже великий склад\n— так сказав начальник служби, а до\nранку вогонь загасили.", []string{"Уночі в місті горів дуже великий склад\n— так сказав начальник служби, а до\nранку вогонь загасили."}},
	{"a list below full lines", "Уночі в місті горіли два великі склади,\nа до ранку вогонь загасили, є поранені:\n- у Харкові;\n- у Сумах.", []string{"Уночі в місті горіли два великі склади,\nа до ранку вогонь загасили, є поранені:", "у Харкові;", "у Сумах."}},
	{"a short last line ends its paragraph", "Crews worked through the whole night in\nthe east of the country, and\nKharkiv had no power at all until noon.", []string{"Crews worked through the whole night in\nthe east of the country, and\nKharkiv had no power at all until noon."}},
}

func TestWrappedLinesGoOn(t *testing.T) {
	for _, c := range wraps {
		t.Run(c.name, func(t *testing.T) {
			if got := texts(c.body); !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestParagraphsOfWrappedTextAreThoseOfTheText(t *testing.T) {
	s := Split("Crews worked through the whole night in\nthe east of the country. It was calm.\nKharkiv had no power at all until noon.\nPeople waited.\nThe end came.")
	var got []int
	for _, x := range s {
		got = append(got, x.Paragraph)
	}
	if want := []int{0, 0, 0, 0, 1}; !slices.Equal(got, want) {
		t.Errorf("paragraphs %v, want %v", got, want)
	}
}

func TestWordsGoOnAfterTheirHyphen(t *testing.T) {
	for body, want := range map[string]string{
		"Кам'янець-\nПодільський":       "кам'янець-подільський",
		"in Ivano-\r\n  Frankivsk":      "ivano-frankivsk",
		"Івано-Франків-\nську горить":   "івано-франківську",
		"в Ростове-\nна-Дону горит":     "ростове-на-дону",
		"spread to a ware-\n  house":    "warehouse",
		"загинув 52-\nрічний":           "52-річний",
		"по\u00ad\nшкоджено":            "пошкоджено",
		"the pre- and\npost-war period": "post-war",
		"the S-\n300 missile":           "s-300",
	} {
		found := false
		for _, s := range Split(body) {
			found = found || slices.ContainsFunc(s.Words, func(w Word) bool { return w.Lower == want })
		}
		if !found {
			t.Errorf("%q: no word %q", body, want)
		}
	}
}

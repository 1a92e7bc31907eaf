package geoparse_test

import (
	"testing"

	"strikemap/geo/article"
)

// TestALongTextWithoutAWordOfTheWarTellsNoEvent reads invented texts of six sentences, of which
// the first decides.
func TestALongTextWithoutAWordOfTheWarTellsNoEvent(t *testing.T) {
	rest := map[string]string{
		"en": " A warehouse burned. Firefighters were on the site. The mayor thanked the services. Schools are closed. Traffic is restored.",
		"uk": " Горів склад. Рятувальники працюють на місці. Мер подякував службам. Школи зачинені. Рух відновлено.",
		"ru": " Горел склад. Спасатели работают на месте. Мэр поблагодарил службы. Школы закрыты. Движение восстановлено.",
	}
	for _, c := range []struct {
		language, first string
		told            bool
	}{
		{"en", "Explosions were heard in Kharkiv in the evening.", true},
		{"en", "The attack on Kharkiv wounded five people.", true},
		{"en", "A strike hit a residential building in Kharkiv.", true},
		{"en", "Five people were wounded in Kharkiv.", false},
		{"en", "A man attacked a passer-by with a knife in Kharkiv and wounded him.", false},
		{"uk", "У Харкові рятувальники завершили роботи на місці влучання, загинуло троє людей.", true},
		{"uk", "Внаслідок атаки на Харків поранено п'ятьох людей.", true},
		{"uk", "У Харкові пролунали вибухи.", true},
		{"uk", "У Харкові вибухнув побутовий газ, поранено п'ятьох людей.", false},
		{"uk", "У Харкові поранено п'ятьох людей.", false},
		{"ru", "В результате атаки на Таганрог ранены трое.", true},
		{"ru", "Ночью в Таганроге прогремели взрывы, ранены трое.", true},
		{"ru", "В Таганроге ранены трое.", false},
	} {
		r := bundledParser().Parse(article.FromText(c.first + rest[c.language]))
		if told := len(r.Reports) > 0; told != c.told {
			t.Errorf("%q and its like: told %v", c.first, told)
		}
	}
}

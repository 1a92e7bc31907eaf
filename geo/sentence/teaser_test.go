package sentence

import (
	"slices"
	"testing"
)

// Invented texts; of each the sentences that only name other articles.
func TestTeasersNameOtherArticles(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string
	}{
		{"a line", "Горить склад.\n\nЧитайте також: У Дніпрі ракета влучила в будинок: 20 загиблих\n\nЄ поранені.", []string{"Читайте також: У Дніпрі ракета влучила в будинок: 20 загиблих"}},
		{"a line of two sentences", "Читайте також: Удар по Дніпру. Загинули 20 людей\n\nЄ поранені.", []string{"Читайте також: Удар по Дніпру.", "Загинули 20 людей"}},
		{"a line without a colon", "A depot burns.\n\nRead also Missile hits Dnipro, 20 dead\n\nTwo were hurt.", []string{"Read also Missile hits Dnipro, 20 dead"}},
		{"a sentence within a paragraph", "Горит склад. Читайте также: «В Днепре погибли 20 человек». Есть раненые.", []string{"Читайте также: «В Днепре погибли 20 человек»."}},
		{"in brackets and with an emoji", "👉 (Дивіться також: Удар по Дніпру)\nЄ поранені.", []string{"(Дивіться також: Удар по Дніпру)"}},
		{"a heading over headlines", "Related stories\n\nMissile hits Dnipro, 20 dead\n\nDrones over Sumy\n\nRescuers are at work. Two were hurt.", []string{"Related stories", "Missile hits Dnipro, 20 dead", "Drones over Sumy"}},
		{"a heading over a list", "По теме:\n\n• Удар по Днепру\n\n• Взрывы в Сумах. Подробности\n\nЕсть раненые", []string{"По теме:", "Удар по Днепру", "Взрывы в Сумах.", "Подробности"}},
		{"a heading over a paragraph", "Read more\n\nTwo people were hurt in Sumy.", []string{"Read more"}},
		{"what was written before", "Горить склад.\n\nНагадаємо, раніше ми писали: У Дніпрі загинули 20 людей\n\nЄ поранені.", []string{"Нагадаємо, раніше ми писали: У Дніпрі загинули 20 людей"}},
		{"what was told before", "Нагадаємо, у Дніпрі загинули 20 людей.", nil},
		{"words that need a colon, with one", "Раніше: удар по Дніпру\nЄ поранені.", []string{"Раніше: удар по Дніпру"}},
		{"words that need a colon, without", "Раніше удар припав по Дніпру.\nЄ поранені. Related damage was seen.", nil},
		{"the words within a sentence", "Він просить: читайте також книжки. We read also of Sumy.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range Split(c.body) {
				if s.Teaser {
					got = append(got, s.Span.Of(c.body))
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

package geoparse_test

import (
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/article"
)

// All texts are invented.
func TestEveryParagraphIsReadInItsLanguage(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // the places on the map
	}{
		{"Ukrainian without a telling letter", "Удар по Харкову: пошкоджено склад.", []string{"Kharkiv"}},
		{"Russian without a telling letter", "Дрон ударил по складу в Сумах. Пострадавших нет.", []string{"Sumy"}},
		{"a raion in capital letters of nobody's own", "Бучанський район: ракета влучила в склад.", []string{"Bucha Raion"}},
		{"a heading that tells nothing", "Удар по Одессе", []string{"Odesa"}},
		{"a Ukrainian post that quotes Russian", "Мер написав у каналі:\n«Взрыв в Харькове, ранены двое детей».\nУ Сумах уночі дрон влучив у школу.", []string{"Kharkiv", "Sumy"}},
		{"an English article that quotes Ukrainian", "The governor wrote this in the morning.\n«У Харкові ракета влучила в школу, троє поранених».\nA missile hit a depot in Sumy, officials said.", []string{"Kharkiv", "Sumy"}},
		{"a Ukrainian title over a Russian text", "Зведення за добу\n\nДрон ударил по складу в Сумах. Пострадавших нет.", []string{"Sumy"}},
		{"a line of each", "Удар по Полтаве, поврежден склад.\nУдар по Харкову: пошкоджено склад.", []string{"Kharkiv", "Poltava"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, label := range []string{"", "en", "uk", "ru"} {
				a := article.FromText(c.text)
				if a.Language == "" {
					a.Language = label
				}
				r := bundledParser().Parse(a)
				if got := mapped(r.Mapped()); !slices.Equal(got, c.want) {
					t.Errorf("labelled %q: %q, want %q", label, got, c.want)
				}
			}
		})
	}
}

// mapped returns the names of the reports' places in order, each once.
func mapped(reports []*geo.Report) []string {
	var names []string
	for _, r := range reports {
		names = append(names, r.Place.Name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

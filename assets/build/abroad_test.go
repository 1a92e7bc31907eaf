package main

import "testing"

func TestUnitsAbroadHaveUkrainianNames(t *testing.T) {
	for _, c := range []struct {
		name, stems, want string
		others            []string
	}{
		{name: "Belgorod Oblast", stems: "бєлгородськ|білгородськ", want: "Бєлгородська область"},
		{name: "Gomel Region", stems: "гомельськ", want: "Гомельська область"},
		{name: "Altai Krai", stems: "алтайськ", want: "Алтайський край"},
		{name: "Chechen Republic", stems: "чеченськ", want: "Чеченська Республіка"},
		{name: "Republic of Karelia", stems: "-", others: []string{"Karelia", "Карелия", "Карелія"}, want: "Карелія"},
		{name: "Republic of Adygea", stems: "-", others: []string{"Adygea", "Адыгея", "Адигея"}, want: "Адигея"},
		{name: "Somewhere", stems: "-"},
	} {
		if got := localUnitAbroad(c.name, c.stems, c.others); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

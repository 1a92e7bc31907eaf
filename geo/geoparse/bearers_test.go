package geoparse_test

import (
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/article"
)

func TestThePlacesOfANameAreTold(t *testing.T) {
	p := bundledParser()
	for text, want := range map[string]int{
		"Invented example.\nA missile hit a school in Odesa.":                            1,
		"Invented example.\nA missile hit a school in Mykolaivka in Donetsk region.":     10,
		"Вигаданий приклад.\nРакета влучила в школу в Миколаївці на Донеччині.":          10,
		"Invented example.\nA missile hit a school in the invented village of Xyzzyvka.": 0,
	} {
		r := p.Parse(article.FromText(text))
		if len(r.Mentions) == 0 {
			if want > 0 {
				t.Errorf("%q: no mention", text)
			}
			continue
		}
		m := &r.Mentions[0]
		got := p.Bearers(m)
		if len(got) < want || m.Place != nil && got[0].ID != m.Place.ID {
			t.Errorf("%q: %d places", text, len(got))
		}
		if slices.ContainsFunc(got[min(1, len(got)):], func(x *geo.Place) bool { return m.Place != nil && x.ID == m.Place.ID }) {
			t.Errorf("%q: a place twice", text)
		}
	}
}

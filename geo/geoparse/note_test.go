package geoparse_test

import (
	"testing"

	"strikemap/geo"
	"strikemap/geo/article"
)

// TestTheNumberOfANoteCountsNobody has invented sentences as encyclopedias write them.
func TestTheNumberOfANoteCountsNobody(t *testing.T) {
	for text, want := range map[string]int{
		"У Сумах безпілотник влучив у підстанцію, двоє людей поранені[7].": 2,
		"A drone hit a depot in Sumy and three people were wounded.[12]":   3,
		"A drone hit a depot in Sumy, wounding 4 people[3].":               4,
	} {
		for _, r := range bundledParser().Parse(article.FromText(text)).Reports {
			for _, e := range r.Effects {
				if e.Effect == geo.EffectInjured && (e.Min == nil || *e.Min != want) {
					t.Errorf("%s: %v, want %d", text, e.Min, want)
				}
			}
		}
	}
}

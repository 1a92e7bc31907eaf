package translations_test

import (
	"testing"
	"time"

	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/query"
	"strikemap/geo/record"
)

func TestAFilterIsSaidInASentence(t *testing.T) {
	speak(t, "en_US.UTF-8")
	off := query.Filter{}
	for _, d := range []geo.Display{geo.DisplayCasualties, geo.DisplayStrike} {
		off = off.Without(query.Display, string(d), query.Display.All())
	}
	day := time.Date(2025, 5, 4, 0, 0, 0, 0, record.Kyiv)
	for want, f := range map[string]query.Filter{
		"": {},
		"without Other; without Ground combat, alerts": query.Default(),
		"with the words “sumy”":                        {Text: "sumy"},
		"without Casualties, Strike":                   off,
		"Oblast: Odesa Oblast, Sumy Oblast":            query.Filter{}.Choose(query.Oblast, "Sumy Oblast", "Odesa Oblast"),
		"Review: Unsure":                               query.Filter{}.Choose(query.Review, "needs_second_look"),
		"4–5 May 2025; Date: undated":                  query.Filter{}.Between(day, day.AddDate(0, 0, 2)).Choose(query.Day, query.Undated),
	} {
		if got := translations.Filter(f, nil); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

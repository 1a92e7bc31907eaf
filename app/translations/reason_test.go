package translations_test

import (
	"testing"

	"strikemap/app/translations"
	"strikemap/geo"
)

func TestReasonsAreSaidInUkrainian(t *testing.T) {
	speak(t, "uk_UA.UTF-8")
	for english, want := range map[string]string{
		"most populous":                                 "найбільше за населенням",
		`an earlier time: "last year"`:                  "раніший час: «last year»",
		"its area, Odesa Oblast, is named nearby":       "поруч названо його територію: Odesa Oblast",
		"lies in Russia, named beside it":               "лежить там, де названо поруч: Russia",
		"names the area that Kyivskyi District lies in": "називає територію, де лежить Kyivskyi District",
		"a reason that no table knows":                  "",
		"":                                              "",
	} {
		if got := translations.Reason(english); got != want {
			t.Errorf("%q: %q, want %q", english, got, want)
		}
	}
	m := &geo.Mention{Role: geo.RoleDateline, RoleReason: "where the report was filed"}
	if got := translations.Because(m); got != "Звідки передано новину" {
		t.Errorf("%q", got)
	}
}

func TestReasonsStayAsTheyAreInEnglish(t *testing.T) {
	speak(t, "en_US.UTF-8")
	if got := translations.Reason("a reason that no table knows"); got != "a reason that no table knows" {
		t.Errorf("%q", got)
	}
	m := &geo.Mention{Role: geo.RoleSpeaker, RoleReason: "speaks or acts"}
	if got := translations.Because(m); got != "Speaks or is spoken of as an office: speaks or acts" {
		t.Errorf("%q", got)
	}
}

package translations_test

import (
	"testing"

	"strikemap/app/translations"
	"strikemap/geo"
)

func TestReasonsAreSaidInTheLanguageOfTheInterface(t *testing.T) {
	filed := &geo.Mention{Role: geo.RoleDateline, RoleReason: geo.Because(geo.ReasonFiledFrom)}
	speaker := &geo.Mention{Role: geo.RoleSpeaker, RoleReason: geo.Because(geo.ReasonSpeaksOrActs)}
	for locale, want := range map[string][4]string{
		"en_US.UTF-8": {"Where the report was filed", "Speaks or is spoken of as an office: speaks or acts", "no place is named", ""},
		"uk_UA.UTF-8": {"Звідки передано новину", "Мовець або орган влади: говорить або діє", "місце не названо", ""},
	} {
		speak(t, locale)
		got := [4]string{
			translations.Because(filed), translations.Because(speaker),
			translations.Unmapped(&geo.Report{Unmapped: geo.Because(geo.ReasonNoPlaceNamed)}), translations.Reason(geo.Reason{}),
		}
		if got != want {
			t.Errorf("%s: %q, want %q", locale, got, want)
		}
	}
}

package translations_test

import (
	"strings"
	"testing"

	"strikemap/app/translations"
	"strikemap/geo"
)

func TestNearSaysHowFarItReaches(t *testing.T) {
	speak(t, "en_US.UTF-8")
	for want, r := range map[string]geo.Report{
		"direction: within 25 km": {Precision: geo.P4},
		"near it: within 12.5 km": {Precision: geo.P4, RadiusKM: 12.5},
		"only the settlement":     {Precision: geo.P3, RadiusKM: 12.5},
	} {
		if got := translations.Precision(&r); !strings.HasSuffix(got, want) {
			t.Errorf("%q, want …%q", got, want)
		}
	}
}

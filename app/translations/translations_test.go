package translations_test

import (
	"testing"

	"strikemap/app/translations"
)

// speak loads the translations for a system in the given locale.
func speak(t *testing.T, locale string) {
	t.Helper()
	t.Setenv("LANGUAGE", "")
	t.Setenv("LC_ALL", locale)
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
}

func TestPluralsFollowTheLanguage(t *testing.T) {
	for locale, want := range map[string][]string{
		"en_US.UTF-8": {"1 fire", "2 fires", "5 fires", "21 fires", "1,200 fires"},
		"uk_UA.UTF-8": {"1 пожежа", "2 пожежі", "5 пожеж", "21 пожежа", "1\u202f200 пожеж"},
		"de_DE.UTF-8": {"1 fire", "2 fires", "5 fires", "21 fires", "1,200 fires"},
	} {
		speak(t, locale)
		for i, n := range []int{1, 2, 5, 21, 1200} {
			if got := translations.N("effect.fire.n", n); got != want[i] {
				t.Errorf("%s: %q, want %q", locale, got, want[i])
			}
		}
	}
}

func TestALanguageThatIsNotThereIsEnglish(t *testing.T) {
	speak(t, "de_DE.UTF-8")
	if got := translations.T("effect.at_least", "What", "3 killed"); got != "at least 3 killed" {
		t.Errorf("%q", got)
	}
}

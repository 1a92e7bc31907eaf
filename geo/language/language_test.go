package language

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// All texts are invented.
func TestLettersDecideTheLanguage(t *testing.T) {
	for _, c := range []struct{ name, text, label, want string }{
		{"English", "Drones hit the depot and the school.", "", English},
		{"Ukrainian letters", "Дрони влучили у склад і школу в Києві.", "", Ukrainian},
		{"Russian letters", "Дроны попали в склад, сообщили власти.", "", Russian},
		{"Ukrainian words", "Склад горить та школа без вікон", "", Ukrainian},
		{"Russian words", "Склад горит и школа на окраине", "", Russian},
		{"Ukrainian endings", "Розташування складу", "", Ukrainian},
		{"Russian endings", "Состояние склада", "", Russian},
		{"German", "Die Drohnen haben das Lager und die Schule nicht getroffen.", "", ""},
		{"numbers", "12 345", "", ""},
		{"a label against the letters", "Дрони влучили у склад і школу.", English, Ukrainian},
		{"a Russian label on Ukrainian", "Дрони влучили у склад і школу.", Russian, Ukrainian},
		{"a Ukrainian label on English", "Drones hit the depot and the school.", Ukrainian, English},
		{"a label where nothing tells", "Удар по Харкову", Ukrainian, Ukrainian},
		{"a label that the script excludes", "Удар по Харкову", English, ""},
		{"names only, labelled", "Kharkiv, Sumy", English, English},
		{"names only, labelled with another script", "Kharkiv, Sumy", Russian, ""},
		{"a quoted name", "У статті «Ведомостей» пишуть про склад, який горів у місті «Крымск»", "", Ukrainian},
	} {
		if got := Of(c.text).Language(c.label); got != c.want {
			t.Errorf("%s: %q labelled %q is %q, want %q", c.name, c.text, c.label, got, c.want)
		}
	}
}

func TestNoWordTellsTwoLanguages(t *testing.T) {
	of := map[string]string{}
	for _, name := range []string{"en", "uk", "ru", "other"} {
		text, err := files.ReadFile("words/" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			for w := range strings.FieldsSeq(line) {
				if of[w] != "" {
					t.Errorf("%q is in %s.txt and in %s.txt", w, of[w], name)
				}
				of[w] = name
				end, isEnd := strings.CutPrefix(w, "-")
				if n := utf8.RuneCountInString(end); isEnd && (n < 3 || n > 6) {
					t.Errorf("ending %q has %d letters, which are never looked up", w, n)
				}
				if _, _, uk, ru := letters(w); uk+ru > 0 {
					t.Errorf("%q tells by its letters already", w)
				}
			}
		}
	}
}

func ExampleEvidence_Language() {
	title, text := Of("Удар по складу"), Of("Пошкоджено дах, поранених немає.")
	fmt.Printf("%q %q\n", title.Language(""), title.Plus(text).Language(English))
	// Output: "" "uk"
}

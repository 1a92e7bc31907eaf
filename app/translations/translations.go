// Package translations says everything of the interface in the person's
// language: the strings of menus and panels, and the codes of the codebook,
// dates and numbers in words. It knows no toolkit: handouts are written without a
// window.
//
// The language is the system's, Ukrainian or else English, or what Speak asks for.
// Strings live in en.json and uk.json under keys such as "menu.open"; a test proves
// that no key is missing from either.
package translations

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/jeandeaual/go-locale"
)

//go:embed en.json
var inEnglish []byte

//go:embed uk.json
var inUkrainian []byte

// Languages are the codes of the languages that there are.
var Languages = []string{"en", "uk"}

// catalog holds the texts of a language by key.
type catalog map[string]forms

// forms are a text in its plural forms, or in the form "other" alone.
type forms map[string]string

var (
	catalogs map[string]func() (catalog, error) // by language; each is read when it is first asked for
	spoken   = "en"
)

// Load takes the system's language and reads its translations. It is called once at
// the start.
func Load() error {
	catalogs = map[string]func() (catalog, error){
		"en": sync.OnceValues(func() (catalog, error) { return parse(inEnglish) }),
		"uk": sync.OnceValues(func() (catalog, error) { return parse(inUkrainian) }),
	}
	system, err := locale.GetLocale()
	if err != nil {
		system = "en" // the system does not tell
	}
	language, _, _ := strings.Cut(strings.ReplaceAll(system, "_", "-"), "-")
	Speak(language)
	if _, err := catalogs[spoken](); err != nil {
		return fmt.Errorf("load translations: %s.json: %w", spoken, err)
	}
	return nil
}

// Speak takes another language, English for one that is not among Languages.
func Speak(language string) {
	if !slices.Contains(Languages, language) {
		language = "en"
	}
	spoken = language
}

// parse reads the texts of a language.
func parse(data []byte) (catalog, error) {
	var out catalog
	err := json.Unmarshal(data, &out)
	return out, err
}

// UnmarshalJSON reads the forms of a text, or the text when it has one alone.
func (f *forms) UnmarshalJSON(data []byte) error {
	var one string
	if len(data) > 0 && data[0] == '{' {
		return json.Unmarshal(data, (*map[string]string)(f))
	}
	err := json.Unmarshal(data, &one)
	*f = forms{"other": one}
	return err
}

// T returns the text of a key. Values fill its places by name: T("file.gone",
// "Name", name) fills {{.Name}}.
func T(key string, values ...any) string { return fill(text(key, "other"), values) }

// N returns the text of a key in the plural form for n, which fills {{.N}}.
func N(key string, n int, values ...any) string {
	return fill(text(key, form(n)), append(values, "N", Number(n)))
}

// Language returns the code of the interface's language: "en" or "uk".
func Language() string { return T("language") }

// text returns the text of a key in a plural form, in English where the language
// has none, and the key itself when there is none at all.
func text(key, form string) string {
	if catalogs == nil {
		return key
	}
	for _, language := range []string{spoken, "en"} {
		texts, _ := catalogs[language]()
		if forms, ok := texts[key]; ok {
			if one, ok := forms[form]; ok {
				return one
			}
			return forms["other"]
		}
	}
	return key
}

// form returns the plural form of a number in the language.
func form(n int) string {
	if n < 0 {
		n = -n
	}
	switch {
	case spoken != "uk" && n == 1:
		return "one"
	case spoken != "uk":
		return "other"
	case n%10 == 1 && n%100 != 11:
		return "one"
	case n%10 >= 2 && n%10 <= 4 && (n%100 < 12 || n%100 > 14):
		return "few"
	}
	return "many"
}

// fill puts values into the places of a text.
func fill(text string, values []any) string {
	if len(values) == 0 || !strings.Contains(text, "{{") {
		return text
	}
	var places []string
	for i := 0; i+1 < len(values); i += 2 {
		places = append(places, "{{."+fmt.Sprint(values[i])+"}}", fmt.Sprint(values[i+1]))
	}
	return strings.NewReplacer(places...).Replace(text)
}

// Package translations says everything of the interface in the person's
// language: the strings of menus and panels, and the codes of the codebook,
// dates and numbers in words.
//
// The language is the system's, Ukrainian or else English, as Fyne's lang
// package finds it. Strings live in en.json and uk.json under keys such as
// "menu.open"; a test proves that no key is missing from either.
package translations

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

//go:embed en.json
var inEnglish []byte

//go:embed uk.json
var inUkrainian []byte

// english holds what is said where the system's language is neither English
// nor Ukrainian.
var english = map[string]json.RawMessage{}

// native reports whether the system's language is English or Ukrainian. Fyne
// knows more languages than this program and looks only in the system's.
var native = true

// Load makes the translations known to Fyne, which finds the system's language
// at the same time. It is called once at the start.
func Load() error {
	if err := json.Unmarshal(inEnglish, &english); err != nil {
		return fmt.Errorf("load translations: en.json: %w", err)
	}
	for name, data := range map[string][]byte{"en.json": inEnglish, "uk.json": inUkrainian} {
		if err := lang.AddTranslations(fyne.NewStaticResource(name, data)); err != nil {
			return fmt.Errorf("load translations: %s: %w", name, err)
		}
	}
	language, _, _ := strings.Cut(lang.SystemLocale().LanguageString(), "-")
	native = language == "en" || language == "uk"
	return nil
}

// T returns the text of a key. Values fill its places by name: T("file.gone",
// "Name", name) fills {{.Name}}.
func T(key string, values ...any) string {
	text := fallback(key, "other")
	if !native {
		return fill(text, values)
	}
	return lang.X(key, text, pairs(values))
}

// N returns the text of a key in the plural form for n, which fills {{.N}}.
func N(key string, n int, values ...any) string {
	form := "other"
	if n == 1 {
		form = "one"
	}
	text, values := fallback(key, form), append(values, "N", Number(n))
	if !native {
		return fill(text, values)
	}
	return lang.XN(key, text, n, pairs(values))
}

// Language returns the code of the interface's language: "en" or "uk".
func Language() string { return T("language") }

func pairs(values []any) map[string]any {
	data := make(map[string]any, len(values)/2+1)
	for i := 0; i+1 < len(values); i += 2 {
		data[fmt.Sprint(values[i])] = values[i+1]
	}
	return data
}

// fill puts values into the places of a text.
func fill(text string, values []any) string {
	for name, value := range pairs(values) {
		text = strings.ReplaceAll(text, "{{."+name+"}}", fmt.Sprint(value))
	}
	return text
}

// fallback returns the English text of a key, in a plural form where it has
// several, and the key itself when there is none.
func fallback(key, form string) string {
	raw, ok := english[key]
	if !ok {
		return key
	}
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return text
	}
	forms := map[string]string{}
	if json.Unmarshal(raw, &forms) != nil || forms[form] == "" {
		return forms["other"]
	}
	return forms[form]
}

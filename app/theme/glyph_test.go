package theme

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"golang.org/x/image/font/sfnt"

	"strikemap/assets"
)

// glyphs returns what tells whether a font has a letter.
func glyphs(t *testing.T, font []byte) func(rune) bool {
	t.Helper()
	f, err := sfnt.Parse(font)
	if err != nil {
		t.Fatal(err)
	}
	var b sfnt.Buffer
	return func(r rune) bool {
		i, err := f.GlyphIndex(&b, r)
		return err == nil && i != 0
	}
}

// TestNoStringOfTheWindowHasBoxes looks for every letter of the interface in the bundled
// fonts, and then in the symbols that Fyne falls back to.
func TestNoStringOfTheWindowHasBoxes(t *testing.T) {
	symbols := glyphs(t, fynetheme.DefaultTheme().Font(fyne.TextStyle{Symbol: true}).Content())
	regular, bold := glyphs(t, assets.FontRegular), glyphs(t, assets.FontBold)
	for _, language := range []string{"en", "uk"} {
		data, err := os.ReadFile("../translations/" + language + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var all map[string]any
		if err := json.Unmarshal(data, &all); err != nil {
			t.Fatal(err)
		}
		for key, value := range all {
			for _, r := range said(value) {
				if r != '\n' && !ofTheDesktop[key] && !(regular(r) && bold(r)) && !symbols(r) {
					t.Errorf("%s: no font has %q of %s", language, r, key)
				}
			}
		}
	}
}

// ofTheDesktop are the titles of windows, which the desktop writes in fonts of its own.
var ofTheDesktop = map[string]bool{"session.saved": true, "session.saving": true, "session.failed": true}

// said returns the texts of a translation, one after another.
func said(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case map[string]any:
		var b strings.Builder
		for _, form := range v {
			b.WriteString(said(form))
		}
		return b.String()
	}
	return ""
}

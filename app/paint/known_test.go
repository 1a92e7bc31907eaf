package paint

import "testing"

func TestTextHasNoBoxes(t *testing.T) {
	f := sampleFonts(t)
	for text, want := range map[string]string{
		"Харків, Їжакевичі": "Харків, Їжакевичі", "went out → came back": "went out – came back", "fire 🔥, said": "fire, said",
		"🔴": "", "a\u0301 \u200dx": "a\u0301 x", "sh\u00ady \u202eevil": "shy evil", "≈ 5\u00a0km": "~ 5\u00a0km", "tab\tand\nline": "tab and line", "“quote” — dash": "“quote” — dash",
	} {
		if got := f.Known(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
	for _, r := range "aЇ–“”…·×" {
		if !f.Has(r) {
			t.Errorf("the fonts lack %q", r)
		}
	}
}

package paint

import (
	"math"
	"testing"
)

func TestUkrainianIHasItsDot(t *testing.T) {
	f := sampleFonts(t)
	for _, a := range []*face{f.regular, f.bold} {
		a.mu.Lock()
		i, dotless := a.glyph('і'), a.glyph('ı')
		a.mu.Unlock()
		if len(i.lines) != 2 || len(dotless.lines) != 1 {
			t.Errorf("і has %d outlines, ı has %d", len(i.lines), len(dotless.lines))
		}
	}
}

func TestFontsHoldEveryLetterOfTheMap(t *testing.T) {
	f := sampleFonts(t)
	o := sampleOutline(t)
	missing := map[rune]string{}
	check := func(s string) {
		for _, r := range s {
			if f.regular.glyph(r).index == 0 {
				missing[r] = s
			}
		}
	}
	for _, town := range o.Towns {
		check(town.Name)
		check(town.LocalName)
	}
	for _, n := range o.Names {
		check(n.Name)
		check(n.LocalName)
	}
	for r, s := range missing {
		t.Errorf("the font lacks %q of %q", r, s)
	}
}

func TestWidthGrowsWithSizeAndSpacing(t *testing.T) {
	f := sampleFonts(t)
	w := f.Width(&Text{String: "Одеса", Size: 10})
	if w < 25 || w > 40 {
		t.Errorf("Одеса is %.1f wide", w)
	}
	if double := f.Width(&Text{String: "Одеса", Size: 20}); math.Abs(double-2*w) > 1e-9 {
		t.Errorf("at twice the size %.1f", double)
	}
	if spaced := f.Width(&Text{String: "Одеса", Size: 10, Spacing: 0.1}); math.Abs(spaced-w-4) > 1e-9 {
		t.Errorf("spaced %.1f", spaced)
	}
}

func TestBrokenFontsAreRefused(t *testing.T) {
	if _, err := NewFonts([]byte("no font"), nil); err == nil {
		t.Error("no error")
	}
}

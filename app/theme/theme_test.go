package theme

import (
	"image/color"
	"math"
	"testing"

	"strikemap/app/state"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// luminance is the relative luminance of WCAG 2.2.
func luminance(c color.NRGBA) float64 {
	linear := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

func contrast(a, b color.NRGBA) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestTextIsLegibleOnEveryGround(t *testing.T) {
	texts := []fyne.ThemeColorName{fynetheme.ColorNameForeground, ColorMuted}
	grounds := []fyne.ThemeColorName{
		fynetheme.ColorNameBackground, ColorSurface, ColorEvidence, ColorChosen, fynetheme.ColorNameSelection,
		fynetheme.ColorNameButton, fynetheme.ColorNameMenuBackground, fynetheme.ColorNameHeaderBackground,
	}
	pairs := [][2]fyne.ThemeColorName{
		{fynetheme.ColorNameForeground, ColorPlace},
		{fynetheme.ColorNameForeground, ColorTrigger},
		{fynetheme.ColorNameForeground, ColorStage},
		{ColorMuted, ColorStage},
		{fynetheme.ColorNamePlaceHolder, fynetheme.ColorNameInputBackground},
		{fynetheme.ColorNameForegroundOnPrimary, fynetheme.ColorNamePrimary},
		{fynetheme.ColorNameForegroundOnError, fynetheme.ColorNameError},
		{fynetheme.ColorNameForegroundOnWarning, fynetheme.ColorNameWarning},
		{fynetheme.ColorNameForegroundOnSuccess, fynetheme.ColorNameSuccess},
	}
	for _, ground := range grounds {
		for _, text := range texts {
			pairs = append(pairs, [2]fyne.ThemeColorName{text, ground})
		}
	}
	for _, name := range []fyne.ThemeColorName{fynetheme.ColorNameError, fynetheme.ColorNameWarning, fynetheme.ColorNameSuccess, fynetheme.ColorNameHyperlink} {
		pairs = append(pairs, [2]fyne.ThemeColorName{name, fynetheme.ColorNameBackground}, [2]fyne.ThemeColorName{name, ColorSurface})
	}
	for dark, p := range palettes {
		for _, pair := range pairs {
			if c := contrast(p[pair[0]], p[pair[1]]); c < 4.5 {
				t.Errorf("dark %v: %s on %s has %.2f to 1", dark, pair[0], pair[1], c)
			}
		}
	}
}

func TestEdgesAreVisible(t *testing.T) {
	for dark, p := range palettes {
		for _, name := range []fyne.ThemeColorName{fynetheme.ColorNameInputBorder, ColorEffect, fynetheme.ColorNamePrimary} {
			if c := contrast(p[name], p[ColorSurface]); c < 3 {
				t.Errorf("dark %v: %s has %.2f to 1", dark, name, c)
			}
		}
	}
}

func TestBothPalettesNameTheSameColours(t *testing.T) {
	for name := range palettes[false] {
		if _, ok := palettes[true][name]; !ok {
			t.Errorf("no dark %s", name)
		}
	}
	if len(palettes[true]) != len(palettes[false]) {
		t.Error("the dark palette names more")
	}
}

func TestLettersGrowWithTheTextSize(t *testing.T) {
	normal, large := New(nil, state.DefaultOptions()), New(nil, state.Options{Text: state.TextLarger})
	for _, name := range []fyne.ThemeSizeName{SizeExcerpt, fynetheme.SizeNameText, fynetheme.SizeNameCaptionText} {
		if a, b := normal.Size(name), large.Size(name); b <= 1.2*a {
			t.Errorf("%s is %v, and %v when very large", name, a, b)
		}
	}
	if a, b := normal.Size(fynetheme.SizeNamePadding), large.Size(fynetheme.SizeNamePadding); a != b {
		t.Errorf("padding is %v, and %v when letters are large", a, b)
	}
}

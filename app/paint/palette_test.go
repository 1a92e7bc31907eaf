package paint

import (
	"image/color"
	"math"
	"slices"
	"testing"

	"strikemap/geo"
)

// luminance is the relative luminance of WCAG 2.
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

// lightness is CIE L*.
func lightness(c color.NRGBA) float64 { return 116*math.Cbrt(luminance(c)) - 16 }

func TestCategoriesStayApartInGrey(t *testing.T) {
	var ladder []float64
	for _, d := range geo.Displays {
		ladder = append(ladder, lightness(ColorOf(d)))
	}
	slices.Sort(ladder)
	for i := 1; i < len(ladder); i++ {
		if ladder[i]-ladder[i-1] < 9 {
			t.Errorf("two categories are %.1f apart in lightness: %.1f", ladder[i]-ladder[i-1], ladder)
		}
	}
}

func TestLettersCanBeReadOnTheirCategory(t *testing.T) {
	for _, d := range geo.Displays {
		if c := contrast(ColorOf(d), InkOf(d)); c < 4.5 {
			t.Errorf("%s: contrast %.1f", d, c)
		}
	}
}

func TestInitialsDiffer(t *testing.T) {
	for _, language := range []string{"en", "uk"} {
		seen := map[string]geo.Display{}
		for _, d := range geo.Displays {
			letter := Initial(d, language)
			if other, ok := seen[letter]; ok || letter == "" {
				t.Errorf("%s: %s and %s have the letter %q", language, d, other, letter)
			}
			seen[letter] = d
		}
	}
}

func TestNamesCanBeReadOnTheirGround(t *testing.T) {
	for name, s := range map[string]*Style{"light": Light(), "dark": Dark(), "print": Print()} {
		for _, c := range []struct {
			what         string
			ink, ground  color.NRGBA
			leastContrst float64
		}{
			{"towns", s.name, s.land, 7},
			{"small towns", s.minor, s.land, 4.5},
			{"towns abroad", s.muted, s.abroad, 3},
			{"units", s.unitName, s.land, 2.4},
			{"countries", s.countryName, s.abroad, 2.6},
			{"waters", s.waterName, s.sea, 2.8},
			{"the state border", s.border, s.land, 4.5},
			{"the sheet", s.Ink, s.Paper, 7},
			{"small print", s.quiet, s.Paper, 4.5},
		} {
			if got := contrast(c.ink, c.ground); got < c.leastContrst {
				t.Errorf("%s: %s have a contrast of %.2f", name, c.what, got)
			}
		}
	}
}

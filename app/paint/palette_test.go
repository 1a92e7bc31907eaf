package paint

import (
	"image/color"
	"math"
	"slices"
	"testing"

	"strikemap/geo"
)

// everyLook are the looks that the map comes in.
func everyLook() map[string]*Style {
	return map[string]*Style{"light": Light(), "dark": Dark(), "print": Print()}
}

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
	for name, s := range everyLook() {
		var ladder []float64
		for _, d := range geo.Displays {
			ladder = append(ladder, lightness(s.Tint(d).Color))
		}
		slices.Sort(ladder)
		for i := 1; i < len(ladder); i++ {
			if ladder[i]-ladder[i-1] < 9 {
				t.Errorf("%s: two categories are %.1f apart in lightness: %.1f", name, ladder[i]-ladder[i-1], ladder)
			}
		}
	}
}

func TestCategoriesStayApartForEyesThatDoNotTellRedFromGreen(t *testing.T) {
	for name, s := range everyLook() {
		for eye, seen := range eyes {
			for i, d := range geo.Displays {
				for _, other := range geo.Displays[:i] {
					a, b := s.Tint(d).Color, s.Tint(other).Color
					if apart := ciede2000(labOf(seen(a)), labOf(seen(b))); apart < 15 {
						t.Errorf("%s, %s eyes: %s and %s are %.1f apart", name, eye, d, other, apart)
					}
				}
			}
		}
	}
}

func TestTheGravestStandsOutMostFromTheGround(t *testing.T) {
	for name, s := range everyLook() {
		gravest := contrast(s.Tint(geo.DisplayCasualties).Color, s.land)
		for _, d := range geo.Displays[1:] {
			if c := contrast(s.Tint(d).Color, s.land); c >= gravest {
				t.Errorf("%s: %s has a contrast of %.1f with the land, casualties of %.1f", name, d, c, gravest)
			}
		}
	}
}

func TestLettersCanBeReadOnTheirCategory(t *testing.T) {
	for name, s := range everyLook() {
		for _, d := range geo.Displays {
			if c := contrast(s.Tint(d).Color, s.Tint(d).Ink); c < 4.5 {
				t.Errorf("%s: %s: contrast %.1f", name, d, c)
			}
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
	for name, s := range everyLook() {
		for _, c := range []struct {
			what         string
			ink, ground  color.NRGBA
			leastContrst float64
		}{
			{"towns", s.name, s.land, 7},
			{"small towns", s.minor, s.land, 4.5},
			{"towns abroad", s.muted, s.abroad, 4.5},
			{"units", s.unitName, s.land, 4.5},
			{"countries", s.countryName, s.abroad, 4.5},
			{"waters", s.waterName, s.sea, 4.5},
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

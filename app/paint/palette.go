package paint

import (
	"image/color"

	"strikemap/geo"
)

// Palette gives every display category its colour. The colours are one ladder of
// lightness, at whose end that is farthest from the ground the gravest stands: each
// is at least nine units of CIE L* from the next in grey, and any two at least
// fifteen of CIEDE2000 apart, for eyes that do not tell red from green as well.
// After Okabe and Ito, Color Universal Design (2008).
type Palette map[geo.Display]Tint

// Tint is how a display category is shown.
type Tint struct {
	Color color.NRGBA
	Ink   color.NRGBA // of the letter on Color, at a contrast of at least 4.5
}

// onLight serves light ground and paper.
var onLight = Palette{
	geo.DisplayCasualties:     {Color: rgb(0x8E0B1E), Ink: rgb(0xFFFFFF)},
	geo.DisplayInterception:   {Color: rgb(0x0A5CA8), Ink: rgb(0xFFFFFF)},
	geo.DisplayStrike:         {Color: rgb(0xD2451E), Ink: rgb(0xFFFFFF)},
	geo.DisplayUnknown:        {Color: rgb(0x8F9499), Ink: rgb(0x0B0D10)},
	geo.DisplayInfrastructure: {Color: rgb(0xF0A81C), Ink: rgb(0x231500)},
	geo.DisplayOther:          {Color: rgb(0xD9D5CB), Ink: rgb(0x22252A)},
}

// onDark serves dark ground: the hues are those of onLight.
var onDark = Palette{
	geo.DisplayCasualties:     {Color: rgb(0xFFD0CB), Ink: rgb(0x2A0508)},
	geo.DisplayInfrastructure: {Color: rgb(0xF0B500), Ink: rgb(0x231500)},
	geo.DisplayInterception:   {Color: rgb(0x62A0E6), Ink: rgb(0x061326)},
	geo.DisplayStrike:         {Color: rgb(0xE04D2C), Ink: rgb(0x180400)},
	geo.DisplayUnknown:        {Color: rgb(0x60676E), Ink: rgb(0xFFFFFF)},
	geo.DisplayOther:          {Color: rgb(0x454439), Ink: rgb(0xFFFFFF)},
}

// Tint returns how a display category is shown.
func (s *Style) Tint(d geo.Display) Tint { return s.palette.of(d) }

// of returns a category's tint; an unknown one is shown as other.
func (p Palette) of(d geo.Display) Tint {
	if t, ok := p[d]; ok {
		return t
	}
	return p[geo.DisplayOther]
}

// initials are the letters of the display categories in English and Ukrainian.
// Where two categories begin alike the less grave one takes another letter: the
// D of "damage" beside the I of "interception", the З of "збито" (shot down)
// beside the П of "постраждалі", the Ш inside "інше".
var initials = map[geo.Display][2]string{
	geo.DisplayCasualties:     {"C", "П"},
	geo.DisplayInfrastructure: {"D", "І"},
	geo.DisplayStrike:         {"S", "У"},
	geo.DisplayInterception:   {"I", "З"},
	geo.DisplayUnknown:        {"U", "Н"},
	geo.DisplayOther:          {"O", "Ш"},
}

// Initial returns the letter of a display category in a language, "en" or "uk".
func Initial(d geo.Display, language string) string {
	if language == "uk" {
		return initials[d][1]
	}
	return initials[d][0]
}

func rgb(hex uint32) color.NRGBA {
	return color.NRGBA{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 255}
}

// alpha returns a colour at a share of its opacity.
func alpha(c color.NRGBA, share float64) color.NRGBA {
	c.A = uint8(float64(c.A)*share + .5)
	return c
}

// mixed returns a colour with a share of another in it.
func mixed(c, other color.NRGBA, share float64) color.NRGBA {
	mix := func(a, b uint8) uint8 { return uint8(float64(a)*(1-share) + float64(b)*share + .5) }
	return color.NRGBA{mix(c.R, other.R), mix(c.G, other.G), mix(c.B, other.B), c.A}
}

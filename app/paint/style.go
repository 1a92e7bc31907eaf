package paint

import "image/color"

// Style is how the map looks. Its lengths are for a display of one device pixel
// to the unit; Ratio scales them. A Style is not changed once in use; With and
// its like return others that share what has been worked out.
type Style struct {
	Fonts    *Fonts      // nil draws no text
	Language string      // of the names: "en" or "uk"
	Ratio    float64     // device pixels per unit: 1, 1.5, 2
	Paper    color.NRGBA // under and around what stands over the map: legends, symbols
	Ink      color.NRGBA // of what is written on it

	sea, shallow, coast   color.NRGBA
	land, abroad, urban   color.NRGBA
	lake, river, former   color.NRGBA
	border, ribbon        color.NRGBA // of the state: its line and the band inside it
	unitBorder, farBorder color.NRGBA
	graticule             color.NRGBA
	town, townFill        color.NRGBA
	name, minor, muted    color.NRGBA // of towns, of small ones, of those abroad
	unitName, countryName color.NRGBA
	waterName             color.NRGBA
	halo, abroadHalo      color.NRGBA
	accent                color.NRGBA
	quiet                 color.NRGBA // of small print on the sheet
	palette               Palette
	casing                color.NRGBA // sets marks off from the map
	hair                  color.NRGBA // between that and a mark

	labels *labelCache
}

// Light returns the style of a printed atlas.
func Light() *Style {
	return &Style{
		Language: "en", Ratio: 1, labels: new(labelCache), palette: onLight,
		sea: rgb(0xCFE0EA), shallow: rgb(0xA9C8DA), coast: rgb(0x6F9DB8),
		land: rgb(0xFCFAF4), abroad: rgb(0xE9E6DF), urban: rgb(0xE6DED0),
		lake: rgb(0xBFD8E6), river: rgb(0x86B2CC), former: rgb(0x9DB6C0),
		border: rgb(0x75617E), ribbon: rgb(0xC9AFCF),
		unitBorder: rgb(0xB3A9A0), farBorder: rgb(0xB4AEA4), graticule: rgb(0x8FA3AE),
		town: rgb(0x43474D), townFill: rgb(0xFFFFFF),
		name: rgb(0x1E2226), minor: rgb(0x43474D), muted: rgb(0x67645D),
		unitName: rgb(0x655F5B), countryName: rgb(0x67645E), waterName: rgb(0x2F5F7D),
		halo: rgb(0xFCFAF4), abroadHalo: rgb(0xE9E6DF), accent: rgb(0x0057B7),
		casing: rgb(0xFFFFFF), hair: color.NRGBA{0x1E, 0x22, 0x26, 128},
		Paper: rgb(0xFFFFFF), Ink: rgb(0x1E2226), quiet: rgb(0x5E646B),
	}
}

// Dark returns the style for dim rooms and dark windows.
func Dark() *Style {
	return &Style{
		Language: "en", Ratio: 1, labels: new(labelCache), palette: onDark,
		sea: rgb(0x0E1A24), shallow: rgb(0x1C3444), coast: rgb(0x3F677F),
		land: rgb(0x2B3138), abroad: rgb(0x1C2126), urban: rgb(0x39414A),
		lake: rgb(0x16303F), river: rgb(0x35617A), former: rgb(0x4A6472),
		border: rgb(0xB5A3C0), ribbon: rgb(0x5A4C66),
		unitBorder: rgb(0x565F69), farBorder: rgb(0x454D55), graticule: rgb(0x6D7F8B),
		town: rgb(0xC9D0D7), townFill: rgb(0x20262C),
		name: rgb(0xF2F4F6), minor: rgb(0xC9D0D7), muted: rgb(0x8A939C),
		unitName: rgb(0xA9B0B7), countryName: rgb(0x858C94), waterName: rgb(0x6FA3C0),
		halo: rgb(0x2B3138), abroadHalo: rgb(0x1C2126), accent: rgb(0xFFD500),
		casing: rgb(0x0E1216), hair: color.NRGBA{0xFF, 0xFF, 0xFF, 150},
		Paper: rgb(0x181C20), Ink: rgb(0xF2F4F6), quiet: rgb(0xA7AFB7),
	}
}

// Print returns the style of high contrast: black on white with pale water.
func Print() *Style {
	return &Style{
		Language: "en", Ratio: 1, labels: new(labelCache), palette: onLight,
		sea: rgb(0xDCE8EE), shallow: rgb(0xB9D0DC), coast: rgb(0x24546E),
		land: rgb(0xFFFFFF), abroad: rgb(0xECECEC), urban: rgb(0xDADADA),
		lake: rgb(0xCFE1EA), river: rgb(0x4F86A3), former: rgb(0x6E8794),
		border: rgb(0x000000), ribbon: rgb(0xC4C4C4),
		unitBorder: rgb(0x7A7A7A), farBorder: rgb(0x8A8A8A), graticule: rgb(0x7F8A90),
		town: rgb(0x000000), townFill: rgb(0xFFFFFF),
		name: rgb(0x000000), minor: rgb(0x1A1A1A), muted: rgb(0x555555),
		unitName: rgb(0x5D5D5E), countryName: rgb(0x5F5F5F), waterName: rgb(0x1F5876),
		halo: rgb(0xFFFFFF), abroadHalo: rgb(0xECECEC), accent: rgb(0x0047A0),
		casing: rgb(0xFFFFFF), hair: color.NRGBA{0x1E, 0x22, 0x26, 128},
		Paper: rgb(0xFFFFFF), Ink: rgb(0x000000), quiet: rgb(0x333333),
	}
}

// With returns the style with fonts and a language for the names.
func (s *Style) With(f *Fonts, language string) *Style {
	t := *s
	t.Fonts, t.Language, t.labels = f, language, new(labelCache)
	return &t
}

// At returns the style for a display of ratio device pixels to the unit.
func (s *Style) At(ratio float64) *Style {
	t := *s
	t.Ratio = ratio
	return &t
}

// Blank is the colour of ground that has not been painted yet.
func (s *Style) Blank() color.NRGBA { return s.abroad }

// Accent is the colour of what is chosen.
func (s *Style) Accent() color.NRGBA { return s.accent }

// Quiet is the colour of small print.
func (s *Style) Quiet() color.NRGBA { return s.quiet }

// local chooses a name by the style's language.
func (s *Style) local(name, localName string) string {
	if s.Language == "uk" && localName != "" {
		return localName
	}
	return name
}

package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// The colours that Fyne has no name for.
const (
	ColorSurface  fyne.ThemeColorName = "strikemap.surface"  // ground of cards and of the panels over the map
	ColorMuted    fyne.ThemeColorName = "strikemap.muted"    // text of second rank
	ColorEvidence fyne.ThemeColorName = "strikemap.evidence" // ground of a sentence that a report was read from
	ColorChosen   fyne.ThemeColorName = "strikemap.chosen"   // the same, of the chosen event
	ColorPlace    fyne.ThemeColorName = "strikemap.place"    // ground of a place's name in the evidence
	ColorTrigger  fyne.ThemeColorName = "strikemap.trigger"  // ground of the words that decided
	ColorEffect   fyne.ThemeColorName = "strikemap.effect"   // line under the words that tell of an effect
	ColorStage    fyne.ThemeColorName = "strikemap.stage"    // ground of a presentation's text
)

// palettes holds the light colours under false and the dark ones under true.
var palettes = map[bool]map[fyne.ThemeColorName]color.NRGBA{
	false: {
		ColorSurface:  hex(0xffffff),
		ColorMuted:    hex(0x525c68),
		ColorEvidence: hex(0xe7ecf3),
		ColorChosen:   hex(0xdbe6f4),
		ColorPlace:    hex(0xb0d1f8),
		ColorTrigger:  hex(0xffe08a),
		ColorEffect:   hex(0xb3261e),
		ColorStage:    hex(0xffffff),

		fynetheme.ColorNameBackground:          hex(0xf3f5f7),
		fynetheme.ColorNameForeground:          hex(0x1a2027),
		fynetheme.ColorNamePlaceHolder:         hex(0x5b6570),
		fynetheme.ColorNameDisabled:            hex(0x8d96a0),
		fynetheme.ColorNamePrimary:             hex(0x1d5fae),
		fynetheme.ColorNameForegroundOnPrimary: hex(0xffffff),
		fynetheme.ColorNameHyperlink:           hex(0x1d5fae),
		fynetheme.ColorNameFocus:               hex(0x0b2545, 0x66), // seen on buttons of every colour
		fynetheme.ColorNameSelection:           hex(0xd3e4f8),
		fynetheme.ColorNameHover:               hex(0x1a2027, 0x10),
		fynetheme.ColorNamePressed:             hex(0x1a2027, 0x22),
		fynetheme.ColorNameButton:              hex(0xe6eaef),
		fynetheme.ColorNameDisabledButton:      hex(0xeceff2),
		fynetheme.ColorNameInputBackground:     hex(0xffffff),
		fynetheme.ColorNameInputBorder:         hex(0x87919c),
		fynetheme.ColorNameHeaderBackground:    hex(0xe9edf1),
		fynetheme.ColorNameMenuBackground:      hex(0xffffff),
		fynetheme.ColorNameOverlayBackground:   hex(0xffffff),
		fynetheme.ColorNameSeparator:           hex(0xd8dde3),
		fynetheme.ColorNameScrollBar:           hex(0x1a2027, 0x59),
		fynetheme.ColorNameShadow:              hex(0x1a2027, 0x30),
		fynetheme.ColorNameError:               hex(0xb3261e),
		fynetheme.ColorNameWarning:             hex(0x8a5300),
		fynetheme.ColorNameSuccess:             hex(0x1e7a3c),
		fynetheme.ColorNameForegroundOnError:   hex(0xffffff),
		fynetheme.ColorNameForegroundOnWarning: hex(0xffffff),
		fynetheme.ColorNameForegroundOnSuccess: hex(0xffffff),
	},
	true: {
		ColorSurface:  hex(0x1e242b),
		ColorMuted:    hex(0xa7b1bc),
		ColorEvidence: hex(0x2a333e),
		ColorChosen:   hex(0x2d3d50),
		ColorPlace:    hex(0x1c5293),
		ColorTrigger:  hex(0x6a5000),
		ColorEffect:   hex(0xff8a80),
		ColorStage:    hex(0x14181d),

		fynetheme.ColorNameBackground:          hex(0x14181d),
		fynetheme.ColorNameForeground:          hex(0xe8ecf0),
		fynetheme.ColorNamePlaceHolder:         hex(0x9aa5b1),
		fynetheme.ColorNameDisabled:            hex(0x6b7682),
		fynetheme.ColorNamePrimary:             hex(0x6cb0f7),
		fynetheme.ColorNameForegroundOnPrimary: hex(0x0b1a2a),
		fynetheme.ColorNameHyperlink:           hex(0x6cb0f7),
		fynetheme.ColorNameFocus:               hex(0xc8e4ff, 0x59),
		fynetheme.ColorNameSelection:           hex(0x25405f),
		fynetheme.ColorNameHover:               hex(0xffffff, 0x12),
		fynetheme.ColorNamePressed:             hex(0xffffff, 0x26),
		fynetheme.ColorNameButton:              hex(0x2b333c),
		fynetheme.ColorNameDisabledButton:      hex(0x22282f),
		fynetheme.ColorNameInputBackground:     hex(0x1e242b),
		fynetheme.ColorNameInputBorder:         hex(0x6b7682),
		fynetheme.ColorNameHeaderBackground:    hex(0x1a2027),
		fynetheme.ColorNameMenuBackground:      hex(0x242b33),
		fynetheme.ColorNameOverlayBackground:   hex(0x1e242b),
		fynetheme.ColorNameSeparator:           hex(0x343d47),
		fynetheme.ColorNameScrollBar:           hex(0xffffff, 0x59),
		fynetheme.ColorNameShadow:              hex(0x000000, 0x66),
		fynetheme.ColorNameError:               hex(0xff8a80),
		fynetheme.ColorNameWarning:             hex(0xffc266),
		fynetheme.ColorNameSuccess:             hex(0x7fd49a),
		fynetheme.ColorNameForegroundOnError:   hex(0x2a0b0b),
		fynetheme.ColorNameForegroundOnWarning: hex(0x2a1c00),
		fynetheme.ColorNameForegroundOnSuccess: hex(0x06210f),
	},
}

// hex returns the colour 0xrrggbb, opaque unless an alpha is given.
func hex(rgb uint32, alpha ...uint8) color.NRGBA {
	c := color.NRGBA{R: uint8(rgb >> 16), G: uint8(rgb >> 8), B: uint8(rgb), A: 0xff}
	if len(alpha) > 0 {
		c.A = alpha[0]
	}
	return c
}

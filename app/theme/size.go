package theme

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/state"
)

// The sizes that Fyne has no name for, in its units.
const (
	SizeExcerpt fyne.ThemeSizeName = "strikemap.excerpt" // text of the evidence
	SizeSwatch  fyne.ThemeSizeName = "strikemap.swatch"  // side of a marker in a list
	SizeSign    fyne.ThemeSizeName = "strikemap.sign"    // side of a sign in a legend
	SizeVerdict fyne.ThemeSizeName = "strikemap.verdict" // side of the sign of a verdict
	SizeLegend  fyne.ThemeSizeName = "strikemap.legend"  // text of a legend
	SizeGap     fyne.ThemeSizeName = "strikemap.gap"     // between groups of things
	SizeCorner  fyne.ThemeSizeName = "strikemap.corner"  // radius of cards and chips
)

var sizes = map[fyne.ThemeSizeName]float32{
	SizeExcerpt: 15,
	SizeSwatch:  22,
	SizeSign:    18,
	SizeVerdict: 16,
	SizeLegend:  13,
	SizeGap:     12,
	SizeCorner:  6,

	fynetheme.SizeNameText:            14,
	fynetheme.SizeNameCaptionText:     12,
	fynetheme.SizeNameSubHeadingText:  17,
	fynetheme.SizeNameHeadingText:     22,
	fynetheme.SizeNamePadding:         4,
	fynetheme.SizeNameInnerPadding:    8,
	fynetheme.SizeNameInputRadius:     6,
	fynetheme.SizeNameSelectionRadius: 0,
	fynetheme.SizeNameButtonRadius:    6,
	fynetheme.SizeNameCardRadius:      6,
	fynetheme.SizeNameSplitThickness:  8,
}

// letters are the sizes that follow the size of text: of letters, and of signs that
// stand in a line with them.
var letters = map[fyne.ThemeSizeName]bool{
	SizeExcerpt: true, SizeVerdict: true, SizeLegend: true, SizeSign: true,
	fynetheme.SizeNameText: true, fynetheme.SizeNameCaptionText: true, fynetheme.SizeNameSubHeadingText: true, fynetheme.SizeNameHeadingText: true,
}

// textFactors are by how much larger than normal letters are.
var textFactors = map[state.TextSize]float32{state.TextLarge: 1.15, state.TextLarger: 1.3}

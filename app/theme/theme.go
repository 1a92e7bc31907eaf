package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/state"
)

// Fonts are the bytes of the program's own TrueType fonts.
type Fonts struct {
	Regular, Bold []byte
}

// Theme is the look of the window.
type Theme struct {
	mode          state.Theme
	regular, bold fyne.Resource
}

// New returns the look with the given fonts; without fonts it uses Fyne's.
func New(f Fonts, mode state.Theme) *Theme {
	t := &Theme{mode: mode}
	if len(f.Regular) > 0 {
		t.regular = fyne.NewStaticResource("regular.ttf", f.Regular)
	}
	if len(f.Bold) > 0 {
		t.bold = fyne.NewStaticResource("bold.ttf", f.Bold)
	}
	return t
}

// Variant returns whether things are light or dark: as asked for, else as the
// system has it.
func (t *Theme) Variant(system fyne.ThemeVariant) fyne.ThemeVariant {
	switch t.mode {
	case state.ThemeLight:
		return fynetheme.VariantLight
	case state.ThemeDark:
		return fynetheme.VariantDark
	}
	return system
}

// Color returns a colour of Fyne's names or of this package's.
func (t *Theme) Color(name fyne.ThemeColorName, system fyne.ThemeVariant) color.Color {
	v := t.Variant(system)
	if c, ok := palettes[v == fynetheme.VariantDark][name]; ok {
		return c
	}
	return fynetheme.DefaultTheme().Color(name, v)
}

// Font returns the program's fonts, and Fyne's for code and symbols.
func (t *Theme) Font(style fyne.TextStyle) fyne.Resource {
	switch {
	case style.Monospace || style.Symbol:
	case style.Bold && t.bold != nil:
		return t.bold
	case t.regular != nil:
		return t.regular
	}
	return fynetheme.DefaultTheme().Font(style)
}

// Icon returns Fyne's icons.
func (t *Theme) Icon(name fyne.ThemeIconName) fyne.Resource {
	return fynetheme.DefaultTheme().Icon(name)
}

// Size returns a size of Fyne's names or of this package's.
func (t *Theme) Size(name fyne.ThemeSizeName) float32 {
	if s, ok := sizes[name]; ok {
		return s
	}
	return fynetheme.DefaultTheme().Size(name)
}

// Dark reports whether the window is dark now.
func Dark() bool {
	settings := fyne.CurrentApp().Settings()
	if t, ok := settings.Theme().(*Theme); ok {
		return t.Variant(settings.ThemeVariant()) == fynetheme.VariantDark
	}
	return settings.ThemeVariant() == fynetheme.VariantDark
}

// Color returns a colour of the theme that is in use.
func Color(name fyne.ThemeColorName) color.Color {
	settings := fyne.CurrentApp().Settings()
	return settings.Theme().Color(name, settings.ThemeVariant())
}

// Size returns a size of the theme that is in use.
func Size(name fyne.ThemeSizeName) float32 { return fyne.CurrentApp().Settings().Theme().Size(name) }

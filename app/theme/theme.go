package theme

import (
	"cmp"
	"fmt"
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/paint"
	"strikemap/app/state"
)

// Fonts are the program's own fonts, for the window and for the map.
type Fonts struct {
	regular, bold fyne.Resource
	painted       *paint.Fonts
}

// NewFonts reads TrueType fonts.
func NewFonts(regular, bold []byte) (*Fonts, error) {
	painted, err := paint.NewFonts(regular, bold)
	if err != nil {
		return nil, fmt.Errorf("read fonts: %w", err)
	}
	return &Fonts{
		regular: fyne.NewStaticResource("regular.ttf", regular),
		bold:    fyne.NewStaticResource("bold.ttf", bold),
		painted: painted,
	}, nil
}

// Theme is the look of the window and of the map in it.
type Theme struct {
	fonts  *Fonts
	mode   state.Theme
	text   float32               // factor of the sizes of letters
	styles map[bool]*paint.Style // of the map, dark and not
}

// New returns the look that options ask for. Without fonts, which may be nil, it
// uses Fyne's and draws no letters on the map.
func New(f *Fonts, o state.Options) *Theme {
	if f == nil {
		f = &Fonts{}
	}
	return &Theme{fonts: f, mode: o.Theme, text: cmp.Or(textFactors[o.Text], 1), styles: map[bool]*paint.Style{
		false: f.Dress(paint.Light(), o.Labels), true: f.Dress(paint.Dark(), o.Labels),
	}}
}

// Dress gives a style of the map the program's fonts and a language of names.
func (f *Fonts) Dress(s *paint.Style, language string) *paint.Style {
	if f != nil {
		s.Fonts = f.painted
	}
	s.Language = language
	return s
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
	case style.Bold && t.fonts.bold != nil:
		return t.fonts.bold
	case t.fonts.regular != nil:
		return t.fonts.regular
	}
	return fynetheme.DefaultTheme().Font(style)
}

// Icon returns Fyne's icons.
func (t *Theme) Icon(name fyne.ThemeIconName) fyne.Resource {
	return fynetheme.DefaultTheme().Icon(name)
}

// Size returns a size of Fyne's names or of this package's.
func (t *Theme) Size(name fyne.ThemeSizeName) float32 {
	s, ok := sizes[name]
	switch {
	case ok && letters[name]:
		return s * t.text
	case ok:
		return s
	}
	return fynetheme.DefaultTheme().Size(name)
}

// dark reports whether the window is dark now.
func (t *Theme) dark() bool {
	return t.Variant(fyne.CurrentApp().Settings().ThemeVariant()) == fynetheme.VariantDark
}

// Dark reports whether things are dark now.
func Dark() bool {
	t, ok := fyne.CurrentApp().Settings().Theme().(*Theme)
	return ok && t.dark()
}

// Painted returns the fonts as the map has them.
func (f *Fonts) Painted() *paint.Fonts {
	if f == nil {
		return nil
	}
	return f.painted
}

// MapStyle returns the style of the map for the look that is in use.
func MapStyle() *paint.Style {
	t, ok := fyne.CurrentApp().Settings().Theme().(*Theme)
	if !ok {
		return paint.Light()
	}
	return t.styles[t.dark()]
}

// NewMapStyle returns a style in the colours of MapStyle, undressed, for use on
// another goroutine.
func NewMapStyle() *paint.Style {
	if t, ok := fyne.CurrentApp().Settings().Theme().(*Theme); ok && t.dark() {
		return paint.Dark()
	}
	return paint.Light()
}

// Color returns a colour of the look that is in use.
func Color(name fyne.ThemeColorName) color.Color {
	settings := fyne.CurrentApp().Settings()
	return settings.Theme().Color(name, settings.ThemeVariant())
}

// Size returns a size of the look that is in use.
func Size(name fyne.ThemeSizeName) float32 { return fyne.CurrentApp().Settings().Theme().Size(name) }

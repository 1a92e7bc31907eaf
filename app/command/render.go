package command

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/paulmach/orb"

	"strikemap/app/paint"
	"strikemap/app/sheet"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo/export"
	"strikemap/geo/journal"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

type render struct {
	Out   string `required:"" placeholder:"MAP" help:"File to write; its ending tells the format: .png, .svg or .pdf."`
	Size  size   `default:"1920x1080" placeholder:"WxH" help:"Size of the picture (${default})."`
	Scale int    `default:"1" help:"Pixels of a PNG for each of the size, 1 to 4."`
	Bound bound  `placeholder:"W,S,E,N" help:"Area to show in degrees; else Ukraine."`
	Style string `enum:"light,dark,print" default:"light" help:"light, dark, or print for high contrast."`
	Lang  string `enum:"en,uk" default:"en" help:"Language of the map: en or uk."`
	Title string `help:"Title above the map."`
	Inset bool   `help:"Add a small map of the country where the map shows a part of it."`
	Clear bool   `help:"Leave the ground clear: borders, names and events alone, to be laid over something else."`
	sources
}

// Validate refuses what no picture can be made of.
func (r *render) Validate() error {
	if r.writer() == nil {
		return fmt.Errorf("%s ends in none of .png, .svg and .pdf", r.Out)
	}
	if r.Scale < 1 || r.Scale > 4 {
		return fmt.Errorf("a scale of %d is not within 1 to 4", r.Scale)
	}
	return r.sources.Validate()
}

func (r *render) writer() func(io.Writer, *paint.Scene) error { return painter(r.Out) }

// painter returns what writes pictures to files of a name, nil when it is no
// picture's.
func painter(path string) func(io.Writer, *paint.Scene) error {
	return map[string]func(io.Writer, *paint.Scene) error{
		".png": paint.PNG, ".svg": paint.SVG, ".pdf": paint.PDF,
	}[strings.ToLower(filepath.Ext(path))]
}

// Run draws the events of all articles as the window shows them at the start.
func (r *render) Run(s *session) error {
	outlined := sync.OnceValues(s.loaded.Outline)
	go outlined() // while the articles are read
	if err := r.sparesInput(r.Paths...); err != nil {
		return err
	}
	shown, err := r.shown(s)
	if err != nil {
		return err
	}
	o, err := outlined()
	if err != nil {
		return err
	}
	scene, err := r.scene(s, shown, o)
	if err != nil {
		return err
	}
	return export.Save(r.Out, func(w io.Writer) error { return r.writer()(w, scene) })
}

// shown returns what is drawn: a workspace as it is decided, else what is read.
func (r *render) shown(s *session) (*state.State, error) {
	shown := state.New()
	if len(r.Paths) == 1 && isWorkspace(r.Paths[0]) {
		book, err := s.book(r.Paths[0])
		if err != nil {
			return nil, err
		}
		shown.Open(book, func(journal.Deed) {})
		return shown, nil
	}
	readings, err := r.readings(s, heads{})
	if err != nil {
		return nil, err
	}
	all := slices.Collect(readings)
	if len(all) == 0 {
		return nil, fmt.Errorf("draw %s: there is nothing to draw, so it is left as it was", r.Out)
	}
	for _, a := range all {
		if err := r.sparesInput(a.Article.Path); err != nil {
			return nil, err
		}
	}
	shown.Add(all...)
	return shown, nil
}

// sparesInput refuses to write the map over a file that is read.
func (r *render) sparesInput(paths ...string) error {
	out, err := os.Stat(r.Out)
	if err != nil {
		return nil // there is no such file, or saving will tell
	}
	for _, path := range paths {
		if in, err := os.Stat(path); err == nil && os.SameFile(in, out) {
			return fmt.Errorf("draw %s: it is one of the files to read: choose another name for the map", r.Out)
		}
	}
	return nil
}

func (r *render) scene(s *session, shown *state.State, o *outline.Outline) (*paint.Scene, error) {
	fonts, err := s.letters(r.Lang)
	if err != nil {
		return nil, err
	}
	size := viewport.Size(r.Size)
	picture := sheet.Sheet{
		Content: sheet.Of(shown), Outline: o, Style: styled(r.Style).With(fonts, r.Lang), Size: size, Frame: sheet.FrameAround(orb.Bound(r.Bound), size),
		Ratio: float64(r.Scale), Title: cmp.Or(r.Title, translations.T("picture.title")), Version: s.bundle.Version, Made: time.Now(),
		Inset: r.Inset, Clear: r.Clear,
	}
	return picture.Scene(), nil
}

// letters returns the fonts of pictures, and has pictures say their words in a language.
func (s *session) letters(language string) (*paint.Fonts, error) {
	if err := speak(language); err != nil {
		return nil, err
	}
	fonts, err := paint.NewFonts(s.bundle.FontRegular, s.bundle.FontBold)
	if err != nil {
		return nil, fmt.Errorf("the bundled fonts are broken: %w", err)
	}
	return fonts, nil
}

// speak has all that is written say its words in a language.
func speak(language string) error {
	if err := translations.Load(); err != nil {
		return err
	}
	translations.Speak(language)
	return nil
}

// styled returns the style of a name; light for one that is none.
func styled(name string) *paint.Style {
	switch name {
	case "dark":
		return paint.Dark()
	case "print":
		return paint.Print()
	}
	return paint.Light()
}

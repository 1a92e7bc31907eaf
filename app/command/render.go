package command

import (
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
	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/export"
	"strikemap/geo/journal"
	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
	"strikemap/geo/when"
)

type render struct {
	Out   string `required:"" placeholder:"MAP" help:"File to write; its ending tells the format: .png, .svg or .pdf."`
	Size  size   `default:"1920x1080" placeholder:"WxH" help:"Size of the picture (${default})."`
	Scale int    `default:"1" help:"Pixels of a PNG for each of the size, 1 to 4."`
	Bound bound  `placeholder:"W,S,E,N" help:"Area to show in degrees; else Ukraine."`
	Style string `enum:"light,dark,print" default:"light" help:"light, dark, or print for high contrast."`
	Lang  string `enum:"en,uk" default:"en" help:"Language of the map: en or uk."`
	Title string `help:"Title above the map."`
	sources
}

// margin is the room around the area that is shown, in units of the picture.
const margin = 8

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

func (r *render) writer() func(io.Writer, *paint.Scene) error {
	return map[string]func(io.Writer, *paint.Scene) error{
		".png": paint.PNG, ".svg": paint.SVG, ".pdf": paint.PDF,
	}[strings.ToLower(filepath.Ext(r.Out))]
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
	fonts, err := paint.NewFonts(s.bundle.FontRegular, s.bundle.FontBold)
	if err != nil {
		return nil, fmt.Errorf("the bundled fonts are broken: %w", err)
	}
	words := sheetWords[r.Lang]
	scene := &paint.Scene{
		Outline: o, Index: index(shown.Events(), o), Style: r.style().With(fonts, r.Lang), Ratio: float64(r.Scale),
		Title: r.Title, Dates: period(shown.Events(), words), Legend: legend(shown, words), Credit: paint.Credit,
		Notes: []string{fmt.Sprintf("%s: %d", words["legend.tray"], len(shown.Tray())), words["picture.caution"]},
	}
	if scene.Title == "" {
		scene.Title = words["picture.title"]
	}
	area := orb.Bound(r.Bound)
	if area == (orb.Bound{}) {
		area = viewport.Ukraine
	}
	low, high := viewport.Fit(area, viewport.Size(r.Size), 0).Bound()
	scene.Fit(low, high, viewport.Size(r.Size), margin)
	return scene, nil
}

func (r *render) style() *paint.Style {
	switch r.Style {
	case "dark":
		return paint.Dark()
	case "print":
		return paint.Print()
	}
	return paint.Light()
}

func index(events []*geo.Event, o *outline.Outline) *marker.Index {
	return marker.NewIndexWithin(events, func(p *geo.Place) ([][]viewport.Plane, bool) { return o.Border(p.ID) })
}

// legend returns the categories that are shown with their counts.
func legend(shown *state.State, words map[string]string) []paint.Entry {
	var entries []paint.Entry
	counts := shown.Counts()
	for _, d := range geo.Displays {
		if shown.IsShown(d) {
			entries = append(entries, paint.Entry{Display: d, Name: words["display."+string(d)], Count: counts[d]})
		}
	}
	return entries
}

// period returns the first and the last day of the dated events, as 2025-12-30 –
// 2025-12-31, and how many are not dated.
func period(events []*geo.Event, words map[string]string) string {
	p, undated := state.Period(events)
	var parts []string
	if !p.From.IsZero() {
		first, last := day(p.From), day(p.To.Add(-time.Nanosecond))
		if last != first {
			first += " – " + last
		}
		parts = append(parts, first)
	}
	if undated > 0 {
		parts = append(parts, fmt.Sprintf("%s: %d", words["date.undated_short"], undated))
	}
	return strings.Join(parts, " · ")
}

func day(t time.Time) string { return t.In(when.Kyiv).Format(time.DateOnly) }

package command

import (
	"fmt"
	"image/color"
	"io"
	"os"
	"slices"
	"time"

	"strikemap/app/paint"
	"strikemap/app/sheet"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/app/words"
	"strikemap/geo"
	"strikemap/geo/export"
	"strikemap/geo/viewport"

	"github.com/paulmach/orb"
)

type exported struct {
	Out         string  `required:"" placeholder:"FILE" help:"File to write; its ending tells the format: ${endings}."`
	Filter      string  `placeholder:"VIEW" help:"Saved view that chooses what is written; else all but what was rejected."`
	PublishSafe bool    `help:"Withhold what strangers should not get: exact points, quotes, what is fresh, file names and notes."`
	Grid        float64 `default:"1" with:"publish-safe" placeholder:"KM" help:"With --publish-safe: points are no finer than so many kilometres (${default})."`
	Quotes      bool    `with:"publish-safe" help:"With --publish-safe: write quotes, but those that are graphic or personal."`
	Fresh       float64 `default:"12" with:"publish-safe" placeholder:"HOURS" help:"With --publish-safe: withhold points of the last so many hours (${default})."`
	ByteOrder   bool    `name:"bom" help:"Start a .csv with a byte order mark, by which Excel knows UTF-8."`
	Lang        string  `enum:"en,uk" default:"en" help:"Language of pictures: en or uk."`
	handed
	Workspace string `arg:"" help:"The workspace, a .gpkg file."`

	kept export.Kept // what was withheld
}

// mostHours are a hundred years; more do not fit a time span.
const mostHours = 24 * 36525

// endings are what a file's name may end in, as the help tells them.
func endings() string {
	var out string
	for _, f := range export.Formats {
		out += f.Ending + ", "
	}
	return out + ".png, .svg, .pdf"
}

// Validate refuses what is not written.
func (x *exported) Validate() error {
	if err := x.check(x.Out); err != nil {
		return err
	}
	if x.Briefing == "" && isHandout(x.Out) {
		return fmt.Errorf("%s is a handout of a briefing: name the briefing with --briefing", x.Out)
	}
	if _, ok := export.FormatOf(x.Out); x.Briefing == "" && !ok && painter(x.Out) == nil {
		return fmt.Errorf("%s ends in none of %s", x.Out, endings())
	}
	if !isWorkspace(x.Workspace) {
		return fmt.Errorf("%s is no workspace: its name ends in .gpkg", x.Workspace)
	}
	if x.Grid < 0 || x.Grid > 100 || x.Fresh < 0 || x.Fresh > mostHours {
		return fmt.Errorf("a grid has 0 to 100 km, and of hours there are 0 to %d", mostHours)
	}
	return nil
}

// Run writes the reports of a workspace as they are decided.
func (x *exported) Run(s *session) error {
	if out, err := os.Stat(x.Out); err == nil {
		if in, err := os.Stat(x.Workspace); err == nil && os.SameFile(in, out) {
			return fmt.Errorf("export %s: it is the workspace itself: choose another name", x.Out)
		}
	}
	if x.Briefing != "" {
		return x.handOut(s)
	}
	shown, err := s.decided(x.Workspace, x.Filter)
	if err != nil {
		return err
	}
	areas, err := s.areas()
	if err != nil {
		return err
	}
	if err := speak("en"); err != nil { // as all that commands print
		return err
	}
	style := paint.Light()
	o := export.Options{
		Version: s.bundle.Version, Made: time.Now(), Say: english, Filter: x.filter(shown), Areas: areas, ByteOrder: x.ByteOrder,
		Color: func(d geo.Display) color.NRGBA { return style.Tint(d).Color },
		Left:  func(r geo.Reason) { fmt.Fprintf(s.stderr, "strikemap: %s: %s\n", x.Out, english(r)) },
	}
	readings := x.chosen(s.stderr, shown, &o)
	if f, ok := export.FormatOf(x.Out); ok {
		return f.SaveAs(x.Out, slices.Values(readings), o, export.Save)
	}
	return x.draw(s, shown, &o)
}

// draw draws what is chosen on a map.
func (x *exported) draw(s *session, shown *state.State, o *export.Options) error {
	fonts, err := s.letters(x.Lang)
	if err != nil {
		return err
	}
	world, err := s.loaded.Outline()
	if err != nil {
		return err
	}
	size := viewport.Size{W: 1920, H: 1080}
	picture := sheet.Sheet{
		Content: sheet.OfEntries(shown, slices.Collect(o.Events)), Outline: world, Style: paint.Light().With(fonts, x.Lang), Size: size,
		Frame: sheet.FrameAround(orb.Bound{}, size), Ratio: 1, Title: translations.T("picture.title"),
		Filter: x.filter(shown), Withheld: x.withheld(o), Version: s.bundle.Version, Made: o.Made,
	}
	return export.Save(x.Out, func(w io.Writer) error { return painter(x.Out)(w, picture.Scene()) })
}

// withheld says what was withheld in the language of pictures.
func (x *exported) withheld(o *export.Options) string {
	if o.Withheld == "" {
		return ""
	}
	return x.kept.Line(words.Say(x.Lang))
}

// filter returns the name of the saved view and what it lets through, in words.
func (x *exported) filter(shown *state.State) string {
	if x.Filter == "" {
		return ""
	}
	return fmt.Sprintf("“%s”: %s", x.Filter, translations.Filter(shown.Filter(), shown.Title))
}

// safe returns what is withheld.
func (x *exported) safe(now time.Time) export.Safe {
	return export.Safe{Grid: x.Grid, Quotes: x.Quotes, Fresh: time.Duration(x.Fresh * float64(time.Hour)), Now: now}
}

// chosen returns what is written, without what is withheld, which is told.
func (x *exported) chosen(stderr io.Writer, shown *state.State, o *export.Options) []*geo.Reading {
	readings, events := shown.Shown(), shown.ShownEntries()
	if x.PublishSafe {
		readings, events, x.kept = x.safe(o.Made).Apply(readings, events)
		o.Withheld = x.kept.Line(english)
		fmt.Fprintf(stderr, "strikemap: %s: %s\n", x.Out, o.Withheld)
	}
	o.Events = slices.Values(events)
	return readings
}

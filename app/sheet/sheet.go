package sheet

import (
	"strings"
	"time"

	"github.com/paulmach/orb"

	"strikemap/app/paint"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// margin is the room around the area that is shown, in units of the picture.
const margin = 8

// Sheet is a picture of what is shown. Its lengths are units, of which there are 96
// to the inch.
type Sheet struct {
	Content Content
	Outline *outline.Outline
	Style   *paint.Style // with fonts and the language of the map's names
	Size    viewport.Size
	Frame   Frame   // what part of the map it shows
	Ratio   float64 // pixels per unit of a PNG, 1 to 4

	Title    string    // above the map
	Filter   string    // what was chosen, in words; empty for all
	Withheld string    // what was withheld, in words; empty for nothing
	Version  string    // of the program
	Made     time.Time // when
	Bare     bool      // without a legend: what it would note stands in the foot
	Inset    bool      // with a small map of the country where it shows a part of it
	Clear    bool      // without ground: borders, names and events alone
}

// Frame is a box of the plane.
type Frame struct{ Low, High viewport.Plane }

// FrameOf returns the frame of a view.
func FrameOf(v viewport.View) Frame {
	low, high := v.Bound()
	return Frame{low, high}
}

// FrameAround returns the frame that shows a bound, in degrees, on a sheet of a
// size; the zero bound is Ukraine.
func FrameAround(b orb.Bound, size viewport.Size) Frame {
	if b == (orb.Bound{}) {
		b = viewport.Ukraine
	}
	return FrameOf(viewport.Fit(b, size, 0))
}

// Scene returns the sheet as it is painted.
func (s *Sheet) Scene() *paint.Scene {
	scene := &paint.Scene{
		Outline: s.Outline, Style: s.Style, Ratio: s.Ratio, Title: s.Title, Dates: Period(s.Content.Events),
		Legend: s.Content.Legend, Notes: s.notes(), Credit: paint.Credit, Index: Index(s.Content.Events, s.Outline),
		Inset: s.Inset, Clear: s.Clear,
	}
	if s.Bare {
		scene.Credit = strings.Join(append(scene.Notes, scene.Credit), " · ")
		scene.Legend, scene.Notes = nil, nil
	}
	scene.Fit(s.Frame.Low, s.Frame.High, s.Size, margin)
	return scene
}

// Index returns the markers of events within the borders that an outline has.
func Index(events []*geo.Event, o *outline.Outline) *marker.Index {
	return marker.NewIndexWithin(events, func(p *geo.Place, level int) ([][]viewport.Plane, bool) { return o.Border(p.ID, level) })
}

// notes says what the map does not show.
func (s *Sheet) notes() []string {
	notes := []string{translations.T("legend.tray") + ": " + translations.Number(s.Content.Tray)}
	if s.Filter != "" {
		notes = append(notes, translations.Capital(s.Filter))
	}
	if s.Withheld != "" {
		notes = append(notes, translations.Capital(s.Withheld))
	}
	return append(notes, translations.T("picture.caution"), s.made())
}

// made says by what and when the sheet was made.
func (s *Sheet) made() string {
	out := strings.TrimSpace("Strikemap " + s.Version)
	if !s.Made.IsZero() {
		out += ", " + translations.Day(s.Made)
	}
	return out
}

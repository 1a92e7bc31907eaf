package app

import (
	"image/color"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"strikemap/app/bundle"
	"strikemap/app/paint"
	"strikemap/app/sheet"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/export"
	"strikemap/geo/journal"
	"strikemap/geo/query"
	"strikemap/geo/workspace"
)

// what says which events are written.
type what int

// What can be written.
const (
	filtered   what = iota // what the filter lets through
	everything             // all but what was rejected
	checked                // what of the filtered was accepted
)

var whats = []struct {
	key  string
	what what
}{{"export.filtered", filtered}, {"export.all", everything}, {"export.checked", checked}}

// filter returns the filter that lets through what is written.
func (w what) filter(shown query.Filter) query.Filter {
	switch w {
	case everything:
		return query.Filter{}.Without(query.Review, string(journal.Rejected), query.Review.All())
	case checked:
		return shown.Choose(query.Review, string(journal.Accepted))
	}
	return shown
}

// request is all that a person chooses about a file.
type request struct {
	format    format
	what      what
	byteOrder bool
	safe      *export.Safe // nil withholds nothing
	picture   composition
	made      time.Time
}

// material is what is written, as it was when it was asked for.
type material struct {
	state    *state.State
	readings []*geo.Reading
	content  sheet.Content
	options  export.Options
}

// gathered returns what is written. It is called on the Fyne goroutine.
func (x *exporter) gathered(r *request) material {
	s := x.state.Copy()
	s.SetFilter(r.what.filter(x.state.Filter()))
	readings, entries := s.Shown(), s.ShownEntries()
	style := paint.Light()
	m := material{state: s, content: sheet.Of(s), options: export.Options{
		Version: x.version, Made: r.made, Say: translations.Reason, Filter: translations.Filter(s.Filter(), x.state.Title), Areas: x.areas(),
		ByteOrder: r.byteOrder, Color: func(d geo.Display) color.NRGBA { return style.Tint(d).Color },
	}}
	if r.safe != nil {
		var kept export.Kept
		readings, entries, kept = r.safe.Apply(readings, entries)
		m.options.Withheld = kept.Line(translations.Reason)
		m.content = sheet.OfEntries(s, entries)
	}
	m.readings, m.options.Events = readings, slices.Values(entries)
	return m
}

// writer returns what writes a file and tells what was withheld or left out. It is
// called on the Fyne goroutine; what it returns is called on another.
func (x *exporter) writer(path string, r *request) func() ([]string, error) {
	m := x.gathered(r)
	var told []string
	if m.options.Withheld != "" {
		told = append(told, m.options.Withheld)
	}
	if r.format.playback != nil {
		p := x.playback(&m, r)
		return func() ([]string, error) {
			return told, deliver(path, func(out io.Writer) error { return r.format.playback(out, p, r.picture.pace) })
		}
	}
	if r.format.picture != nil {
		scene := x.sheet(&m, &r.picture).Scene()
		return func() ([]string, error) {
			return told, deliver(path, func(out io.Writer) error { return r.format.picture(out, scene) })
		}
	}
	f, _ := export.FormatOf("x" + r.format.ending)
	m.options.Left = func(why geo.Reason) { told = append(told, translations.Reason(why)) }
	return func() ([]string, error) {
		err := f.SaveAs(path, slices.Values(m.readings), m.options, deliver)
		return told, err
	}
}

// borders returns the areas that files hold; none while the outline is not there.
func (w *Window) borders() export.Areas {
	if o, err := w.loaded.Outline(); err == nil {
		return bundle.Borders{Outline: o}
	}
	return nil
}

// holdsWork reports whether a file is a workspace, and no export.
func (x *exporter) holdsWork(path string) bool {
	if _, err := os.Stat(path); err != nil {
		return false
	}
	w, err := workspace.Open(filepath.Clean(path), workspace.Options{ReadOnly: true})
	if err != nil {
		return false
	}
	_ = w.Close() // it was only looked at
	return true
}

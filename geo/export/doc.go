// Package export writes reports and events as JSON Lines, GeoJSON, CSV, KML, KMZ,
// GeoPackage and a table in the shape of ACLED's, and their articles as BibTeX and
// RIS, each with its article's title and source and the sentence that tells it. It
// saves files so that a failure leaves the old one whole.
//
// What is unknown is null, or an empty cell, and never invented. Longitude and
// latitude are in degrees WGS 84, rounded to five decimals (about a metre);
// times are in Kyiv time with their zone. Text from articles is data to every
// reader of these formats: no script, formula or control character of it acts.
//
// Every file says which program made it, when and by which filter; where a format
// has no place for it, a Dictionary beside the file does. Safe takes out of what is
// written what strangers should not get; all formats write what it leaves.
package export

import (
	"image/color"
	"iter"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
)

// Areas knows the borders of oblasts and raions: a polygon or multipolygon in
// degrees, nil when it is not known; approximate tells that it is only about there.
// The geometry is shared and must not change.
type Areas interface {
	Area(geo.PlaceID) (g orb.Geometry, approximate bool)
}

// Options say what a file tells about itself.
type Options struct {
	Version  string        // of the program
	Made     time.Time     // when; the zero time is not told
	Say      record.Saying // the words of reasons; their codes are written beside them
	Filter   string        // which reports were chosen, in words; empty for all
	Withheld string        // what Safe kept back, in words; empty when all is written
	Areas    Areas         // may be nil: then areas are drawn as a ring "about here"
	Mentions bool          // JSON Lines hold every place mention, too
	// Why tells which words of a report's evidence decide what, in JSON Lines; nil
	// tells nothing.
	Why       func(*geo.Reading, *geo.Report) []record.Influence
	ByteOrder bool // CSV starts with a byte order mark, by which Excel knows UTF-8
	// Events are what is decided of the events that the reports are of, in the order
	// in which they are written; nil has every report be an event of its own.
	Events iter.Seq[*ledger.Entry]
	// Color returns the colour of a display category in KML; nil leaves it to the
	// viewer.
	Color func(geo.Display) color.NRGBA
	// Left is told what a format leaves out, when all else is written; it may be nil.
	Left func(geo.Reason)
}

// entry is one report with its article, and what says its reasons.
type entry struct {
	article *geo.Article
	report  *geo.Report
	say     record.Saying
	bounds  *bounds // may be nil
}

// entries yields every report of the results in their order.
func entries(results iter.Seq[*geo.Reading], o *Options) iter.Seq[entry] {
	return func(yield func(entry) bool) {
		for r := range results {
			for i := range r.Reports {
				if !yield(entry{article: &r.Article, report: &r.Reports[i], say: o.Say}) {
					return
				}
			}
		}
	}
}

// events yields the events of the options, else every report as an event of its own.
func events(results iter.Seq[*geo.Reading], o *Options) iter.Seq[*ledger.Entry] {
	if o.Events != nil {
		return o.Events
	}
	return func(yield func(*ledger.Entry) bool) {
		for r := range results {
			for i := range r.Reports {
				x := &r.Reports[i]
				e := &ledger.Entry{Event: &geo.Event{ID: x.ID, Reports: []*geo.Report{x}}, Reading: r, Lead: x, Display: x.Display()}
				if !yield(e) {
					return
				}
			}
		}
	}
}

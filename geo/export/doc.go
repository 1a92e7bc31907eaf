// Package export writes reports as JSON Lines, GeoJSON, CSV and KML, each with
// its article's title and source and the sentence that tells it, and saves files
// so that a failure leaves the old one whole.
//
// What is unknown is null, or an empty cell, and never invented. Longitude and
// latitude are in degrees WGS 84, rounded to five decimals (about a metre);
// times are in Kyiv time with their zone. Text from articles is data to every
// reader of these formats: no script, formula or control character of it acts.
package export

import (
	"iter"

	"github.com/paulmach/orb"

	"strikemap/geo"
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
	Say      record.Saying // the words of reasons; their codes are written beside them
	Filter   string        // which reports were chosen, in words; empty for all
	Areas    Areas         // may be nil: then areas are drawn as a ring "about here"
	Mentions bool          // JSON Lines hold every place mention, too
	// Why tells which words of a report's evidence decide what, in JSON Lines; nil
	// tells nothing.
	Why       func(*geo.Reading, *geo.Report) []record.Influence
	ByteOrder bool // CSV starts with a byte order mark, by which Excel knows UTF-8
}

// entry is one report with its article, and what says its reasons.
type entry struct {
	article *geo.Article
	report  *geo.Report
	say     record.Saying
}

// entries yields every report of the results in their order.
func entries(results iter.Seq[*geo.Reading], say record.Saying) iter.Seq[entry] {
	return func(yield func(entry) bool) {
		for r := range results {
			for i := range r.Reports {
				if !yield(entry{&r.Article, &r.Reports[i], say}) {
					return
				}
			}
		}
	}
}

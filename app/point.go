package app

import (
	"fmt"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/record"
)

// nearby is within how many metres of a settlement a point is called after it.
const nearby = 3000

// oblastAt names the first-level unit of Ukraine that a point lies in, in English;
// nothing elsewhere.
func (w *Window) oblastAt(at orb.Point) string {
	if o := w.bundledOutline(); o != nil {
		if f := o.FaceAt(at); f != nil && f.InUkraine() {
			return f.Name
		}
	}
	return ""
}

// pointed returns the place of a point of the map, in the oblast and raion where it lies.
// It is called as the place that a report had, or as its text calls it; where that was a
// whole area, after the settlement there.
func (w *Window) pointed(r *geo.Report, at orb.Point) *geo.Place {
	at = orb.Point{record.Degrees(at[0]), record.Degrees(at[1])}
	place := geo.Place{
		ID: geo.PlaceID(fmt.Sprintf("point:%.5f,%.5f", at[1], at[0])), Level: geo.LevelSettlement, Point: at,
		Name: fmt.Sprintf("%.4f, %.4f", at[1], at[0]), Oblast: w.oblastAt(at),
	}
	near, metres := w.settlementBy(at, place.Oblast)
	if near != nil {
		place.Country, place.Raion = near.Country, near.Raion
	}
	switch was := r.Place; {
	case was == nil && r.Toponym.Text != "":
		place.Name = r.Toponym.Text
	case was != nil && !wide[was.Level]:
		place.Name, place.LocalName, place.Level, place.Population = was.Name, was.LocalName, was.Level, was.Population
	case near != nil && metres <= nearby:
		place.Name, place.LocalName = near.Name, near.LocalName
	}
	return &place
}

// settlementBy returns the settlement of an oblast nearest to a point.
func (w *Window) settlementBy(at orb.Point, oblast string) (nearest *geo.Place, metres float64) {
	parser, err := w.loaded.Parser()
	if err != nil || oblast == "" {
		return nil, 0
	}
	return parser.Nearest(at, oblast)
}

// wide are the levels of places that a point can only lie in.
var wide = map[geo.Level]bool{geo.LevelRaion: true, geo.LevelOblast: true, geo.LevelRegion: true, geo.LevelCountry: true}

// pointPrecision is how finely a report is said to tell a place that a person points at:
// as finely as it did where that is a point, else as its settlement. A click is no
// coordinate that the source printed.
func pointPrecision(r *geo.Report) geo.Precision {
	switch r.Precision {
	case geo.P0, geo.P1, geo.P2, geo.P3, geo.P4:
		return r.Precision
	}
	return geo.P3
}

// placeAt asks to have a report placed at a point of the map.
func (w *Window) placeAt(r *geo.Report, at orb.Point) {
	w.placing(r).show(w.pointed(r, at), pointPrecision(r))
}

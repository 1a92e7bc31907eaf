package export

import (
	"io"
	"iter"

	"strikemap/geo"
	"strikemap/geo/record"
)

// generator names the program in the files that have room for it.
func (o *Options) generator() string {
	if o.Version == "" {
		return "Strikemap"
	}
	return "Strikemap " + o.Version
}

// properties is a report's record with how its geometry stands for its place, and
// whether that is an area whose border is only about there.
type properties struct {
	*record.Report
	DrawnAs     *string `json:"drawn_as"`
	Approximate bool    `json:"approximate,omitempty"`
}

// GeoJSON writes a feature collection (RFC 7946), one feature a report: a point
// for a settlement, a ring for "near", an area for an oblast or raion, a null
// geometry for what cannot be mapped. The collection tells the program, when it was
// made, the filter and what was withheld.
func GeoJSON(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	e := newEncoder(w)
	e.text(`{"type":"FeatureCollection","generator":`)
	e.value(o.generator())
	e.text(`,"schema":`)
	e.value(record.Schema)
	e.text(`,"made":`)
	e.value(record.OrNull(record.Moment(o.Made)))
	e.text(`,"filter":`)
	e.value(record.OrNull(o.Filter))
	e.text(`,"withheld":`)
	e.value(record.OrNull(o.Withheld))
	e.text(`,"features":[`)
	separator := "\n"
	d := drawer{areas: o.Areas, known: make(map[geo.PlaceID]drawing)}
	for x := range entries(results, &o) {
		e.text(separator)
		e.feature(x, d.draw(x.report))
		if separator = ",\n"; e.err != nil {
			return e.err
		}
	}
	e.text("\n]}\n")
	return e.err
}

// feature writes one report.
func (e *encoder) feature(x entry, d drawing) {
	e.text(`{"type":"Feature","id":`)
	e.value(x.report.ID)
	e.text(`,"geometry":`)
	e.bytes(d.json)
	e.text(`,"properties":`)
	e.value(properties{record.OfReport(x.article, x.report, x.say), record.OrNull(d.as), d.as == drawnRough})
	e.text("}")
}

// drawing is an encoded geometry and what it stands for.
type drawing struct {
	json []byte
	as   string
}

// drawer encodes geometries, and each area, which may have thousands of corners,
// only once.
type drawer struct {
	areas Areas
	known map[geo.PlaceID]drawing
}

func (d *drawer) draw(r *geo.Report) drawing {
	area := r.Place != nil && r.Precision.Area()
	if area {
		if known, ok := d.known[r.Place.ID]; ok {
			return known
		}
	}
	g, as := geometry(r, d.areas)
	out := drawing{appendGeometry(nil, g), as}
	if area {
		d.known[r.Place.ID] = out
	}
	return out
}

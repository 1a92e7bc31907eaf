package export

import (
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ncruces/go-sqlite3"
	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/tables"
)

// packageTables are the tables of a GeoPackage: those of tables.txt, the layer of
// reports with a number and a geometry in place of two columns.
var packageTables = []tables.Table{*tableOf("events"), reportLayer(), *tableOf("areas"), *tableOf("about"), *tableOf("data_dictionary")}

// ownColumns are columns of CSV that the layer of reports has otherwise.
var ownColumns = []string{"lon", "lat", "area_west", "area_south", "area_east", "area_north", "area_approximate"}

func reportLayer() tables.Table {
	events, t := tableOf("events"), *tableOf(TableReports)
	columns := []tables.Column{events.Columns[0], events.Columns[1]}
	for _, c := range t.Columns {
		if c.Name == "id" {
			c.Name = "report"
		}
		if !slices.Contains(ownColumns, c.Name) {
			columns = append(columns, c)
		}
	}
	t.Columns = columns
	return t
}

// fill writes all rows.
func (p *packed) fill(results iter.Seq[*geo.Reading]) error {
	var err error
	for e := range events(results, p.options) {
		if err = p.event(e); err != nil {
			return err
		}
	}
	for e := range entries(results, p.options) {
		if err = p.report(&e); err != nil {
			return err
		}
	}
	if err = p.writeAreas(); err == nil {
		err = p.tell()
	}
	if err == nil {
		err = p.end()
	}
	return err
}

func (p *packed) event(e *ledger.Entry) error {
	r, date, a := e.Lead, e.Event.Date(), &e.Reading.Article
	x := &entry{article: a, report: r, say: p.options.Say}
	if h := p.hold(r); h != nil {
		h.events++
	}
	cells := func(names ...string) []any {
		out := make([]any, len(names))
		for i, n := range names {
			out[i] = clean(columnsByName[n].of(x))
		}
		return out
	}
	names := make([]string, len(e.Event.Reports))
	for i, r := range e.Event.Reports {
		names[i] = r.ID
	}
	values := []any{p.place("events", pointOf(r)), clean(e.Event.ID), clean(strings.Join(names, "; "))}
	values = append(values, cells("kind", "display", "role", "place_id", "place", "raion", "oblast", "country", "precision")...)
	values = append(values, real(radiusCell(x)))
	values = append(values, cells("area_id", "unmapped", "reason_code")...)
	values = append(values, date.From, date.To, string(date.Precision))
	values = append(values, cells("targets", "weapons", "status", "claimed_by")...)
	for _, n := range []string{"killed_min", "killed_max", "injured_min", "injured_max"} {
		values = append(values, whole(columnsByName[n].of(x)))
	}
	values = append(values, r.Confidence, len(e.Articles()))
	values = append(values, cells("title", "publisher")...)
	values = append(values, a.Published, clean(a.URL), clean(r.Evidence.Text))
	values = append(values, string(e.Judgement.Verdict), clean(e.Judgement.Why), clean(e.Note), clean(strings.Join(e.Tags, "; ")), e.Corrected, e.Made)
	return p.add("events", values...)
}

func (p *packed) report(e *entry) error {
	if h := p.hold(e.report); h != nil {
		h.reports++
	}
	values := []any{p.place(TableReports, pointOf(e.report))}
	for _, c := range tableOf(TableReports).Columns {
		if slices.Contains(ownColumns, c.Name) {
			continue
		}
		text := columnsByName[c.Name].of(e)
		switch c.Kind {
		case "REAL":
			values = append(values, real(text))
		case "INTEGER":
			values = append(values, whole(text))
		case "BOOLEAN":
			values = append(values, text == "true")
		case "DATETIME":
			t, _ := time.Parse(time.RFC3339, text) // empty is no time
			values = append(values, t)
		default:
			values = append(values, clean(text))
		}
	}
	return p.add(TableReports, values...)
}

// hold returns what is counted of a report's area, nil for none.
func (p *packed) hold(r *geo.Report) *held {
	if r.Place == nil || !r.Precision.Area() {
		return nil
	}
	h := p.areas[r.Place.ID]
	if h == nil {
		h = &held{place: r.Place}
		p.areas[r.Place.ID], p.order = h, append(p.order, r.Place.ID)
	}
	return h
}

// writeAreas writes the areas whose borders are known.
func (p *packed) writeAreas() error {
	for _, id := range p.order {
		h := p.areas[id]
		g, approximate := p.border(id)
		if g == nil {
			continue
		}
		if err := p.add("areas", p.place("areas", g), clean(string(id)), clean(h.place.Name), string(h.place.Level), approximate, h.events, h.reports); err != nil {
			return err
		}
	}
	return nil
}

// border returns the border of an area as parts, nil when it is not known.
func (p *packed) border(id geo.PlaceID) (orb.Geometry, bool) {
	if p.options.Areas == nil {
		return nil, false
	}
	g, approximate := p.options.Areas.Area(id)
	switch g := handed(g).(type) {
	case orb.Polygon:
		return orb.MultiPolygon{g}, approximate
	case orb.MultiPolygon:
		return g, approximate
	}
	return nil, false
}

// tell writes what the file tells about itself.
func (p *packed) tell() error {
	for _, f := range p.options.about() {
		if err := p.add("about", f.name, clean(f.value)); err != nil {
			return err
		}
	}
	for _, t := range packageTables {
		if err := p.add("data_dictionary", t.Name, nil, nil, t.About); err != nil {
			return err
		}
		for _, c := range t.Columns {
			if err := p.add("data_dictionary", t.Name, c.Name, c.Kind, c.About); err != nil {
				return err
			}
		}
	}
	return nil
}

// moment is how a GeoPackage has times.
const moment = "2006-01-02T15:04:05.000Z"

// bind sets a parameter of a statement. What is empty is NULL.
func bind(s *sqlite3.Stmt, n int, v any) error {
	switch v := v.(type) {
	case string:
		if v != "" {
			return s.BindText(n, v)
		}
	case []byte:
		if v != nil {
			return s.BindBlob(n, v)
		}
	case time.Time:
		if !v.IsZero() {
			return s.BindText(n, v.UTC().Format(moment))
		}
	case bool:
		return s.BindBool(n, v)
	case int:
		return s.BindInt(n, v)
	case float64:
		return s.BindFloat(n, v)
	}
	return s.BindNull(n)
}

// real returns the number of a cell, nil for an empty one.
func real(cell string) any {
	if x, err := strconv.ParseFloat(cell, 64); err == nil {
		return x
	}
	return nil
}

// whole returns the whole number of a cell, nil for an empty one.
func whole(cell string) any {
	if n, err := strconv.Atoi(cell); err == nil {
		return n
	}
	return nil
}

package export

import (
	"strconv"
	"strings"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/record"
)

// column is a column of a table of reports; tables.txt says what it holds.
type column struct {
	name string
	of   func(*entry) string
}

// columns are the columns of a table, one report a row.
var columns = []column{
	{"id", func(e *entry) string { return e.report.ID }},
	{"kind", func(e *entry) string { return string(e.report.Kind) }},
	{"display", func(e *entry) string { return string(e.report.Display()) }},
	{"role", func(e *entry) string { return string(e.report.Role) }},
	{"place", placeCell(func(p *geo.Place) string { return p.Name })},
	{"local_name", placeCell(func(p *geo.Place) string { return p.LocalName })},
	{"place_id", placeCell(func(p *geo.Place) string { return string(p.ID) })},
	{"level", placeCell(func(p *geo.Place) string { return string(p.Level) })},
	{"raion", placeCell(func(p *geo.Place) string { return p.Raion })},
	{"oblast", placeCell(func(p *geo.Place) string { return p.Oblast })},
	{"country", placeCell(func(p *geo.Place) string { return p.Country })},
	{"lon", pointCell(0)},
	{"lat", pointCell(1)},
	{"precision", func(e *entry) string { return string(e.report.Precision) }},
	{"radius_km", radiusCell},
	{"area_id", areaCell(func(p *geo.Place, _ orb.Bound) string { return string(p.ID) })},
	{"area", areaCell(func(p *geo.Place, _ orb.Bound) string { return p.Name })},
	{"area_west", areaCell(func(_ *geo.Place, b orb.Bound) string { return edge(b, b.Min[0]) })},
	{"area_south", areaCell(func(_ *geo.Place, b orb.Bound) string { return edge(b, b.Min[1]) })},
	{"area_east", areaCell(func(_ *geo.Place, b orb.Bound) string { return edge(b, b.Max[0]) })},
	{"area_north", areaCell(func(_ *geo.Place, b orb.Bound) string { return edge(b, b.Max[1]) })},
	{"area_approximate", func(e *entry) string {
		if _, rough := e.area(); rough {
			return "true"
		}
		return ""
	}},
	{"unmapped", func(e *entry) string { return e.say.Words(e.report.Unmapped) }},
	{"reason_code", func(e *entry) string { return string(e.report.Unmapped.ID) }},
	{"date_from", func(e *entry) string { return record.Moment(e.report.Date.From) }},
	{"date_to", func(e *entry) string { return record.Moment(e.report.Date.To) }},
	{"date_precision", func(e *entry) string { return string(e.report.Date.Precision) }},
	{"date_basis", func(e *entry) string { return string(e.report.Date.Basis) }},
	{"date_words", func(e *entry) string { return e.report.Date.Words }},
	{"effects", func(e *entry) string { return joined(e.report.Effects, effectWord) }},
	{"killed_min", countCell(geo.EffectKilled, false)},
	{"killed_max", countCell(geo.EffectKilled, true)},
	{"injured_min", countCell(geo.EffectInjured, false)},
	{"injured_max", countCell(geo.EffectInjured, true)},
	{"targets", func(e *entry) string { return joined(e.report.Targets, func(t geo.Target) string { return string(t) }) }},
	{"weapons", func(e *entry) string { return joined(e.report.Weapons, func(w geo.Weapon) string { return string(w) }) }},
	{"cause", func(e *entry) string { return e.report.Cause }},
	{"intercepted", func(e *entry) string { return strconv.FormatBool(e.report.Intercepted) }},
	{"status", func(e *entry) string { return string(e.report.Status) }},
	{"claimed_by", func(e *entry) string {
		return joined(e.report.ClaimedBy, func(a geo.Attribution) string { return a.Name })
	}},
	{"confidence", func(e *entry) string { return number(record.Round(e.report.Confidence, 1000)) }},
	{"evidence", func(e *entry) string { return e.report.Evidence.Text }},
	{"toponym", func(e *entry) string { return e.report.Toponym.Text }},
	{"trigger", func(e *entry) string { return e.report.Trigger.Text }},
	{"title", func(e *entry) string { return e.article.Title }},
	{"publisher", func(e *entry) string { return e.article.Publisher }},
	{"author", func(e *entry) string { return e.article.Author }},
	{"published", func(e *entry) string { return record.Day(e.article.Published) }},
	{"url", func(e *entry) string { return e.article.URL }},
	{"language", func(e *entry) string { return e.article.Language }},
	{"path", func(e *entry) string { return e.article.Path }},
	{"article_id", func(e *entry) string { return e.article.ID }},
	{"sha256", func(e *entry) string { return e.article.SHA256 }},
	{"evidence_start", func(e *entry) string { return strconv.Itoa(e.report.Evidence.Span.Start) }},
	{"evidence_end", func(e *entry) string { return strconv.Itoa(e.report.Evidence.Span.End) }},
}

var columnsByName = func() map[string]column {
	out := map[string]column{}
	for _, c := range columns {
		out[c.name] = c
	}
	return out
}()

// placeCell returns the cell of a place's column, empty for no place.
func placeCell(of func(*geo.Place) string) func(*entry) string {
	return func(e *entry) string {
		if e.report.Place == nil {
			return ""
		}
		return of(e.report.Place)
	}
}

// pointCell returns the cell of a longitude (0) or latitude (1), empty for what
// has no point that a table could be plotted by: an area or a country.
func pointCell(axis int) func(*entry) string {
	return func(e *entry) string {
		if pointOf(e.report) == nil {
			return ""
		}
		return number(record.Degrees(e.report.Place.Point[axis]))
	}
}

func radiusCell(e *entry) string {
	if e.report.Precision != geo.P4 {
		return ""
	}
	return number(e.report.Radius())
}

// countCell returns the cell of an effect's least or greatest stated count.
func countCell(effect geo.Effect, greatest bool) func(*entry) string {
	return func(e *entry) string {
		for _, x := range e.report.Effects {
			bound := x.Min
			if greatest {
				bound = x.Max
			}
			if x.Effect == effect && bound != nil {
				return strconv.Itoa(*bound)
			}
		}
		return ""
	}
}

func effectWord(c geo.EffectClaim) string {
	if c.Extent != "" {
		return string(c.Effect) + " (" + c.Extent + ")"
	}
	return string(c.Effect)
}

func joined[T any](all []T, word func(T) string) string {
	words := make([]string, len(all))
	for i, x := range all {
		words[i] = word(x)
	}
	return strings.Join(words, "; ")
}

func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// areaCell returns the cell of what is told of an oblast or raion, empty for all
// else.
func areaCell(of func(*geo.Place, orb.Bound) string) func(*entry) string {
	return func(e *entry) string {
		if e.report.Place == nil || !e.report.Precision.Area() {
			return ""
		}
		bound, _ := e.area()
		return of(e.report.Place, bound)
	}
}

// edge returns a side of an area's bound, empty when the border is not known.
func edge(b orb.Bound, degrees float64) string {
	if b.IsEmpty() || b == (orb.Bound{}) {
		return ""
	}
	return number(record.Degrees(degrees))
}

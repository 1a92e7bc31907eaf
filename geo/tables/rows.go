package tables

import (
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/record"
)

// ArticleRow is the row of an article, read by a version of the program.
func ArticleRow(r *geo.Reading, now time.Time, program string) []any {
	a := &r.Article
	return []any{
		a.ID, a.SHA256, a.Path, a.Title, a.Publisher, a.Author, a.URL, a.Language, a.Published,
		a.TitleSpan.Start, a.TitleSpan.End, a.DatelineSpan.Start, a.DatelineSpan.End, SentencesText(r.Sentences), now, program, a.Body,
	}
}

// ReportRow is the row of the nth report of a reading. Article and place are rows,
// place nil where there is none.
func ReportRow(in *geo.Reading, n int, article int64, place any) ([]any, error) {
	r := &in.Reports[n]
	var name, oblast string
	if r.Place != nil {
		name, oblast = r.Place.Name, r.Place.Oblast
	}
	more, err := partsText(in.Article.Body, r)
	return []any{
		PointOf(r), article, n, r.ID, string(r.Kind), string(r.Role), place, name, oblast,
		string(r.Relation), string(r.Precision), orNull(r.RadiusKM), string(r.Unmapped.ID), r.Within, from0(r.Mention),
		r.Date.From, r.Date.To, string(r.Date.Precision), string(r.Date.Basis), r.Date.Words, string(r.Date.Why.ID),
		joined(r.Targets, " "), joined(r.Weapons, " "), r.Cause, r.Intercepted, string(r.Status), r.Confidence,
		r.Evidence.Text, r.Evidence.Span.Start, r.Evidence.Span.End, r.Toponym.Text, r.Toponym.Span.Start, r.Toponym.Span.End,
		r.Trigger.Text, r.Trigger.Span.Start, r.Trigger.Span.End, more,
	}, err
}

// MentionRow is the row of the nth mention of an article. Article and place are
// rows, place nil where there is none.
func MentionRow(m *geo.Mention, n int, article int64, place any) ([]any, error) {
	more, err := looseOf(m).text()
	return []any{
		article, n, m.Span.Start, m.Span.End, m.Text, m.Sentence, place, m.Score, m.Literal,
		string(m.Role), string(m.Relation), m.Near, orNull(m.RadiusKM), string(m.Reason.ID), string(m.RoleReason.ID), more,
	}, err
}

// PlaceRow is the row of a place.
func PlaceRow(p *geo.Place) []any {
	var population any
	if p.Population != 0 {
		population = p.Population
	}
	return []any{string(p.ID), p.Name, p.LocalName, string(p.Level), p.Raion, p.Oblast, p.Country, p.Point[0], p.Point[1], population}
}

// Areas knows the borders of oblasts and raions: a polygon or multipolygon in
// degrees, nil when it is not known; approximate tells that it is only about there.
type Areas interface {
	Area(geo.PlaceID) (g orb.Geometry, approximate bool)
}

// AreaRow is the row of the border of a report's oblast or raion, nil when the
// report is of none or its border is not known. All may be nil.
func AreaRow(all Areas, r *geo.Report) []any {
	if all == nil || r.Place == nil || !r.Precision.Area() {
		return nil
	}
	g, approximate := all.Area(r.Place.ID)
	var area orb.MultiPolygon
	switch g := g.(type) {
	case orb.Polygon:
		area = orb.MultiPolygon{g}
	case orb.MultiPolygon:
		area = g
	}
	if len(area) == 0 {
		return nil
	}
	return []any{area, string(r.Place.ID), r.Place.Name, string(r.Place.Level), approximate}
}

// PointOf returns where a report is drawn, nil for the tray.
func PointOf(r *geo.Report) orb.Geometry {
	if r.Place == nil || !r.Precision.Mappable() {
		return nil
	}
	return r.Place.Point
}

// partsText is the JSON of what of a report has no column.
func partsText(body string, r *geo.Report) (string, error) {
	p := record.OfParts(body, r)
	if p.Empty() {
		return "", nil
	}
	out, err := json.Marshal(p)
	return string(out), err
}

// SentencesText is where the sentences stand, as a JSON list of four numbers each.
func SentencesText(all []geo.Sentence) string {
	numbers := make([]int, 0, 4*len(all))
	for _, s := range all {
		heading := 0
		if s.Heading {
			heading = 1
		}
		numbers = append(numbers, s.Span.Start, s.Span.End, s.Paragraph, heading)
	}
	if len(numbers) == 0 {
		return ""
	}
	out, err := json.Marshal(numbers)
	if err != nil {
		panic(err) // numbers
	}
	return string(out)
}

// loose is what of a mention has no column.
type loose struct {
	Candidates []geo.PlaceID `json:"candidates,omitempty"` // where they are not the place alone
	Alone      bool          `json:"no_candidates,omitempty"`
	Args       []string      `json:"args,omitempty"`
	RoleArgs   []string      `json:"role_args,omitempty"`
}

func looseOf(m *geo.Mention) loose {
	l := loose{Candidates: m.Candidates, Args: m.Reason.Args, RoleArgs: m.RoleReason.Args}
	if m.Place != nil {
		l.Alone = len(m.Candidates) == 0
		if slices.Equal(m.Candidates, []geo.PlaceID{m.Place.ID}) {
			l.Candidates = nil
		}
	}
	return l
}

// looseFrom reads what text wrote; one makes equal texts one.
func looseFrom(raw []byte, one func([]byte) string) (l loose, err error) {
	whole := record.ReadTexts(raw, one, func(name string, texts []string) {
		switch name {
		case "candidates":
			for _, t := range texts {
				l.Candidates = append(l.Candidates, geo.PlaceID(t))
			}
		case "no_candidates":
			l.Alone = true
		case "args":
			l.Args = texts
		case "role_args":
			l.RoleArgs = texts
		}
	})
	if !whole {
		l = loose{}
		err = json.Unmarshal(raw, &l)
	}
	return l, err
}

func (l loose) text() (string, error) {
	if len(l.Candidates)+len(l.Args)+len(l.RoleArgs) == 0 && !l.Alone {
		return "", nil
	}
	out, err := json.Marshal(l)
	return string(out), err
}

func (l *loose) fill(m *geo.Mention) {
	m.Reason.Args, m.RoleReason.Args = l.Args, l.RoleArgs
	if len(l.Candidates) > 0 {
		m.Candidates = l.Candidates
	} else if l.Alone {
		m.Candidates = nil
	}
}

func joined[S ~string](all []S, by string) string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = string(s)
	}
	return strings.Join(out, by)
}

// orNull returns nil for zero, which stands for unknown.
func orNull(x float64) any {
	if x == 0 {
		return nil
	}
	return x
}

// from0 returns nil for what is below zero, which stands for none.
func from0(n int) any {
	if n < 0 {
		return nil
	}
	return n
}

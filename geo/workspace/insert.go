package workspace

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/record"
)

// insertInto and update are the statements that write a whole row of each table,
// its columns in the order of schema.txt without the first, the row's number.
var insertInto, updateEvent = statements()

func statements() (insert map[string]string, update string) {
	insert = map[string]string{}
	for _, t := range schema {
		var names, set []string
		for _, c := range t.columns {
			if c.name == "id" && strings.HasPrefix(c.kind, "INTEGER PRIMARY KEY") {
				continue
			}
			names, set = append(names, fmt.Sprintf("%q", c.name)), append(set, fmt.Sprintf("%q = ?", c.name))
		}
		marks := strings.TrimSuffix(strings.Repeat("?, ", len(names)), ", ")
		insert[t.name] = fmt.Sprintf("INSERT INTO %q (%s) VALUES (%s)", t.name, strings.Join(names, ", "), marks)
		if t.name == "events" {
			update = "UPDATE events SET " + strings.Join(set, ", ") + " WHERE event = ?"
		}
	}
	return insert, update
}

// add writes a row and returns its number.
func (c *conn) add(table string, values ...any) (int64, error) {
	if err := c.run(insertInto[table], values...); err != nil {
		return 0, fmt.Errorf("table %s: %w", table, err)
	}
	return c.db.LastInsertRowID(), nil
}

// insert writes what was read of one article and returns its row.
func (w *Workspace) insert(r *geo.Reading, now time.Time) (int64, error) {
	a := &r.Article
	row, err := w.conn.add("articles", a.ID, a.SHA256, a.Path, a.Title, a.Publisher, a.Author, a.URL, a.Language, a.Published,
		a.TitleSpan.Start, a.TitleSpan.End, a.DatelineSpan.Start, a.DatelineSpan.End, sentencesText(r.Sentences), now, w.options.Program, a.Body)
	if err != nil {
		return 0, err
	}
	return row, w.insertFound(row, r)
}

// insertFound writes the reports and mentions of an article.
func (w *Workspace) insertFound(row int64, r *geo.Reading) error {
	for i := range r.Reports {
		if err := w.insertReport(row, i, r); err != nil {
			return err
		}
	}
	for i := range r.Mentions {
		if err := w.insertMention(row, i, &r.Mentions[i]); err != nil {
			return err
		}
	}
	return nil
}

func (w *Workspace) insertReport(article int64, n int, in *geo.Reading) error {
	r := &in.Reports[n]
	place, err := w.placeRow(r.Place)
	if err != nil {
		return err
	}
	var name, oblast string
	if r.Place != nil {
		name, oblast = r.Place.Name, r.Place.Oblast
	}
	more, err := partsText(in.Article.Body, r)
	if err != nil {
		return err
	}
	_, err = w.conn.add("reports", blob(pointOf(r)), article, n, r.ID, string(r.Kind), string(r.Role), place, name, oblast,
		string(r.Relation), string(r.Precision), orNull(r.RadiusKM), string(r.Unmapped.ID), r.Within, from0(r.Mention),
		r.Date.From, r.Date.To, string(r.Date.Precision), string(r.Date.Basis), r.Date.Words, string(r.Date.Why.ID),
		joined(r.Targets, " "), joined(r.Weapons, " "), r.Cause, r.Intercepted, string(r.Status), r.Confidence,
		r.Evidence.Text, r.Evidence.Span.Start, r.Evidence.Span.End, r.Toponym.Text, r.Toponym.Span.Start, r.Toponym.Span.End,
		r.Trigger.Text, r.Trigger.Span.Start, r.Trigger.Span.End, more)
	if err == nil {
		err = w.areaOf(r)
	}
	return err
}

func (w *Workspace) insertMention(article int64, n int, m *geo.Mention) error {
	place, err := w.placeRow(m.Place)
	if err != nil {
		return err
	}
	more, err := looseOf(m).text()
	if err != nil {
		return err
	}
	_, err = w.conn.add("mentions", article, n, m.Span.Start, m.Span.End, m.Text, m.Sentence, place, m.Score, m.Literal,
		string(m.Role), string(m.Relation), m.Near, orNull(m.RadiusKM), string(m.Reason.ID), string(m.RoleReason.ID), more)
	return err
}

// placeRow returns the row of a place, written when it is new; nil for none.
func (w *Workspace) placeRow(p *geo.Place) (any, error) {
	if p == nil {
		return nil, nil
	}
	if row, ok := w.places[*p]; ok {
		return row, nil
	}
	var population any
	if p.Population != 0 {
		population = p.Population
	}
	row, err := w.conn.add("places", string(p.ID), p.Name, p.LocalName, string(p.Level), p.Raion, p.Oblast, p.Country, p.Point[0], p.Point[1], population)
	if err == nil {
		w.places[*p] = row
		w.undo = append(w.undo, func() { delete(w.places, *p) })
	}
	return row, err
}

// areaOf writes the border of a report's oblast or raion when it is new.
func (w *Workspace) areaOf(r *geo.Report) error {
	if w.options.Areas == nil || r.Place == nil || !r.Precision.Area() || w.areas[r.Place.ID] {
		return nil
	}
	g, approximate := w.options.Areas.Area(r.Place.ID)
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
	id := r.Place.ID
	w.areas[id] = true
	w.undo = append(w.undo, func() { delete(w.areas, id) })
	w.reach("areas", area.Bound())
	_, err := w.conn.add("areas", blob(area), string(id), r.Place.Name, string(r.Place.Level), approximate)
	return err
}

// pointOf returns where a report is drawn, nil for the tray.
func pointOf(r *geo.Report) orb.Geometry {
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

// sentencesText is where the sentences stand, as a JSON list of four numbers each.
func sentencesText(all []geo.Sentence) string {
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

func (l loose) text() (string, error) {
	if len(l.Candidates)+len(l.Args)+len(l.RoleArgs) == 0 && !l.Alone {
		return "", nil
	}
	out, err := json.Marshal(l)
	return string(out), err
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

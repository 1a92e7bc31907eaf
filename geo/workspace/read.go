package workspace

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ncruces/go-sqlite3"

	"strikemap/geo"
	"strikemap/geo/record"
)

// reader makes readings of rows. What is alike in many is one value in memory. It
// is for one goroutine.
type reader struct {
	conn    *conn
	places  map[int64]*geo.Place
	found   map[int64]*geo.Reading // of a row of articles
	texts   map[string]string
	moments map[string]time.Time
	targets map[string][]geo.Target
	weapons map[string][]geo.Weapon
}

func newReader(c *conn, places map[int64]*geo.Place, found map[int64]*geo.Reading) *reader {
	return &reader{
		conn: c, places: places, found: found, texts: map[string]string{}, moments: map[string]time.Time{},
		targets: map[string][]geo.Target{}, weapons: map[string][]geo.Weapon{},
	}
}

// row walks the columns of one row, from left to right.
type row struct {
	*reader
	s  *sqlite3.Stmt
	at int
}

func (r *row) next() int {
	r.at++
	return r.at - 1
}

// shared returns a text of which many rows have the same.
func (r *row) shared() string {
	raw := r.s.ColumnRawText(r.next())
	if s, ok := r.texts[string(raw)]; ok {
		return s
	}
	s := string(raw)
	r.texts[s] = s
	return s
}

func (r *row) text() string     { return r.s.ColumnText(r.next()) }
func (r *row) int() int         { return r.s.ColumnInt(r.next()) }
func (r *row) int64() int64     { return r.s.ColumnInt64(r.next()) }
func (r *row) float() float64   { return r.s.ColumnFloat(r.next()) }
func (r *row) bool() bool       { return r.s.ColumnBool(r.next()) }
func (r *row) raw() []byte      { return r.s.ColumnRawText(r.next()) }
func (r *row) span() geo.Span   { return geo.Span{Start: r.int(), End: r.int()} }
func (r *row) id() geo.ReasonID { return geo.ReasonID(r.shared()) }

// quote reads a text and where it stands. It is a part of the body where it
// stands there, so that it is in memory once.
func (r *row) quote(body string) geo.Quote {
	raw := r.raw()
	q := geo.Quote{Span: r.span()}
	if s := q.Span; s.Start >= 0 && s.Start <= s.End && s.End <= len(body) && s.Of(body) == string(raw) {
		q.Text = s.Of(body)
	} else {
		q.Text = string(raw)
	}
	return q
}

func (r *row) time() time.Time {
	raw := r.raw()
	if len(raw) == 0 {
		return time.Time{}
	}
	t, ok := r.moments[string(raw)]
	if !ok {
		t, _ = time.Parse(time.RFC3339, string(raw)) // what no moment is, is unknown
		if !t.IsZero() {
			t = t.In(record.Kyiv)
		}
		r.moments[string(raw)] = t
	}
	return t
}

func (r *row) place() *geo.Place { return r.places[r.int64()] }

// listOf reads codes separated by spaces; equal lists are one.
func listOf[S ~string](known map[string][]S, raw []byte) []S {
	if len(raw) == 0 {
		return nil
	}
	if all, ok := known[string(raw)]; ok {
		return all
	}
	var all []S
	for s := range strings.FieldsSeq(string(raw)) {
		all = append(all, S(s))
	}
	known[string(raw)] = slices.Clip(all)
	return known[string(raw)]
}

// placesAfter reads the places after a row.
func (c *conn) placesAfter(last int64, f func(row int64, p *geo.Place)) error {
	return c.each("SELECT id, place_id, name, local_name, level, raion, oblast, country, lon, lat, population FROM places WHERE id > ?", func(s *sqlite3.Stmt) error {
		p := &geo.Place{
			ID: geo.PlaceID(s.ColumnText(1)), Name: s.ColumnText(2), LocalName: s.ColumnText(3), Level: geo.Level(s.ColumnText(4)),
			Raion: s.ColumnText(5), Oblast: s.ColumnText(6), Country: s.ColumnText(7), Population: s.ColumnInt(10),
		}
		p.Point[0], p.Point[1] = s.ColumnFloat(8), s.ColumnFloat(9)
		f(s.ColumnInt64(0), p)
		return nil
	}, last)
}

// articles reads the articles after a row, in their order, into found.
func (r *reader) articles(after int64) (all []*geo.Reading, last int64, err error) {
	const sql = `SELECT id, article_id, sha256, path, title, publisher, author, url, language, published,
 title_start, title_end, dateline_start, dateline_end, sentences, body FROM articles WHERE id > ? ORDER BY id`
	err = r.conn.each(sql, func(s *sqlite3.Stmt) error {
		x := &row{reader: r, s: s}
		n := x.int64()
		in := &geo.Reading{Article: geo.Article{
			ID: x.text(), SHA256: x.text(), Path: x.text(), Title: x.text(), Publisher: x.shared(), Author: x.shared(), URL: x.text(),
			Language: x.shared(), Published: x.time(), TitleSpan: x.span(), DatelineSpan: x.span(),
		}}
		var err error
		if in.Sentences, err = sentencesOf(x.raw()); err != nil {
			return fmt.Errorf("row %d of articles: %w", n, err)
		}
		in.Article.Body = x.text()
		r.found[n], last = in, n
		all = append(all, in)
		return nil
	}, after)
	return all, last, err
}

func sentencesOf(raw []byte) ([]geo.Sentence, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	var numbers []int
	if err := json.Unmarshal(raw, &numbers); err != nil {
		return nil, err
	}
	out := make([]geo.Sentence, 0, len(numbers)/4)
	for ; len(numbers) >= 4; numbers = numbers[4:] {
		out = append(out, geo.Sentence{Span: geo.Span{Start: numbers[0], End: numbers[1]}, Paragraph: numbers[2], Heading: numbers[3] == 1})
	}
	return out, nil
}

// reports reads the reports of the articles after a row into their readings.
func (r *reader) reports(after int64) error {
	const sql = `SELECT article, report, kind, role, place, relation, "precision", radius_km, unmapped, within, mention, date_from, date_to, date_precision, date_basis,
 date_words, undated, targets, weapons, cause, intercepted, status, confidence, evidence, evidence_start, evidence_end, toponym, toponym_start, toponym_end,
 "trigger", trigger_start, trigger_end, more FROM reports WHERE article > ? ORDER BY article, position`
	return r.conn.each(sql, func(s *sqlite3.Stmt) error {
		x := &row{reader: r, s: s}
		in := r.found[x.int64()]
		if in == nil {
			return nil // of an article that is no more
		}
		report, err := x.report(&in.Article)
		if err != nil {
			return fmt.Errorf("report %s: %w", report.ID, err)
		}
		in.Reports = append(in.Reports, report)
		return nil
	}, after)
}

func (r *row) report(a *geo.Article) (geo.Report, error) {
	x := geo.Report{
		ID: r.text(), Kind: geo.Kind(r.shared()), Role: geo.Role(r.shared()), Place: r.place(), Relation: geo.Relation(r.shared()), Precision: geo.Precision(r.shared()),
		RadiusKM: r.float(), Unmapped: geo.Reason{ID: r.id()}, Within: r.text(), Mention: -1,
	}
	if at := r.next(); r.s.ColumnType(at) != sqlite3.NULL {
		x.Mention = r.s.ColumnInt(at)
	}
	x.Date = geo.Date{
		From: r.time(), To: r.time(), Precision: geo.DatePrecision(r.shared()), Basis: geo.DateBasis(r.shared()),
		Words: r.shared(), Why: geo.Reason{ID: r.id()},
	}
	x.Targets, x.Weapons = listOf(r.targets, r.raw()), listOf(r.weapons, r.raw())
	x.Cause, x.Intercepted, x.Status, x.Confidence = r.shared(), r.bool(), geo.Status(r.shared()), r.float()
	x.Evidence, x.Toponym, x.Trigger = r.quote(a.Body), r.quote(a.Body), r.quote(a.Body)
	x.Anchor = geo.Anchor{Article: a.SHA256, Trigger: x.Trigger.Span, Toponym: x.Toponym.Span}
	raw := r.raw()
	if len(raw) == 0 {
		return x, nil
	}
	var parts record.Parts
	if err := json.Unmarshal(raw, &parts); err != nil {
		return x, err
	}
	parts.Fill(a.Body, &x)
	return x, nil
}

// mentions reads the mentions of the articles after a row into their readings.
func (r *reader) mentions(after int64) error {
	const sql = `SELECT article, mention, start_byte, end_byte, sentence, place, score, literal, role, relation, near, radius_km, reason, role_reason, more
 FROM mentions WHERE article > ? ORDER BY article, position`
	return r.conn.each(sql, func(s *sqlite3.Stmt) error {
		x := &row{reader: r, s: s}
		in := r.found[x.int64()]
		if in == nil {
			return nil
		}
		q := x.quote(in.Article.Body)
		m := geo.Mention{
			Span: q.Span, Text: q.Text, Sentence: x.int(), Place: x.place(), Score: x.float(), Literal: x.bool(), Role: geo.Role(x.shared()),
			Relation: geo.Relation(x.shared()), Near: x.bool(), RadiusKM: x.float(), Reason: geo.Reason{ID: x.id()}, RoleReason: geo.Reason{ID: x.id()},
		}
		if m.Place != nil {
			m.Candidates = []geo.PlaceID{m.Place.ID}
		}
		if raw := x.raw(); len(raw) > 0 {
			var l loose
			if err := json.Unmarshal(raw, &l); err != nil {
				return fmt.Errorf("mention of %s: %w", in.Article.ID, err)
			}
			l.fill(&m)
		}
		in.Mentions = append(in.Mentions, m)
		return nil
	}, after)
}

func (l *loose) fill(m *geo.Mention) {
	m.Reason.Args, m.RoleReason.Args = l.Args, l.RoleArgs
	if len(l.Candidates) > 0 {
		m.Candidates = l.Candidates
	} else if l.Alone {
		m.Candidates = nil
	}
}

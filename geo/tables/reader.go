package tables

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"strikemap/geo"
	"strikemap/geo/record"
)

// Cells are the columns of one row that a store has found, from 0. What is NULL is
// empty, zero and false. Text lasts until the next row.
type Cells interface {
	Null(i int) bool
	Text(i int) []byte
	Int(i int) int64
	Float(i int) float64
	Bool(i int) bool
	Time(i int) time.Time
}

// The columns that a Reader reads, in their order.
const (
	PlaceColumns   = "id, place_id, name, local_name, level, raion, oblast, country, lon, lat, population"
	ArticleColumns = `id, article_id, sha256, path, title, publisher, author, url, language, published,
 title_start, title_end, dateline_start, dateline_end, sentences, body`
	ReportColumns = `article, report, kind, role, place, relation, "precision", radius_km, unmapped, within, mention, date_from, date_to, date_precision, date_basis,
 date_words, undated, targets, weapons, cause, intercepted, status, confidence, evidence, evidence_start, evidence_end, toponym, toponym_start, toponym_end,
 "trigger", trigger_start, trigger_end, more`
	MentionColumns = "article, mention, start_byte, end_byte, sentence, place, score, literal, role, relation, near, radius_km, reason, role_reason, more"
)

// Reader makes readings of rows. What is alike in many is one value in memory. It
// is for one goroutine; Readers of several may share Places and Found when nobody
// adds to them. Use NewReader.
type Reader struct {
	Places  map[int64]*geo.Place   // by their rows
	Found   map[int64]*geo.Reading // by the rows of articles
	texts   map[string]string
	targets map[string][]geo.Target
	weapons map[string][]geo.Weapon

	reports  run[geo.Report]
	mentions run[geo.Mention]
}

// NewReader returns a reader of rows that name rows of places and articles.
func NewReader(places map[int64]*geo.Place, found map[int64]*geo.Reading) *Reader {
	return &Reader{
		Places: places, Found: found, texts: map[string]string{},
		targets: map[string][]geo.Target{}, weapons: map[string][]geo.Weapon{},
	}
}

// Place reads a row of places.
func Place(c Cells) (row int64, p *geo.Place) {
	p = &geo.Place{
		ID: geo.PlaceID(c.Text(1)), Name: string(c.Text(2)), LocalName: string(c.Text(3)), Level: geo.Level(c.Text(4)),
		Raion: string(c.Text(5)), Oblast: string(c.Text(6)), Country: string(c.Text(7)), Population: int(c.Int(10)),
	}
	p.Point[0], p.Point[1] = c.Float(8), c.Float(9)
	return c.Int(0), p
}

// Article reads a row of articles into Found.
func (r *Reader) Article(c Cells) (n int64, in *geo.Reading, err error) {
	x := &row{Reader: r, c: c}
	n = x.int64()
	in = &geo.Reading{Article: geo.Article{
		ID: x.text(), SHA256: x.text(), Path: x.text(), Title: x.text(), Publisher: x.shared(), Author: x.shared(), URL: x.text(),
		Language: x.shared(), Published: x.time(), TitleSpan: x.span(), DatelineSpan: x.span(),
	}}
	if in.Sentences, err = sentencesOf(x.raw()); err != nil {
		return n, nil, fmt.Errorf("row %d of articles: %w", n, err)
	}
	in.Article.Body = x.text()
	r.Found[n] = in
	return n, in, nil
}

// Report reads a row of reports into its reading; what is of no article in Found
// is left out. Rows come in the order of article and position.
func (r *Reader) Report(c Cells) error {
	x := &row{Reader: r, c: c}
	in := r.Found[x.int64()]
	if in == nil {
		return nil
	}
	report, err := x.report(&in.Article)
	if err != nil {
		return fmt.Errorf("report %s: %w", report.ID, err)
	}
	r.reports.add(&in.Reports, report)
	return nil
}

// Mention reads a row of mentions into its reading, as Report does.
func (r *Reader) Mention(c Cells) error {
	x := &row{Reader: r, c: c}
	in := r.Found[x.int64()]
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
		l, err := looseFrom(raw, r.one)
		if err != nil {
			return fmt.Errorf("mention of %s: %w", in.Article.ID, err)
		}
		l.fill(&m)
	}
	r.mentions.add(&in.Mentions, m)
	return nil
}

// run is what is read for one article. It is gathered in memory that is used again
// for the next article, so that each is left with what it needs and no more.
type run[T any] struct {
	into *[]T
	all  []T
}

func (r *run[T]) add(into *[]T, x T) {
	if into != r.into {
		if r.into != nil {
			*r.into = slices.Clone(r.all)
		}
		r.into, r.all = into, append(r.all[:0], *into...)
	}
	r.all = append(r.all, x)
	*into = r.all[:len(r.all):len(r.all)]
}

// row walks the columns of one row, from left to right.
type row struct {
	*Reader
	c  Cells
	at int
}

func (r *row) next() int {
	r.at++
	return r.at - 1
}

// shared returns a text of which many rows have the same.
func (r *row) shared() string {
	return r.one(r.c.Text(r.next()))
}

// one returns a text that is one in memory with its equals.
func (r *Reader) one(raw []byte) string {
	if s, ok := r.texts[string(raw)]; ok {
		return s
	}
	s := string(raw)
	r.texts[s] = s
	return s
}

func (r *row) raw() []byte       { return r.c.Text(r.next()) }
func (r *row) text() string      { return string(r.raw()) }
func (r *row) int64() int64      { return r.c.Int(r.next()) }
func (r *row) int() int          { return int(r.int64()) }
func (r *row) float() float64    { return r.c.Float(r.next()) }
func (r *row) bool() bool        { return r.c.Bool(r.next()) }
func (r *row) span() geo.Span    { return geo.Span{Start: r.int(), End: r.int()} }
func (r *row) id() geo.ReasonID  { return geo.ReasonID(r.shared()) }
func (r *row) place() *geo.Place { return r.Places[r.int64()] }

func (r *row) time() time.Time {
	t := r.c.Time(r.next())
	if !t.IsZero() {
		t = t.In(record.Kyiv)
	}
	return t
}

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

func sentencesOf(raw []byte) ([]geo.Sentence, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	numbers, err := numbersOf(raw)
	if err != nil {
		return nil, err
	}
	out := make([]geo.Sentence, 0, len(numbers)/4)
	for ; len(numbers) >= 4; numbers = numbers[4:] {
		out = append(out, geo.Sentence{Span: geo.Span{Start: numbers[0], End: numbers[1]}, Paragraph: numbers[2], Heading: numbers[3] == 1})
	}
	return out, nil
}

// numbersOf reads a JSON list of whole numbers: by itself when it is written
// without spaces and signs, else in the usual way.
func numbersOf(raw []byte) (out []int, err error) {
	if inner, ok := bytes.CutPrefix(raw, []byte("[")); ok {
		if inner, ok = bytes.CutSuffix(inner, []byte("]")); ok && appendNumbers(&out, inner) {
			return out, nil
		}
	}
	out = nil
	return out, json.Unmarshal(raw, &out)
}

// mostDigits is how long a number is that surely fits.
const mostDigits = 9

// appendNumbers reads numbers separated by commas alone, and reports whether there
// is nothing else.
func appendNumbers(out *[]int, raw []byte) bool {
	*out = make([]int, 0, bytes.Count(raw, []byte(","))+1)
	for part := range bytes.SplitSeq(raw, []byte(",")) {
		if len(part) == 0 || len(part) > mostDigits || part[0] == '0' && len(part) > 1 {
			return false
		}
		n := 0
		for _, c := range part {
			if c < '0' || c > '9' {
				return false
			}
			n = 10*n + int(c-'0')
		}
		*out = append(*out, n)
	}
	return true
}

func (r *row) report(a *geo.Article) (geo.Report, error) {
	x := geo.Report{
		ID: r.text(), Kind: geo.Kind(r.shared()), Role: geo.Role(r.shared()), Place: r.place(), Relation: geo.Relation(r.shared()), Precision: geo.Precision(r.shared()),
		RadiusKM: r.float(), Unmapped: geo.Reason{ID: r.id()}, Within: r.text(), Mention: -1,
	}
	if at := r.next(); !r.c.Null(at) {
		x.Mention = int(r.c.Int(at))
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
	parts, err := record.ReadParts(raw, r.one)
	if err != nil {
		return x, err
	}
	parts.Fill(a.Body, &x)
	return x, nil
}

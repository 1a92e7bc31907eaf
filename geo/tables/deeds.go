package tables

import (
	"bytes"
	"encoding/json"
	"fmt"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/record"
)

// DeedColumns are the columns that Deed reads, in their order.
const DeedColumns = "seq, id, parent, author, time, kind, target, seen, body"

// DeedRow is the row of a deed.
func DeedRow(d *journal.Deed) ([]any, error) {
	body, err := BodyText(d.Body)
	return []any{d.Seq, d.ID, d.Parent, d.Author, d.Time, string(d.Kind), d.Target, d.Seen, body}, err
}

// Deed reads a row of deeds.
func Deed(c Cells) (journal.Deed, error) {
	d := journal.Deed{
		Seq: c.Int(0), ID: string(c.Text(1)), Parent: string(c.Text(2)), Author: string(c.Text(3)), Time: c.Time(4).UTC(),
		Kind: journal.Kind(c.Text(5)), Target: string(c.Text(6)), Seen: c.Int(7),
	}
	if err := json.Unmarshal(c.Text(8), &d.Body); err != nil {
		return d, fmt.Errorf("deed %d: %w", d.Seq, err)
	}
	return d, nil
}

// BodyText is the JSON of settings, byte for byte as they are but for white space.
func BodyText(body []journal.Setting) (string, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	err := e.Encode(body)
	return string(bytes.TrimSpace(out.Bytes())), err
}

// Bare is what stays of a purged article.
func Bare(r *geo.Reading) *geo.Reading {
	a := r.Article
	return &geo.Reading{Article: geo.Article{ID: a.ID, SHA256: a.SHA256, Publisher: a.Publisher, URL: a.URL, Language: a.Language, Published: a.Published}}
}

// Strip takes the words of purged articles, by their hashes, out of settings, and
// reports whether there were any.
func Strip(body []journal.Setting, gone map[string]bool) (changed bool) {
	for i, x := range body {
		switch {
		case x.Space == journal.Events && x.Field == journal.FieldMade:
			var r record.Report
			if json.Unmarshal(x.Value, &r) != nil || r.Article.SHA256 == nil || !gone[*r.Article.SHA256] {
				continue
			}
			body[i] = journal.Set(x.Space, x.Target, x.Field, wordless(r))
		case x.Space == journal.Articles && gone[x.Target] && (x.Field == journal.FieldTitle || x.Field == journal.FieldAuthor):
			body[i] = journal.Set(x.Space, x.Target, x.Field, nil)
		default:
			continue
		}
		changed = true
	}
	return changed
}

// wordless is a report without the words of its article.
func wordless(r record.Report) record.Report {
	r.Article.Title, r.Article.Author, r.Article.Path, r.Date.Words = nil, nil, nil, nil
	r.Evidence.Text = ""
	if r.Toponym != nil {
		r.Toponym = &record.Quote{Start: r.Toponym.Start, End: r.Toponym.End}
	}
	if r.Trigger != nil {
		r.Trigger = &record.Quote{Start: r.Trigger.Start, End: r.Trigger.End}
	}
	for i := range r.Effects {
		r.Effects[i].Quote = nil
	}
	r.ClaimedBy = nil
	return r
}

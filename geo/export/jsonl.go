package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"unicode/utf8"

	"strikemap/geo"
)

// JSONL writes one report a line in the order of the results, and when the options
// ask for mentions, behind the reports of each article, one place mention a line.
// It keeps nothing of a result that it has written.
func JSONL(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	e := newEncoder(w)
	for r := range results {
		for i := range r.Reports {
			e.line(newReportRecord(entry{&r.Article, &r.Reports[i], o.Say}))
		}
		if o.Mentions {
			for i := range r.Mentions {
				e.line(newMentionLine(&r.Article, &r.Mentions[i], o.Say))
			}
		}
		if e.err != nil {
			break
		}
	}
	return e.err
}

type mentionLine struct {
	Article mentionArticle `json:"article"`
	Mention mentionRecord  `json:"mention"`
}

type mentionArticle struct {
	Path *string `json:"path"`
	ID   string  `json:"id"`
}

type mentionRecord struct {
	Start      int           `json:"start"`
	End        int           `json:"end"`
	Text       string        `json:"text"`
	Role       geo.Role      `json:"role"`
	Literal    bool          `json:"literal"`
	Place      *placeRecord  `json:"place"`
	Candidates []geo.PlaceID `json:"candidates"`
	Score      float64       `json:"score"`
	Reason     *string       `json:"reason"`
	RoleReason *string       `json:"role_reason"`
	Near       bool          `json:"near"`
	RadiusKM   *float64      `json:"radius_km"`
	reasonRecord
	RoleReasonCode *geo.ReasonID `json:"role_reason_code"`
	RoleReasonArgs []string      `json:"role_reason_args"`
}

func newMentionLine(a *geo.Article, m *geo.Mention, say Saying) *mentionLine {
	r := mentionRecord{
		Start: m.Span.Start, End: m.Span.End, Text: m.Text, Role: m.Role, Literal: m.Literal,
		Place: newPlaceRecord(m.Place), Candidates: list(m.Candidates), Score: round(m.Score, 1000),
		Reason: orNull(say.words(m.Reason)), RoleReason: orNull(say.words(m.RoleReason)), Near: m.Near,
		reasonRecord:   newReasonRecord(m.Reason),
		RoleReasonCode: orNull(m.RoleReason.ID), RoleReasonArgs: list(m.RoleReason.Args),
	}
	if m.RadiusKM > 0 {
		r.RadiusKM = &m.RadiusKM
	}
	return &mentionLine{mentionArticle{orNull(a.Path), a.ID}, r}
}

// encoder writes JSON values and keeps the first error.
type encoder struct {
	w      io.Writer
	buffer bytes.Buffer
	json   *json.Encoder
	err    error
}

func newEncoder(w io.Writer) *encoder {
	e := &encoder{w: w}
	e.json = json.NewEncoder(&e.buffer) // escapes <, > and & too
	return e
}

// line writes a value and a line break.
func (e *encoder) line(v any) {
	e.value(v)
	e.text("\n")
}

// value writes a value.
func (e *encoder) value(v any) {
	if e.err != nil {
		return
	}
	e.buffer.Reset()
	if err := e.json.Encode(v); err != nil {
		e.err = fmt.Errorf("write JSON: %w", err)
		return
	}
	out := bytes.TrimSuffix(e.buffer.Bytes(), []byte("\n"))
	e.bytes(escapeInvisible(out))
}

func (e *encoder) text(s string) { e.bytes([]byte(s)) }

func (e *encoder) bytes(b []byte) {
	if e.err == nil {
		_, e.err = e.w.Write(b)
	}
}

// escapeInvisible writes control and direction marks, which can only stand in
// strings, as \u escapes: a reader gets them back, a screen does not obey them.
func escapeInvisible(b []byte) []byte {
	if bytes.IndexFunc(b, acts) < 0 {
		return b
	}
	out := make([]byte, 0, len(b)+64)
	for _, r := range string(b) {
		if acts(r) {
			out = fmt.Appendf(out, "\\u%04x", r)
		} else {
			out = utf8.AppendRune(out, r)
		}
	}
	return out
}

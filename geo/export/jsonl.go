package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/record"
)

// JSONL writes one report a line in the order of the results, and when the options
// ask for mentions, behind the reports of each article, one place mention a line.
// It keeps nothing of a result that it has written.
func JSONL(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	e := newEncoder(w)
	for r := range results {
		for i := range r.Reports {
			line := record.OfReport(&r.Article, &r.Reports[i], o.Say)
			if o.Why != nil {
				line.Influence = o.Why(r, &r.Reports[i])
			}
			e.line(line)
		}
		if o.Mentions {
			for i := range r.Mentions {
				e.line(record.OfMention(&r.Article, &r.Mentions[i], o.Say))
			}
		}
		if e.err != nil {
			break
		}
	}
	return e.err
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

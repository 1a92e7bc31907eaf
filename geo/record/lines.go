package record

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"strikemap/geo"
)

// longest is how many bytes one line may have.
const longest = 32 << 20

// ReadLines reads back what extract prints: a reading an article, without its
// text, in the order of the lines. Lines of one article stand together. A line
// that is no record is an error that names it, and the others go on; an article
// keeps what its other lines hold.
func ReadLines(r io.Reader) iter.Seq2[*geo.Reading, error] {
	return func(yield func(*geo.Reading, error) bool) {
		in := bufio.NewScanner(r)
		in.Buffer(make([]byte, 0, 1<<16), longest)
		var open *geo.Reading
		n := 0
		for in.Scan() {
			n++
			line := bytes.TrimSpace(bytes.TrimPrefix(in.Bytes(), []byte("\ufeff")))
			if len(line) == 0 {
				continue
			}
			next, err := readLine(open, line)
			if err != nil && !yield(nil, fmt.Errorf("line %d: %w", n, err)) {
				return
			}
			if next != open && open != nil && !yield(open, nil) {
				return
			}
			open = next
		}
		if open != nil && !yield(open, nil) {
			return
		}
		if err := in.Err(); errors.Is(err, bufio.ErrTooLong) {
			yield(nil, fmt.Errorf("line %d: longer than %d MB", n+1, longest>>20))
		} else if err != nil {
			yield(nil, err)
		}
	}
}

// readLine adds a line to the article that is open, or opens another.
func readLine(open *geo.Reading, line []byte) (*geo.Reading, error) {
	var probe struct{ Mention json.RawMessage }
	if err := json.Unmarshal(line, &probe); err != nil {
		return open, fmt.Errorf("read record: %w", err)
	}
	if len(probe.Mention) > 0 && probe.Mention[0] == '{' {
		return readMention(open, line)
	}
	var r Report
	if err := json.Unmarshal(line, &r); err != nil {
		return open, fmt.Errorf("read report: %w", err)
	}
	a, report, err := r.Noun()
	if err != nil {
		return open, fmt.Errorf("read report: %w", err)
	}
	if !sameArticle(open, a.SHA256, a.ID) {
		open = &geo.Reading{Article: a}
	}
	if open.Article.Published.IsZero() && open.Article.Title == "" {
		open.Article = a // its mentions came first, and know less of it
	}
	open.Reports = append(open.Reports, report)
	return open, nil
}

func readMention(open *geo.Reading, line []byte) (*geo.Reading, error) {
	var m MentionLine
	if err := json.Unmarshal(line, &m); err != nil {
		return open, fmt.Errorf("read mention: %w", err)
	}
	if !sameArticle(open, orEmpty(m.Article.SHA256), m.Article.ID) {
		open = &geo.Reading{Article: geo.Article{ID: m.Article.ID, Path: orEmpty(m.Article.Path), SHA256: orEmpty(m.Article.SHA256)}}
	}
	open.Mentions = append(open.Mentions, m.Mention.Noun())
	return open, nil
}

// sameArticle reports whether a line belongs to the article that is open.
func sameArticle(open *geo.Reading, sha256, id string) bool {
	if open == nil {
		return false
	}
	return open.Article.ID == id && (sha256 == "" || open.Article.SHA256 == sha256)
}

// HoldsReports reports whether the first line of a JSON Lines file is a report
// or a mention as extract prints them, and no article.
func HoldsReports(line []byte) bool {
	var probe struct{ Evidence, Mention, Text json.RawMessage }
	return json.Unmarshal(line, &probe) == nil && probe.Text == nil && (probe.Evidence != nil || probe.Mention != nil)
}

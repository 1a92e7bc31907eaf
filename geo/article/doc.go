// Package article reads files into geo.Article values: plain text, Markdown,
// saved web pages (HTML, MHTML), e-mail with what is attached to it (EML, MBOX),
// feeds (RSS, Atom, JSON Feed), channels of Telegram (its exports, pages of t.me),
// documents (DOCX, ODT, PDF with a text layer), workbooks (XLSX), tables (CSV, TSV),
// JSON Lines and the JSON of news services. What a file is its contents tell; the
// extension of its name only where they do not.
//
// The body of an article is UTF-8 with one paragraph a line. It is decoded once,
// when it is read, and never changed after, so that byte offsets stay true. A
// title that the format keeps apart stands as the first line of the body, then a
// blank line; in JSON, JSON Lines and tables the body is the text field byte for
// byte, because their readers know that text;
// only a text that was encoded twice is mended. Nothing is invented: what stands
// nowhere in the file stays empty.
//
// Every error names the file and what to do; one from a file of many articles
// names the line, row or item too, and the reading goes on behind it.
package article

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"strikemap/geo"
	"strikemap/geo/language"
)

// draft is one article as a format gives it.
type draft struct {
	id, title, text        string
	publisher, author, url string
	language               string
	published              time.Time
	undated                error // what is wrong with the date that the source gives
	titleApart             bool  // the title is no part of text
	teaser                 bool  // text is only the beginning or a summary
	path                   string
}

// checked is article for a text that may have lost its letters, which is an error.
func (d draft) checked() (geo.Article, error) {
	d.text, d.title = unmangled(d.text), unmangled(d.title)
	a := d.article()
	if lost(a.Body) {
		return geo.Article{}, fault(d.path, errLost)
	}
	return a, nil
}

// article completes the draft: body, spans, language, identity.
func (d draft) article() geo.Article {
	a := geo.Article{
		ID: d.id, Path: d.path, Title: d.title, Body: d.text,
		Publisher: d.publisher, Author: d.author, URL: d.url,
		Published: d.published,
	}
	if d.titleApart && d.title != "" && !startsWithLine(d.text, d.title) {
		a.Body = strings.TrimSuffix(d.title+"\n\n"+d.text, "\n\n")
	}
	readHead(&a)
	a.Language = language.Of(a.Body).Language(d.language)
	sum := sha256.Sum256([]byte(a.Body))
	a.SHA256 = hex.EncodeToString(sum[:])
	if a.ID == "" {
		a.ID = a.SHA256[:16]
	}
	return a
}

// startsWithLine reports whether the first line of text that is not blank is line.
func startsWithLine(text, line string) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(text, " \t\r\n"), line)
	return ok && (rest == "" || rest[0] == '\n' || rest[0] == '\r')
}

// FromText returns the article that a pasted text is. Its title, dateline and
// date of publication are read where they stand in the text.
func FromText(text string) geo.Article { return draft{text: text}.article() }

//go:build !js

package pdftext

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"github.com/klippa-app/go-pdfium"
	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"strikemap/geo"
)

// Bounds of a document. A page of small print has 10,000 letters.
const (
	mostLetters  = 200_000  // of one page
	mostText     = 32 << 20 // bytes of all pages
	mostBadPages = 100      // then the rest is not tried
)

// reader reads one document.
type reader struct {
	ctx      context.Context
	pdfium   pdfium.Pdfium
	document references.FPDF_DOCUMENT
	bad      []int // pages that cannot be read, from 1
	large    []int // pages with too many letters
}

func read(ctx context.Context, p pdfium.Pdfium, data []byte) (Document, error) {
	opened, err := p.OpenDocument(&requests.OpenDocument{File: &data})
	switch {
	case errors.Is(err, pdfiumerrors.ErrPassword):
		return Document{}, ErrLocked
	case errors.Is(err, pdfiumerrors.ErrSecurity):
		return Document{}, ErrProtected
	case err != nil:
		return Document{}, ErrDamaged
	}
	r := &reader{ctx: ctx, pdfium: p, document: opened.Document}
	text, err := r.text()
	d := Document{Text: text, Title: r.property("Title"), Author: r.property("Author")}
	if err == nil && strings.TrimSpace(text) == "" {
		err = ErrNoText
	}
	return d, err
}

// text returns the text of all pages that can be read, and which cannot.
func (r *reader) text() (string, error) {
	count, err := r.pdfium.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: r.document})
	if err != nil || count.PageCount <= 0 {
		return "", ErrDamaged
	}
	var w writer
	for i := 0; i < count.PageCount && r.ctx.Err() == nil && len(r.bad) < mostBadPages; i++ {
		words, err := r.page(i)
		switch {
		case errors.Is(err, errLarge):
			r.large = append(r.large, i+1)
		case err != nil:
			r.bad = append(r.bad, i+1)
		default:
			w.page(words)
		}
		if w.out.Len() > mostText {
			return "", because(geo.FaultPDFLarge, "its text is larger than %s MB: split it", strconv.Itoa(mostText>>20))
		}
	}
	return w.text(), r.fault(count.PageCount)
}

// fault says which pages are missing.
func (r *reader) fault(pages int) error {
	switch {
	case len(r.bad) == 0 && len(r.large) == 0:
		return nil
	case len(r.bad) == pages:
		return ErrDamaged
	case len(r.large) > 0:
		return because(geo.FaultPDFPage, "page %s draws more than %s letters: paste its text", strconv.Itoa(r.large[0]), strconv.Itoa(mostLetters))
	}
	return because(geo.FaultPDFPages, "%s of %s pages are damaged, the first is page %s: save it again or paste their text",
		strconv.Itoa(len(r.bad)), strconv.Itoa(pages), strconv.Itoa(r.bad[0]))
}

var errLarge = errors.New("too many letters")

// page returns the words of one page in the order of the file.
func (r *reader) page(i int) ([]word, error) {
	page, err := r.pdfium.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: r.document, Index: i})
	if err != nil {
		return nil, err
	}
	defer func() { _, _ = r.pdfium.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: page.Page}) }()
	text, err := r.pdfium.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: requests.Page{ByReference: &page.Page}})
	if err != nil {
		return nil, err
	}
	defer func() { _, _ = r.pdfium.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage}) }()
	count, err := r.pdfium.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: text.TextPage})
	if err != nil {
		return nil, err
	}
	if count.Count > mostLetters {
		return nil, errLarge
	}
	return (&letters{pdfium: r.pdfium, page: text.TextPage}).words(count.Count)
}

// property returns what the document says of itself, on one line.
func (r *reader) property(name string) string {
	m, err := r.pdfium.GetMetaData(&requests.GetMetaData{Document: r.document, Tags: &[]string{name}})
	if err != nil || len(m.Tags) == 0 || len(m.Tags[0].Value) > 1000 {
		return ""
	}
	return strings.Map(shown, strings.Join(strings.Fields(m.Tags[0].Value), " "))
}

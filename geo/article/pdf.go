package article

import (
	"fmt"
	"iter"
	"strings"
	"unicode"

	"strikemap/geo"
	"strikemap/geo/pdftext"
)

// portableDocument reads the text layer of a PDF. Pages that cannot be read are a
// fault beside the article of the rest.
func portableDocument(data []byte) iter.Seq2[draft, error] {
	return func(yield func(draft, error) bool) {
		doc, err := pdftext.Read(data)
		if strings.TrimSpace(doc.Text) != "" {
			d := draft{text: doc.Text, title: pdfTitle(doc), author: saneProperty(doc.Author)}
			if !yield(d, nil) {
				return
			}
			if err != nil {
				err = because(geo.FaultPDFPart, fmt.Errorf("only a part could be read: %w", err))
			}
		}
		if err != nil {
			yield(draft{}, err)
		}
	}
}

// pdfTitle returns the title that a PDF states, if it is one, without the name of
// the website that printed pages carry.
func pdfTitle(doc pdftext.Document) string {
	title := saneProperty(doc.Title)
	for _, mark := range []string{" | ", " — ", " – ", " - "} {
		if short, _, ok := strings.Cut(title, mark); ok && strings.Contains("\n"+doc.Text, "\n"+short+"\n") {
			return short
		}
	}
	return title
}

// saneProperty returns a property of a document, "" where a program filled it
// in: with the name of a file, or the words that stand where there is none.
func saneProperty(s string) string {
	if madeUp().MatchString(s) || !strings.ContainsFunc(s, unicode.IsLetter) || strings.ContainsRune(s, unicode.ReplacementChar) || len(s) > 400 {
		return ""
	}
	return s
}

var madeUp = pattern(`(?i)^(?:untitled|anonymous|unknown|unspecified|user|admin|administrator|root|owner|без названия|без назви|document\d*|slide \d+|microsoft (?:word|powerpoint|excel) - .*|.*\.(?:docx?|odt|rtf|pdf|indd|pptx?|xlsx?|html?|txt|tex|qxd|cdr|pmd|dvi|p65)|(?:file|https?)://.*)$`)

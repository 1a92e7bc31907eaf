// Package pdftext reads the text layer of PDF files with PDFium, which runs in
// WebAssembly: a hostile file can neither reach the computer's files nor take
// more than 256 MB or the time limit, whatever it makes PDFium do.
//
// The text has one paragraph a line. Words parted at line ends are joined, wrapped
// lines too, and columns of prose are read one after the other.
package pdftext

import (
	"fmt"

	"strikemap/geo"
)

// Document is what a PDF says: its text in UTF-8, one paragraph a line, and the
// title and author that its properties state, often none.
type Document struct {
	Text, Title, Author string
}

// What stands in the way of a text, each with its reason (geo.Fault). What is
// about some pages or a limit is no value to compare with, but has a reason too.
var (
	ErrLocked    = because(geo.FaultPDFLocked, "it is locked with a password: save it without one")
	ErrProtected = because(geo.FaultPDFProtected, "it is encrypted in a way that cannot be read: save it without protection")
	ErrDamaged   = because(geo.FaultPDF, "the PDF is damaged: save it again or paste its text")
	ErrNoText    = because(geo.FaultPDFNoText, "it has no text layer: run text recognition (OCR) over it, or paste its text")
)

// because returns a fault with its reason, and its arguments in English.
func because(id geo.ReasonID, format string, args ...string) error {
	said := make([]any, len(args))
	for i, a := range args {
		said[i] = a
	}
	return &geo.Fault{Reason: geo.Because(id, args...), Err: fmt.Errorf(format, said...)}
}

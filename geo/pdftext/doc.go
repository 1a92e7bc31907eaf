// Package pdftext reads the text layer of PDF files with PDFium, which runs in
// WebAssembly: a hostile file can neither reach the computer's files nor take
// more than 256 MB or the time limit, whatever it makes PDFium do.
//
// The text has one paragraph a line. Words parted at line ends are joined, wrapped
// lines too, and columns of prose are read one after the other.
package pdftext

import "errors"

// Document is what a PDF says: its text in UTF-8, one paragraph a line, and the
// title and author that its properties state, often none.
type Document struct {
	Text, Title, Author string
}

// What stands in the way of a text. Read may wrap them.
var (
	ErrLocked  = errors.New("it is locked with a password: save it without one")
	ErrDamaged = errors.New("the PDF is damaged: save it again or paste its text")
	ErrNoText  = errors.New("it has no text layer: run text recognition (OCR) over it, or paste its text")
)

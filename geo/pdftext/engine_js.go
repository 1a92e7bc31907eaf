//go:build js

package pdftext

import "strikemap/geo"

// Read refuses: PDFium would be a program within a program in the browser.
func Read([]byte) (Document, error) {
	return Document{}, because(geo.FaultPDFBrowser, "PDFs are not read in the browser: use the program for your computer, or paste the text")
}

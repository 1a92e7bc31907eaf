//go:build !js

package pdftext

import (
	"bytes"
	"fmt"
	"strings"

	"codeberg.org/go-pdf/fpdf"
)

// Invented documents.

// file returns a PDF of one page that the content draws, with a font F; more
// objects, numbered from 6, may follow. It is written the plainest way.
func file(content string, more ...string) []byte {
	return object("<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>/Contents 4 0 R>>",
		stream("", content), append([]string{"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}, more...)...)
}

func stream(dict, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

// object writes a catalog, page tree, page, content and what more there is.
func object(pages, page, content string, more ...string) []byte {
	var out bytes.Buffer
	var at []int
	out.WriteString("%PDF-1.4\n")
	for i, body := range append([]string{"<</Type/Catalog/Pages 2 0 R>>", pages, page, content}, more...) {
		at = append(at, out.Len())
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i+1, body)
	}
	start := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, a := range at {
		fmt.Fprintf(&out, "%010d 00000 n \n", a)
	}
	fmt.Fprintf(&out, "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return out.Bytes()
}

// placed is a text and where it starts: x and y in millimetres from the top left.
type placed struct {
	x, y float64
	text string
}

// sheet returns a PDF with texts in 12 points, in the order given.
func sheet(texts ...placed) []byte { return written(newSheet(texts...)) }

func newSheet(texts ...placed) *fpdf.Fpdf {
	doc := fpdf.New("P", "mm", "A4", "")
	doc.AddPage()
	doc.SetFont("Helvetica", "", 12)
	for _, t := range texts {
		doc.Text(t.x, t.y, t.text)
	}
	return doc
}

func written(doc *fpdf.Fpdf) []byte {
	var out bytes.Buffer
	if err := doc.Output(&out); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// under returns lines 5 mm apart, starting at x and y.
func under(x, y float64, lines ...string) []placed {
	var out []placed
	for i, l := range lines {
		out = append(out, placed{x, y + 5*float64(i), l})
	}
	return out
}

// across returns the texts of two columns, line by line.
func across(left, right []placed) []placed {
	var out []placed
	for i := range max(len(left), len(right)) {
		if i < len(left) {
			out = append(out, left[i])
		}
		if i < len(right) {
			out = append(out, right[i])
		}
	}
	return out
}

const sample = "Invented example. Drones attacked the city of Kharkiv overnight on Tuesday, damaging a school and two apartment buildings, the mayor said. At least three people were wounded. In the Odesa region, debris from a downed drone set a warehouse on fire. "

// report returns an invented report of n pages of about 3,000 letters.
func report(n int) []byte {
	doc := fpdf.New("P", "mm", "A4", "")
	doc.SetFont("Times", "", 11)
	for range n {
		doc.AddPage()
		doc.MultiCell(0, 5, strings.Repeat(sample, 12), "", "J", false)
	}
	return written(doc)
}

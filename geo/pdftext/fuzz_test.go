//go:build !js

package pdftext

import (
	"errors"
	"testing"
	"unicode/utf8"
)

// checkRead fails when a document has neither text nor fault, or text that is no
// UTF-8 or holds control characters.
func checkRead(t *testing.T, data []byte) {
	t.Helper()
	d, err := Read(data)
	if d.Text == "" && err == nil {
		t.Fatal("neither text nor fault")
	}
	for _, r := range d.Text {
		if r < ' ' && r != '\n' && r != '\t' || !utf8.ValidRune(r) {
			t.Fatalf("%q in %.300q", r, d.Text)
		}
	}
	if errors.Is(err, ErrLocked) && d.Text != "" {
		t.Fatalf("locked, yet %.300q", d.Text)
	}
}

// FuzzContent draws one page; the file around it is sound.
func FuzzContent(f *testing.F) {
	f.Add(shelled)
	f.Add("BT /F 12 Tf 12 TL 10 700 Td [(Khar) -20 (kiv)] TJ T* (was \\050shelled\\051) ' 0 -40 Td <41> Tj ET")
	f.Add("q .5 0 0 .5 0 0 cm BT /F 1 Tf 24 0 0 24 10 700 Tm (A ware-) Tj 0 -1.2 Td (house) Tj ET Q /X Do")
	f.Fuzz(func(t *testing.T, content string) {
		checkRead(t, file(content, stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>", shelled)))
	})
}

// FuzzFont describes the letters of a font.
func FuzzFont(f *testing.F) {
	f.Add("/Encoding/WinAnsiEncoding", "")
	f.Add("/Encoding<</Differences[75/afii10027 32/space]>>", "")
	f.Add("/ToUnicode 6 0 R", "begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <4b> <0425> endbfchar endcmap")
	f.Fuzz(func(t *testing.T, entries, toUnicode string) {
		checkRead(t, object("<</Type/Pages/Kids[3 0 R]/Count 1>>",
			"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>", stream("", shelled),
			"<</Type/Font/Subtype/Type1/BaseFont/Helvetica"+entries+">>", stream("", toUnicode)))
	})
}

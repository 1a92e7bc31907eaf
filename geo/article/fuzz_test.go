package article

import (
	"testing"
	"unicode/utf8"
)

// fuzzFormat feeds data to one format; the tables' samples of it are the seeds.
func fuzzFormat(f *testing.F, file string) {
	for _, c := range formatCases {
		if ext(c.file) == ext(file) {
			f.Add([]byte(c.data))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkFuzzed(t, file, data) })
}

// checkFuzzed parses a file of which nothing is known.
func checkFuzzed(t *testing.T, file string, data []byte) {
	t.Helper()
	all, err := Parse(file, data)
	if len(all) == 0 && err == nil {
		t.Fatal("neither an article nor an error")
	}
	for _, a := range all {
		checkArticle(t, a)
		if !utf8.ValidString(a.Body) {
			t.Fatalf("body is no UTF-8: %q", a.Body)
		}
	}
}

// FuzzParseDOCX writes the text, styles and notes of a document; the archive around
// them is sound.
func FuzzParseDOCX(f *testing.F) {
	f.Add(par(run("Depot burns"))+"<w:tbl><w:tr><w:tc>"+par(run("Sumy"))+"</w:tc></w:tr></w:tbl>", `<w:styles><w:style w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`, wordNotes)
	f.Add(par(run("See"), `<w:r><w:footnoteReference w:id="3"/></w:r>`)+`<w:del><w:r><w:delText>x</w:delText></w:r></w:del>`, "", "<w:footnotes/>")
	f.Fuzz(func(t *testing.T, text, styles, notes string) {
		checkFuzzed(t, "a.docx", zipped(
			"_rels/.rels", relations("officeDocument", "word/document.xml"),
			"word/_rels/document.xml.rels", relations("styles", "styles.xml", "footnotes", "notes.xml"),
			"word/document.xml", `<w:document xmlns:w="w"><w:body>`+text+"</w:body></w:document>",
			"word/styles.xml", styles, "word/notes.xml", notes))
	})
}

func FuzzParseHTML(f *testing.F)     { fuzzFormat(f, "a.html") }
func FuzzParseMHTML(f *testing.F)    { fuzzFormat(f, "a.mhtml") }
func FuzzParseEML(f *testing.F)      { fuzzFormat(f, "a.eml") }
func FuzzParseFeed(f *testing.F)     { fuzzFormat(f, "a.xml") }
func FuzzParseMarkdown(f *testing.F) { fuzzFormat(f, "a.md") }
func FuzzParseJSON(f *testing.F)     { fuzzFormat(f, "a.json") }
func FuzzParseLines(f *testing.F)    { fuzzFormat(f, "a.jsonl") }
func FuzzParseTable(f *testing.F)    { fuzzFormat(f, "a.csv") }

func FuzzParseText(f *testing.F) {
	for _, c := range heads {
		f.Add([]byte(c.text))
	}
	f.Add([]byte(encoded(windows1251, "Уночі в Одесі загорівся склад.")))
	f.Fuzz(func(t *testing.T, data []byte) {
		all, err := Parse("a.txt", data)
		if (err == nil) != (len(all) == 1) {
			t.Fatal(len(all), err)
		}
		for _, a := range all {
			checkArticle(t, a)
			if !utf8.ValidString(a.Body) || !utf8.ValidString(a.Title) || !utf8.ValidString(a.DatelineSpan.Of(a.Body)) {
				t.Fatalf("no UTF-8: %q", a.Body)
			}
		}
	})
}

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
	f.Fuzz(func(t *testing.T, data []byte) {
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
	})
}

func FuzzParseHTML(f *testing.F)     { fuzzFormat(f, "a.html") }
func FuzzParseMHTML(f *testing.F)    { fuzzFormat(f, "a.mhtml") }
func FuzzParseEML(f *testing.F)      { fuzzFormat(f, "a.eml") }
func FuzzParseFeed(f *testing.F)     { fuzzFormat(f, "a.xml") }
func FuzzParseDOCX(f *testing.F)     { fuzzFormat(f, "a.docx") }
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

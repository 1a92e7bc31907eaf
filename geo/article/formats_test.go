package article

import (
	"strings"
	"testing"
	"time"

	"strikemap/geo"
)

const pageBody = "Горить склад\n\nУночі 5 травня в Одесі загорівся склад, повідомили рятувальники. Полум'я охопило дві тисячі квадратних метрів, працювали двадцять одиниць техніки.\n\n" +
	"Постраждалих немає, сказала речниця служби. За її словами, пожежу локалізували до ранку, а причину з'ясовує поліція.\n\n• Одеса: один склад;\n\n• Ізмаїл: дві будівлі.\n\n" +
	"У місті чули вибухи, і мешканці спускалися в укриття до четвертої години. Світло повернули вранці."

var (
	noon     = time.Date(2024, 5, 5, 14, 5, 0, 0, kyiv)
	midnight = time.Date(2024, 5, 5, 0, 0, 0, 0, kyiv)
	page     = geo.Article{
		Title: "Горить склад", Publisher: "Вигадана газета", Author: "О. Коваль", URL: "https://example.com/sklad",
		Language: "uk", Published: noon, Body: pageBody,
	}
)

// formatCases hold what is read from each sample; an empty ID is not compared.
var formatCases = []struct {
	name, file string
	data       string
	want       []geo.Article
	fault      string // part of the error
}{
	{"a web page", "a.html", samplePage, []geo.Article{page}, ""},
	{"a web page without an extension", "saved", samplePage, []geo.Article{page}, ""},
	{"a web page in windows-1251 that says so", "a.htm", encoded(windows1251, strings.Replace(samplePage, "utf-8", "windows-1251", 1)), []geo.Article{page}, ""},
	{"a web page in KOI8-U that says nothing", "a.html", encoded(koi8u, strings.Replace(samplePage, `<meta charset="utf-8">`, "", 1)), []geo.Article{page}, ""},
	{"a page with linked data", "a.html", sampleLinked, []geo.Article{{
		Title: "Depot burns", Publisher: "Invented Post", Author: "Olha Koval", URL: "https://example.com/depot", Language: "en", Published: noon,
		Body: "Depot burns\n\nThe depot burned in Sumy, and nobody was hurt.",
	}}, ""},
	{"a page without text", "a.html", "<html><body><script>1</script></body></html>", nil, "read a.html: the page has no text"},
	{"a page saved as one file", "a.mhtml", sampleArchive, []geo.Article{{
		Title: "Depot burns", URL: "https://example.com/sklad-2", Language: "en", Body: "Depot burns\n\nThe depot burned in Sumy, and nobody was hurt.",
	}}, ""},
	{"a message and one attached to it", "a.eml", sampleMail, []geo.Article{
		{ID: "a7@example.com", Title: "Depot burns", Author: "О. Коваль", Published: noon, Language: "en", Body: "Depot burns\n\nThe depot в Sumy burned.\nNobody was hurt."},
		{Title: "Second", Language: "en", Body: "Second\n\nThe school burned."},
	}, ""},
	{"an RSS feed", "a.rss", sampleRSS, []geo.Article{
		{ID: "g1", Title: "Depot burns", Publisher: "Invented Post", URL: "https://example.com/1", Language: "en", Published: noon, Body: "Depot burns\n\nThe depot burned.\n\nNobody was hurt."},
		{Title: "School burns", Publisher: "Invented Post", Language: "en", Body: "School burns"},
	}, "read a.rss: item 2: it has neither title nor text"},
	{"an Atom feed", "a.xml", sampleAtom, []geo.Article{
		{ID: "e1", Title: "Горить склад", Publisher: "Вигадана газета", Author: "О. Коваль", Language: "uk", Published: noon, Body: "Горить склад\n\nУ Сумах горить склад."},
	}, ""},
	{"a JSON feed", "a.json", sampleJSONFeed, []geo.Article{
		{ID: "j1", Title: "Depot burns", Publisher: "Invented Post", URL: "https://example.com/j1", Language: "en", Published: noon, Body: "Depot burns\n\nThe depot burned."},
	}, ""},
	{"XML that is no feed", "a.xml", "<a/>", nil, "it is no RSS, Atom or JSON feed"},
	{"Markdown", "a.md", sampleMarkdown, []geo.Article{
		{Title: "Depot burns", Author: "Olha Koval", Language: "en", Published: midnight, Body: "Depot burns\n\nThe depot in Sumy burned.\n\nKharkiv region\n\n• one fire;\n\n• two fires."},
	}, ""},
	{"a Word document", "a.docx", string(sampleWord), []geo.Article{
		{Title: "Depot burns", Author: "Olha Koval", Language: "en", Body: "Depot burns\n\nThe depot burned.\n\n• one fire\nin Sumy\n\nBox."},
	}, ""},
	{"a PDF", "a.pdf", string(samplePDF), []geo.Article{
		{Title: "Depot burns", Language: "en", Body: "Depot burns\n\nThe depot burned in the northern part of Sumy on Monday.\n\nNobody was hurt."},
	}, ""},
	{"a PDF without text", "a.pdf", string(pdfFile()), nil, "read a.pdf: it has no text layer: run text recognition"},
	{"a list in JSON", "a.json", `[{"text":"The depot burned."},{"title":"x"},{"content":"The school burned.","date":"5.5.2024"}]`, []geo.Article{
		{Language: "en", Body: "The depot burned."}, {Language: "en", Published: midnight, Body: "The school burned."},
	}, "read a.json: article 2: it has no text"},
	{"one object in JSON", "a.json", `{"text":"The depot burned."}`, []geo.Article{{Language: "en", Body: "The depot burned."}}, ""},
	{"JSON Lines by name", "a.jsonl", "{\"text\":\"The depot burned.\"}\n{\n", []geo.Article{{Language: "en", Body: "The depot burned."}}, "read a.jsonl: line 2: it is no JSON object"},
	{"a table", "a.csv", sampleCSV, []geo.Article{
		{ID: "7", Title: "Depot burns", Publisher: "Invented Post", URL: "https://example.com/7", Language: "en", Published: midnight, Body: "The depot; it\nburned."},
		{ID: "9", Language: "en", Body: "The school burned."},
	}, "read a.csv: line 4: it has no text: give each article a field named \"text\"\nread a.csv: line 5: \"31.02.2024\" is no date"},
	{"a table of tabs in UTF-16", "a.tsv", encoded(utf16, "text\tid\nУ Сумах горить склад.\t4\n"), []geo.Article{{ID: "4", Language: "uk", Body: "У Сумах горить склад."}}, ""},
	{"a table without rows", "a.csv", "text,title\n", nil, "read a.csv: it is empty"},
	{"a table without a text column", "a.csv", "a,b\n1,2\n", nil, `read a.csv: no column is named "text"`},
}

func TestFormats(t *testing.T) {
	for _, c := range formatCases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Parse(c.file, []byte(c.data))
			if c.fault == "" && err != nil || c.fault != "" && (err == nil || !strings.Contains(err.Error(), c.fault)) {
				t.Errorf("error %v, want %q", err, c.fault)
			}
			if len(got) != len(c.want) {
				t.Fatalf("%d articles, want %d", len(got), len(c.want))
			}
			for i, want := range c.want {
				checkArticle(t, got[i])
				compare(t, got[i], want, c.file)
			}
		})
	}
}

func compare(t *testing.T, got, want geo.Article, path string) {
	t.Helper()
	if !got.Published.Equal(want.Published) {
		t.Errorf("published %v, want %v", got.Published, want.Published)
	}
	if want.ID != "" && got.ID != want.ID {
		t.Errorf("id %q, want %q", got.ID, want.ID)
	}
	for _, f := range [][3]string{
		{"body", got.Body, want.Body},
		{"title", got.Title, want.Title},
		{"publisher", got.Publisher, want.Publisher},
		{"author", got.Author, want.Author},
		{"url", got.URL, want.URL},
		{"language", got.Language, want.Language},
		{"path", got.Path, path},
	} {
		if f[1] != f[2] {
			t.Errorf("%s %q, want %q", f[0], f[1], f[2])
		}
	}
}

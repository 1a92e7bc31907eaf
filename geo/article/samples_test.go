package article

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"

	"codeberg.org/go-pdf/fpdf"
)

// Invented pages, messages, feeds and documents in every format.

const samplePage = `<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Горить склад | Вигадана газета</title>
<meta property="og:title" content="Горить склад | Вигадана газета"><meta property="og:site_name" content="Вигадана газета">
<meta property="article:published_time" content="2024-05-05T14:05:00+03:00"><meta name="author" content="О. Коваль">
<link rel="canonical" href="https://example.com/sklad"></head><body>
<nav><ul><li>Головна</li><li>Політика</li></ul></nav><article><h1>Горить склад</h1>
<p>Уночі 5 травня в Одесі загорівся склад, повідомили рятувальники. Полум'я охопило <b>дві</b>
тисячі квадратних метрів, працювали двадцять одиниць техніки.</p>
<p>Постраждалих немає, сказала речниця служби. За її словами, пожежу локалізували до ранку, а причину з'ясовує поліція.</p>
<ul><li>Одеса: один склад;</li><li>Ізмаїл: дві будівлі.</li></ul>
<figure><img src="a.jpg"><figcaption>Фото: архів</figcaption></figure>
<p>У місті чули вибухи, і мешканці спускалися в укриття до четвертої години. Світло повернули вранці.</p></article>
<footer>Усі права.</footer><script>alert("ні")</script></body></html>`

const sampleLinked = `<html><head><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],
"headline":"Depot burns","datePublished":"2024-05-05T11:05:00Z","author":[{"@type":"Person","name":"Olha Koval"}],
"publisher":{"name":"Invented Post"},"inLanguage":"en","url":"https://example.com/depot"}]}</script></head>
<body><p>The depot burned in Sumy, and nobody was hurt.</p></body></html>`

const sampleMail = "From: =?koi8-r?B?7y4g68/XwczY?= <koval@example.com>\r\nSubject: Depot burns\r\nDate: Sun, 5 May 2024 14:05:00 +0300\r\n" +
	"Message-ID: <a7@example.com>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" +
	"--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=utf-8\r\n" +
	"Content-Transfer-Encoding: quoted-printable\r\n\r\nThe depot =D0=B2 Sumy burned.\r\nNobody was hurt.\r\n--c\r\n" +
	"Content-Type: text/html\r\n\r\n<p>The depot</p>\r\n--c--\r\n" +
	"--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Second\r\nContent-Transfer-Encoding: base64\r\n\r\nVGhlIHNjaG9vbCBidXJuZWQu\r\n--b--\r\n"

const sampleArchive = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.com/sklad-2\r\nSubject: Saved\r\n" +
	"Date: Mon, 6 May 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n" +
	"--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.com/sklad-2\r\n\r\n" +
	"<html><head><title>Depot burns - Post</title></head><body><h1>Depot burns</h1><p>The depot burned in Sumy, and nobody was =\r\nhurt.</p></body></html>\r\n" +
	"--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n"

const sampleRSS = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Invented Post</title><language>en-gb</language>
<item><title>Depot burns</title><link>https://example.com/1</link><guid>g1</guid><pubDate>Sun, 05 May 2024 14:05:00 +0300</pubDate>
<description>&lt;p&gt;The depot burned.&lt;/p&gt;&lt;p&gt;Nobody was hurt.&lt;/p&gt;</description></item>
<item><link>https://example.com/2</link></item><item><title>School burns</title></item></channel></rss>`

const sampleAtom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Вигадана газета</title><entry><id>e1</id><title>Горить склад</title>
<published>2024-05-05T14:05:00+03:00</published><author><name>О. Коваль</name></author><content type="html">&lt;p&gt;У Сумах горить склад.&lt;/p&gt;</content></entry></feed>`

const sampleJSONFeed = `{"version":"https://jsonfeed.org/version/1.1","title":"Invented Post","items":[{"id":"j1","url":"https://example.com/j1",
"title":"Depot burns","content_html":"<p>The depot burned.</p>","date_published":"2024-05-05T14:05:00+03:00"}]}`

const sampleMarkdown = "---\ntitle: \"Depot burns\"\ndate: 2024-05-05\nauthor: Olha Koval\n---\n\nThe **depot** in [Sumy](https://example.com)\nburned.\n\n## Kharkiv region\n\n- one fire;\n- two fires.\n"

const sampleCSV = "id;title;text;date;source;link;lang\n7;Depot burns;\"The depot; it\nburned.\";2024-05-05;Invented Post;https://example.com/7;en\n" +
	"8;;;;;;\n9;;The school burned.;31.02.2024;;;\n"

// wordFile returns a DOCX document of the paragraphs of XML.
func wordFile(paragraphs ...string) []byte {
	return zipped("word/document.xml", `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>`+strings.Join(paragraphs, "")+`</w:body></w:document>`,
		"docProps/core.xml", `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Olha Koval</dc:creator></cp:coreProperties>`)
}

func zipped(namesAndTexts ...string) []byte {
	var buffer bytes.Buffer
	z := zip.NewWriter(&buffer)
	for i := 0; i < len(namesAndTexts); i += 2 {
		w, err := z.Create(namesAndTexts[i])
		if err != nil {
			panic(err)
		}
		if _, err := io.WriteString(w, namesAndTexts[i+1]); err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return buffer.Bytes()
}

var sampleWord = wordFile(
	`<w:p><w:r><w:t>Depot burns</w:t></w:r></w:p><w:p/>`,
	`<w:p><w:r><w:t xml:space="preserve">The depot </w:t></w:r><w:del><w:r><w:delText>school</w:delText></w:r></w:del><w:r><w:t>burned.</w:t></w:r></w:p>`,
	`<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>one fire</w:t><w:br/><w:t>in Sumy</w:t></w:r></w:p>`,
	`<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Box.</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>`,
)

// pdfFile returns a PDF with the lines, 6 mm apart, an empty one standing for a
// gap; without a line it has no text layer.
func pdfFile(lines ...string) []byte {
	doc := fpdf.New("P", "mm", "A4", "")
	doc.AddPage()
	doc.SetFont("Helvetica", "", 12)
	for i, line := range lines {
		if line != "" {
			doc.Text(20, 20+6*float64(i), line)
		}
	}
	var out bytes.Buffer
	if err := doc.Output(&out); err != nil {
		panic(err)
	}
	return out.Bytes()
}

var samplePDF = pdfFile("Depot burns", "", "The depot burned in the north-", "ern part of Sumy on Monday.", "", "Nobody was hurt.")

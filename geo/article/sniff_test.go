package article

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Invented contents under names that say something else.
func TestContentsTellTheFormat(t *testing.T) {
	letterFile := "From: A <a@example.com>\r\nSubject: Depot\r\nDate: Sun, 5 May 2024 14:05:00 +0300\r\nMIME-Version: 1.0\r\n" +
		"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nVGhlIHNjaG9vbCBidXJuZWQu\r\n"
	for _, c := range []struct{ name, file, data, want string }{
		{"a saved page (MHTML) named .html", "a.html", sampleArchive, "The depot burned in Sumy"},
		{"a saved page (MHTML) named .txt", "a.txt", sampleArchive, "The depot burned in Sumy"},
		{"a saved page (MHTML) named .eml", "a.eml", sampleArchive, "The depot burned in Sumy"},
		{"a message named .txt", "a.txt", letterFile, "The school burned."},
		{"a message without an extension", "a", letterFile, "The school burned."},
		{"a page named .txt", "a.txt", samplePage, "загорівся склад"},
		{"a page named .eml", "a.eml", samplePage, "загорівся склад"},
		{"a page in UTF-16 named .txt", "a.txt", encoded(utf16, samplePage), "загорівся склад"},
		{"a page that starts with a comment", "a.txt", "<!-- saved from url=(0021)https://example.com -->\n" + samplePage, "загорівся склад"},
		{"a page as XML", "a.xml", `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>The depot burned.</p></body></html>`, "The depot burned."},
		{"a feed named .html", "a.html", sampleRSS, "Nobody was hurt."},
		{"a feed named .txt", "a.txt", sampleAtom, "У Сумах горить склад."},
		{"JSON named .txt", "a.txt", `[{"text":"The depot burned."}]`, "The depot burned."},
		{"JSON Lines named .json", "a.json", "{\"text\":\"The depot\"}\n{\"text\":\"burned.\"}\n", "burned."},
		{"a list named .jsonl", "a.jsonl", "[\n{\"text\":\"The depot burned.\"}\n]", "The depot burned."},
		{"an object on several lines named .jsonl", "a.jsonl", "{\n\"text\":\"The depot burned.\"\n}", "The depot burned."},
		{"a page named .csv", "a.csv", samplePage, "загорівся склад"},
		{"a document named .txt", "a.txt", string(sampleWord), "The depot burned."},
		{"a table of tabs in UTF-16 named .txt, as Excel saves it", "a.txt", encoded(utf16, "\ufeffДата\tТекст\r\n05.05.2024\tУ Сумах горить склад.\r\n"), "У Сумах горить склад."},
		{"a text whose first line has a colon and words like columns", "a.txt", "Text, title and date of the report\nThe depot, in Sumy, burned.", "Text, title and date"},
		{"a text that only starts with a bracket", "a.txt", "[Kyiv] The depot burned.", "[Kyiv] The depot"},
		{"a text that only speaks of a sender", "a.txt", "From: Kyiv\n\nThe depot burned.", "From: Kyiv"},
		{"a text that starts with a name and a colon", "a.txt", "Subject: none\nThe depot burned.\n", "Subject: none"},
		{"a text with a sign of less", "a.txt", "<5 people were hurt in Sumy.", "<5 people"},
		{"Markdown that starts with a tag", "a.md", "<b>Depot</b>\n\nThe depot burned.", "The depot burned."},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), c.file)
			if err := os.WriteFile(path, []byte(c.data), 0o600); err != nil {
				t.Fatal(err)
			}
			all, _ := ReadFile(path)
			body := ""
			for _, a := range all {
				body += a.Body + "\n"
			}
			if !strings.Contains(body, c.want) || strings.Contains(body, "</p>") {
				t.Errorf("%d articles: %q", len(all), body)
			}
		})
	}
}

func TestFilesThatAreNotReadSayWhatTheyAre(t *testing.T) {
	ole := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 100)
	for _, c := range []struct{ file, data, want string }{
		{"a.txt", "\x1f\x8b\x08\x00", "it is compressed: unpack it"},
		{"a.jsonl", "\x1f\x8b\x08\x00", "it is compressed: unpack it"},
		{"a.xls", ole + string(inUTF16("Workbook")), "old Excel format: save it as XLSX"},
		{"a.msg", ole + string(inUTF16("__substg1.0_0037001F")), "a message of Outlook: save it as EML"},
		{"a.doc", ole + string(inUTF16("WordDocument")), "old Word format: save it as DOCX"},
		{"a.docx", ole + string(inUTF16("EncryptedPackage")), "protected by a password"},
		{"a.zip", string(zipped("x.txt", "x")), "unpack it into a folder"},
		{"a.docx", string(zipped("mimetype", "application/epub+zip")), "a book (EPUB)"},
		{"a.xml", `<?xml version="1.0"?><urlset xmlns="x"><url/></urlset>`, "list of addresses (sitemap)"},
		{"a.rtf", `{\rtf1 x}`, "Rich Text Format"},
	} {
		all, err := Parse(c.file, []byte(c.data))
		if err == nil || !strings.Contains(err.Error(), c.want) || len(all) > 0 {
			t.Errorf("%s: %v, %d articles, want %q", c.file, err, len(all), c.want)
		}
	}
}

func TestANoticeIsNoFault(t *testing.T) {
	var n *Notice
	if err := fault("a.eml", left(LeftPart, errors.New("1 attachment is not read"))); !errors.As(err, &n) || n.Path != "a.eml" || err.Error() != "read a.eml: 1 attachment is not read" {
		t.Errorf("%v", err)
	}
	if err := fault("a.eml", errEmpty); errors.As(err, &n) {
		t.Errorf("a fault became a notice: %v", err)
	}
}

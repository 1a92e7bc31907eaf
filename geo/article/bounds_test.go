package article

import (
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// told is an invented sentence.
const shelled = "Kharkiv was shelled on 5 May 2024 and two people were killed. "

func TestHostileFilesAreReadOrRefusedInTime(t *testing.T) {
	many := strings.Repeat
	linked := func(s string) string {
		return `<script type="application/ld+json">` + s + `</script><p>` + shelled
	}
	for _, c := range []struct{ name, file, data, want string }{
		{"a text longer than any article", "a.txt", many(shelled, mostText/len(shelled)+1), "its text is longer than 32 MB"},
		{"a text of nothing but lines", "a.txt", many("\n", 20<<20) + shelled, ""},
		{"a page of more Markdown than is read", "a.md", many(shelled, mostMarkdown/len(shelled)+1), "larger than 16 MB"},
		{"quotations in quotations", "a.md", many(">", 200_000) + shelled, ""},
		{"lists in lists", "a.md", many("- ", 20_000) + shelled, ""},
		{"lists ever deeper", "a.md", func() string {
			var b strings.Builder
			for i := range 2000 {
				b.WriteString(many(" ", i) + "- a\n")
			}
			return b.String() + shelled
		}(), ""},
		{"a table whose rows are padded", "a.md", many("|a", 5000) + "|\n" + many("|-", 5000) + "|\n" + many("|x|\n", 5000), ""},
		{"addresses defined by the thousand", "a.md", many("[x]: http://x\n", 100_000) + shelled, ""},
		{"links in links", "a.md", many("[a](", 100_000) + shelled, ""},
		{"brackets", "a.md", many("[", 500_000) + shelled, ""},
		{"emphasis in emphasis", "a.md", many("*a **b ", 100_000) + shelled, ""},
		{"an author in ten thousand lists", "a.html", linked(`{"@type":"NewsArticle","headline":"h","author":` + many("[", 9990) + `"x"` + many("]", 9990) + "}"), ""},
		{"graphs in graphs", "a.html", linked(many(`{"@graph":[`, 4990) + `"x"` + many("]}", 4990)), ""},
		{"a million elements", "a.html", many("<p>x", 1_000_000), "more than 400000 elements"},
		{"remarks by the million", "a.html", many("<!--x-->", 1_000_000) + shelled, "more than 400000 elements"},
		{"a tag of a million attributes", "a.html", "<p " + many("a=1 ", 1_000_000) + ">" + shelled, "more than 10000 attributes"},
		{"a mark that hides the tags behind it", "a.html", `<a '>` + many("<p>x", 1_000_000), "more than 400000 elements"},
		{"a title of a megabyte", "a.html", "<title>" + many("Kharkiv - ", 100_000) + "</title><p>" + shelled, ""},
		{"a feed a million deep", "a.xml", `<rss xmlns:a="u"><channel><title>t</title><item><title>` + shelled + "</title>" + many("<a:b>", 1_000_000), "the feed breaks off in it"},
		{"a feed some hundred deep", "a.xml", `<rss xmlns:a="u"><channel><title>t</title><item><title>` + shelled + "</title>" + many("<a:b>", 1000) + many("</a:b>", 1000) + "</item></channel></rss>", "nested deeper than 200"},
		{"a document of a million attributes", "a.docx", string(wordFile("<w:p " + many(`b="" `, 1_000_000) + "/>")), "attributes"},
		{"a document whose properties are deep", "a.docx", string(zipped("word/document.xml", "<w:p><w:r><w:t>"+shelled+"</w:t></w:r></w:p>", "docProps/core.xml", many("<a>", 1_000_000))), ""},
		{"a subject of two megabytes", "a.eml", "Subject: " + many("x", 2<<20) + "\n\n" + shelled, "the fields before its text"},
		{"messages that copy each other", "a.eml", many("Content-Type: message/rfc822\r\n\r\n", 10) + many(shelled, 200_000), "larger than"},
		{"a quotation mark never closed", "a.csv", "text\n\"" + many(shelled, 300_000), "a row is longer than 16 MB"},
		{"nothing but quotation marks", "a.csv", "text\n" + many(`"`, 20<<20), "a row is longer than 16 MB"},
		{"a million fields", "a.json", `{"text":"x"` + many(`,"k":1`, 1_000_001) + "}", "fields: save it as JSON Lines"},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			all, err := Parse(c.file, []byte(c.data))
			if c.want == "" && (err != nil || len(all) != 1) || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("%d articles, error %.300v, want %q", len(all), err, c.want)
			}
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

func TestUnusualFilesAreNotTakenForHostile(t *testing.T) {
	for _, c := range []struct{ name, file, data, want string }{
		{"a page with much script", "a.html", "<script>" + strings.Repeat("if (a<b && c>d) { e = '<p>' }\n", 50_000) + "</script><p>" + shelled, shelled},
		{"a long list of links in Markdown", "a.md", strings.Repeat("[a](https://example.com)\n", 2000) + "\n**" + strings.TrimSpace(shelled) + "**", "\n\nKharkiv"},
		{"a message with ten thousand receivers", "a.eml", "To: " + strings.Repeat("invented@example.com, ", 10_000) + "\n\n" + shelled, shelled},
		{"a table of ten thousand columns", "a.csv", "text" + strings.Repeat(",c", 10_000) + "\n" + shelled + strings.Repeat(",x", 10_000) + "\n", shelled},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := Parse(c.file, []byte(c.data))
			if err != nil || len(all) != 1 || !strings.Contains(all[0].Body+" ", c.want) {
				t.Errorf("%d articles, error %.300v", len(all), err)
			}
		})
	}
}

func TestAReaderThatFailsCostsItsFile(t *testing.T) {
	failing := func(yield func(draft, error) bool) {
		if yield(draft{text: "The depot burned."}, nil) {
			panic("index out of range")
		}
	}
	var got []string
	for a, err := range finished("a.txt", iter.Seq2[draft, error](failing)) {
		got = append(got, a.Body)
		if err != nil {
			got = append(got, err.Error())
		}
	}
	if want := "The depot burned.||read a.txt: its reader failed: index out of range"; strings.Join(got, "|") != want {
		t.Errorf("%q", got)
	}
	defer func() {
		if v := recover(); v != "of the one who takes" {
			t.Errorf("recovered %v", v)
		}
	}()
	for range finished("a.txt", one(draft{text: "The depot burned."}, nil)) {
		panic("of the one who takes")
	}
}

func TestPipesAndDevicesAreNotOpened(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no such files")
	}
	folder := t.TempDir()
	pipe := filepath.Join(folder, "a.txt")
	makePipe(t, pipe)
	if err := os.WriteFile(filepath.Join(folder, "b.txt"), []byte(shelled), 0o600); err != nil {
		t.Fatal(err)
	}
	done := make(chan []string)
	go func() {
		var got []string
		for a, err := range Walk([]string{folder, pipe, os.DevNull}) {
			if err != nil {
				got = append(got, strings.TrimPrefix(err.Error(), "read "+folder+"/"))
			} else {
				got = append(got, a.Body)
			}
		}
		done <- got
	}()
	select {
	case got := <-done:
		refused := "a.txt: it is no regular file: choose a file"
		if want := []string{refused, shelled, refused, "read " + os.DevNull + ": it is no regular file: choose a file"}; strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("got %q", got)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("waits for a pipe")
	}
}

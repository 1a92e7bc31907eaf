package article

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// nestedMail is a message in a message, n deep.
func nestedMail(n int) string {
	return strings.Repeat("Content-Type: message/rfc822\r\n\r\n", n) + "\r\nThe end.\r\n"
}

// nestedParts is a part in a part, n deep.
func nestedParts(n int) string {
	s := ""
	for i := range n {
		s += fmt.Sprintf("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", i, i)
	}
	return s + "\r\nThe end.\r\n"
}

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`

func TestBombsAreRefused(t *testing.T) {
	for _, c := range []struct{ name, file, data, want string }{
		{"a zip bomb", "a.docx", string(zipped("word/document.xml", strings.Repeat("<a>", 30<<20))), "larger than 32 MB when unpacked"},
		{"entities in a document", "a.docx", string(zipped("word/document.xml", laughs+"<w:t>&c;</w:t>")), "the document is damaged"},
		{"entities in a feed", "a.xml", laughs + "<rss><channel><title>&c;</title><item><title>&c;</title></item></channel></rss>", "the feed defines entities of its own"},
		{"messages in messages", "a.eml", nestedMail(1000), "nests more than 12 parts"},
		{"parts in parts", "a.eml", nestedParts(300), "nests more than 12 parts"},
		{"many parts", "a.eml", "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + strings.Repeat("--b\r\n\r\nx\r\n", 5000) + "--b--", "more than 2000 parts"},
		{"a text of 65 MB", "a.txt", strings.Repeat("x", 65<<20), "it is larger than 64 MB: split it, or save it as JSON Lines"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse(c.file, []byte(c.data))
			if err == nil || !strings.Contains(err.Error(), c.want) || len(err.Error()) > 300 {
				t.Errorf("%.400v, want %q", err, c.want)
			}
		})
	}
}

func TestHostilePagesAreReadInTime(t *testing.T) {
	for name, data := range map[string]string{
		"deep":       strings.Repeat("<div>", 100000) + "The end.",
		"wide":       strings.Repeat("<p>The end, it is said, came early.</p>", 50000),
		"unclosed":   strings.Repeat("<a href=\"", 50000),
		"attributes": "<p " + strings.Repeat("a=\"b\" ", 100000) + ">The end.",
		"formatting": strings.Repeat("<b><i><font>", 5000) + "The end.",
		"tables":     strings.Repeat("<table><tr><td>", 5000) + "The end.",
		"brackets":   strings.Repeat("<", 1<<20) + "The end.",
	} {
		t.Run(name, func(t *testing.T) {
			all, err := Parse("a.html", []byte(data))
			if err == nil && len(all) != 1 || err != nil && len(err.Error()) > 300 {
				t.Errorf("%d articles, %v", len(all), err)
			}
		})
	}
}

func TestWalk(t *testing.T) {
	dir := t.TempDir()
	write := func(name, data string) {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("b.txt", "The depot burned.")
	write("a/c.jsonl", "{\"text\":\"The school burned.\"}\nx\n")
	write("a/picture.png", "\x89PNG\x00")
	write(".hidden/d.txt", "Hidden.")
	write("a/.e.txt", "Hidden.")
	write("empty.txt", "")
	write("old.doc", "x")
	write("picture.jpg", "\xff\xd8\x00")
	large, err := os.Create(filepath.Join(dir, "large.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if err := large.Truncate(100 << 20); err != nil {
		t.Fatal(err)
	}
	large.Close()
	var got []string
	for a, err := range Walk([]string{dir, filepath.Join(dir, "picture.jpg"), filepath.Join(dir, "none.txt")}) {
		s := a.Path + "|" + a.Body
		if err != nil {
			s = err.Error()
		}
		got = append(got, strings.ReplaceAll(s, dir+"/", ""))
	}
	want := []string{
		"a/c.jsonl|The school burned.",
		"read a/c.jsonl: line 2: it is no JSON object: invalid character 'x' looking for beginning of value at byte 1",
		"skip a/picture.png: files of its kind are not read",
		"b.txt|The depot burned.",
		"read empty.txt: it is empty: choose a file that holds text",
		"read large.txt: it is larger than 64 MB: split it, or save it as JSON Lines",
		"skip old.doc: it is in an old Word format: save it as DOCX or text",
		"skip picture.jpg: files of its kind are not read",
		"read picture.jpg: it is a picture: choose a text, or run text recognition on it",
		"read none.txt: there is no such file: check its name and folder",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for range Walk([]string{dir, dir}) {
		break // an early end must not go on to the next path
	}
}

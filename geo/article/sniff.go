package article

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"math"
	"slices"
	"strings"
)

// magic are the first bytes that tell a kind of file, named by its extension.
var magic = []struct{ start, kind string }{
	{"%PDF-", ".pdf"},
	{"PK\x03\x04", ".zip"},
	{"{\\rtf", ".rtf"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".ole"},
	{"\x1f\x8b", ".gz"},
	{"BZh", ".bz2"},
	{"\xfd7zXZ\x00", ".xz"},
	{"\x28\xb5\x2f\xfd", ".zst"},
	{"7z\xbc\xaf\x27\x1c", ".7z"},
	{"Rar!\x1a\x07", ".rar"},
	{"\x89PNG\r\n", ".png"},
	{"\xff\xd8\xff", ".jpg"},
	{"GIF8", ".gif"},
	{"SQLite format 3\x00", ".sqlite"},
}

// sniffed is how many bytes of a file are asked what it is.
const sniffed = 4096

// told returns the kind of file that the contents tell, named by its extension;
// "" when they are any text.
func told(data []byte) string {
	for _, m := range magic {
		if bytes.HasPrefix(data, []byte(m.start)) {
			return container(m.kind, data)
		}
	}
	start := opening(data)
	switch {
	case strings.HasPrefix(start, "<"):
		return markup(start)
	case isJSON(start, data):
		return jsonKind(data)
	case mailbox().MatchString(start):
		return ".mbox"
	case isTable(start):
		return ".csv"
	}
	return letter(start)
}

// mayBe reports whether a file of the extension can hold the kind after all: a
// text in Markdown may start like a letter or a piece of JSON, and one object of
// JSON is a line too.
func mayBe(extension, kind string) bool {
	if kind == ".csv" {
		return slices.Contains([]string{"", ".txt", ".text", ".json", ".jsonl", ".ndjson"}, extension)
	}
	switch extension {
	case ".md", ".markdown":
		return kind != ".json" && kind != ".jsonl" && kind != ".mbox" && kind != ".eml"
	case ".csv", ".tsv":
		return kind != ".eml" && kind != ".mbox"
	case ".mhtml", ".mht":
		return kind != ".eml"
	}
	return true
}

// longestHead is how much of a long file is asked whether it is what its name says.
const longestHead = 1 << 16

// agrees reports whether the start of a file that is read article by article is
// of the kind that its name says.
func agrees(path string, head []byte) bool {
	kind := told(head)
	lines := ext(path) == ".jsonl" || ext(path) == ".ndjson"
	if lines && spread(opening(head)) {
		return false
	}
	return kind == "" || kind == ext(path) || lines && (kind == ".json" || kind == ".jsonl")
}

// spread reports whether JSON is a list, or spread over several lines.
func spread(start string) bool {
	line, _, _ := strings.Cut(start, "\n")
	line = strings.TrimSpace(line)
	return line == "{" || strings.HasPrefix(line, "[")
}

// opening returns the start of a text, decoded when it is UTF-16, without the
// white space and byte order mark before it.
func opening(data []byte) string {
	head := data[:min(len(data), sniffed)]
	if _, ok := wide(head); ok || bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		if s, err := decode(head[:len(head)&^1]); err == nil {
			head = []byte(s)
		}
	}
	return strings.TrimLeft(string(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))), "\ufeff \t\r\n")
}

// rootElement finds the first element behind declarations and comments.
var rootElement = pattern(`(?is)^(?:<\?.*?\?>|<!--.*?-->|<!doctype[^>\[]*(?:\[.*?\]\s*)?>|\s)*<([a-z][\w.:-]*)`)

// roots are the root elements that tell a kind of markup.
var roots = map[string]string{
	"html": ".html", "head": ".html", "body": ".html",
	"rss": ".xml", "feed": ".xml", "rdf:rdf": ".xml",
	"office:document": ".fodt", "kml": ".kml", "gpx": ".gpx", "svg": ".svg",
	"urlset": ".sitemap", "sitemapindex": ".sitemap", "opml": ".opml",
	"pkg:package": ".wordxml", "w:worddocument": ".wordxml", "workbook": ".sheetxml",
}

// markup returns the kind of a text that starts with a tag.
func markup(start string) string {
	if m := rootElement().FindStringSubmatch(start); m != nil {
		if kind := roots[strings.ToLower(m[1])]; kind != "" {
			return kind
		}
	}
	if len(start) > 9 && strings.EqualFold(start[:9], "<!doctype") && strings.Contains(strings.ToLower(start[:min(len(start), 40)]), "html") {
		return ".html"
	}
	return ""
}

// isTable reports whether a text starts with a row that names columns, one of texts
// among them, and a row that has as many: offices save such tables as .txt.
func isTable(start string) bool {
	first, rest, _ := strings.Cut(start, "\n")
	second, _, _ := strings.Cut(rest, "\n")
	comma := separator([]byte(first))
	names := strings.FieldsFunc(strings.TrimRight(first, "\r"), func(r rune) bool { return r == comma })
	known := 0
	for _, name := range names {
		if _, ok := fieldPlaces[normal(name)]; ok {
			known++
		}
	}
	least := 2
	if comma == ',' {
		least = 3 // a line of prose may have one
	}
	return known >= least && len(names) < 2*known && namesText(names) && outside(second, comma) >= len(names)-1
}

// isJSON reports whether the data is a JSON object or list, or starts with one on
// a line of its own.
func isJSON(start string, data []byte) bool {
	if start == "" || start[0] != '{' && start[0] != '[' {
		return false
	}
	line, _, _ := bytes.Cut(data, []byte("\n"))
	return json.Valid(trimmed(line)) || json.Valid(trimmed(data))
}

// jsonKind tells a JSON feed and JSON Lines from any other JSON.
func jsonKind(data []byte) string {
	switch {
	case isJSONFeed(data):
		return ".xml"
	case json.Valid(trimmed(data)):
		return ".json"
	}
	return ".jsonl"
}

// trimmed returns the data without white space and byte order mark.
func trimmed(data []byte) []byte {
	return bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
}

// container returns the kind of document that a ZIP or OLE container is.
func container(kind string, data []byte) string {
	switch kind {
	case ".zip":
		return zipKind(data)
	case ".ole":
		for _, m := range oleStreams {
			if bytes.Contains(data, inUTF16(m.stream)) {
				return m.kind
			}
		}
	}
	return kind
}

// oleStreams are the streams that tell what an OLE container is.
var oleStreams = []struct{ stream, kind string }{
	{"EncryptedPackage", ".locked"},
	{"__substg1.0_", ".msg"},
	{"WordDocument", ".doc"},
	{"Workbook", ".xls"},
	{"PowerPoint Document", ".ppt"},
}

// inUTF16 returns an ASCII text as OLE containers write names.
func inUTF16(s string) []byte {
	out := make([]byte, 0, 2*len(s))
	for i := range len(s) {
		out = append(out, s[i], 0)
	}
	return out
}

// zipKind returns what the names of the files in an archive tell; ".docx" when
// the archive cannot be listed, so that its reader says what is wrong.
func zipKind(data []byte) string {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return ".docx"
	}
	for _, f := range archive.File {
		name := strings.ToLower(f.Name)
		switch {
		case name == "mimetype":
			return openDocument(f)
		case strings.HasPrefix(name, "word/"):
			return ".docx"
		case strings.HasPrefix(name, "xl/"):
			return ".xlsx"
		case strings.HasPrefix(name, "ppt/"):
			return ".pptx"
		}
	}
	return ".zip"
}

// openDocument returns the kind of document that the file mimetype names.
func openDocument(f *zip.File) string {
	kind := readStart(f, 100)
	switch {
	case strings.Contains(kind, "opendocument.text"):
		return ".odt"
	case strings.Contains(kind, "opendocument.spreadsheet"):
		return ".ods"
	case strings.Contains(kind, "epub"):
		return ".epub"
	}
	return ".zip"
}

// readStart returns at most n bytes of a file in an archive.
func readStart(f *zip.File, n int) string {
	in, err := f.Open()
	if err != nil {
		return ""
	}
	defer in.Close()
	buffer := make([]byte, n)
	read, _ := in.Read(buffer) // less for a short file
	return string(buffer[:read])
}

// unpackedSize returns how many bytes the files of an archive have unpacked, as it
// says; no file has more, for the library stops there.
func unpackedSize(data []byte) uint64 {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return 0
	}
	var total uint64
	for _, f := range archive.File {
		if f.UncompressedSize64 > math.MaxInt64-total {
			return math.MaxInt64
		}
		total += f.UncompressedSize64
	}
	return total
}

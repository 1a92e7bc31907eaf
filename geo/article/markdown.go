package article

import (
	"bytes"
	"fmt"
	"iter"
	"strings"

	"strikemap/geo"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	renderer "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"
)

// markdownReader turns Markdown into a page that keeps the HTML in it.
var markdownReader = goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(renderer.WithUnsafe()))

// mostMarkdown is how many bytes of Markdown are read: what it is made of takes twelve times
// as many.
const mostMarkdown = 16 << 20

var errLongMarkdown = because(geo.FaultLarge, fmt.Errorf("it is larger than %d MB: split it, or save it as JSON Lines", mostMarkdown>>20), megabytes(mostMarkdown))

// markdown reads a Markdown file: its words without its signs, and the title,
// date, author, publisher, URL and language of its front matter.
func markdown(data []byte) iter.Seq2[draft, error] {
	if len(data) > mostMarkdown {
		return one(draft{}, errLongMarkdown)
	}
	s, err := decode(data)
	if err != nil {
		return one(draft{}, err)
	}
	d, source := frontMatter(unixLines(s))
	if wild(source) {
		d.text = source
		return one(d, nil)
	}
	var page bytes.Buffer
	if err := markdownReader.Convert([]byte(source), &page); err != nil {
		return one(draft{}, err)
	}
	doc, err := parseHTML(page.String())
	if err != nil {
		return one(draft{}, because(geo.FaultMarkdown, fmt.Errorf("it cannot be read as Markdown: %w; save it as plain text", err)))
	}
	tidy(doc)
	d.text = wholeText(doc)
	if heading := firstHeading(doc); d.title == "" && startsWithLine(d.text, heading) {
		d.title = heading
	}
	if strings.TrimSpace(d.title+d.text) == "" {
		return one(draft{}, errEmpty)
	}
	return one(d, nil)
}

// frontMatter splits off the "key: value" lines between "---" that a Markdown
// file may start with.
func frontMatter(s string) (d draft, rest string) {
	fence, sign := "---\n", ":"
	if strings.HasPrefix(s, "+++\n") { // as TOML
		fence, sign = "+++\n", "="
	}
	head, ok := strings.CutPrefix(s, fence)
	if !ok {
		return d, s
	}
	head, rest, ok = strings.Cut(head, "\n"+fence)
	if !ok {
		return d, s
	}
	value := make(map[string]string)
	for line := range strings.Lines(head) {
		if k, v, ok := strings.Cut(line, sign); ok {
			value[strings.ToLower(strings.TrimSpace(k))] = strings.Trim(strings.TrimSpace(v), `"'`)
		}
	}
	d = draft{
		title: value["title"], titleApart: true,
		author: value["author"], publisher: choose([]string{value["publisher"], value["source"]}),
		url: address(value["url"]), language: knownLanguage(choose([]string{value["language"], value["lang"]})),
	}
	d.setPublished(choose([]string{value["published"], value["date"]}))
	return d, rest
}

// firstHeading returns the text of the first heading.
func firstHeading(n *html.Node) string {
	if n.Type == html.ElementNode && (n.Data == "h1" || n.Data == "h2") {
		return blockText(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if s := firstHeading(c); s != "" {
			return s
		}
	}
	return ""
}

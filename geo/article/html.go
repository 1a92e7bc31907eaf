package article

import (
	"errors"
	"fmt"
	"iter"
	"net/url"
	"strings"

	"strikemap/geo"

	readability "codeberg.org/readeck/go-readability/v2"
	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
)

// mostElements bounds the pages that are searched for their article; larger ones
// are read whole. The search may take more than linear time.
const mostElements = 30000

var errNoArticle = because(geo.FaultPageEmpty, errors.New("the page has no text: save the page whole, or paste its text"))

// webPage reads a saved web page: the article of it, or the messages of a channel.
func webPage(data []byte) iter.Seq2[draft, error] { return pages(data, "", "") }

// pages reads a page whose content type and address are told by what carried it.
func pages(data []byte, contentType, address string) iter.Seq2[draft, error] {
	if ofChannel(data) {
		if s, err := decodePage(data, contentType); err == nil {
			if messages, ok := channelPage(s); ok {
				return messages
			}
		}
	}
	return one(readPage(data, contentType, address))
}

// readPage reads the article of a page and what the page says about it. The
// content type and address come from what carried it; both may be empty.
func readPage(data []byte, contentType, address string) (draft, error) {
	s, err := decodePage(data, contentType)
	if err != nil {
		return draft{}, err
	}
	if err := checkPage([]byte(s)); err != nil {
		return draft{}, err
	}
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return draft{}, because(geo.FaultPage, fmt.Errorf("the page cannot be read: %w; paste its text", err))
	}
	page := goquery.NewDocumentFromNode(doc)
	shortenTitles(page)
	d := readMeta(page)
	if d.url == "" {
		d.url = address
	}
	title, told, spare := "", d.text, withoutScripts(doc)
	if d.text, title = mainText(doc, s, d.url); len(spare) > 0 && sentences(d.text) == "" {
		d.text = spare
	}
	if strings.TrimSpace(d.text) == "" {
		if d.text = hiddenText(s); strings.TrimSpace(d.text) == "" {
			d.text = told // a script of the page would show it
		}
	}
	if d.title == "" {
		d.title = title
	}
	if strings.TrimSpace(d.text) == "" {
		return draft{}, errNoArticle
	}
	d.titleApart = true
	return d, nil
}

// parseHTML parses a page of not too many elements.
func parseHTML(page string) (*html.Node, error) {
	if err := checkPage([]byte(page)); err != nil {
		return nil, err
	}
	return html.Parse(strings.NewReader(page))
}

// shortenTitles cuts titles that are longer than any: what looks for the end of
// one takes its time.
func shortenTitles(doc *goquery.Document) {
	doc.Find("title").Each(func(_ int, s *goquery.Selection) {
		if text := s.Text(); len(text) > 2*mostName {
			s.SetText(strings.ToValidUTF8(text[:2*mostName], ""))
		}
	})
}

// hiddenText returns all text of a page that shows none until a script runs.
func hiddenText(page string) string {
	doc, err := parseHTML(page)
	if err != nil {
		return ""
	}
	(&tidier{hidden: true}).tidy(doc, false)
	return blockText(doc)
}

// shortText is how many bytes an article has at least that surely is the page's.
const shortText = 400

// mainText returns the article's text and title without what stands around it;
// the whole text of the page when no article can be told.
func mainText(doc *html.Node, source, address string) (text, title string) {
	tidy(doc)
	whole, tables := blockText(doc), rowsOf(doc)
	page, err := url.Parse(address)
	if err != nil || address == "" {
		page = nil
	}
	found, err := findArticle(doc, page)
	if err != nil || found.Node == nil {
		return whole, ""
	}
	text = blockText(found.Node)
	if len(text) < shortText && (len(text)*5 < len(whole) || torn(entriesOf(source), text)) || torn(tables, text) {
		text = whole
	}
	return text, strings.Join(strings.Fields(found.Title()), " ")
}

// findArticle guards against pages that the library gives up on.
func findArticle(doc *html.Node, page *url.URL) (a readability.Article, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("find the article: %v", r)
		}
	}()
	p := readability.NewParser()
	p.MaxElemsToParse = mostElements
	return p.ParseAndMutate(doc, page)
}

// decodePage decodes a page like any text; where its letters do not tell, the
// encoding is what the page or its carrier says.
func decodePage(data []byte, contentType string) (string, error) {
	return decodeLabelled(data, labelOf(data, contentType))
}

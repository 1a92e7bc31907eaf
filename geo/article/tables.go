package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mostRows is how many rows of a page's tables are looked for in what was found of it.
const mostRows = 200

// rowsOf returns, of every table of a page whose rows are read as lines, the longest cell
// of each row.
func rowsOf(doc *html.Node) (tables [][]string) {
	left := mostRows
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if tag(n) == atom.Tr && isRow(n) && left > 0 && len(tables) > 0 {
			left--
			tables[len(tables)-1] = append(tables[len(tables)-1], longestOf(n))
			return
		}
		if tag(n) == atom.Table {
			tables = append(tables, nil)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(doc)
	return tables
}

// longestOf returns the text of the longest cell of a row.
func longestOf(row *html.Node) (longest string) {
	for c := row.FirstChild; c != nil; c = c.NextSibling {
		if text := blockText(c); len(text) > len(longest) {
			longest = text
		}
	}
	return longest
}

// torn reports whether the article that was found on a page has some rows of a table and
// not the others: those who look for articles take a long cell for a paragraph.
func torn(tables [][]string, text string) bool {
	for _, rows := range tables {
		there := 0
		for _, cell := range rows {
			if strings.Contains(text, cell) {
				there++
			}
		}
		if there > 0 && there < len(rows) {
			return true
		}
	}
	return false
}

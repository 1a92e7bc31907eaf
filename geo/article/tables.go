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

// The bounds of the entries of a page: fewer are no list, shorter ones, in bytes, no
// sentences, and longer ones articles.
const (
	fewestEntries = 3
	shortestEntry = 25
	longestEntry  = 2000
)

// entriesOf returns, of every list of short entries on a page, elements of one kind one
// after the other as in the course of a day, the longest line of each.
func entriesOf(page string) (lists [][]string) {
	doc, err := parseHTML(page)
	if err != nil {
		return nil
	}
	tidy(doc)
	left := mostRows
	for n := range doc.Descendants() {
		if list := entriesBelow(n, &left); len(list) >= fewestEntries {
			lists = append(lists, list)
		}
	}
	return lists
}

// entriesBelow returns the longest lines of the sentences that the children of an element
// hold, those that are of the kind of the child before or behind; it looks at left at most.
func entriesBelow(n *html.Node, left *int) (list []string) {
	kind := func(c *html.Node) string { return c.Data + "." + value(c, "class") }
	for c := n.FirstChild; c != nil && *left > 0; c = c.NextSibling {
		next, room := c.NextSibling, longestEntry
		if next == nil {
			next = c.PrevSibling
		}
		if c.Type != html.ElementNode || tag(c) == atom.P || furniture(c, tag(c)) || next == nil || kind(next) != kind(c) || !shorter(c, &room) {
			continue
		}
		*left--
		longest := ""
		for line := range strings.Lines(blockText(c)) {
			if line = strings.TrimSpace(line); len(line) > len(longest) {
				longest = line
			}
		}
		if len(longest) >= shortestEntry && strings.ContainsAny(longest, ".!?…") {
			list = append(list, longest)
		}
	}
	return list
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

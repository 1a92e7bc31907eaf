package article

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// scripts are what a page asks for that shows nothing without them.
var scripts = pattern(`(?i)java\s?script|джава\s?скрипт|\bcookies?\b|увімкн\p{L}+ (?:підтримк\p{L}+|скрипт\p{L}+)|включите (?:поддержк\p{L}+|скрипт\p{L}+)`)

// withoutScripts returns the paragraphs that a page keeps for those who run no scripts: its
// article, where a script shows it to all others. A request to run them is none, and
// neither are the pictures that a page loads late.
func withoutScripts(doc *html.Node) string {
	var all []string
	for n := range doc.Descendants() {
		if tag(n) != atom.Noscript || n.FirstChild == nil || n.FirstChild.Type != html.TextNode {
			continue
		}
		if text := sentences(pageText(n.FirstChild.Data)); text != "" {
			all = append(all, text)
		}
	}
	return strings.Join(all, "\n\n")
}

// leastSentence is how many letters a block has at least that is prose and no title, menu
// or caption.
const leastSentence = 40

// sentences returns the text without blocks that ask for scripts, "" when no block of it
// is a sentence.
func sentences(text string) string {
	var kept []string
	prose := false
	for block := range strings.SplitSeq(text, "\n\n") {
		if scripts().MatchString(block) {
			continue
		}
		kept = append(kept, block)
		prose = prose || utf8.RuneCountInString(block) >= leastSentence && strings.ContainsAny(block, ".!?…")
	}
	if !prose {
		return ""
	}
	return strings.Join(kept, "\n\n")
}

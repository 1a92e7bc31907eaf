package article

import (
	"slices"
	"strings"
	"unicode"
)

// text returns all that the content shows, with a blank line between its parts.
func (c *content) text() string {
	var all []string
	for _, s := range c.shown {
		if t := s.text(); strings.TrimSpace(t) != "" {
			all = append(all, t)
		}
	}
	if len(all) == 1 {
		return all[0]
	}
	for i := range all {
		all[i] = strings.Trim(all[i], "\n")
	}
	return strings.Join(all, "\n\n")
}

// text returns the part's text; of a page all of it, for letters of several news
// have no one article.
func (s shownPart) text() string {
	if s.page == nil {
		return s.plain
	}
	page, err := decodePage(s.page, s.contentType)
	if err != nil {
		return ""
	}
	doc, err := parseHTML(page)
	if err != nil {
		return ""
	}
	tidy(doc)
	return wholeText(doc)
}

// bestForm returns, of several forms of one text, the plain one; one with a page
// when the plain one is a stub that only says where to read it.
func bestForm(forms []content) []shownPart {
	var plain, rich *content
	for i := range forms {
		page := slices.ContainsFunc(forms[i].shown, func(s shownPart) bool { return s.page != nil })
		switch {
		case page:
			rich = &forms[i] // the last is the best, as its sender thinks
		case plain == nil:
			plain = &forms[i]
		}
	}
	switch {
	case plain == nil:
		return rich.shown
	case rich == nil || !stub(plain.text(), rich.text()):
		return plain.shown
	}
	return rich.shown
}

// stub reports whether a plain text has less than half the words of the page that
// it stands beside. Addresses, of which plain forms are full, are no words.
func stub(plain, page string) bool { return 2*wordLetters(plain) < wordLetters(page) }

// wordLetters counts the letters of words that are no addresses.
func wordLetters(s string) int {
	n := 0
	for word := range strings.FieldsSeq(s) {
		if strings.Contains(word, "://") {
			continue
		}
		for _, r := range word {
			if unicode.IsLetter(r) {
				n++
			}
		}
	}
	return n
}

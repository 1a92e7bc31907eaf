package sentence

import (
	"regexp"
	"strings"
)

// mostMarkup is how many bytes a tag or an address may have.
const mostMarkup = 500

// tags are the elements that feeds and bots put within texts: "<b>Суми</b>".
var tags = func() map[string]bool {
	all := map[string]bool{}
	for name := range strings.FieldsSeq("a abbr b big blockquote br center cite code del div em font h1 h2 h3 h4 h5 h6 i img ins li mark ol p q s small span strike strong sub sup tg-emoji tg-spoiler time u ul") {
		all[name] = true
	}
	return all
}()

// tagForm is what a tag looks like; its first group is the name.
var tagForm = regexp.MustCompile(`^</?([a-z][a-z0-9-]*)(?:\s+[a-zA-Z_:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*\s*/?>`)

// linkForm is what a name that links looks like in Markdown, and linkEnd what is behind it.
var (
	linkForm = regexp.MustCompile(`^\[[^\[\]\n]{1,100}\]\(https?://[^\s()]+\)`)
	linkEnd  = regexp.MustCompile(`^\]\(https?://[^\s()]+\)`)
)

// markup returns how many bytes of markup stand at p, which no reader of the text sees: a
// tag, or the brackets and the address of a link.
func (s *scanner) markup(p, end int) int {
	rest := s.text[p:min(end, p+mostMarkup)]
	switch s.text[p] {
	case '<':
		if m := tagForm.FindStringSubmatch(rest); m != nil && tags[m[1]] {
			return len(m[0])
		}
	case '[':
		if linkForm.MatchString(rest) {
			return 1
		}
	case ']':
		return len(linkEnd.FindString(rest))
	}
	return 0
}

package article

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// mended returns JSON without the small faults that hand-made JSON-LD has: comments
// and the marks of comments around it, raw control characters in strings, commas before a closing bracket.
func mended(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for i := 0; i < len(text); {
		switch n := comment(text[i:]); {
		case n > 0:
			i += n
		case text[i] == '"':
			i = mendString(&b, text, i)
		case text[i] == ',' && closes(text[i+1:]):
			i++
		case text[i] < ' ' || strings.HasPrefix(text[i:], "\ufeff"):
			_, size := utf8.DecodeRuneInString(text[i:])
			b.WriteByte(' ')
			i += size
		default:
			b.WriteByte(text[i])
			i++
		}
	}
	return b.String()
}

// comment returns the length of the comment or the mark of one that text starts
// with, 0 for none.
func comment(text string) int {
	for _, mark := range []string{"<!--", "-->", "//<![CDATA[", "<![CDATA[", "//]]>", "]]>"} {
		if strings.HasPrefix(text, mark) {
			return len(mark)
		}
	}
	for _, c := range [][2]string{{"/*", "*/"}, {"//", "\n"}} {
		if strings.HasPrefix(text, c[0]) {
			if end := strings.Index(text[2:], c[1]); end >= 0 {
				return 2 + end + len(c[1])
			}
			return len(text)
		}
	}
	return 0
}

// closes reports whether the next mark closes a list or an object.
func closes(text string) bool {
	for {
		text = strings.TrimLeft(text, " \t\r\n")
		n := comment(text)
		if n == 0 {
			return text == "" || text[0] == '}' || text[0] == ']'
		}
		text = text[n:]
	}
}

// mendString copies the string at i with its control characters as blanks, and
// returns its end. A quotation mark that no mark of JSON follows belongs to the string.
func mendString(b *strings.Builder, text string, i int) int {
	b.WriteByte('"')
	for i++; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && i+1 < len(text):
			b.WriteString(text[i : i+2])
			i++
		case c == '"' && endsString(text[i+1:]):
			b.WriteByte(c)
			return i + 1
		case c == '"':
			b.WriteString(`\"`)
		case c < ' ':
			b.WriteByte(' ')
		default:
			b.WriteByte(c)
		}
	}
	return i
}

// endsString reports whether what follows a quotation mark shows that it ends a
// string: a colon, a closing bracket, or a comma before another value.
func endsString(rest string) bool {
	rest = strings.TrimLeft(rest, " \t\r\n")
	if rest == "" || strings.ContainsRune(":]}/<", rune(rest[0])) {
		return true
	}
	if rest[0] != ',' {
		return false
	}
	rest = strings.TrimLeft(rest[1:], " \t\r\n")
	return rest == "" || strings.ContainsRune(`"{[]}/-0123456789tfn`, rune(rest[0]))
}

// The fields of an article in JSON-LD that is too damaged to read.
var (
	datePattern      = pattern(`"datePublished"\s*:\s*"([^"<>]{4,60})"`)
	authorPattern    = pattern(`"author"\s*:\s*[\[\s]*(?:\{[^{}]{0,400}?"name"\s*:\s*)?"([^"<>]{1,200})"`)
	articlePattern   = pattern(`"@type"\s*:\s*[\[\s]*"\w*(?:Article|Posting)"`)
	publisherPattern = pattern(`"publisher"\s*:\s*\{[^{}]{0,400}?"name"\s*:\s*"([^"<>]{1,200})"`)
)

// byPattern finds date, author and publisher of the first article in damaged JSON.
func byPattern(text string) []linked {
	if !articlePattern().MatchString(text) {
		return nil
	}
	value := func(re *regexp.Regexp) string {
		if m := re.FindStringSubmatch(text); m != nil {
			return m[1]
		}
		return ""
	}
	l := linked{DatePublished: loose(value(datePattern()))}
	if author := value(authorPattern()); author != "" {
		l.Author = names{author}
	}
	if publisher := value(publisherPattern()); publisher != "" {
		l.Publisher = names{publisher}
	}
	return []linked{l}
}

package article

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"strikemap/geo"
)

// headLines is how many non-empty lines may hold title, dateline and date.
const headLines = 6

// readHead finds title, dateline and date of publication where they stand in the
// body, and keeps what the article has already.
func readHead(a *geo.Article) {
	lines := firstLines(a.Body, headLines)
	if len(lines) == 0 {
		return
	}
	if a.Title == "" && isTitle(a.Body, lines) {
		a.Title = a.Body[lines[0].Start:lines[0].End]
	}
	if i := titleLine(a, lines); i >= 0 {
		a.TitleSpan = geo.Span{Start: lines[i].Start, End: lines[i].Start + len(a.Title)}
		lines = slices.Delete(lines, i, i+1)
	}
	readSource(a, lines)
	for i, s := range lines {
		if d, ok := dateline(a.Body[s.Start:s.End], i < 2); ok {
			a.DatelineSpan = geo.Span{Start: s.Start + d.start, End: s.Start + d.end}
			break
		}
	}
	if a.Published.IsZero() {
		a.Published = headDate(a, lines, time.Now())
	}
}

// titleLine returns which of the lines the title is: the first may start with it,
// one below a menu or a print head is nothing else. It is -1 if none is.
func titleLine(a *geo.Article, lines []geo.Span) int {
	switch {
	case a.Title == "":
		return -1
	case strings.HasPrefix(a.Body[lines[0].Start:], a.Title):
		return 0
	}
	return slices.IndexFunc(lines, func(s geo.Span) bool { return s.Of(a.Body) == a.Title })
}

// firstLines returns the first n non-empty lines without white space, bullets
// and emoji at their ends.
func firstLines(body string, n int) []geo.Span {
	var lines []geo.Span
	for p := 0; p < len(body) && len(lines) < n; {
		q := p + strings.IndexAny(body[p:], "\n\r\u2028\u2029")
		if q < p {
			q = len(body)
		}
		lead := strings.TrimLeftFunc(body[p:q], func(r rune) bool { return !startsText(r) })
		text := strings.TrimRightFunc(lead, unicode.IsSpace)
		if text != "" {
			start := q - len(lead)
			lines = append(lines, geo.Span{Start: start, End: start + len(text)})
		}
		_, size := utf8.DecodeRuneInString(body[q:])
		p = q + size
	}
	return lines
}

// startsText reports whether a title or paragraph may start with the rune.
func startsText(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("\"“„«‘'([", r)
}

// isTitle reports whether the first line is a title: short, with no mark that
// ends a sentence or announces a list, not gone on with in the next line.
func isTitle(body string, lines []geo.Span) bool {
	if len(lines) < 2 {
		return false
	}
	text, next := body[lines[0].Start:lines[0].End], body[lines[1].Start:]
	first, _ := utf8.DecodeRuneInString(text)
	follow, _ := utf8.DecodeRuneInString(next)
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "\"”»’)'"))
	switch {
	case unicode.IsLower(first), unicode.IsLower(follow), strings.ContainsRune(".:;,-–—", last):
		return false
	case byline().MatchString(text), address(text) != "":
		return false
	case utf8.RuneCountInString(text) > 200, len(strings.Fields(text)) > 30, endsOpen(text), firstWraps(body, lines):
		return false
	case sentenceEnd().MatchString(text) && body[lines[0].End:lines[1].Start] == "\n":
		return false
	}
	if d, ok := dateline(text, true); ok && d.end == len(text) {
		return false
	}
	w, ok := findDate(text)
	return !ok || !alone(text, w)
}

// sentenceEnd is where a sentence of some words ends and the next one begins: no title
// that goes on in the next line holds one.
var sentenceEnd = pattern(`(?:\S+ ){4}.*\p{Ll}{2}[.!?] \p{Lu}`)

// endsOpen reports whether the text ends with a word that nothing can end with.
func endsOpen(text string) bool {
	i := strings.LastIndexFunc(text, unicode.IsSpace)
	switch strings.ToLower(text[i+1:]) {
	case "the", "a", "an", "of", "in", "at", "on", "to", "and", "with", "by", "for", "from",
		"у", "в", "на", "та", "і", "й", "з", "із", "до", "від", "и", "с", "из", "от", "по":
		return true
	}
	return false
}

// byline is a line that names the author.
var byline = pattern(`^(?:By|BY|Author:|Автор:|Автори:|Авторы:) ((?:\p{Lu}[\p{L}.’'-]*(?:, | and | та | и | )?){1,8})$`)

// readSource finds author and address on lines of their own.
func readSource(a *geo.Article, lines []geo.Span) {
	for _, s := range lines {
		text := s.Of(a.Body)
		if m := byline().FindStringSubmatch(text); m != nil && a.Author == "" {
			a.Author = m[1]
		}
		if a.URL == "" && !strings.ContainsAny(text, " \t") {
			a.URL = address(text)
		}
	}
}

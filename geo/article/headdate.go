package article

import (
	"regexp"
	"strings"
	"time"
	"unicode"

	"strikemap/geo"
)

// publishedLine is a line that says when the article came out.
var publishedLine = regexp.MustCompile(`(?i)^(?:published|posted|publication date|date(?: published)?|дата(?: публ[а-яіїє]+)?|опубл[а-яіїє]+)(?: on| at)?\s*[:–—-]?\s+`)

// How long a line with the date may be, in bytes, and from how many words on a
// line is text rather than a heading.
const (
	longestDateLine = 120
	fewestWords     = 9
)

// headDate returns the date of publication that the head of the body states. Lines
// are those below the title. Before the text stands a line that is nothing but a date, or a dateline; behind its
// first paragraph only a line that says that the article was published then, or a dateline that text follows. The
// last line dates nothing: there stand captions, signatures and other articles.
func headDate(a *geo.Article, lines []geo.Span, now time.Time) time.Time {
	paragraphs := 0
	for i, s := range lines {
		if paragraphs > 1 || i > 0 && strings.TrimSpace(a.Body[s.End:]) == "" {
			break
		}
		text := s.Of(a.Body)
		d, ok := lineDate(text, i, paragraphs > 0)
		if !ok && a.DatelineSpan.Start == s.Start && (paragraphs == 0 || a.DatelineSpan.End < s.End) {
			d, ok = findDate(a.DatelineSpan.Of(a.Body))
		}
		if ok && !d.time.IsZero() && possible(d.time, now) {
			return d.time
		}
		if isStory(text) {
			paragraphs++
		}
	}
	return time.Time{}
}

// isStory reports whether a line is of the story: long, or a sentence of some words.
func isStory(line string) bool {
	return len(line) > longestDateLine || len(strings.Fields(line)) >= fewestWords && strings.HasSuffix(line, ".")
}

// lineDate reads line i below the title when it is a date of publication. Where the
// text has not begun it may be a date alone, and just below the title a name may stand beside it.
func lineDate(text string, i int, begun bool) (written, bool) {
	if len(text) > longestDateLine {
		return written{}, false
	}
	label := publishedLine.FindString(text)
	d, ok := findDate(text[len(label):])
	if !ok {
		return d, false
	}
	return d, label != "" || !begun && (alone(text, d) || i < 2 && signed(text, d))
}

// alone reports whether a line holds no words beside the date, its time of day and
// what names a year, a weekday or a zone.
func alone(text string, d written) bool { return beside(text, d) == 0 && !othersLine(text[:d.start]) }

// signed reports whether a line holds no more than a name beside the date.
func signed(text string, d written) bool {
	return beside(text, d) <= 2 && d.start < 60 && !othersLine(text[:d.start]) && !strings.HasSuffix(text, ".")
}

// beside counts the words of the line that belong to no date.
func beside(text string, d written) int {
	n := 0
	rest := strings.ToLower(text[:d.start] + " " + text[d.end:])
	for word := range strings.FieldsFuncSeq(rest, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if !tellsOther("beside", word) {
			n++
		}
	}
	return n
}

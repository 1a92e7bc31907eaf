package article

import (
	"strings"
	"time"
	"unicode"

	"strikemap/geo"
)

// publishedLine is a line that says when the article came out.
var publishedLine = pattern(`(?i)^(?:published|posted|publication date|date(?: published)?|дата(?: публ[а-яіїє]+)?|опубл[а-яіїє]+)(?: on| at)?\s*[:–—-]?\s+`)

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
		if ok && alone(text, d) && isTimeline(a.Body[s.End:], d.time) {
			break
		}
		if !ok && a.DatelineSpan.Start == s.Start && (paragraphs == 0 || a.DatelineSpan.End < s.End) {
			d, ok = findDate(a.DatelineSpan.Of(a.Body))
		}
		if ok && dates(d, now) {
			return d.time
		}
		if isStory(text) {
			paragraphs++
		}
	}
	return time.Time{}
}

// dates reports whether an article can have been published on a date that was found.
func dates(d written, now time.Time) bool { return !d.time.IsZero() && possible(d.time, now) }

// mostDays is how many lines below are asked whether they are a day.
const mostDays = 200

// isTimeline reports whether a line of the text below is nothing but a later day, without a
// time: then the first day heads what happened on it, and nothing says when the article came out.
func isTimeline(below string, day time.Time) bool {
	asked := 0
	for line := range strings.Lines(below) {
		line = strings.TrimSpace(line)
		if len(line) > longestDateLine || !strings.ContainsAny(line, "0123456789") {
			continue
		}
		if asked++; asked > mostDays {
			break
		}
		d, ok := findDate(line)
		if ok && d.time.After(day.AddDate(0, 0, 1).Add(-time.Second)) && alone(line, d) && !strings.Contains(line, ":") {
			return true
		}
	}
	return false
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
	label := publishedLine().FindString(text)
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

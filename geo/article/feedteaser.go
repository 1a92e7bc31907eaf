package article

import (
	_ "embed"
	"regexp"
	"strings"
	"unicode/utf8"
)

//go:embed words/teasers.txt
var teaserWords string

// teaserEnds are the words behind the beginning of an article.
var teaserEnds = readTeaserEnds()

func readTeaserEnds() map[string]bool {
	all := make(map[string]bool)
	for line := range strings.Lines(teaserWords) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			all[line] = true
		}
	}
	return all
}

// appearedFirst is what WordPress writes below what it gives of an article.
var appearedFirst = pattern(`\s*(?:The post|Запис|Сообщение) [^\n]{1,300} (?:appeared first on|спершу з'явився на|спершу з’явився на|появились сначала на) [^\n]{1,200}$`)

// cutEnd is the mark of a text that goes on elsewhere.
var cutEnd = pattern(`\s*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.)\s*$`)

// withoutTeaserEnd returns a text without what says at its end that there is more,
// and whether that stood there.
func withoutTeaserEnd(text string) (string, bool) {
	text, _ = withoutEnd(strings.TrimSpace(text), appearedFirst(), 1000)
	for end := range teaserEnds {
		head, ok := cutFold(text, end)
		if !ok {
			continue
		}
		if before := strings.TrimRight(head, " \u00a0\n\t→»>"); before == "" || strings.HasSuffix(head, "\n") || endsSentence(before) {
			before, _ = withoutEnd(before, cutEnd(), 60)
			return before, true
		}
	}
	return withoutEnd(text, cutEnd(), 60)
}

// withoutEnd returns a text without the end that an expression finds in its last
// bytes, and whether it was there.
func withoutEnd(text string, end *regexp.Regexp, bytes int) (string, bool) {
	from := max(0, len(text)-bytes)
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	if m := end.FindStringIndex(text[from:]); m != nil {
		return strings.TrimRight(text[:from+m[0]], " \n\t"), true
	}
	return text, false
}

// cutFold cuts an end off a text whatever its case and marks.
func cutFold(text, end string) (string, bool) {
	text = strings.TrimRight(text, " \u00a0\n\t→»>.…:")
	if len(text) < len(end) || !strings.EqualFold(text[len(text)-len(end):], end) {
		return "", false
	}
	return text[:len(text)-len(end)], true
}

// endsSentence reports whether a text ends as a sentence or as one that was cut.
func endsSentence(text string) bool {
	for _, mark := range []string{".", "!", "?", "…", "]", ")", "»", "”", `"`} {
		if strings.HasSuffix(text, mark) {
			return true
		}
	}
	return false
}

package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"strikemap/geo"
)

// firstWraps reports whether the first of the lines seems to be the first of a
// paragraph that is wrapped hard: the next one stands below it, none is much
// longer, one goes on in lower case, and the next word had no room.
func firstWraps(body string, lines []geo.Span) bool {
	if between := body[lines[0].End:lines[1].Start]; strings.Count(between, "\n") != 1 {
		return false
	}
	first := utf8.RuneCountInString(lines[0].Of(body))
	longest, lower := 0, false
	for _, s := range lines[1:] {
		text := s.Of(body)
		longest = max(longest, utf8.RuneCountInString(text))
		r, _ := utf8.DecodeRuneInString(text)
		lower = lower || unicode.IsLower(r)
	}
	word, _, _ := strings.Cut(lines[1].Of(body), " ")
	return lower && first >= 24 && longest <= first+16 && first+1+utf8.RuneCountInString(word) > longest
}

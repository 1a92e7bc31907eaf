package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// surely reports whether the words alone say that line i goes on with the open
// line before it.
func (w *wrapping) surely(i int) bool {
	before := w.text(i - 1)
	first, _ := utf8.DecodeRuneInString(w.text(i))
	switch {
	case unicode.IsLower(first):
		return classOf(w.firstWord(i))&lowerStart == 0 && !w.namesPlace(i)
	case strings.HasSuffix(before, ","), hyphened(before) && (unicode.IsLetter(first) || unicode.IsDigit(first)):
		return true
	case strings.Count(before, "(") > strings.Count(before, ")"):
		return true
	}
	last := lastWord(before)
	c := classOf(strings.ToLower(last))
	if c&title != 0 && strings.HasSuffix(last, ".") || c&goesOn != 0 {
		return true
	}
	capital, _ := utf8.DecodeRuneInString(last)
	return unicode.IsUpper(capital) && unicode.IsUpper(first) && len(last) < len(before) && startsName(strings.ToLower(last))
}

// namesPlace reports whether line i starts with what a place is and its name, as
// lines of a list do: "с. Рогань".
func (w *wrapping) namesPlace(i int) bool {
	word, rest, _ := strings.Cut(w.text(i), " ")
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(rest, isOpener))
	return classOf(word)&designator != 0 && unicode.IsUpper(first)
}

// hyphened reports whether a line ends with a hyphen that touches a word:
// "Ivano-".
func hyphened(text string) bool {
	last, n := utf8.DecodeLastRuneInString(text)
	before, _ := utf8.DecodeLastRuneInString(text[:len(text)-n])
	return (last == '-' || last == '\u2010' || last == '\u00AD') && unicode.IsLetter(before)
}

// lastWord returns the last word of a line without opening marks before it.
func lastWord(text string) string {
	i := strings.LastIndexFunc(text, unicode.IsSpace)
	return strings.TrimLeftFunc(text[i+1:], func(r rune) bool { return isOpener(r) || unicode.IsSpace(r) })
}

package paint

import (
	"strings"
	"unicode"
)

// instead are signs that the fonts lack, and what is written for them.
var instead = map[rune]string{
	'→': "–", '←': "–", '↑': "–", '↓': "–", '⇒': "–", '≈': "~", '★': "*", '☆': "*", '✓': "+", '✔': "+", '✕': "×", '✖': "×",
	'‑': "-", '′': "'", '″': `"`, '■': "-", '▪': "-", '●': "•", '►': "-", '▶': "-",
}

// Known returns a text without what the fonts have no letters for, which would stand
// there as boxes: a sign of another kind for some, nothing for emoji. Runs of space
// become one.
func (f *Fonts) Known(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch other, has := instead[r]; {
		case unicode.Is(unicode.Cf, r): // joins, hides or turns the direction of writing
		case r == '\u00a0' || r == '\u202f':
			b.WriteRune(r)
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case f.Has(r):
			b.WriteRune(r)
		case has:
			b.WriteString(other)
		}
	}
	words := strings.Join(strings.FieldsFunc(b.String(), func(r rune) bool { return r == ' ' }), " ")
	return closer.Replace(words)
}

// closer brings punctuation to the word before it, where what stood between is left out.
var closer = strings.NewReplacer(" ,", ",", " .", ".", " ;", ";", " )", ")", "( ", "(")

// Has reports whether both fonts have a letter, which no control character is.
func (f *Fonts) Has(r rune) bool {
	if f == nil || unicode.IsControl(r) || r > 0xFFFF {
		return false
	}
	for _, a := range []*face{f.regular, f.bold} {
		a.mu.Lock()
		index := a.glyph(r).index
		a.mu.Unlock()
		if index == 0 {
			return false
		}
	}
	return true
}

package sentence

import (
	"strings"
	"unicode/utf8"
)

// undecorated removes the words that only adorn those beside them, in place, and
// returns the rest: emoji, the asterisks and underscores of bold and italic
// text, the mark of a hashtag, and brackets around a name after a preposition.
// "У 🔥Харкові🔥" and "**Суми** —" read as without them.
func undecorated(words []Word) []Word {
	out, bracket := words[:0], false
	for i := range words {
		w := &words[i]
		switch {
		case w.Kind <= Number:
		case isDecoration(w), w.Text == "#" && touches(words, i):
			continue
		case opensAside(w) && touches(words, i) && len(out) > 0 && out[len(out)-1].classes()&preposition != 0:
			bracket = true
			continue
		case bracket && closesAside(w):
			bracket = false
			continue
		}
		if len(out) == i {
			out = words[:i+1] // nothing was left out yet
		} else {
			out = append(out, *w)
		}
	}
	if len(out) == 0 {
		return words
	}
	return out
}

// touches reports whether a word of letters or digits follows i without a space.
func touches(words []Word, i int) bool {
	return i+1 < len(words) && words[i+1].Span.Start == words[i].Span.End && words[i+1].Kind <= Number
}

func opensAside(w *Word) bool  { return w.Text == "[" || w.Text == "(" }
func closesAside(w *Word) bool { return w.Text == "]" || w.Text == ")" }

// isDecoration reports whether the word is an emoji other than an arrow, or a
// mark that sets text bold, italic, struck or as code.
func isDecoration(w *Word) bool {
	r, _ := utf8.DecodeRuneInString(w.Text)
	if w.Kind == Symbol && isPictograph(r) {
		return !isArrow(r)
	}
	return strings.Trim(w.Text, "*_~`") == ""
}

// isArrow reports whether the sign shows a way: "Суми → Полтава".
func isArrow(r rune) bool {
	return r >= 0x2190 && r <= 0x21FF || r >= 0x2794 && r <= 0x27BE || r >= 0x27F0 && r <= 0x27FF ||
		r >= 0x2900 && r <= 0x297F || r >= 0x2B00 && r <= 0x2B11
}

// adorns reports whether the emoji at i adorns the name behind it and sets off
// no new item: a preposition or "м." stands before it, or the same emoji closes a
// name.
func adorns(words []Word, from, i int) bool {
	if i > from && (words[i-1].classes()&preposition != 0 || classBefore(words, from, i-1)&title != 0) {
		return true
	}
	const longestName = 4
	for k := i + 1; k < len(words) && k <= i+1+longestName; k++ {
		if words[k].Span.Start != words[k-1].Span.End && words[k].Kind != Letters {
			return false
		}
		if words[k].Text == words[i].Text {
			return k > i+1 && words[i+1].Span.Start == words[i].Span.End
		}
	}
	return false
}

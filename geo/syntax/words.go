package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"strikemap/geo/sentence"
)

// Words are the words of a sentence. Every question takes any index.
type Words []sentence.Word

// Low returns word i in lower case, "" outside of the sentence.
func (w Words) Low(i int) string {
	if i < 0 || i >= len(w) {
		return ""
	}
	return w[i].Lower
}

// IsMark reports whether word i is the punctuation mark or sign.
func (w Words) IsMark(i int, mark string) bool {
	return i >= 0 && i < len(w) && w[i].Kind != sentence.Letters && w[i].Lower == mark
}

// AnyPunct reports whether a punctuation mark stands among the words [first, last).
func (w Words) AnyPunct(first, last int) bool {
	for i := first; i < last; i++ {
		if w[i].Kind == sentence.Punct {
			return true
		}
	}
	return false
}

// AnyColon reports whether a colon stands among the words [first, last).
func (w Words) AnyColon(first, last int) bool {
	for i := first; i < last; i++ {
		if w.Low(i) == ":" {
			return true
		}
	}
	return false
}

// DashBetween reports whether a dash stands among the words [first, last).
func (w Words) DashBetween(first, last int) bool {
	for k := first; k < last; k++ {
		if IsDash(w.Low(k)) {
			return true
		}
	}
	return false
}

// Bracket returns how many words the brackets have that open at word i and close before
// stop, or 0.
func (w Words) Bracket(i, stop int) int {
	if !w.IsMark(i, "(") {
		return 0
	}
	for j := i + 1; j < stop; j++ {
		if w.IsMark(j, ")") {
			return j + 1 - i
		}
	}
	return 0
}

// BracketBefore returns the word of the bracket that is open before word i, no more than reach
// words off; -1 if there is none.
func (w Words) BracketBefore(i, reach int) int {
	for k := i - 1; k >= max(0, i-reach); k-- {
		switch w.Low(k) {
		case ")":
			return -1
		case "(":
			return k
		}
	}
	return -1
}

// Capital reports whether word i starts with a capital letter.
func (w Words) Capital(i int) bool { return i >= 0 && i < len(w) && IsCapital(w[i].Text) }

// IsQuote reports whether quotation marks or apostrophes are in word i.
func (w Words) IsQuote(i int) bool {
	return strings.ContainsAny(w[i].Text, "\"'«»“”„’‘")
}

// IsPossessor reports whether word i owns the next: "Ukraine's", "troops'".
func (w Words) IsPossessor(i int) bool {
	return strings.HasSuffix(w.Low(i), "'s") || strings.HasSuffix(w.Low(i), "s'")
}

// IsDash reports whether the word is a dash or a hyphen by itself.
func IsDash(w string) bool { return w == "—" || w == "–" || w == "-" }

// IsCapital reports whether the word starts with a capital letter.
func IsCapital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

package pdftext

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// writer joins the lines of all pages to paragraphs.
type writer struct {
	out    strings.Builder
	before line
	begun  bool
}

// page writes the words of a page, given in the order of the file.
func (w *writer) page(words []word) {
	for i, l := range lines(inOrder(segments(words))) {
		switch {
		case !w.begun:
		case w.before.hyphen:
			w.out.WriteString(parting)
		default:
			w.out.WriteString(between(w.before, l, i == 0))
		}
		w.out.WriteString(l.text)
		w.before, w.begun = l, true
	}
}

// between returns the white space before a line.
func between(before, l line, newPage bool) string {
	kind := broken
	if newPage {
		kind = sentence(before, l)
	} else {
		kind = parted(before, l)
	}
	switch kind {
	case wrapped:
		return " "
	case paragraph:
		return "\n\n"
	}
	return "\n"
}

// parting stands where a hyphen at a line end parts a word, until the whole
// document tells whether the hyphen belongs to it.
const parting = "\x02"

// text returns what was written, its parted words joined.
func (w *writer) text() string {
	return joinWords(ligatures.Replace(w.out.String()))
}

var (
	ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl")
	partedIn  = regexp.MustCompile(`([\pL\pM\pN'’ʼ]*)` + parting + `([\pL\pM\pN'’ʼ]*)`)
)

// joinWords joins the words that hyphens at line ends part. The hyphen stays
// before a capital or a digit ("Ivano-Frankivsk"), and where the document writes
// the same word with a hyphen within a line ("south-eastern").
func joinWords(s string) string {
	if !strings.Contains(s, parting) {
		return s
	}
	return partedIn.ReplaceAllStringFunc(s, func(found string) string {
		before, after, _ := strings.Cut(found, parting)
		last, _ := utf8.DecodeLastRuneInString(before)
		first, _ := utf8.DecodeRuneInString(after)
		if whole := before + "-" + after; !unicode.IsLower(first) || !unicode.IsLetter(last) || strings.Contains(s, whole) {
			return whole
		}
		return before + after
	})
}

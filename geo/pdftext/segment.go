package pdftext

import "strings"

// segment is a run of words on one line with no gap as wide as between columns.
type segment struct {
	box
	words []word
}

// widest gap between two words of one line, in heights of its letters; columns
// and cells of tables stand farther apart.
const widest = 1.6

// segments cuts the words of a page, in the order of the file, where a line ends
// or a gap parts columns.
func segments(words []word) []segment {
	var all []segment
	for i, w := range words {
		if i > 0 && follows(words[i-1], w) {
			s := &all[len(all)-1]
			s.words = append(s.words, w)
			s.box = s.around(w.box)
			continue
		}
		all = append(all, segment{w.box, []word{w}})
	}
	return all
}

// follows reports whether w stands behind its predecessor on the same line.
func follows(before, w word) bool {
	size := max(before.height(), w.height())
	gap := w.left - before.right
	return before.beside(w.box) && gap < widest*size && gap > -size
}

// String returns the words with single spaces, none where the file has none and
// the words touch.
func (s segment) String() string {
	var out strings.Builder
	for i, w := range s.words {
		if i > 0 && (w.spaced || w.left-s.words[i-1].right > 0.2*w.height()) {
			out.WriteByte(' ')
		}
		out.WriteString(w.text)
	}
	return out.String()
}

// last returns the last word.
func (s segment) last() word { return s.words[len(s.words)-1] }

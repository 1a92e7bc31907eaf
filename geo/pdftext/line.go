package pdftext

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is what stands on one line of a column, the cells of a table included.
type line struct {
	box
	text   string
	first  word // what would have stood on the line before, had it found room
	hyphen bool // the line ends within a word
	cells  int
	cell   float64 // where the last of them starts
	start  float64 // how far to the left lines of its column reach
	edge   float64 // and to the right
	pitch  float64 // how far apart lines of one paragraph stand, in heights
}

// lines joins segments that follow each other on one line, a tab between them.
func lines(all []segment) []line {
	var out []line
	for i, s := range all {
		n := len(out)
		if i > 0 && all[i-1].beside(s.box) && s.left > all[i-1].right {
			out[n-1].text += "\t" + s.String()
			out[n-1].box = out[n-1].around(s.box)
			out[n-1].hyphen = s.last().hyphen
			out[n-1].cells++
			out[n-1].cell = s.left
			continue
		}
		out = append(out, line{box: s.box, text: s.String(), first: s.words[0], hyphen: s.last().hyphen, cells: 1, cell: s.left})
	}
	measure(out)
	return out
}

// measure tells each line the edges and the pitch of its column: of the lines
// that follow each other downwards and lie above one another.
func measure(all []line) {
	for i := 0; i < len(all); {
		end := i + 1
		for end < len(all) && below(all[end-1], all[end]) {
			end++
		}
		column := all[i:end]
		whole, pitch := column[0].box, usual(column)
		for _, l := range column {
			whole = whole.around(l.box)
		}
		for k := range column {
			column[k].start, column[k].edge, column[k].pitch = whole.left, whole.right, pitch
		}
		i = end
	}
}

// below reports whether l goes on in the column of its predecessor.
func below(before, l line) bool {
	return l.bottom < before.bottom && min(l.right, before.right) > max(l.left, before.left)
}

// usual returns the distance of a paragraph's lines as a multiple of their height:
// that which three in four are at least.
func usual(column []line) float64 {
	var drops []float64
	for i := 1; i < len(column); i++ {
		drops = append(drops, drop(column[i-1], column[i]))
	}
	if len(drops) == 0 {
		return 1.2
	}
	slices.Sort(drops)
	return drops[len(drops)/4]
}

// drop returns how far l stands below its predecessor, in heights.
func drop(before, l line) float64 {
	return (before.bottom - l.bottom) / max(before.height(), l.height(), 1)
}

// gap is what parts two lines.
type gap int

const (
	wrapped   gap = iota // one paragraph goes on
	broken               // a line ends
	paragraph            // more space than between lines
)

// parted returns what parts a line from its predecessor. A line is wrapped when
// its first word found no room on the one before, or when it goes on with a small
// letter in a sentence that has not ended.
func parted(before, l line) gap {
	room := before.edge - before.right
	if centred(before, l) {
		room = before.edge - before.start - before.width()
	}
	switch {
	case !below(before, l):
		return sentence(before, l)
	case drop(before, l) > before.pitch*1.35:
		return paragraph
	case !alike(before.height(), l.height()), listed(l.text):
		return broken
	case before.cells+l.cells > 2:
		return cell(before, l)
	case indented(before, l), endsInDate(before.text):
		return sentence(before, l)
	case room < l.first.width()+0.2*l.height():
		return wrapped
	}
	return sentence(before, l)
}

// cell returns whether a line goes on with the last cell of a row above it.
func cell(before, l line) gap {
	if first, _ := utf8.DecodeRuneInString(l.text); l.cells > 1 || !unicode.IsLower(first) || abs(before.cell-l.left) > l.height() {
		return broken
	}
	return wrapped
}

// centred reports whether the middles of two lines are one above the other, and
// their ends are not.
func centred(before, l line) bool {
	return abs(before.left+before.right-l.left-l.right) < l.height() && abs(before.left-l.left) > l.height()
}

// indented reports whether a line begins farther right, as a paragraph's first does.
func indented(before, l line) bool {
	return l.left > before.left+1.2*l.height() && !listed(before.text) && !centred(before, l)
}

func abs(x float64) float64 { return max(x, -x) }

// sentence returns whether the text alone tells that a sentence goes on, as it
// does from column to column and from page to page.
func sentence(before, l line) gap {
	last, _ := utf8.DecodeLastRuneInString(before.text)
	first, _ := utf8.DecodeRuneInString(l.text)
	if unicode.IsLower(first) && !strings.ContainsRune(".!?…:;", last) && before.cells+l.cells == 2 {
		return wrapped
	}
	return broken
}

// alike reports whether letters of two heights may be one font's.
func alike(a, b float64) bool { return a < b*1.12 && b < a*1.12 }

// listed reports whether a line starts an item of a list.
func listed(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return strings.ContainsRune("•●▪■◦‣–—-*", r) && strings.HasPrefix(text[size:], " ")
}

// endsInDate reports whether a line ends with a year, as a dateline does.
func endsInDate(text string) bool {
	fields := strings.Fields(text)
	if len(fields) == 0 || len(fields) > 8 {
		return false
	}
	last := fields[len(fields)-1]
	return len(last) == 4 && last[0] == '2' && strings.Trim(last, "0123456789") == "" || last == "року" || last == "года"
}

package pdftext

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// row is the segments whose boxes stand on one line, from left to right.
type row struct {
	box
	segments []segment
}

// rows sorts the segments of a page into rows, from top to bottom.
func rows(all []segment) []row {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b segment) int { return ordered(b.top, a.top) })
	var out []row
	for _, s := range sorted {
		if n := len(out); n > 0 && out[n-1].segments[0].beside(s.box) {
			out[n-1].segments = append(out[n-1].segments, s)
			out[n-1].box = out[n-1].around(s.box)
			continue
		}
		out = append(out, row{s.box, []segment{s}})
	}
	for _, r := range out {
		slices.SortStableFunc(r.segments, func(a, b segment) int { return ordered(a.left, b.left) })
	}
	return out
}

func ordered(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Bounds of what is searched for columns; a page of two columns has some hundred
// segments, two or three a row.
const (
	mostSegments = 5000
	mostBeside   = 12
)

// inOrder returns the segments in the order in which they are read: that of the
// file, but columns of prose that the file writes across each other one after
// the other.
func inOrder(all []segment) []segment {
	if len(all) > mostSegments {
		return all
	}
	blocks := slices.DeleteFunc(columnBlocks(rows(all)), func(columns [][]segment) bool { return inTurn(all, columns) })
	if len(blocks) == 0 {
		return all
	}
	block := map[box]int{}
	for i, columns := range blocks {
		for _, s := range slices.Concat(columns...) {
			block[s.box] = i
		}
	}
	var out []segment
	written := make([]bool, len(blocks))
	for _, s := range all {
		i, columned := block[s.box]
		if !columned {
			out = append(out, s)
		} else if !written[i] {
			written[i] = true
			for _, column := range blocks[i] {
				out = append(out, inOrder(column)...)
			}
		}
	}
	return out
}

// inTurn reports whether the file writes the columns one after the other: then its order
// is right, whatever stands beside them.
func inTurn(all []segment, columns [][]segment) bool {
	at := make(map[box]int, len(all))
	for i, s := range all {
		at[s.box] = i
	}
	last := -1
	for _, column := range columns {
		end := last
		for _, s := range column {
			if at[s.box] <= last {
				return false
			}
			end = max(end, at[s.box])
		}
		last = end
	}
	return true
}

// columnBlocks returns the blocks of neighbouring rows that one gutter parts into
// two columns of prose, each as its left and its right column.
func columnBlocks(rows []row) [][][]segment {
	var blocks [][][]segment
	for i := 0; i < len(rows); {
		gutter, end := gutterFrom(rows, i)
		left, right := split(rows[i:end], gutter)
		if end > i && isProse(left) && isProse(right) {
			blocks = append(blocks, [][]segment{left, right})
			i = end
			continue
		}
		i++
	}
	return blocks
}

// gutterFrom returns the middle of the gap that parts the row at i and the most
// rows below it, and where they end; the index itself when none does.
func gutterFrom(rows []row, i int) (float64, int) {
	best, most := 0.0, i
	for k := 1; k < min(len(rows[i].segments), mostBeside); k++ {
		low, high := rows[i].segments[k-1].right, rows[i].segments[k].left
		end := i + 1
		for ; end < len(rows); end++ {
			l, h := narrowed(rows[end], low, high)
			if h-l < rows[end].height()*0.5 {
				break
			}
			low, high = l, h
		}
		if end > most {
			best, most = (low+high)/2, end
		}
	}
	return best, most
}

// narrowed returns what a row leaves free of the gap between low and high.
func narrowed(r row, low, high float64) (float64, float64) {
	if len(r.segments) > mostBeside {
		return 0, 0
	}
	middle := (low + high) / 2
	for _, s := range r.segments {
		switch {
		case s.right <= middle:
			low = max(low, s.right)
		case s.left >= middle:
			high = min(high, s.left)
		default:
			return 0, 0
		}
	}
	return low, high
}

// split parts the segments of rows at a gutter.
func split(rows []row, gutter float64) (left, right []segment) {
	for _, r := range rows {
		for _, s := range r.segments {
			if s.right <= gutter {
				left = append(left, s)
			} else {
				right = append(right, s)
			}
		}
	}
	return left, right
}

// isProse reports whether the lines of a column are wrapped sentences, not the
// cells of a table: three lines or more, of more than two words on average, of
// which at least two in five go on with a small letter.
func isProse(lines []segment) bool {
	words, small := 0, 0
	for i, s := range lines {
		words += len(s.words)
		first, _ := utf8.DecodeRuneInString(s.words[0].text)
		if i > 0 && (unicode.IsLower(first) || lines[i-1].last().hyphen) {
			small++
		}
	}
	return len(lines) >= 3 && words > 2*len(lines) && small*5 >= len(lines)*2
}

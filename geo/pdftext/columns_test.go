package pdftext

import (
	"slices"
	"strings"
	"testing"
)

// column returns the lines of an invented column, from the top down, its left edge at x.
func column(x float64, lines ...string) (out []segment) {
	for i, text := range lines {
		var words []word
		for k, t := range strings.Fields(text) {
			left := x + 30*float64(k)
			words = append(words, word{box: box{left, 690 - 12*float64(i), left + 28, 700 - 12*float64(i)}, text: t, spaced: k > 0})
		}
		s := segment{words[0].box, words}
		for _, w := range words {
			s.box = s.around(w.box)
		}
		out = append(out, s)
	}
	return out
}

func told(all []segment) string {
	var out []string
	for _, s := range all {
		out = append(out, s.String())
	}
	return strings.Join(out, " ")
}

func TestColumnsAreReadOneAfterTheOther(t *testing.T) {
	left := column(50, "Two people were", "killed in the", "town of Odesa", "on that day")
	right := column(250, "Five degrees of", "frost fell on", "the city of", "Lviv at night")
	const want = "Two people were killed in the town of Odesa on that day Five degrees of frost fell on the city of Lviv at night"
	var across []segment
	for i := range left {
		across = append(across, left[i], right[i])
	}
	for name, file := range map[string][]segment{"line by line": across, "column by column": slices.Concat(left, right)} {
		if got := told(inOrder(file)); got != want {
			t.Errorf("a file that writes %s: %q", name, got)
		}
	}
}

// A heading of two large lines in the first column parts the rows into two blocks of
// columns: the order of the file is right, that of the blocks is not.
func TestAHeadingWithinAColumnLeavesTheOrderOfTheFile(t *testing.T) {
	left := column(50, "Two people were", "killed in the", "town of Odesa", "on that day", "mayor has said", "in his channel", "of the town", "late at night")
	right := column(250, "Five degrees of", "frost fell on", "the city of", "Lviv at night", "and more of", "it fell in", "the mountains of", "the west then")
	left[3].right, left[3].top, left[3].bottom = 245, left[3].top+6, left[3].bottom-6
	file := slices.Concat(left, right)
	if got := told(inOrder(file)); got != told(file) {
		t.Errorf("got %q", got)
	}
}

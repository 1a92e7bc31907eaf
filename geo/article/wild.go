package article

import "strings"

// Bounds of what Markdown is taken apart for; the reader takes more than linear
// time or memory over what passes them. A long list of links has hundreds.
const (
	mostMarks    = 20_000  // of one kind: brackets, emphasis, backticks, links
	mostDefined  = 5_000   // addresses defined apart, "[1]: https://…"
	deepestQuote = 50      // of quotations in one another
	deepestLine  = 200     // columns before the words of a line
	mostPadded   = 200_000 // of a table, those that rows leave out included
)

// wild reports whether a text has so many signs of Markdown that it is read as it
// stands, signs and all.
func wild(s string) bool {
	for _, marks := range []string{"[", "](", "*", "_", "~", "`", "<", "www.", "http"} {
		if strings.Count(s, marks) > mostMarks {
			return true
		}
	}
	var t tables
	defined := 0
	for line := range strings.Lines(s) {
		words := strings.TrimLeft(line, " \t>-+*")
		before := line[:len(line)-len(words)]
		if words != "" && words[0] == '[' && strings.Contains(words, "]:") {
			defined++
		}
		if strings.Count(before, ">") > deepestQuote || strings.Count(before, " ")+4*strings.Count(before, "\t") > deepestLine || defined > mostDefined || t.cells(words) > mostPadded {
			return true
		}
	}
	return false
}

// tables counts the cells of tables as they are padded: each row has as many as
// the widest line of the table.
type tables struct{ columns, rows int }

func (t *tables) cells(line string) int {
	bars := strings.Count(line, "|")
	if bars == 0 {
		*t = tables{}
		return 0
	}
	t.columns, t.rows = max(t.columns, bars+1), t.rows+1
	return t.columns * t.rows
}

package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrapping knows how the lines of a body were broken.
type wrapping struct {
	body  string
	lines []line
	width int  // in runes, of a body that is wrapped hard; 0 when it is not
	gaps  bool // blank lines part its paragraphs

	// shut says of each line, in a body in which no line surely goes on, whether
	// the lines from it to the end of its paragraph end with a full stop; nil in
	// others.
	shut []bool
}

// Bounds of the width, in runes, at which a body is taken to be wrapped, and how
// many a line may be longer than the longest that surely goes on.
const (
	narrowest = 24
	widest    = 200
	longWord  = 16
)

// newWrapping reads how a body is broken; it uses the memory of room for its lines.
func newWrapping(body string, room []line) wrapping {
	w := wrapping{body: body, lines: appendLines(room[:0], body)}
	for i := range w.lines {
		w.lines[i].closed = closes(w.text(i))
	}
	sure := 0
	for i := 1; i < len(w.lines); i++ {
		w.gaps = w.gaps || w.lines[i].blank
		if w.open(i) && w.surely(i) {
			sure = max(sure, w.lines[i-1].runes)
		}
	}
	w.width = w.measure(sure)
	if !w.fits() {
		w.width = 0
	} else if sure == 0 {
		w.close()
	}
	return w
}

// measure returns the width of a body by the longest of the lines that surely
// go on; 0 when other lines are longer than chance allows.
func (w *wrapping) measure(sure int) int {
	width := sure
	for i := 1; i < len(w.lines); i++ {
		n := w.lines[i].runes
		if sure > 0 && n > sure+longWord {
			if strings.Contains(w.text(i), " ") {
				return 0
			}
			continue
		}
		width = max(width, n)
	}
	if width < narrowest || width > widest {
		return 0
	}
	return width
}

// fits reports whether lines end where the width says: those that surely go on
// are full, and few end early that might go on.
func (w *wrapping) fits() bool {
	full, short, early := 0, 0, 0
	for i := 1; i < len(w.lines); i++ {
		switch {
		case !w.open(i):
		case w.surely(i) && w.full(i):
			full++
		case w.surely(i):
			short++
		case i > 1 && !w.full(i) && !w.begins(i):
			early++
		}
	}
	return short*4 <= full && early*4 <= full
}

// close notes which lines stand in a paragraph that ends with a full stop.
func (w *wrapping) close() {
	w.shut = make([]bool, len(w.lines))
	for i := len(w.lines) - 1; i >= 0; i-- {
		w.shut[i] = w.lines[i].closed || i+1 < len(w.lines) && w.open(i+1) && w.shut[i+1]
	}
}

// joins reports whether line i only goes on with the line before it.
func (w *wrapping) joins(i int) bool {
	if w.open(i) {
		return w.surely(i) || w.width > 0 && w.full(i) && w.mayGoOn(i)
	}
	return w.width > 0 && w.shut == nil && w.full(i) && !w.parts(i)
}

// mayGoOn reports whether nothing but the width of the lines is needed to join
// line i to the full, open line before it: a title may be as long as a full line
// (but stands apart where paragraphs do), and where no line surely goes on more
// must say that lines are wrapped.
func (w *wrapping) mayGoOn(i int) bool {
	if w.shut == nil {
		return i > 1 || w.gaps || !w.begins(i)
	}
	return i > 1 && !w.begins(i) && w.shut[i] && w.words(i-1) > 3
}

// open reports whether the line before i ends without a mark that would end its
// paragraph, and nothing at the start of i says that a new one begins.
func (w *wrapping) open(i int) bool {
	here, before := &w.lines[i], &w.lines[i-1]
	if here.blank || here.marked || before.text == before.end {
		return false
	}
	return !w.lines[i-1].closed
}

// closes reports whether a line ends with a mark that ends its paragraph.
func closes(text string) bool {
	text = strings.TrimRightFunc(text, isCloser)
	last, _ := utf8.DecodeLastRuneInString(text)
	if last == '.' {
		return classOf(strings.ToLower(lastWord(text)))&title == 0
	}
	return isTerminator(last) || last == ':' || last == ';'
}

// parts reports whether line i begins a paragraph of its own in a body that is
// wrapped hard. A dash or number may only have come to stand at its start.
func (w *wrapping) parts(i int) bool {
	here, before := &w.lines[i], &w.lines[i-1]
	if here.blank || before.text == before.end {
		return true
	}
	if !here.marked {
		return false
	}
	first, _ := utf8.DecodeRuneInString(w.body[here.start:here.end])
	return w.lines[i-1].closed || !isDash(first) && !unicode.IsDigit(first)
}

// begins reports whether line i starts as sentences do, though the line before
// is open as that of a title is: "The", "Уночі".
func (w *wrapping) begins(i int) bool {
	word := w.firstWord(i)
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && classOf(strings.ToLower(word))&(starter|proper) == starter
}

// full reports whether the first word of line i had no room on the line before.
func (w *wrapping) full(i int) bool {
	n := w.lines[i-1].runes
	return n*10 >= w.width*4 && n+1+utf8.RuneCountInString(w.firstWord(i)) > w.width
}

func (w *wrapping) firstWord(i int) string {
	text := w.body[w.lines[i].start:w.lines[i].end]
	if p := strings.IndexFunc(text, unicode.IsSpace); p >= 0 {
		return text[:p]
	}
	return text
}

func (w *wrapping) words(i int) int { return strings.Count(w.text(i), " ") + 1 }

// text returns line i without its bullets.
func (w *wrapping) text(i int) string { return w.body[w.lines[i].text:w.lines[i].end] }

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
	width int // in runes, of a body that is wrapped hard; 0 when it is not
}

// A body counts as wrapped hard when at least this many lines run on in lower
// case, and then a line is full when the next word would pass its width.
const wrappedLines = 3

func newWrapping(body string) *wrapping {
	w := &wrapping{body: body, lines: lines(body)}
	soft, width := 0, 0
	for i := 1; i < len(w.lines); i++ {
		if w.open(i) && w.continues(i) {
			soft++
			width = max(width, w.runes(i-1))
		}
	}
	if soft >= wrappedLines && width <= 200 {
		w.width = width
	}
	return w
}

// joins reports whether line i only goes on with the line before it.
func (w *wrapping) joins(i int) bool {
	if !w.open(i) {
		return false
	}
	before := w.lines[i-1]
	return w.continues(i) || w.body[before.end-1] == ',' || w.width > 0 && w.full(i)
}

// open reports whether the line before i ends without a mark that would end its
// paragraph, and nothing at the start of i says that a new one begins.
func (w *wrapping) open(i int) bool {
	here, before := w.lines[i], w.lines[i-1]
	if here.blank || here.marked || before.text == before.end {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(w.body[before.text:before.end], isCloser))
	return !isTerminator(last) && last != ':' && last != ';'
}

// continues reports whether line i starts in lower case.
func (w *wrapping) continues(i int) bool {
	here := w.lines[i]
	first, _ := utf8.DecodeRuneInString(w.body[here.text:here.end])
	if !unicode.IsLower(first) {
		return false
	}
	return classOf(w.firstWord(i))&lowerStart == 0
}

// full reports whether the first word of line i had no room on the line before.
func (w *wrapping) full(i int) bool {
	n := w.runes(i - 1)
	return n*10 >= w.width*6 && n+1+utf8.RuneCountInString(w.firstWord(i)) > w.width
}

func (w *wrapping) firstWord(i int) string {
	text := w.body[w.lines[i].text:w.lines[i].end]
	if p := strings.IndexFunc(text, unicode.IsSpace); p >= 0 {
		return text[:p]
	}
	return text
}

func (w *wrapping) runes(i int) int {
	return utf8.RuneCountInString(w.body[w.lines[i].start:w.lines[i].end])
}

//go:build !js

package pdftext

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// letters cuts the letters of a page into words.
type letters struct {
	pdfium pdfium.Pdfium
	page   references.FPDF_TEXTPAGE

	out         []word
	text        []rune
	first, last int  // the letters of the word that text begins
	spaced      bool // white space stands before it
	before      box  // of the word before it
	newLine     bool // a line ends between them
	size, base  float64
}

// What PDFium gives for a hyphen at the end of a line: letter by letter and within
// a text.
const (
	hyphenMark   = '\x02'
	hyphenInText = '\ufffe'
)

// words returns the words of the first n letters.
func (l *letters) words(n int) ([]word, error) {
	all, err := l.all(n)
	if err != nil {
		return nil, err
	}
	l.newLine = true
	for i, letter := range all {
		switch {
		case letter == '\r' || letter == '\n':
			err = l.end(l.cutHyphen())
			l.newLine = true
		case unicode.IsSpace(letter) && letter != '\u00a0':
			err = l.end(false)
			l.spaced = true
		case letter == hyphenMark, letter == hyphenInText:
			err = l.end(true)
			l.newLine = true
		case shown(letter) >= 0:
			if len(l.text) == 0 {
				l.first = i
			}
			l.last = i
			l.text = append(l.text, letter)
		}
		if err != nil {
			return nil, err
		}
	}
	return l.out, l.end(false)
}

// cutHyphen takes the hyphen off a word at the end of a line that browsers end so,
// and reports whether there was one. PDFium itself tells the plain hyphen only.
func (l *letters) cutHyphen() bool {
	n := len(l.text) - 1
	if n < 1 || l.text[n] != '\u2010' && l.text[n] != '\u00ad' || !unicode.IsLetter(l.text[n-1]) {
		return false
	}
	l.text = l.text[:n]
	return true
}

// all returns the first n letters: at once, or one at a time where the page has
// letters that stand for several or none.
func (l *letters) all(n int) ([]rune, error) {
	text, err := l.pdfium.FPDFText_GetText(&requests.FPDFText_GetText{TextPage: l.page, Count: n})
	if err == nil {
		if all := []rune(strings.TrimSuffix(text.Text, "\x00")); len(all) == n && !slices.Contains(all, utf8.RuneError) {
			return all, nil
		}
	}
	out := make([]rune, n)
	for i := range out {
		r, err := l.pdfium.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: l.page, Index: i})
		if err != nil {
			return nil, err
		}
		out[i] = rune(r.Unicode)
	}
	return out, nil
}

// shown drops what is no letter: control characters and what Unicode reserves.
func shown(r rune) rune {
	if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r&0xfffe == 0xfffe || !utf8.ValidRune(r) || r == '\ufeff' {
		return -1
	}
	return r
}

// end ends a word, if one has begun.
func (l *letters) end(hyphen bool) error {
	if len(l.text) == 0 {
		return nil
	}
	b, err := l.box(l.first)
	if err == nil && l.last > l.first {
		var c box
		c, err = l.box(l.last)
		b = b.around(c)
	}
	if err == nil && (l.newLine || !l.before.beside(b) || b.left < l.before.left) {
		err = l.measure(b)
	}
	if err != nil {
		return err
	}
	l.before = b
	b.bottom, b.top = l.base, l.base+l.size
	l.out = append(l.out, word{b, l.marked(), l.spaced, hyphen})
	l.text, l.spaced, l.newLine = l.text[:0], false, false
	return nil
}

// measure finds where the letters of a line stand and how large they are.
func (l *letters) measure(b box) error {
	origin, err := l.pdfium.FPDFText_GetCharOrigin(&requests.FPDFText_GetCharOrigin{TextPage: l.page, Index: l.first})
	if err != nil {
		return err
	}
	l.base, l.size = origin.Y, b.height()
	matrix, err := l.pdfium.FPDFText_GetMatrix(&requests.FPDFText_GetMatrix{TextPage: l.page, Index: l.first})
	if err == nil {
		m := matrix.Matrix
		size := l.fontSize(l.first) * math.Hypot(float64(m.C), float64(m.D))
		if size > 1 && size < 1000 {
			l.size = size
		}
	}
	return nil
}

func (l *letters) fontSize(i int) float64 {
	f, err := l.pdfium.FPDFText_GetFontSize(&requests.FPDFText_GetFontSize{TextPage: l.page, Index: i})
	if err != nil {
		return 0
	}
	return f.FontSize
}

// marked returns the word, the small digits of a note's mark behind it raised, so
// that they are no part of it.
func (l *letters) marked() string {
	n := len(l.text)
	for n > 0 && l.text[n-1] >= '0' && l.text[n-1] <= '9' {
		n--
	}
	if n == 0 || n == len(l.text) || len(l.text)-n > 2 || l.last-l.first+1 != len(l.text) ||
		l.fontSize(l.last) > 0.85*l.fontSize(l.first) {
		return string(l.text)
	}
	return string(l.text[:n]) + superscripts.Replace(string(l.text[n:]))
}

var superscripts = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

// box returns where a letter stands, with the room that its font takes.
func (l *letters) box(i int) (box, error) {
	b, err := l.pdfium.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: l.page, Index: i})
	if err != nil {
		return box{}, err
	}
	r := b.Rect
	return box{float64(r.Left), float64(r.Bottom), float64(r.Right), float64(r.Top)}, nil
}

package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"regexp"
	"strings"

	"github.com/ledongthuc/pdf"
)

var (
	errNoLayer = errors.New("it has no text layer: run text recognition (OCR) over it, or paste its text")
	errLocked  = errors.New("it is locked with a password: save it without one")
)

// portableDocument reads the text layer of a PDF.
func portableDocument(data []byte) iter.Seq2[draft, error] { return one(readPDF(data)) }

func readPDF(data []byte) (d draft, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the PDF is damaged: %v; save it again or paste its text", r)
		}
	}()
	r, err := pdf.NewReader(bytes.NewReader(data), int64(len(data)))
	if errors.Is(err, pdf.ErrInvalidPassword) {
		return d, errLocked
	}
	if err != nil {
		return d, fmt.Errorf("the PDF is damaged: %w; save it again or paste its text", err)
	}
	var text strings.Builder
	for i := 1; i <= r.NumPage(); i++ {
		page := r.Page(i)
		if unpacked(page) > largestPage {
			return d, fmt.Errorf("page %d is larger than %d MB when unpacked: paste its text", i, largestPage>>20)
		}
		writePage(&text, page.Content().Text)
	}
	if strings.TrimSpace(text.String()) == "" {
		return d, errNoLayer
	}
	d.text = hyphenated.ReplaceAllString(ligatures.Replace(text.String()), "$1$2")
	d.author = oneLine(r.Trailer().Key("Info").Key("Author").Text())
	return d, nil
}

// largestPage bounds what draws one page, unpacked; a page of text has a few kB.
const largestPage = 4 << 20

// unpacked returns the number of bytes that draw a page, largestPage+1 at most.
func unpacked(page pdf.Page) int64 {
	contents := page.V.Key("Contents")
	streams := []pdf.Value{contents}
	if contents.Kind() == pdf.Array {
		streams = streams[:0]
		for i := range contents.Len() {
			streams = append(streams, contents.Index(i))
		}
	}
	total := int64(0)
	for _, s := range streams {
		if s.Kind() == pdf.Stream && total <= largestPage {
			n, _ := io.Copy(io.Discard, io.LimitReader(s.Reader(), largestPage+1-total))
			total += n
		}
	}
	return total
}

// ligatures and hyphens at line ends are the typesetter's, not the author's.
var (
	ligatures  = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl")
	hyphenated = regexp.MustCompile(`(\pL)[-\x{AD}]\n(\p{Ll})`)
)

// writePage writes the lines of one page: a new line where the next glyph
// stands lower, a blank line where it stands more than a line lower, a space
// where a gap parts words. The order of the glyphs is that of the file.
func writePage(out *strings.Builder, glyphs []pdf.Text) {
	if out.Len() > 0 && len(glyphs) > 0 {
		out.WriteString("\n")
	}
	spaced := hasSpaces(glyphs)
	pitch := 0.0
	for i, g := range glyphs {
		if i > 0 {
			before := glyphs[i-1]
			size := max(g.FontSize, before.FontSize, 1)
			switch drop := math.Abs(before.Y - g.Y); {
			case drop <= size*0.5:
				if parted(before, g, size, spaced) {
					out.WriteString(" ")
				}
			case drop > size*1.9, pitch > 0 && drop > pitch*1.35:
				out.WriteString("\n\n")
			default:
				out.WriteString("\n")
				pitch = drop
			}
		}
		out.WriteString(g.S)
	}
}

// parted reports whether a gap parts two glyphs of one line. Where the page has
// space glyphs, only a gap as wide as between columns does.
func parted(before, g pdf.Text, size float64, spaced bool) bool {
	if before.S == " " || g.S == " " {
		return false
	}
	end, gap := before.X+before.W, size*0.2
	if before.W == 0 { // the font tells no widths
		end = before.X + size*0.6
	}
	if spaced {
		gap = size * 2
	}
	return g.X > end+gap
}

// hasSpaces reports whether at least one glyph in twenty is a space.
func hasSpaces(glyphs []pdf.Text) bool {
	n := 0
	for _, g := range glyphs {
		if g.S == " " || g.S == "\u00a0" {
			n++
		}
	}
	return n*20 >= len(glyphs)
}

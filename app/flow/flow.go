package flow

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"strikemap/geo"
)

// Style says how a piece of text looks, as a set of bits.
type Style uint16

// The styles.
const (
	Evidence Style = 1 << iota // a sentence that a report was read from
	Chosen                     // the same, of the chosen event
	Place                      // the place's name
	Trigger                    // the words that decided
	Effect                     // words that tell of an effect
	Muted                      // text around the evidence
	Strong                     // a heading
	Decides                    // a word without which something else would be read
	Covered                    // a word that is covered
	Joined                     // the words that a rule joined
	Cursor                     // the word that the keys are at
	Found                      // a word that is searched for
)

// bold reports whether text of the style is drawn bold.
func (s Style) bold() bool { return s&(Place|Trigger|Strong) != 0 }

// A Mark gives a style to a span of the body. Marks may overlap; their styles
// add up. ID names the event that a click on it chooses; it may be empty.
type Mark struct {
	Span  geo.Span
	Style Style
	ID    string
}

// longestPiece is the number of bytes after which a word without white space
// is cut, so that no line is endless.
const longestPiece = 48

// piece is a run of text of one style that is never broken over lines.
type piece struct {
	span   geo.Span
	text   string // as drawn: control characters left out
	style  Style
	id     string
	spaced bool // white space stands before it
	broken bool // a line begins with it
}

// pieces cuts span of body into pieces.
func pieces(body string, span geo.Span, marks []Mark) []piece {
	p := cutter{body: body, sweep: newSweep(marks)}
	edges := p.sweep.edges
	i, _ := slices.BinarySearch(edges, span.Start+1)
	for at := span.Start; at < span.End; {
		for i < len(edges) && edges[i] <= at {
			i++
		}
		end := span.End
		if i < len(edges) && edges[i] < end {
			end = edges[i]
		}
		style, id := p.sweep.at(at)
		p.cut(geo.Span{Start: at, End: end}, style, id)
		at = end
	}
	return p.out
}

// excerpts cuts several spans of body into pieces, in the order of the text, with an
// ellipsis where text is left out between them.
func excerpts(body string, spans []geo.Span, marks []Mark) []piece {
	var out []piece
	for i, s := range spans {
		part := pieces(body, s, marks)
		if i > 0 && len(part) > 0 && len(out) > 0 {
			gap := body[spans[i-1].End:s.Start]
			if strings.TrimSpace(gap) != "" {
				out = append(out, piece{span: geo.Span{Start: spans[i-1].End, End: spans[i-1].End}, text: "…", style: Muted, spaced: true})
			}
			part[0].spaced, part[0].broken = true, strings.Contains(gap, "\n")
		}
		out = append(out, part...)
	}
	return out
}

// Merged returns spans in the order of the text, those that touch or overlap as one.
func Merged(spans []geo.Span) []geo.Span {
	all := slices.Clone(spans)
	slices.SortFunc(all, func(a, b geo.Span) int { return a.Start - b.Start })
	var out []geo.Span
	for _, s := range all {
		if n := len(out); n > 0 && s.Start <= out[n-1].End+1 {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// cutter cuts text at white space.
type cutter struct {
	body           string
	sweep          sweep
	out            []piece
	spaced, broken bool
}

// cut appends the pieces of a span of one style.
func (c *cutter) cut(s geo.Span, style Style, id string) {
	start := s.Start
	for i := s.Start; i < s.End; {
		r, size := utf8.DecodeRuneInString(c.body[i:])
		switch {
		case unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f':
			c.add(geo.Span{Start: start, End: i}, style, id)
			c.spaced = true
			c.broken = c.broken || r == '\n' || r == '\u2028' || r == '\u2029'
			start = i + size
		case i+size-start > longestPiece:
			c.add(geo.Span{Start: start, End: i}, style, id)
			start = i
		}
		i += size
	}
	c.add(geo.Span{Start: start, End: s.End}, style, id)
}

func (c *cutter) add(s geo.Span, style Style, id string) {
	if s.Empty() {
		return
	}
	text := drawn(s.Of(c.body))
	if text == "" {
		return
	}
	c.out = append(c.out, piece{s, text, style, id, c.spaced, c.broken})
	c.spaced, c.broken = false, false
}

// drawn returns text without the characters that would draw nothing or turn
// the writing direction of what follows.
func drawn(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == utf8.RuneError, unicode.IsControl(r), r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069',
			r == '\u200e', r == '\u200f', r == '\u00ad', r == '\ufeff', r == '\u200b':
			return -1
		}
		return r
	}, text)
}

// sweep answers which marks cover a byte.
type sweep struct {
	edges  []int // where a mark begins or ends, sorted
	styles []Style
	ids    []string // of the innermost mark from that edge on
}

func newSweep(marks []Mark) sweep {
	var s sweep
	for _, m := range marks {
		if !m.Span.Empty() {
			s.edges = append(s.edges, m.Span.Start, m.Span.End)
		}
	}
	slices.Sort(s.edges)
	s.edges = slices.Compact(s.edges)
	s.styles, s.ids = make([]Style, len(s.edges)), make([]string, len(s.edges))
	for _, m := range marks {
		for i := sort.SearchInts(s.edges, m.Span.Start); i < len(s.edges) && s.edges[i] < m.Span.End; i++ {
			s.styles[i] |= m.Style
			if m.ID != "" {
				s.ids[i] = m.ID
			}
		}
	}
	return s
}

// at returns the style of the byte at offset i and the id of its last mark.
func (s *sweep) at(i int) (Style, string) {
	n := sort.SearchInts(s.edges, i+1) - 1
	if n < 0 {
		return 0, ""
	}
	return s.styles[n], s.ids[n]
}

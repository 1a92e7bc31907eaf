package flow

import "strikemap/geo"

// measure returns the width of a text drawn bold or not.
type measure func(text string, bold bool) float32

// run is a part of a line that is drawn at once.
type run struct {
	text     string
	style    Style
	id       string
	x, width float32
}

// line is one line of set text.
type line struct {
	runs  []run
	words []word
	start int  // byte offset of its first piece
	first bool // of a paragraph
}

// word is where a piece of the text stands in its line.
type word struct {
	span     geo.Span
	x, width float32
}

// setter sets pieces into lines.
type setter struct {
	width  float32
	spaces map[bool]float32 // width of a space, bold and not
	of     measure
	lines  []line
	x      float32
}

// set returns the lines of a width that the pieces fill.
func set(ps []piece, width float32, of measure) []line {
	s := setter{width: width, of: of, spaces: map[bool]float32{}}
	for _, bold := range []bool{false, true} {
		s.spaces[bold] = of("n n", bold) - of("nn", bold)
	}
	for i := 0; i < len(ps); {
		n, w := s.word(ps[i:])
		gap := float32(0)
		if ps[i].spaced {
			gap = s.spaces[ps[i].style.bold()]
		}
		if i == 0 || ps[i].broken || s.x > 0 && s.x+gap+w > width {
			s.lines = append(s.lines, line{start: ps[i].span.Start, first: i == 0 || ps[i].broken})
			s.x, gap = 0, 0
		}
		for _, p := range ps[i : i+n] {
			s.put(p, gap)
			gap = 0
		}
		i += n
	}
	return s.lines
}

// word returns how many pieces stand together without white space, at most as
// many as a line holds, and their width.
func (s *setter) word(ps []piece) (n int, width float32) {
	for n < len(ps) {
		if n > 0 && (ps[n].spaced || ps[n].broken) {
			break
		}
		w := s.of(ps[n].text, ps[n].style.bold())
		if n > 0 && width+w > s.width {
			break
		}
		width += w
		n++
	}
	return n, width
}

// put sets a piece at the end of the last line, after a gap.
func (s *setter) put(p piece, gap float32) {
	l := &s.lines[len(s.lines)-1]
	w := s.of(p.text, p.style.bold())
	l.words = append(l.words, word{p.span, s.x + gap, w})
	if n := len(l.runs); n > 0 {
		if last := &l.runs[n-1]; last.style == p.style && last.id == p.id {
			if gap > 0 {
				last.text += " "
			}
			last.text += p.text
			last.width += gap + w
			s.x += gap + w
			return
		}
	}
	s.x += gap
	l.runs = append(l.runs, run{text: p.text, style: p.style, id: p.id, x: s.x, width: w})
	s.x += w
}

// under returns where on the line something under the text is drawn for the
// runs that have any of the bits of s: from and to, neighbours joined.
func (l *line) under(s Style) [][2]float32 {
	var out [][2]float32
	joined := false
	for _, r := range l.runs {
		if r.style&s == 0 {
			joined = false
			continue
		}
		if joined {
			out[len(out)-1][1] = r.x + r.width
		} else {
			out = append(out, [2]float32{r.x, r.x + r.width})
		}
		joined = true
	}
	return out
}

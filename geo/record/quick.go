package record

import (
	"encoding/json"
	"strconv"
	"unicode/utf8"

	"strikemap/geo"
)

// ReadParts reads parts from JSON. It is json.Unmarshal, but reads what this
// package writes without looking at types, several times as fast: a workspace holds
// parts of every report. Text makes a string of bytes, so that equal ones can be
// one.
func ReadParts(raw []byte, text func([]byte) string) (Parts, error) {
	var p Parts
	s := scan{b: raw, text: text}
	s.object(func(name string) {
		switch {
		case name == "effects" && p.Effects == nil:
			s.array(func() { p.Effects = append(p.Effects, s.effect()) })
		case name == "claimed_by" && p.ClaimedBy == nil:
			s.array(func() { p.ClaimedBy = append(p.ClaimedBy, s.claim()) })
		case name == "rules" && p.Rules == nil:
			s.array(func() { p.Rules = append(p.Rules, s.step()) })
		case name == "unmapped_args" && p.Unmapped == nil:
			s.array(func() { p.Unmapped = append(p.Unmapped, s.string()) })
		case name == "undated_args" && p.Undated == nil:
			s.array(func() { p.Undated = append(p.Undated, s.string()) })
		default: // of a newer program, or told twice
			s.odd = true
		}
	})
	if s.whole() {
		return p, nil
	}
	p = Parts{}
	return p, json.Unmarshal(raw, &p)
}

// ReadTexts reads an object whose fields are lists of texts, or true, and reports
// whether it is nothing else; a field that is true has no texts.
func ReadTexts(raw []byte, text func([]byte) string, field func(name string, texts []string)) bool {
	s := scan{b: raw, text: text}
	s.object(func(name string) {
		var all []string
		if s.peek() == '[' {
			s.array(func() { all = append(all, s.string()) })
		} else {
			s.word("true")
		}
		if !s.odd {
			field(name, all)
		}
	})
	return s.whole()
}

func (s *scan) effect() (e Effect) {
	s.object(func(name string) {
		switch name {
		case "effect":
			e.Effect = geo.Effect(s.string())
		case "min":
			e.Min = s.intOrNull()
		case "max":
			e.Max = s.intOrNull()
		case "extent":
			e.Extent = s.stringOrNull()
		case "quote":
			e.Quote = s.stringOrNull()
		case "start":
			e.Start = s.intOrNull()
		case "end":
			e.End = s.intOrNull()
		default:
			s.odd = true
		}
	})
	return e
}

func (s *scan) claim() (c Claim) {
	s.object(func(name string) {
		switch name {
		case "name":
			c.Name = s.string()
		case "role":
			c.Role = geo.SpeakerRole(s.string())
		case "verb":
			c.Verb = s.stringOrNull()
		case "quote":
			c.Quote = s.stringOrNull()
		case "start":
			c.Start = s.intOrNull()
		case "end":
			c.End = s.intOrNull()
		default:
			s.odd = true
		}
	})
	return c
}

func (s *scan) step() (x Step) {
	s.object(func(name string) {
		switch name {
		case "rule":
			x.Rule = geo.ReasonID(s.string())
		case "start":
			x.Start = s.int()
		case "end":
			x.End = s.int()
		case "weight":
			x.Weight = s.float()
		default:
			s.odd = true
		}
	})
	return x
}

// scan walks JSON that is as this package writes it. What is odd, though it may be
// good JSON, ends the walk: the caller reads it in the usual way.
type scan struct {
	b    []byte
	at   int
	odd  bool
	text func([]byte) string
}

// whole reports whether all was walked and nothing was odd.
func (s *scan) whole() bool {
	s.peek()
	return !s.odd && s.at == len(s.b)
}

// peek returns the next byte that is no space, 0 at the end.
func (s *scan) peek() byte {
	for ; s.at < len(s.b); s.at++ {
		switch s.b[s.at] {
		case ' ', '\t', '\n', '\r':
		default:
			return s.b[s.at]
		}
	}
	return 0
}

// take takes a sign, which must come next.
func (s *scan) take(c byte) {
	if s.peek() != c {
		s.odd = true
		return
	}
	s.at++
}

// word takes a word, which must come next.
func (s *scan) word(w string) {
	s.peek()
	if end := s.at + len(w); end <= len(s.b) && string(s.b[s.at:end]) == w {
		s.at = end
		return
	}
	s.odd = true
}

// list calls item for everything between two brackets.
func (s *scan) list(open, shut byte, item func()) {
	s.take(open)
	if s.peek() == shut {
		s.at++
		return
	}
	for !s.odd {
		item()
		if s.peek() != ',' {
			s.take(shut)
			return
		}
		s.at++
	}
}

func (s *scan) array(item func()) { s.list('[', ']', item) }

func (s *scan) object(field func(name string)) {
	s.list('{', '}', func() {
		name := s.raw()
		s.take(':')
		if !s.odd {
			field(string(name))
		}
	})
}

// raw takes a string without escapes.
func (s *scan) raw() []byte {
	s.take('"')
	from := s.at
	for ; !s.odd && s.at < len(s.b); s.at++ {
		switch c := s.b[s.at]; {
		case c == '"':
			s.at++
			if out := s.b[from : s.at-1]; utf8.Valid(out) {
				return out
			}
			s.odd = true
		case c == '\\' || c < ' ':
			s.odd = true
		}
	}
	s.odd = true
	return nil
}

func (s *scan) string() string { return s.text(s.raw()) }

func (s *scan) stringOrNull() *string {
	if s.peek() == 'n' {
		s.word("null")
		return nil
	}
	out := s.string()
	return &out
}

// number takes a number without an exponent.
func (s *scan) number() []byte {
	s.peek()
	from := s.at
	if s.at < len(s.b) && s.b[s.at] == '-' {
		s.at++
	}
	first := s.at
	whole := s.digits()
	s.odd = s.odd || whole == 0 || whole > 1 && s.b[first] == '0'
	if s.at < len(s.b) && s.b[s.at] == '.' {
		s.at++
		s.odd = s.digits() == 0 || s.odd
	}
	if s.odd {
		return nil
	}
	return s.b[from:s.at]
}

// digits takes digits and returns how many there are.
func (s *scan) digits() int {
	from := s.at
	for s.at < len(s.b) && s.b[s.at] >= '0' && s.b[s.at] <= '9' {
		s.at++
	}
	return s.at - from
}

func (s *scan) int() int {
	n, err := strconv.Atoi(string(s.number()))
	s.odd = s.odd || err != nil
	return n
}

func (s *scan) intOrNull() *int {
	if s.peek() == 'n' {
		s.word("null")
		return nil
	}
	n := s.int()
	return &n
}

func (s *scan) float() float64 {
	x, err := strconv.ParseFloat(string(s.number()), 64)
	s.odd = s.odd || err != nil
	return x
}

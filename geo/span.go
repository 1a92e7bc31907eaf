package geo

import "cmp"

// Span is a half-open range of byte offsets into an article's body. Both ends
// lie on rune boundaries, so body[s.Start:s.End] is always the text meant.
type Span struct {
	Start, End int
}

// Of returns the text of the span in body.
func (s Span) Of(body string) string { return body[s.Start:s.End] }

// Len returns the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span covers no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether t lies wholly within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Union returns the smallest span that covers both.
func (s Span) Union(t Span) Span {
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}

func (s Span) compare(t Span) int {
	return cmp.Or(cmp.Compare(s.Start, t.Start), cmp.Compare(s.End, t.End))
}

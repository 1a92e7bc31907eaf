package toponym

import "strikemap/geo"

// dateline gives the names of the dateline their role, and those of datelines
// further down, where an agency's stories follow each other: "KYIV (AP) —".
func (x *article) dateline(_ *line) {
	for _, s := range x.sightings {
		if !x.source.DatelineSpan.Empty() && x.source.DatelineSpan.Contains(s.span()) || s.line.filed(s.from) {
			s.role, s.roleReason = geo.RoleDateline, geo.Because(geo.ReasonFiledFrom)
		}
	}
}

// mostDateline is how many words a dateline may have.
const mostDateline = 8

// filed reports whether word i belongs to a dateline at the start of the line:
// capitals, then an agency in brackets or a dash, and before it nothing but
// names and a date.
func (l *line) filed(i int) bool {
	start := firstWord(l)
	if i > start+mostDateline || !l.is(start, shout) || !l.named(start) {
		return false
	}
	for j := start + 1; j < len(l.keys) && j <= start+mostDateline; j++ {
		if l.IsMark(j, "(") || l.IsMark(j, "—") || l.IsMark(j, "–") || l.IsMark(j, "--") {
			return i < j
		}
		if l.is(j, letters) && !l.named(j) && !l.in(j, kinCalendar) {
			return false
		}
	}
	return false
}

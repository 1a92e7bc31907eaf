package toponym

import (
	"strings"

	"strikemap/geo"
)

// findCompound finds the place of a compound.
func (x *article) findCompound(l *line) {
	if n := l.compounded(x.word); n > 0 {
		x.found, x.decided = x.compoundName(l, x.word, n), true
	}
}

// compounded returns the length in bytes of the place in a compound like
// "Moscow-occupied" at word i, or 0.
func (l *line) compounded(i int) int {
	if !latin(l.keys[i]) || l.shapes[i]&capital == 0 {
		return 0
	}
	text := l.Words[i].Text
	cut := strings.IndexByte(text, '-')
	if cut <= 0 || !lex.kin[strings.ToLower(text[cut+1:])].has(kinHolder) {
		return 0
	}
	return cut
}

// compoundName returns the place of a compound; it is not meant itself.
func (x *article) compoundName(l *line, i, n int) *sighting {
	k, hits := x.gazetteer.Match([]string{l.keys[i][:n]})
	if k == 0 || len(hits) == 0 || anyAdjective(hits) {
		return nil
	}
	s := x.sighting(sighting{line: l, first: i, last: i + 1, from: i, to: i + 1, hits: hits, bytes: n})
	if !s.known() {
		return nil
	}
	s.role, s.roleReason = geo.RoleSpeaker, geo.Because(geo.ReasonHolder)
	return s
}

package toponym

import "strikemap/geo"

// areaFor reports whether b may be an area that holds a.
func (x *places) areaFor(a, b *sighting) bool {
	if b.top() == nil {
		return false
	}
	if b.rank() == 1 && a.isDistrict() {
		return b.top().Population >= 50_000 && !b.line.IsMark(a.to, ",")
	}
	if top := b.guess(); top.Level == geo.LevelRegion && !top.InUkraine() {
		return false // "Black Sea", "Kremlin"
	}
	if b.rank() == 4 && a.rank() == 3 && a.top() != nil && a.top().Country != b.top().Country {
		return false // "Crimea in Russia" is what somebody says
	}
	return b.rank() > a.rank() || a.isHromada() && b.rank() == 2 && !b.isHromada()
}

// follows reports whether b, which stands after a, is set beside it as its area.
func (l *line) follows(a, b *sighting) bool {
	i := a.to
	if l.is(i, closing) {
		i++
	}
	switch {
	case l.IsMark(i, "("), l.IsMark(i, "["):
		return b.from-i <= 2+modifiers(l, i+1, b.from)
	case l.IsMark(i, ","):
		i++
		if l.in(i, kinWholly) {
			i++
		}
		if l.in(i, kinInside) {
			i++
		}
		if l.in(i, kinState) {
			i++
		}
		ends := b.to >= len(l.keys) || !l.is(b.to, letters) || l.joiner(b.to) == 0
		return modifiers(l, i, b.from) == b.from-i && ends && l.joiner(b.to) <= 1
	}
	if l.in(i, kinInside) {
		i++
	}
	return modifiers(l, i, b.from) == b.from-i && !(i == a.to && latin(l.key(b.first)))
}

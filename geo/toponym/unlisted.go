package toponym

// findUnlisted finds names that no list knows but that an area beside them declares
// to be places: "in Qwertysk, Tver region", "в Квертовке Тверской области".
// They stay unresolved, which is better than to read the area for the place.
func (x *article) findUnlisted(l *line) {
	for k := l.start; k < len(x.sightings); k++ {
		b := x.sightings[k]
		if b.dropped || !b.declares() {
			continue
		}
		i := b.line.unknownBefore(b.from)
		if i < 0 {
			continue
		}
		x.insertUnlisted(k, b.line, i)
		k++
	}
}

// declares reports whether the sighting is an area that may declare the word
// before it to be a place: one with its designator, or a country that ends a
// phrase and does not act.
func (s *sighting) declares() bool {
	switch s.rank() {
	case 2, 3:
		return s.to-s.first > 1
	case 4:
		return !s.line.is(s.to, letters) && !s.line.is(s.to-1, possessive) && s.line.IsMark(s.from-1, ",")
	}
	return false
}

// unknownBefore returns the index of a capitalised word that nothing explains
// and that stands in a place's position before the area at word from, or -1.
func (l *line) unknownBefore(from int) int {
	i := from - 1
	for i > 0 && (l.in(i, kinModifier) || l.known[i].land != "") {
		i--
	}
	if i < 0 {
		return -1
	}
	if l.IsMark(i, ",") || l.IsMark(i, "(") || l.in(i, kinInside) {
		i--
	} else if latin(l.keys[i]) || i != from-1 {
		return -1
	}
	if i < 1 || !l.mayBeUnlisted(i) {
		return -1
	}
	if left := l.look(i); !left.own.has(leftIn|leftNear|leftArea|leftAttack) && !left.tags.has(leftSettlement|leftFacility) {
		return -1
	}
	return i
}

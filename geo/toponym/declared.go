package toponym

// declare finds a name that no list knows but that a designator declares to be a place: "the
// village of …", "с. …". It stays unresolved.
func (x *article) declare(l *line) {
	if x.found == nil {
		x.found, x.decided = x.unknown(l, x.word), true
	}
}

// unknown returns the name at word i if something declares it to be a place, or nil.
func (x *article) unknown(l *line, i int) *sighting {
	left := l.look(i)
	if !x.declared(l, i, &left) || left.quoted || l.squareMetres(left.start) || l.in(i, kinCalendar) {
		return nil
	}
	end := l.unknownEnd(i)
	return x.sighting(sighting{line: l, first: i, last: end, from: i, to: end, after: end, left: left, land: left.land, want: wantSettlement})
}

// declared reports whether what stands before the word, its own looks or its list declare
// it to be a place.
func (x *article) declared(l *line, i int, left *surroundings) bool {
	return l.calledPlace(i, left) || x.looksUnlisted(l, i, left) || x.listsVillages(l, i) || x.listsTowns(l, i)
}

// unknownEnd returns the word after the one or two of the unknown name at word i.
func (l *line) unknownEnd(i int) int {
	if next := i + 1; l.is(next, capital) && !l.in(next, kinCalendar) && !l.is(next, shout) && !l.ofArea(next) {
		return i + 2
	}
	return i + 1
}

// squareMetres reports whether the "м." at word i is a unit and no city.
func (l *line) squareMetres(i int) bool {
	if l.key(i) != "м" {
		return false
	}
	for i--; i >= 0 && l.keys[i] == "."; i-- {
	}
	return i >= 0 && (l.keys[i] == "кв" || l.keys[i] == "куб" || isDigits(l.keys[i]))
}

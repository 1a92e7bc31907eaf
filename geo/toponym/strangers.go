package toponym

// findStrangers finds such words: "Antonivka, Zovsimnove, Sadove and Bilozerka came under fire".
func (x *article) findStrangers(l *line) {
	for k := l.start; k < len(x.sightings); k++ {
		if i := x.strangerBetween(l, k); i >= 0 && x.knownAround(l, k) >= fewestKnown(l, i) {
			x.insertUnlisted(k, l, i)
			k++
		}
		if i := x.strangerBehind(l, k); i >= 0 && x.knownAround(l, k) >= fewestKnown(l, i) {
			x.insertUnlisted(k+1, l, i)
			k++
		}
	}
	if i := x.strangerBefore(l); i >= 0 && x.knownAround(l, l.start) >= fewestKnown(l, i) {
		x.insertUnlisted(l.start, l, i)
	}
}

// fewestKnown is how many names of a list must be known for the capitalised word i among them to be
// a place that no list of places knows: fewer where the word ends as the names of towns do.
func fewestKnown(l *line, i int) int {
	if l.endsAsTown(i) && !l.opens(i) {
		return 2
	}
	return 3
}

// endsAsTown reports whether word i ends as the names of towns do and is long enough to tell.
func (l *line) endsAsTown(i int) bool {
	return l.known[i].town
}

// mayBeStranger reports whether word i may be the name of a place, as far as its looks tell.
func (x *article) mayBeStranger(l *line, i int) bool {
	return l.mayBeUnlisted(i) && !x.surnames[l.keys[i]]
}

// strangerBetween returns the word that stands alone between sighting k and the one before it, and
// nothing explains; -1 if there is none.
func (x *article) strangerBetween(l *line, k int) int {
	if k <= l.start || !x.sightings[k-1].namesTown() || !x.sightings[k].namesTown() {
		return -1
	}
	a, b := x.sightings[k-1], x.sightings[k]
	i := a.to + l.joiner(a.to)
	if i == a.to || i >= b.first || !x.mayBeStranger(l, i) || !l.joined(i+1, b.first) {
		return -1
	}
	return i
}

// strangerBehind returns such a word that ends the list of sighting k, and as a town's name does.
func (x *article) strangerBehind(l *line, k int) int {
	a := x.sightings[k]
	i := a.to + l.joiner(a.to)
	if i == a.to || i >= len(l.keys) || !a.namesTown() || !x.mayBeStranger(l, i) || !l.endsAsTown(i) || l.goesOn(i+1) {
		return -1
	}
	if marks, _ := l.right(i + 1); marks.has(rightSpeech) || l.is(i+1, capital) && !l.ofArea(i+1) {
		return -1
	}
	return i
}

// strangerBefore returns such a word that begins the list of the first sighting, and ends as a town's
// name does.
func (x *article) strangerBefore(l *line) int {
	if l.start >= len(x.sightings) || !x.sightings[l.start].namesTown() {
		return -1
	}
	i := x.sightings[l.start].first - 1
	for i > 0 && l.joinedTo(i, x.sightings[l.start].first) {
		i--
	}
	if i < 0 || !l.joinedTo(i+1, x.sightings[l.start].first) || !x.mayBeStranger(l, i) || !l.endsAsTown(i) {
		return -1
	}
	return i
}

// knownAround returns how many names of towns the list around sighting k has.
func (x *article) knownAround(l *line, k int) int {
	goesOn := func(j int) bool {
		return x.sightings[j].namesTown() && (x.strangerBetween(l, j) >= 0 || l.joined(x.sightings[j-1].to, x.sightings[j].first))
	}
	n := 1
	for j := k; j > l.start && goesOn(j); j-- {
		n++
	}
	for j := k + 1; j < len(x.sightings) && goesOn(j); j++ {
		n++
	}
	return n
}

package toponym

// findStrangers finds such words: "Antonivka, Zovsimnove, Sadove and Bilozerka came under fire".
func (x *article) findStrangers(l *line) {
	for k := l.start + 1; k < len(x.sightings); k++ {
		if i := x.strangerBetween(k); i >= 0 && x.knownAround(l, k) >= fewestKnown {
			x.insertUnlisted(k, x.sightings[k].line, i)
			k++
		}
	}
}

// fewestKnown is how many names of a list must be known for a capitalised word among them to be
// a place that no list of places knows.
const fewestKnown = 3

// strangerBetween returns the word that stands alone between sighting k and the one before it, and
// nothing explains; -1 if there is none.
func (x *article) strangerBetween(k int) int {
	a, b := x.sightings[k-1], x.sightings[k]
	if a.line != b.line || !a.namesTown() || !b.namesTown() {
		return -1
	}
	i := a.to + a.line.joiner(a.to)
	if i == a.to || i >= b.first || !a.line.mayBeUnlisted(i) || x.surnames[a.line.keys[i]] || !a.line.joined(i+1, b.first) {
		return -1
	}
	return i
}

// knownAround returns how many names of towns the list around sighting k has.
func (x *article) knownAround(l *line, k int) int {
	goesOn := func(j int) bool {
		return x.sightings[j].line == x.sightings[j-1].line && x.sightings[j].namesTown() &&
			(x.strangerBetween(j) >= 0 || x.sightings[j].line.joined(x.sightings[j-1].to, x.sightings[j].first))
	}
	n := 2
	for j := k - 1; j > l.start && goesOn(j); j-- {
		n++
	}
	for j := k + 1; j < len(x.sightings) && goesOn(j); j++ {
		n++
	}
	return n
}

package event

// onlyDescribes reports whether the word of possibility at i describes the noun behind it: "a strike at a
// planned distribution point", or with what: "two hits, possibly by drones".
func (sc *scan) onlyDescribes(i int) bool {
	if !sc.English() || i == 0 {
		return false
	}
	switch sc.Low(i - 1) {
	case "a", "an", "the":
		return true
	case ",":
		return sc.Low(i+1) == "by" || sc.Low(i+1) == "from"
	}
	return false
}

// told reports whether the clause tells the cue as a habit; what is habitual of a name in an aside of its own is not
// the cue: "a shell killed one in X, a city regularly targeted".
func (sc *scan) told(c *cue, first, last int) bool {
	if !sc.anyOwn(habit, c, first, last) {
		return false
	}
	for i := first; i < last; i++ {
		if sc.Marks[i].Has(habit) && !sc.inAside(c, i) {
			return true
		}
	}
	return false
}

// inAside reports whether word i stands in a phrase of its own behind the cue's.
func (sc *scan) inAside(c *cue, i int) bool {
	return sc.English() && i >= c.last && sc.Phrases[i] != sc.Phrases[c.first]
}

func (sc *scan) anyOwn(cl class, c *cue, first, last int) bool {
	for i := first; i < last; i++ {
		if sc.Marks[i].Has(cl) && (i < c.first || i >= c.last) {
			c.why = sc.Words[i].Text
			return true
		}
	}
	return false
}

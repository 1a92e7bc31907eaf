package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// continues reports whether place b carries on a list that place a belongs to:
// only commas, conjunctions, descriptors and bracketed words stand between.
func (sc *scan) continues(a, b int) bool {
	depth, joined, relative := 0, false, false
	for i := sc.places[a].last; i < sc.places[b].first; i++ {
		switch w := sc.Low(i); {
		case relative:
			relative = w != ","
		case sc.In(i, relatives):
			relative = true
		case w == "(":
			depth++
		case w == ")":
			depth--
		case sc.In(i, conjuncts), sc.In(i, listMarks):
			joined = true
		case depth == 0 && !sc.betweenMembers(i, a, joined):
			return false
		}
	}
	return joined && !relative && sc.sameRank(a, b) && !sc.toldApart(a, b)
}

// toldApart reports whether each of two places has a verb in its own comma phrase, one before the first and one
// behind the second, whose preposition stands again: "повреждён дом в X, в Y ранен мужчина".
func (sc *scan) toldApart(a, b int) bool {
	s, t := &sc.places[a], &sc.places[b]
	if sc.English() || sc.Phrases[s.first] == sc.Phrases[t.first] || !sc.Any(prepLoc, s.last, t.first) || sc.Any(prepLoc, t.last, t.last+1) {
		return false
	}
	before, behind := false, false
	for i := range sc.cues {
		switch o := &sc.cues[i]; {
		case o.noun:
		case o.last <= s.first:
			before = before || sc.Phrases[o.first] == sc.Phrases[s.first]
		case o.first >= t.last:
			behind = behind || sc.Phrases[o.first] == sc.Phrases[t.first] && !sc.DashBetween(t.last, o.first)
		}
	}
	return before && behind
}

// betweenMembers reports whether word i may stand between list member a and the
// next: a description, an aside, or a preposition again: "в X та на Y".
func (sc *scan) betweenMembers(i, a int, joined bool) bool {
	if k := sc.NameAt(i); k > a {
		return sc.passedOver(k)
	}
	if sc.English() && (!joined && sc.isThing(i) && (sc.Low(i+1) != "," || sc.thingNext(i+2)) || sc.leadsAside(i, a)) {
		return true // "the X refinery and the Y depot", "X in one oblast and Y"
	}
	switch {
	case sc.Marks[i].Has(descriptor), sc.inMeasure(i, a), sc.Low(i) == "in" && sc.In(i+2, compass), joined && sc.ListsStranger(i, thingWords):
		return true // "X in the west, Y in the south"
	case sc.Low(i) == "well" && sc.Low(i-1) == "as":
		return true // "A, as well as B"
	case sc.Low(i) == ".":
		return sc.Marks[i-1].Has(descriptor) // "м. X та с. Y"
	}
	return sc.carriesList(i, a, joined)
}

// carriesList reports whether word i is of a preposition that leads to the area of place a or goes on with the list
// that has joined, or names what was hit at the next: "A та нафтобаза в B".
func (sc *scan) carriesList(i, a int, joined bool) bool {
	if !joined {
		return !sc.English() && sc.leadsAside(i, a)
	}
	return !sc.English() && sc.leadsAside(i, a) || sc.prepositionAgain(i, a) || sc.thingAt(i) || sc.thingAt(i-1) || sc.thingAgain(i, a) || sc.English() && sc.personNext(i, a)
}

// isThing reports whether word i names what is hit: "refinery", "oil depot".
func (sc *scan) isThing(i int) bool { return sc.Marks[i].HasAny(1<<target | 1<<critical) }

// thingNext reports whether at word i the name of a place stands, with its article, before what was
// hit there: "the X refinery, the Y depot".
func (sc *scan) thingNext(i int) bool {
	for i < len(sc.Words) && sc.In(i, determiners) {
		i++
	}
	k := sc.NameAt(min(i, len(sc.Words)-1))
	if k < 0 {
		return false
	}
	end := sc.places[k].last
	for end < len(sc.Words) && sc.isThing(end) {
		end++
	}
	return end > sc.places[k].last && sc.endsMember(end)
}

// endsMember reports whether what stands at word i may stand behind a member of a list: no verb of
// its own.
func (sc *scan) endsMember(i int) bool {
	return i >= len(sc.Words) || sc.Words[i].Kind == sentence.Punct || sc.In(i, conjuncts) || sc.Marks[i].Has(prepLoc)
}

// thingAgain reports whether word i, right before the next name, names such a thing as stands before
// the first name of the list: "аеродром X, аеродром Y".
func (sc *scan) thingAgain(i, a int) bool {
	if sc.English() || i+1 >= len(sc.Words) || !sc.isThing(i) {
		return false
	}
	k, head := sc.NameAt(i+1), sc.places[sc.places[a].list].first
	return k > a && head > 0 && sc.isThing(head-1) && sc.endsMember(sc.places[k].last)
}

// thingAt reports whether behind a conjunction and before a preposition word i names what was hit at
// the next place.
func (sc *scan) thingAt(i int) bool {
	return i > 0 && i+1 < len(sc.Words) && sc.Marks[i].HasAny(thingWords) && sc.Marks[i+1].Has(prepLoc) && sc.In(i-1, conjuncts) && !sc.English()
}

// leadsAside reports whether word i leads to the area of list member a.
func (sc *scan) leadsAside(i, a int) bool {
	if sc.Low(i) != "in" && (sc.English() || !sc.Marks[i].Has(prepLoc) || sc.places[a].frame == frameLoc) {
		return false
	}
	for i++; i < len(sc.Words) && sc.NameAt(i) < 0 && sc.Marks[i].Has(descriptor); i++ {
	}
	k := sc.NameAt(i)
	return k > a && sc.aside(k)
}

// prepositionAgain reports whether word i is a preposition that goes on with the list
// of place a, or counts what is told there.
func (sc *scan) prepositionAgain(i, a int) bool {
	f := sc.places[a].frame
	switch {
	case i+1 < len(sc.Marks) && sc.Marks[i+1].Has(prepOver):
		return sc.Marks[i].Has(prepOver) || f == frameOver // "15 над X, 11 над Y"
	case sc.Marks[i].Has(prepOver):
		return f == frameOver
	case sc.Marks[i].Has(prepLoc), sc.Marks[i].Has(prepTarget) && f == frameTarget:
		return sc.again(i, a)
	}
	return sc.counts(i)
}

// again reports whether the preposition at word i repeats that of the list that
// place a belongs to.
func (sc *scan) again(i, a int) bool {
	head := sc.places[sc.places[a].list].first
	return sc.Low(i) == sc.Low(sc.places[a].first-1) || sc.Low(i) == sc.Low(sc.BeforeDescription(head, governors)) || !sc.English() && (sc.In(i-1, conjuncts) || sc.counts(i-1))
}

// counts reports whether word i counts people at the place after it: "two people in
// X and one in Y", "двох у X та одну людину в Y".
func (sc *scan) counts(i int) bool {
	for k := i; k > i-2 && k > 0; k-- {
		if sc.Is(i, eventWords) {
			return false
		}
		if sc.Words[k].Kind == sentence.Number || sc.forms[k].amount.min > 0 && !sc.In(k, determiners) {
			return sc.Any(prepLoc, i+1, k+3)
		}
	}
	return false
}

// sameRank keeps "Konotop, Sumy region" from being read as a list of two: a
// place and its container are no list, nor are a place and a country.
func (sc *scan) sameRank(a, b int) bool {
	ra, rb := sc.places[a].mention.Role, sc.places[b].mention.Role
	return (ra == geo.RoleContainer) == (rb == geo.RoleContainer) && sc.places[a].country == sc.places[b].country
}

// passedOver reports whether a list goes on past place k: it only tells where a member lies, or describes the
// next: "X, the Black Sea port of Y".
func (sc *scan) passedOver(k int) bool { return sc.aside(k) || sc.describes(k) }

// aside reports whether place k only tells where the one before it lies: its
// area, or a town that it is a direction from.
func (sc *scan) aside(k int) bool {
	return sc.places[k].mention.Role == geo.RoleContainer || sc.places[k].frame == frameOff && sc.places[k].mention.Near
}

// listMate returns the place before place k that a list may go on from: names
// that only tell where its members lie stand between them; -1 if none.
func (sc *scan) listMate(k int) int {
	for k--; k >= 0 && sc.passedOver(k); k-- {
	}
	return k
}

// listTail returns the last place of the list that place k begins, or k.
func (sc *scan) listTail(k int) int {
	for k+1 < len(sc.places) && sc.continues(k, k+1) {
		k++
	}
	return k
}

// listAhead returns the last place of the list that place k begins, or k, and the word after it and
// the area that it lies in, -1 for a name by itself.
func (sc *scan) listAhead(k int) (tail, end int) {
	tail = sc.listTail(k)
	if end = sc.pastArea(tail); end == sc.places[k].last {
		end = -1
	}
	return tail, end
}

// listEnd returns the word after the last member of the list that the place belongs to, and
// the area that it is said to lie in.
func (sc *scan) listEnd(t *toponym) int {
	end := t.last
	for k := range sc.places {
		if sc.places[k].list == t.list {
			end = max(end, sc.pastArea(k))
		}
	}
	return end
}

// inMeasure reports whether word i belongs to the measure behind list member a.
func (sc *scan) inMeasure(i, a int) bool {
	at := sc.places[a].last
	return sc.measured(at) && i <= at+2
}

// measured reports whether a dash and a measure stand at word i: "X – 0,9 га".
func (sc *scan) measured(i int) bool {
	return syntax.IsDash(sc.Low(i)) && i+1 < len(sc.Words) && sc.Words[i+1].Kind == sentence.Number
}

// compass are the parts of a country.
var compass = syntax.NewSet("north south east west northeast northwest southeast southwest")

// pastArea returns the word after place k and the area that it is said to lie in: "X in Y
// region", "X in Ukraine's Y region".
func (sc *scan) pastArea(k int) int {
	end, n := sc.places[k].last, k+1
	if n+1 < len(sc.places) && sc.places[n].country && sc.IsPossessor(sc.places[n].last-1) && sc.places[n+1].first-sc.places[n].last < 3 {
		n++
	}
	if n < len(sc.places) && sc.Low(end) == "(" && sc.places[n].first == end+1 && sc.Low(sc.places[n].last) == ")" && sc.places[n].mention.Role == geo.RoleContainer {
		return sc.places[n].last + 1 // "X (Y region) was shelled"
	}
	if n < len(sc.places) && sc.places[n].mention.Role == geo.RoleContainer && sc.places[k+1].first-end < 3 && sc.Marks[end].HasAny(1<<prepLoc|1<<prepOf) {
		return sc.places[n].last
	}
	return end
}

// describes reports whether an English name only describes the one after it:
// "the Black Sea port city of Odesa", "the Donetsk town of X".
func (sc *scan) describes(k int) bool {
	if !sc.English() || k+1 >= len(sc.places) || sc.places[k+1].mention.Near && !sc.IsPossessor(sc.places[k].last-1) || sc.places[k+1].mention.Role == geo.RoleContainer {
		return false
	}
	a, b := sc.places[k].last, sc.places[k+1].first
	if b-a > 4 || b == a && !sc.IsPossessor(a-1) {
		return false
	}
	for i := a; i < b; i++ {
		if !sc.Marks[i].Has(descriptor) || sc.In(i, conjuncts) {
			return false
		}
	}
	return true
}

// personNext reports whether words from i on count or describe a person at the next name of the
// list of place a: "a man in X and a 53-year-old woman in Y".
func (sc *scan) personNext(i, a int) bool {
	if sc.In(i-1, personWords) {
		return sc.Low(i) == sc.Low(sc.BeforeDescription(sc.places[sc.places[a].list].first, governors))
	}
	for k := i; k < min(i+personReach, len(sc.Words)-1); k++ {
		switch {
		case sc.In(k, personWords):
			return sc.Marks[k+1].Has(prepLoc)
		case sc.Words[k].Kind != sentence.Number && !sc.In(k, determiners) && !sc.In(k, ageWords) && !strings.HasSuffix(sc.Low(k), "year-old"):
			return false
		}
	}
	return false
}

// personReach is how many words count and describe a person.
const personReach = 5

// personWords are nouns for one person, or several.
var personWords = syntax.NewSet("man men woman women boy boys girl girls teenager teenagers child children pensioner pensioners resident residents driver drivers farmer farmers civilian civilians villager villagers")

// ageWords stand in an age.
var ageWords = syntax.NewSet("years old aged another one two three")

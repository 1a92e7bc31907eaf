package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// itemReach is how many words may stand between the noun of an event and the names that
// are listed behind it: "прилёты были зафиксированы в области также: X, Y".
const itemReach = 10

// itemLeads are the words that lead from what happened to the names of where it did.
var itemLeads = syntax.NewSet(": — – - також также ещё еще")

// itemised reports whether a list of names without a preposition is set behind what
// happened at each of them: "пожежі: X – 2 га, Y – 0,5 га", "прилёты зафиксированы также X,
// Y и Z". The list then belongs to the clause of that.
func (sc *scan) itemised(k int) bool {
	t := &sc.places[k]
	if sc.listTail(k) == k && !sc.measured(t.last) || !sc.In(t.first-1, itemLeads) {
		return false
	}
	for i := t.first - 2; i >= max(0, t.first-itemReach); i-- {
		if sc.itemCue(i) {
			t.clause = sc.Clauses[i]
			return true
		}
		if sc.Words[i].Kind != sentence.Letters || sc.NameAt(i) >= 0 && !sc.areaAt(i) || sc.Marks[i].HasAny(1<<speech|1<<prepOff) {
			return false
		}
	}
	return false
}

// areaAt reports whether word i belongs to the name of an oblast or raion.
func (sc *scan) areaAt(i int) bool {
	p := sc.places[sc.NameAt(i)].mention.Place
	return p != nil && (p.Level == geo.LevelOblast || p.Level == geo.LevelRaion)
}

// itemCue reports whether word i belongs to a blow, a fire or damage that is told as having happened.
func (sc *scan) itemCue(i int) bool {
	for k := range sc.cues {
		c := &sc.cues[k]
		if c.first <= i && i < c.last {
			return c.state == asserted && (isStrike(c.class) || mask(1<<explosion|1<<fire|1<<damage|1<<intercept).Has(c.class))
		}
	}
	return false
}

// measured reports whether a dash and a measure stand at word i: "X – 0,9 га".
func (sc *scan) measured(i int) bool {
	return syntax.IsDash(sc.Low(i)) && i+1 < len(sc.Words) && sc.Words[i+1].Kind == sentence.Number
}

// inMeasure reports whether word i belongs to the measure behind list member a.
func (sc *scan) inMeasure(i, a int) bool {
	at := sc.places[a].last
	return sc.measured(at) && i <= at+2
}

// itemIn reports whether mention n is of a list set behind what happened in the area of
// mention m: "в X районе возникли пожары: Y – 2 га, Z – 1 га".
func (sc *scan) itemIn(m, n int) bool {
	in := false
	for k := range sc.places {
		t := &sc.places[k]
		if t.index == m && t.frame == frameLoc {
			in = true
		}
		if head := &sc.places[t.list]; t.index == n && in {
			return sc.isItem(head)
		}
	}
	return false
}

// isItem reports whether the list of the place is set behind what happened.
func (sc *scan) isItem(t *toponym) bool {
	head := &sc.places[t.list]
	return head.frame == frameTarget && sc.In(head.first-1, itemLeads)
}

// onlySpellsOut reports whether the sentence is nothing but the names of the places that the
// one before tells of without naming them, or more of those that it names: "Under fire
// came these villages. ⏎ X, Y, Z", "Також X, Y".
func (sc *scan) onlySpellsOut(before *scan) bool {
	under := before.spelt || before.Low(len(before.Words)-1) == ":"
	if len(sc.places) == 0 || len(sc.places) == 1 && !under || sc.teaser || before.number != sc.number-1 || !sc.onlyNames() {
		return false
	}
	sc.spelt = sc.In(0, itemLeads) || before.spelt || before.announces()
	return sc.spelt
}

// onlyNames reports whether the sentence is nothing but names and what joins and describes them.
func (sc *scan) onlyNames() bool {
	for i := range sc.Words {
		between := sc.Words[i].Kind != sentence.Letters || sc.In(i, conjuncts) || sc.In(i, itemLeads) || sc.Marks[i].Has(descriptor)
		if !between && sc.NameAt(i) < 0 && !sc.strangerAt(i) {
			return false
		}
	}
	return true
}

// announceReach is how many words from the end of a sentence the places may be announced.
const announceReach = 6

// announces reports whether the sentence ends with a colon or with the places that are to
// be named: "such villages were shelled", "обстріляно такі села".
func (sc *scan) announces() bool {
	for i := len(sc.Words) - 1; i >= max(0, len(sc.Words)-announceReach); i-- {
		if sc.In(i, syntax.AreaNouns) || sc.Low(i) == ":" {
			return true
		}
	}
	return false
}

// pastArea returns the word after place k and the area that it is said to lie in: "X in Y
// region".
func (sc *scan) pastArea(k int) int {
	end := sc.places[k].last
	if k+1 < len(sc.places) && sc.places[k+1].mention.Role == geo.RoleContainer && sc.places[k+1].first-end < 3 && sc.Marks[end].HasAny(1<<prepLoc|1<<prepOf) {
		return sc.places[k+1].last
	}
	return end
}

package event

import (
	"strconv"
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// fillSlots finds the frames of all places: what the words around a name, and the list that
// it is in, make of it.
func (x *Coder) fillSlots(sc *scan, _ *story) {
	for k := range sc.places {
		sc.places[k].frame = sc.frameOf(k)
	}
	for k := range sc.places {
		sc.dashAhead(k)
	}
	sc.noteParties()
}

// dashAhead lets a name belong to the clause behind the dash that stands for its verb, where something
// is told before the next name: "у X – двоє поранених, у Y – один загиблий", "X — пожежа, Y — влучання".
func (sc *scan) dashAhead(k int) {
	t := &sc.places[k]
	bare := t.frame == frameNone && (t.first == 0 || sc.In(t.first-1, opensPart))
	if sc.English() || t.frame != frameLoc && !bare || !syntax.IsDash(sc.Low(t.last)) || t.last+1 >= len(sc.Words) || sc.Clauses[t.last+1] == t.clause {
		return
	}
	end := len(sc.Words)
	if k+1 < len(sc.places) {
		end = sc.places[k+1].first
	}
	if sc.toldBetween(t.last, end) {
		t.clause, t.frame = sc.Clauses[t.last+1], frameLoc
	}
}

// toldBetween reports whether an event is told by the words behind the dash at word i, before word end,
// in their clause.
func (sc *scan) toldBetween(i, end int) bool {
	for n := range sc.cues {
		c := &sc.cues[n]
		if (isEffect(c.class) || isStrike(c.class) || c.class == debris) && c.first > i && c.first < end && sc.Clauses[c.first] == sc.Clauses[i+1] {
			return true
		}
	}
	return false
}

// frameOf finds the frame of place k. Members of a list share the frame of its
// first member: "in Kharkiv, Sumy and Poltava".
func (sc *scan) frameOf(k int) frame {
	t := &sc.places[k]
	if sc.locates(k) || sc.largerAround(k) || sc.hasSuburb(k) {
		return frameOff
	}
	if f := sc.firedAlong(k); f != frameNone {
		return f
	}
	t.mate = sc.listMate(k)
	if a := t.mate; a >= 0 && sc.continues(a, k) {
		t.list = sc.places[a].list
		return sc.places[a].frame
	}
	tail, end := sc.listAhead(k)
	switch {
	case sc.describes(k), sc.onlyTells(k):
		return frameOff
	case sc.itemised(k, tail > k):
		return frameTarget
	}
	return sc.ownFrame(k, end)
}

// onlyTells reports whether the name only tells where or what another is.
func (sc *scan) onlyTells(k int) bool {
	return sc.isFront(k) || sc.farFrom(k) || sc.whichLiesIn(k) || sc.inApposition(k) || sc.shoreless(k)
}

// hasSuburb reports whether the name only tells of which city the place before it is a suburb: "in X, a Y suburb".
func (sc *scan) hasSuburb(k int) bool {
	t := &sc.places[k]
	return k > 0 && sc.English() && sc.In(t.last, suburbs) && sc.In(t.first-1, determiners) && sc.places[k-1].last == t.first-2 && sc.Low(t.first-2) == ","
}

var suburbs = syntax.NewSet("suburb suburbs satellite exurb")

// noteParties notes of every place whether it opens its comma phrase, suffers or acts.
func (sc *scan) noteParties() {
	for k := range sc.places {
		t := &sc.places[k]
		t.opens, t.suffers, t.front, t.far, t.end = sc.opensPhrase(t), sc.passiveAfter(t), sc.isFront(k), sc.farFrom(k), sc.listEnd(t)
		t.acts = !t.suffers && isParty(t.mention.Place)
	}
}

// passiveAfter reports whether a verb in the passive, or of suffering, follows the name.
func (sc *scan) passiveAfter(t *toponym) bool {
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.first >= t.last && c.first-t.last < 5 && !sc.Any(speech, t.last, c.first) && c.clause == t.clause && (c.passive || sc.Low(c.first) == "under" || strings.HasPrefix(sc.Low(c.first), "suffer")) {
			return true
		}
	}
	return sc.Low(t.last) == "suffered" || sc.Low(t.last) == "came"
}

// opensPhrase reports whether only a preposition and description stand between
// the place and the start of its comma phrase.
func (sc *scan) opensPhrase(t *toponym) bool {
	for i := t.first - 1; i >= 0 && !sc.In(i, opensPart); i-- {
		if sc.Marks[i]&(1<<descriptor|1<<prepLoc|1<<prepOver|1<<prepTarget) == 0 && sc.NameAt(i) < 0 && !(sc.Low(i) == "." && sc.Is(i-1, 1<<descriptor)) {
			return false
		}
	}
	return true
}

// opensPart are the marks and words that a part of a sentence starts after: "он добавил,
// что в X …".
var opensPart = syntax.NewSet(", : ; что що that")

// itemReach is how many words may stand between the noun of an event and the names that
// are listed behind it: "прилёты были зафиксированы в области также: X, Y".
const itemReach = 10

// itemised reports whether names without a preposition, several or one that a measure stands with, are set behind what
// happened at each of them: "пожежі: X – 2 га, Y – 0,5 га", "прилёты зафиксированы также X,
// Y и Z". The list then belongs to the clause of that.
func (sc *scan) itemised(k int, several bool) bool {
	t := &sc.places[k]
	if !several && !sc.measured(t.last) || !sc.In(t.first-1, itemLeads) {
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

// onlyNames reports whether the sentence is nothing but names and what joins and describes them.
func (sc *scan) onlyNames() bool {
	for i := range sc.Words {
		between := sc.Words[i].Kind != sentence.Letters || sc.In(i, conjuncts) || sc.In(i, itemLeads) || sc.Marks[i].Has(descriptor) || sc.In(i, exampleLeads) || i == 0 && sc.In(1, exampleLeads)
		if !between && sc.NameAt(i) < 0 && !sc.ListsStranger(i, thingWords) {
			return false
		}
	}
	return true
}

// farReach is from how many kilometres on a distance tells of another place.
const farReach = 40

// farWords is how many words before a name its distance may stand.
const farWords = 10

// lying open a relative clause that says where a place lies.
var lying = syntax.NewSet("що located расположенном расположенного розташованому")

// farFrom reports whether the name only says from where something is far off: "300 km
// east of X".
func (sc *scan) farFrom(k int) bool {
	if !sc.places[k].mention.Near {
		return false
	}
	if sc.places[k].mention.RadiusKM > farReach {
		return true
	}
	t := &sc.places[k]
	for i := t.first - 1; i >= max(0, t.first-farWords); i-- {
		if n := sc.kilometres(i); n > farReach {
			return true
		}
	}
	return false
}

// kilometres reads the distance at word i: "300 km", "600km"; 0 if there is none.
func (sc *scan) kilometres(i int) int {
	digits, unit := sc.Low(i), sc.Low(i+1)
	end := strings.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' })
	if end > 0 {
		digits, unit = digits[:end], digits[end:]
	}
	n, err := strconv.Atoi(digits)
	if err != nil || !distances.Has(unit) {
		return 0
	}
	return n
}

// largerAround reports whether the name is that of a region set behind a place that
// lies in it: "Perm, the Urals".
func (sc *scan) largerAround(k int) bool {
	if k == 0 {
		return false
	}
	p, q := sc.places[k].mention.Place, sc.places[k-1].mention.Place
	if p == nil || q == nil || p.Level != geo.LevelRegion || q.Level == geo.LevelRegion || q.Level == geo.LevelCountry {
		return false
	}
	from, to := sc.places[k-1].last, sc.places[k].first
	return sc.Low(from) == "," && (to == from+1 || to == from+2 && sc.Low(from+1) == "the")
}

// whichLiesIn reports whether the name is that of the area of the place before it, told in
// a relative clause: "у селі X, що в Y районі".
func (sc *scan) whichLiesIn(k int) bool {
	if k == 0 {
		return false
	}
	p, q := sc.places[k-1].mention.Place, sc.places[k].mention.Place
	if q == nil || q.Level != geo.LevelRaion && q.Level != geo.LevelOblast || p != nil && p.Level != geo.LevelSettlement {
		return false
	}
	from, to := sc.places[k-1].last, sc.places[k].first
	if to-from < 2 || to-from > 6 || !sc.In(from, relatives) && !sc.In(from+1, relatives) && !sc.In(from+1, lying) {
		return false
	}
	for i := from; i < to; i++ {
		if sc.Is(i, eventWords) || sc.In(i, conjuncts) {
			return false
		}
	}
	return true
}

// shoreless reports whether the name is that of a sea or larger region that something
// is only near to.
func (sc *scan) shoreless(k int) bool {
	p := sc.places[k].mention.Place
	return sc.places[k].mention.Near && p != nil && p.Level == geo.LevelRegion
}

// locates reports whether the name only says where the place before it lies:
// "Chernihiv, north of Kyiv", "the region north of the capital Kyiv". A
// town that lies in the oblast before it says where within: "Odesa region, near X".
func (sc *scan) locates(k int) bool {
	if k == 0 || !sc.places[k].mention.Near {
		return k > 1 && sc.nearOwned(k)
	}
	from, to := sc.places[k-1].last, sc.places[k].first
	if to == from || sc.nested(k-1, k) || to == from+1 && sc.places[k-1].mention.Near || sc.behindParty(k) {
		return false // "near X, Y and Z"
	}
	return sc.onlyMeasured(from, to)
}

// onlyMeasured reports whether the words [from, to) between two names only tell how far and
// in which direction the second lies.
func (sc *scan) onlyMeasured(from, to int) bool {
	between, converted := 0, false
	for i := from; i < to; i++ {
		converted = sc.Low(i) == "(" || converted && sc.Low(i-1) != ")" // "15 kilometers (9 miles) from"
		if !converted {
			between++
		}
		if sc.Is(i, eventWords) || sc.In(i, conjuncts) || sc.Low(i) == "," && i > from {
			return false
		}
	}
	return between <= 6
}

// behindParty reports whether the place stands behind the name of who struck it: "удар РФ по
// складу під X".
func (sc *scan) behindParty(k int) bool {
	p := sc.places[k].mention.Place
	return p != nil && !isParty(p) && isParty(sc.places[k-1].mention.Place)
}

// nearOwned reports whether the name only says what the town before it is near to, by the name of
// its country: "in X, near Ukraine's second city Y".
func (sc *scan) nearOwned(k int) bool {
	owner := &sc.places[k-1]
	if !owner.country || !sc.IsPossessor(owner.last-1) || sc.Low(owner.first-1) != "near" {
		return false
	}
	return sc.Low(owner.first-2) == "," && sc.NameAt(owner.first-3) == k-2
}

// isFront reports whether the name is that of a stretch of the front: "на
// Покровському напрямку", "on the Pokrovsk axis".
func (sc *scan) isFront(k int) bool {
	for ; ; k++ {
		t := &sc.places[k]
		if sc.Any(front, t.last-1, t.last+1) || sc.In(t.last, conjuncts) && sc.Any(front, t.last+1, t.last+3) {
			return true
		}
		if k+1 == len(sc.places) || sc.places[k+1].first-t.last > 1 || !sc.In(t.last, conjuncts) && !sc.In(t.last, listMarks) {
			return false
		}
	}
}

// inApposition reports whether the name stands in what describes another, about which the
// verb goes on: "X, a town in the Y region, was shelled".
func (sc *scan) inApposition(k int) bool {
	for j := k - 1; j >= 0; j-- {
		t := &sc.places[j]
		if t.frame != frameSubject || sc.Low(t.last) != "," || sc.In(t.last+1, relatives) || sc.In(t.last+2, relatives) {
			continue
		}
		return sc.AfterApposition(t.last) >= sc.places[k].last
	}
	return false
}

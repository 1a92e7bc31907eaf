package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// fillSlots finds the frames of all places.
func (sc *scan) fillSlots() {
	for k := range sc.places {
		sc.places[k].frame = sc.frameOf(k)
	}
	sc.noteParties()
}

// noteParties notes of every place whether it opens its comma phrase, suffers or acts.
func (sc *scan) noteParties() {
	for k := range sc.places {
		t := &sc.places[k]
		t.opens, t.suffers, t.front, t.far, t.end = sc.opensPhrase(t), sc.passiveAfter(t), sc.isFront(k), sc.farFrom(k), sc.listEnd(t)
		t.acts = !t.suffers && isParty(t.mention.Place)
	}
}

// isParty reports whether a place is one that can act in a war.
func isParty(p *geo.Place) bool {
	return p != nil && (p.Level == geo.LevelCountry || p.Level == geo.LevelRegion)
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
		if sc.Marks[i]&(1<<descriptor|1<<prepLoc|1<<prepOver|1<<prepTarget) == 0 && sc.NameAt(i) < 0 {
			return false
		}
	}
	return true
}

// opensPart are the marks and words that a part of a sentence starts after: "он добавил,
// что в X …".
var opensPart = syntax.NewSet(", : ; что що that")

// frameOf finds the frame of place k. Members of a list share the frame of its
// first member: "in Kharkiv, Sumy and Poltava".
func (sc *scan) frameOf(k int) frame {
	t := &sc.places[k]
	if sc.locates(k) || sc.largerAround(k) {
		return frameOff
	}
	if a := sc.listMate(k); a >= 0 && sc.continues(a, k) {
		t.list = sc.places[a].list
		return sc.places[a].frame
	}
	if sc.onlyTells(k) {
		return frameOff
	}
	if sc.itemised(k) {
		return frameTarget
	}
	f := sc.alone(t)
	switch tail := sc.listTail(k); {
	case sc.around(k, f):
		return frameLoc
	case f == frameNone && tail > k && sc.verbAfter(sc.pastArea(tail)):
		return frameSubject // "areas such as X, Y and Z were attacked"
	}
	return sc.orIntroduced(f, t)
}

// onlyTells reports whether the name only tells where or what another is.
func (sc *scan) onlyTells(k int) bool {
	return sc.describes(k) || sc.isFront(k) || sc.farFrom(k) || sc.whichLiesIn(k) || sc.inApposition(k) || sc.shoreless(k)
}

// orIntroduced gives a name without a frame, or after "including", that of the noun
// which its list spells out.
func (sc *scan) orIntroduced(f frame, t *toponym) frame {
	if f == frameNone || f == frameLoc && sc.Low(t.first-1) == "including" {
		if g := sc.introduced(t); g != frameNone {
			return g
		}
	}
	if g := sc.oneOf(t); g != frameNone {
		return g
	}
	return f
}

// around reports whether it goes on around place k: "10 km from X", "неподалік від X",
// where "from" by itself is no place.
func (sc *scan) around(k int, f frame) bool {
	return sc.places[k].mention.Near && (f == frameNone || (f == frameFrom || f == frameOff) && sc.places[k].mention.Relation != "")
}

// alone finds the frame of a place by the words before it, else after it.
func (sc *scan) alone(t *toponym) frame {
	if !sc.English() && sc.Low(t.first-1) == ":" && sc.IsVerb(t.first-2) {
		t.clause = sc.Clauses[t.first-2] // "обстрілів зазнали: X, Y та Z"
		return frameSubject
	}
	i := sc.BeforeDescription(t.first, governors)
	if f := sc.routed(i); f != frameNone {
		return f
	}
	switch {
	case sc.behindDash(i, t):
		return frameLoc
	case sc.ownsStrike(t):
		return frameOff
	}
	f := sc.governed(i, t)
	if f == frameNone || f == frameModifier && sc.Low(t.last) == ":" {
		if g := sc.trailing(t); g != frameNone {
			return g
		}
	}
	return f
}

// behindDash lets a name behind a dash belong to the clause before it, "four regions — X,
// Y and Z", and reports whether a preposition between says that it happened there, "four
// airfields - at X, Y and Z". Word i stands before the name's description.
func (sc *scan) behindDash(i int, t *toponym) bool {
	if i >= 0 && sc.DashBetween(i, t.first) {
		t.clause = sc.Clauses[i]
	}
	if i > 1 && sc.Marks[i].Has(prepLoc) && syntax.IsDash(sc.Low(i-1)) && sc.Clauses[i-2] != t.clause && !sc.verbInClause(t.clause) {
		t.clause = sc.Clauses[i-2]
		return true
	}
	return false
}

// verbInClause reports whether a verb of an event stands in the clause.
func (sc *scan) verbInClause(clause int) bool {
	for i := range sc.cues {
		if !sc.cues[i].noun && sc.cues[i].clause == clause {
			return true
		}
	}
	return false
}

// ownsStrike reports whether the name owns an attack: in "Ukraine's recent
// attacks" it is who attacks.
func (sc *scan) ownsStrike(t *toponym) bool {
	if !sc.IsPossessor(t.last - 1) {
		return false
	}
	for i := t.last; i < min(t.last+3, len(sc.Words)); i++ {
		if sc.Marks[i]&(1<<impact|1<<attack|1<<ground) != 0 {
			return true
		}
	}
	return false
}

// introReach is how many words may stand between a list of names and the noun that it
// spells out.
const introReach = 12

// introWords lead from such a noun to the names.
var introWords = syntax.NewSet("зокрема саме числі числе том тому него них них: именно включая including namely such as like among them these а в у серед среди , : ( — – -")

// introMarks are those of them that no sentence has without a list to come.
var introMarks = syntax.NewSet("зокрема саме числі числе именно включая including namely such : — – -")

// introduced reads the frame of a list that spells out a noun before it from what
// governs the noun: "під вогнем опинилися 10 населених пунктів, зокрема A, B і C",
// "drones hit two towns: A and B".
func (sc *scan) introduced(t *toponym) frame {
	head := sc.headNoun(t)
	if head < 0 {
		return frameNone
	}
	return sc.frameOfNoun(head, t)
}

// frameOfNoun gives a name the frame of the noun at word i, which stands for it.
func (sc *scan) frameOfNoun(i int, t *toponym) frame {
	noun := toponym{index: t.index, first: i, last: i + 1, clause: sc.Clauses[i], list: t.list}
	f := sc.governed(sc.BeforeDescription(i, governors), &noun)
	if f == frameNone || f == frameModifier {
		f = sc.suffering(i, &noun)
	}
	if f != frameNone {
		t.clause = noun.clause
	}
	return f
}

// oneOf reads the frame of an area from what governs the words for a village of it without
// a name: "a drone hit one of the villages of X district".
func (sc *scan) oneOf(t *toponym) frame {
	p := t.mention.Place
	if p == nil || p.Level != geo.LevelRaion && p.Level != geo.LevelOblast {
		return frameNone
	}
	for _, o := range sc.tags {
		if o.class == areas && o.code == string(geo.LevelSettlement) && (o.last == t.first || o.last < t.first && t.first-o.last < 3 && sc.Marks[o.last].HasAny(1<<prepOf|1<<prepLoc)) {
			return sc.frameOfNoun(o.first, t)
		}
	}
	return frameNone
}

// suffering reads the frame of a noun that governs nothing by itself from the verb before or after it.
func (sc *scan) suffering(head int, noun *toponym) frame {
	if !sc.English() {
		cue := sc.cueBefore(head)
		if cue < 0 && !sc.inverted(head) && !sc.underFire(head-1) {
			return frameNone
		}
		if cue >= 0 {
			noun.clause = sc.Clauses[cue] // "під вогнем — 8 населених пунктів: X, Y"
		}
		return frameSubject
	}
	if sc.opens(noun) {
		return frameSubject
	}
	return frameNone
}

// cueBefore returns the word of a verb of attack or harm in the clause of the noun at
// word i, or in the one that a dash parts from it; -1 if there is none.
func (sc *scan) cueBefore(i int) int {
	for k := i - 1; k >= max(0, i-introReach); k-- {
		switch {
		case sc.IsVerb(k):
			return k
		case sc.Words[k].Kind == sentence.Punct && !syntax.IsDash(sc.Low(k)), sc.NameAt(k) >= 0:
			return -1
		}
	}
	return -1
}

// headNoun returns the noun that a list beginning with the name spells out, or -1.
func (sc *scan) headNoun(t *toponym) int {
	marked := false
	for i := sc.BeforeDescription(t.first, governors); i >= 0 && t.first-i <= introReach; i-- {
		w := sc.Low(i)
		switch {
		case marked && syntax.AreaNouns.Has(w):
			return i
		case introWords.Has(w):
			marked = marked || introMarks.Has(w)
		case marked && sc.aroundHead(i):
		default:
			return -1
		}
	}
	return -1
}

// aroundHead reports whether word i may stand between a noun and the names that it spells out: its area, a number, a description.
func (sc *scan) aroundHead(i int) bool {
	return sc.NameAt(i) >= 0 || sc.Words[i].Kind == sentence.Number || sc.Marks[i].HasAny(1<<descriptor|1<<prepOf|1<<prepLoc) || sc.Skippable(i)
}

// routed finds frames of movement: launched from, heading for, flown over,
// brought to hospital in.
func (sc *scan) routed(i int) frame {
	for k := i; k >= max(0, i-1); k-- {
		if f := sc.movementAt(k); f != frameNone {
			return f
		}
	}
	if i < 0 {
		return frameNone
	}
	if sc.Marks[i].Has(prepLoc) && sc.fromThing(i) {
		return frameLaunch
	}
	return sc.movementBefore(i)
}

// movementAt reads the frame from a word of movement right before the name.
func (sc *scan) movementAt(k int) frame {
	switch m := sc.Marks[k]; {
	case m.Has(launch) && (!m.Has(prepLoc) || m.Has(prepFrom)):
		return frameLaunch
	case m.Has(heading):
		return frameToward
	case !sc.English():
		return frameNone
	case m.Has(care) && !sc.struckBefore(k):
		return frameCare
	case m.Has(flight):
		return frameFlight
	}
	return frameNone
}

// movementReach is how many words may stand between a word of movement and the
// preposition of the name: "from positions that lie in the area of X".
const movementReach = 7

// movementBefore looks for launch and care further before the preposition at i.
func (sc *scan) movementBefore(i int) frame {
	for k := i; k >= max(0, i-movementReach); k-- {
		switch {
		case sc.Is(k, eventWords) && !sc.Marks[k].Has(injured), sc.NameAt(k) >= 0:
			return frameNone
		case sc.Marks[k].Has(launch):
			return frameLaunch
		case sc.Marks[k].Has(care) && !sc.struckBefore(k) && sc.Marks[i].HasAny(1<<prepLoc|1<<prepTo):
			return frameCare
		}
	}
	return frameNone
}

// fromThing reports whether the preposition at i hangs on "from a thing":
// "launched from an airfield in X".
func (sc *scan) fromThing(i int) bool {
	for k := i - 1; k >= max(0, i-6); k-- {
		switch {
		case sc.Marks[k].Has(prepFrom) && sc.In(k-1, distances):
			return false // "landed 200 metres from a hospital in X"
		case sc.Marks[k].Has(prepFrom):
			return sc.English() && k+1 < i && sc.NameAt(k+1) < 0
		case sc.Is(k, eventWords), sc.NameAt(k) >= 0, sc.Words[k].Kind == sentence.Punct, sc.Marks[k].Has(prepLoc):
			return false
		}
	}
	return false
}

// struckBefore reports whether what stands at word k was itself hit: "struck a
// hospital in X" is no place of care.
func (sc *scan) struckBefore(k int) bool {
	return sc.Any(impact, k-5, k) || sc.Any(damage, k-5, k) || sc.Any(attack, k-5, k)
}

package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// ownFrame finds the frame of place k by the words around it, or around its list, which
// ends before word end; -1 if it begins none.
func (sc *scan) ownFrame(k, end int) frame {
	t := &sc.places[k]
	f := sc.alone(t)
	switch {
	case sc.around(k, f):
		return frameLoc
	case f == frameNone && end >= 0 && sc.verbAfter(end):
		return frameSubject // "areas such as X, Y and Z were attacked"
	}
	return sc.orIntroduced(f, t)
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
	i := sc.governor(t)
	if f := sc.routed(i); f != frameNone && (f != frameCare || t.country || !sc.alsoHit(i)) {
		return f
	}
	switch {
	case sc.behindDash(i, t), sc.onRoad(i, t), sc.betweenTowns(i, t):
		return frameLoc
	case sc.ownsStrike(t), sc.Low(t.first-1) == "bordering":
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

// madeThere reports whether the preposition at word i says where a weapon was made: "ракет, произведённых в X".
func (sc *scan) madeThere(i int) bool {
	return i > 0 && sc.Marks[i].Has(prepLoc) && sc.In(i-1, madeWords)
}

// madeWords tell that a thing was made.
var madeWords = syntax.NewSet("made produced manufactured assembled произведенных произведённых произведенными произведенные произведенной произведенная изготовленных изготовленные " +
	"изготовленными изготовленной собранных собранные вироблених вироблені виробленої вироблена виробленими виготовлених виготовлені виготовленої виготовленими зібраних зібрані")

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
		switch {
		case marked && sc.In(i, syntax.AreaNouns):
			return i
		case sc.In(i, introWords):
			marked = marked || sc.In(i, introMarks)
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
	case m.Has(heading) && sc.hitBehindDash(k):
		return frameHeading
	case m.Has(launch) && (!m.Has(prepLoc) || m.Has(prepFrom)) && !sc.sideOfArmy(k):
		return frameLaunch
	case m.Has(heading):
		return frameToward
	case !sc.English():
		return sc.takenTo(k)
	case m.Has(care) && !sc.struck(k):
		return frameCare
	case m.Has(flight):
		return frameFlight
	}
	return frameNone
}

// takenTo reads a hospital that is named by the genitive of its town as where people were taken: "доставили
// в больницы X"; what else happens at "больница X" may be a blow.
func (sc *scan) takenTo(k int) frame {
	if !sc.Marks[k].Has(care) || sc.struckBefore(k) {
		return frameNone
	}
	for i := k - 1; i >= max(0, k-objectReach); i-- {
		if sc.In(i, takenVerbs) {
			return frameCare
		}
	}
	return frameNone
}

// takenVerbs begin what is done with the wounded.
var takenVerbs = syntax.NewStems("доставл достав госпитализ шпиталіз отвез увез перевез перевез транспортир эвакуир евакую евакуй направл доправ забра забир")

// hitBehindDash reports whether what was hit in the direction at word k is counted behind the name and a dash:
// "in the direction of X village - two hits".
func (sc *scan) hitBehindDash(k int) bool {
	i := k + 1
	for i < len(sc.Words) && (sc.NameAt(i) >= 0 || sc.Marks[i].HasAny(1<<descriptor|1<<prepOf)) {
		i++
	}
	return i > k+1 && i < len(sc.Words) && syntax.IsDash(sc.Low(i)) && sc.Any(impact, i, i+4)
}

// movementReach is how many words may stand between a word of movement and the
// preposition of the name: "from positions that lie in the area of X".
const movementReach = 7

// movementBefore looks for launch and care further before the preposition at i.
func (sc *scan) movementBefore(i int) frame {
	for k := i; k >= max(0, i-movementReach); k-- {
		switch {
		case sc.Is(k, eventWords) && !sc.Marks[k].Has(injured), sc.NameAt(k) >= 0, sc.In(k, recordedWords), sc.sideOfArmy(k):
			return frameNone
		case sc.Marks[k].Has(launch):
			return frameLaunch
		case sc.Marks[k].Has(care) && !sc.struck(k) && sc.Marks[i].HasAny(1<<prepLoc|1<<prepTo):
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
			return sc.English() && k+1 < i && sc.NameAt(k+1) < 0 && !sc.In(i-1, dropDrones) && !sc.Is(k, eventWords)
		case sc.Is(k, eventWords), sc.NameAt(k) >= 0, sc.Words[k].Kind == sentence.Punct, sc.Marks[k].Has(prepLoc):
			return false
		}
	}
	return false
}

// struckReach is how many words may stand between a blow and the hospital hit: "hit the grounds of a hospital in X".
const struckReach = 7

// struck reports whether the hospital at word k was itself hit: "struck a hospital in
// X", "a hospital in X came under fire".
func (sc *scan) struck(k int) bool { return sc.struckBefore(k) || sc.struckAfter(k) }

// struckAfter reports whether the hospital at word k opens its clause and is hit behind
// its place.
func (sc *scan) struckAfter(k int) bool {
	first, last := sc.ClauseOf(k)
	for k > first && sc.Marks[k-1].Has(care) {
		k--
	}
	for i := first; i < k; i++ {
		if sc.Marks[i].HasAny(governors) || sc.IsVerb(i) || sc.NameAt(i) >= 0 {
			return false
		}
	}
	for k < last && sc.NameAt(k) < 0 {
		k++
	}
	for k < last && sc.NameAt(k) >= 0 {
		k++
	}
	end := min(k+struckVerbReach, last)
	return sc.Any(impact, k, end) || sc.Any(damage, k, end) || sc.Any(attack, k, end)
}

// struckVerbReach is how many words behind the place of a hospital the blow that it took may
// end: "was again hit".
const struckVerbReach = 4

// struckBefore reports whether what stands at word k was itself hit: "struck a
// hospital in X" is no place of care.
func (sc *scan) struckBefore(k int) bool {
	return sc.Any(impact, k-struckReach, k) || sc.Any(damage, k-struckReach, k) || sc.Any(attack, k-struckReach, k)
}

// alsoHit reports whether the hospital at word k stands in a row of what was hit, with no preposition before it:
// "hitting several regions and a maternity hospital in X".
func (sc *scan) alsoHit(k int) bool {
	if k > 0 && !sc.Marks[k].Has(target) {
		k--
	}
	for k > 0 && (sc.Marks[k].HasAny(1<<target|1<<descriptor) || sc.In(k, determiners) || sc.Skippable(k)) {
		k--
	}
	return k > 0 && (sc.In(k, conjuncts) || sc.Low(k) == "as" || sc.Low(k) == "including") && (sc.Any(impact, 0, k) || sc.Any(attack, 0, k) || sc.Any(fire, 0, k))
}

// governed reads the frame from the word before the description: a
// preposition, a verb or a noun.
func (sc *scan) governed(i int, t *toponym) frame {
	if i < 0 || sc.Clauses[i] != sc.Clauses[t.first] && sc.Words[i].Kind == sentence.Punct {
		return frameNone
	}
	if f := sc.prepositional(i, t); f != frameNone {
		return f
	}
	switch {
	case sc.Is(i, eventWords):
		return sc.afterCue(i, t)
	case sc.English() && (sc.Marks[i].Has(occur) || sc.In(i, includes) && sc.passiveBefore(i)):
		return frameObject
	}
	return sc.afterNoun(i, t)
}

// includes lead from places that something was done to, to their names: "other cities attacked
// by Y include X".
var includes = syntax.NewSet("include includes included")

// passiveBefore reports whether a verb in the passive stands before word i in its clause.
func (sc *scan) passiveBefore(i int) bool {
	for k := range sc.cues {
		if c := &sc.cues[k]; (c.passive || !c.noun && sc.In(c.first-1, syntax.AreaNouns)) && c.last <= i && sc.Clauses[c.first] == sc.Clauses[i] {
			return true
		}
	}
	return false
}

// afterCue reads a place right after an event word: the object of a verb, the
// genitive of a noun ("обстріл Харкова", "shelling of Kharkiv").
func (sc *scan) afterCue(i int, t *toponym) frame {
	for k := range sc.cues {
		c := &sc.cues[k]
		if c.first > i || i >= c.last {
			continue
		}
		if c.noun && sc.English() && i+1 == t.first {
			return frameNone // "strike Kyiv": two nouns in a row
		}
		if c.noun {
			return frameGenitive
		}
		return frameObject
	}
	return frameObject
}

// afterNoun reads "residents of X", "жителі X", "порт X": an ordinary noun
// right before the name.
func (sc *scan) afterNoun(i int, t *toponym) frame {
	if !sc.English() {
		return sc.afterCase(i, t)
	}
	if sc.In(i, conjuncts) && sc.Any(prepOf, i, t.first) {
		return sc.areasOf(i-1, t) // "the border areas and settlements of X"
	}
	if i > 0 && sc.ordinary(i) && sc.In(i+1, syntax.AreaNouns) && sc.Is(i-1, eventWords) {
		return sc.afterCue(i-1, t) // "struck wealthy districts of X"
	}
	if sc.ordinary(i) && sc.Marks[i+1].Has(prepOf) {
		if f := sc.areasOf(i, t); f != frameNone {
			return f
		}
		if j := sc.BeforeDescription(i, governors); j >= 0 && sc.Marks[j].Has(prepFrom) {
			return frameFrom // "launched from the coast of X"
		}
		return frameModifier
	}
	return frameNone
}

// trailing reads the frame from the words after the name.
func (sc *scan) trailing(t *toponym) frame {
	if t.last >= len(sc.Words) {
		return frameNone
	}
	if sc.opens(t) && sc.headsLine(t) {
		return frameHeading
	}
	next := sc.Words[t.last]
	switch {
	case next.Lower == ",":
		return sc.pastComma(t)
	case next.Lower == ":":
		return frameHeading
	case sc.IsPossessor(t.last - 1):
		return frameModifier
	case next.Kind != sentence.Letters:
		return frameNone
	case sc.English() && sc.nounAt(t.last):
		return frameModifier
	case sc.opens(t) || sc.verbAfter(t.last) || sc.English() && sc.In(t.last, townNouns) && sc.verbAfter(t.last+1):
		return frameSubject // "the old part of X town came under attack"
	}
	return frameNone
}

// headsLine reports whether a colon or dash stands behind the name and the areas that it is said to lie in:
// "X (Y district): two wounded", "с. X Y району — пошкоджено дім", "X – one hurt", "X and Z: houses damaged".
func (sc *scan) headsLine(t *toponym) bool {
	i := t.last
	for i < len(sc.Words) {
		k := sc.NameAt(i)
		switch {
		case k >= 0 && (sc.places[k].mention.Place.MayContain(t.mention.Place) || k > sc.NameAt(t.first) && sc.continues(k-1, k)):
			i = sc.places[k].last
		case sc.In(i, conjuncts), sc.Low(i) == "," || sc.Low(i) == "(" || sc.Low(i) == ")" || sc.Marks[i].HasAny(1<<descriptor|1<<prepLoc|1<<prepOf) && !syntax.IsDash(sc.Low(i)):
			i++
		default:
			return sc.Low(i) == ":" || syntax.IsDash(sc.Low(i))
		}
	}
	return false
}

// nounAt reports whether word i is a thing that can be hit, or an event noun:
// then the name before it describes it ("Kyiv hospital", "Kharkiv attack").
func (sc *scan) nounAt(i int) bool {
	for k := i; k < min(i+3, len(sc.Words)); k++ {
		if sc.Words[k].Kind != sentence.Letters {
			return false
		}
		if sc.Marks[k]&(1<<target|1<<critical) != 0 {
			return true
		}
		for j := range sc.cues {
			if c := &sc.cues[j]; c.first == k && c.noun {
				return true
			}
		}
		const verbal = mask(1)<<occur | 1<<speech | 1<<modal | 1<<prepLoc | 1<<prepOff | 1<<prepTo | 1<<prepOf
		if sc.Marks[k]&verbal != 0 || sc.In(k, strictBe) || sc.In(k, beForms) || sc.Is(k, eventWords) {
			return false
		}
	}
	return false
}

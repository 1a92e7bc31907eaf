package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// frame is the slot that the neighbouring words give a place mention.
type frame uint8

const (
	frameNone     frame = iota
	frameLoc            // "in X", "across X", "у Харкові"
	frameOver           // "over X", "над X"
	frameTarget         // "attack on X", "удар по X", "fired at X"
	frameObject         // "hit X", "атакували X"
	frameGenitive       // "shelling of X", "обстріл X"
	frameModifier       // "a Kyiv apartment block", "Odesa's port", "жителі Херсона"
	frameSubject        // "X was hit", "X came under fire"
	frameHeading        // "X: two wounded"
	frameLaunch         // "launched from X"
	frameToward         // "heading for X"
	frameFlight         // "flew over X"
	frameCare           // "hospital in X", "taken to X"
	frameFrom           // "from X"
	frameOff            // "with X", "between X and Y"
)

// reachLeft is how many words of description may stand between a preposition
// and the name: "in the heavily fortified front-line town of X".
const reachLeft = 9

// frameOf finds the frame of place k. Members of a list share the frame of its
// first member: "in Kharkiv, Sumy and Poltava".
func (sc *scan) frameOf(k int) frame {
	t := &sc.places[k]
	if sc.locates(k) {
		return frameOff
	}
	if a := sc.listMate(k); a >= 0 && sc.continues(a, k) {
		t.list = sc.places[a].list
		return sc.places[a].frame
	}
	if sc.describes(k) || sc.isFront(k) {
		return frameOff
	}
	i := sc.beforeDescription(t.first)
	if f := sc.routed(i, t); f != frameNone {
		return f
	}
	if sc.ownsStrike(t) {
		return frameOff
	}
	f := sc.governed(i, t)
	if f == frameNone || f == frameModifier && sc.low(t.last) == ":" {
		if g := sc.trailing(t); g != frameNone {
			f = g
		}
	}
	if f == frameNone && sc.mention(k).Near {
		return frameLoc
	}
	return f
}

// locates reports whether the name only says where the place before it lies:
// "Chernihiv, north of Kyiv", "the town, 30 km from Kyiv".
func (sc *scan) locates(k int) bool {
	if k == 0 || !sc.mention(k).Near {
		return false
	}
	gap := sc.places[k].first - sc.places[k-1].last
	return gap > 0 && gap <= 6 && sc.low(sc.places[k-1].last) == ","
}

// isFront reports whether the name is that of a stretch of the front: "на
// Покровському напрямку", "on the Pokrovsk axis".
func (sc *scan) isFront(k int) bool {
	for ; ; k++ {
		t := &sc.places[k]
		if sc.any(front, t.last-1, t.last+1) || conjuncts[sc.low(t.last)] && sc.any(front, t.last+1, t.last+3) {
			return true
		}
		if k+1 == len(sc.places) || sc.places[k+1].first-t.last > 1 || !conjuncts[sc.low(t.last)] && !listMarks[sc.low(t.last)] {
			return false
		}
	}
}

// listMate returns the place before place k that a list may go on from: names
// that only tell where its members lie stand between them; -1 if none.
func (sc *scan) listMate(k int) int {
	for k--; k >= 0 && sc.aside(k); k-- {
	}
	return k
}

// aside reports whether place k only tells where the one before it lies: its
// area, or a town that it is a direction from.
func (sc *scan) aside(k int) bool {
	return sc.mention(k).Role == geo.RoleContainer || sc.places[k].frame == frameOff && sc.mention(k).Near
}

// describes reports whether an English name only describes the one after it:
// "the Black Sea port city of Odesa", "the Donetsk town of X".
func (sc *scan) describes(k int) bool {
	if !sc.english() || k+1 >= len(sc.places) {
		return false
	}
	a, b := sc.places[k].last, sc.places[k+1].first
	if b-a > 4 || b == a && !sc.isPossessor(a-1) {
		return false
	}
	for i := a; i < b; i++ {
		if !sc.marks[i].has(descriptor) || conjuncts[sc.low(i)] {
			return false
		}
	}
	return true
}

// ownsStrike reports whether the name owns an attack: in "Ukraine's recent
// attacks" it is who attacks.
func (sc *scan) ownsStrike(t *toponym) bool {
	if !sc.isPossessor(t.last - 1) {
		return false
	}
	for i := t.last; i < min(t.last+3, len(sc.words)); i++ {
		if sc.marks[i]&(1<<impact|1<<attack|1<<ground) != 0 {
			return true
		}
	}
	return false
}

// continues reports whether place b carries on a list that place a belongs to:
// only commas, conjunctions, descriptors and bracketed words stand between.
func (sc *scan) continues(a, b int) bool {
	depth, joined, relative := 0, false, false
	for i := sc.places[a].last; i < sc.places[b].first; i++ {
		w := sc.low(i)
		switch {
		case relative:
			relative = w != ","
		case relatives[w]:
			relative = true
		case w == "(":
			depth++
		case w == ")":
			depth--
		case depth > 0:
		case conjuncts[w] || listMarks[w]:
			joined = true
		case sc.marks[i].has(prepLoc) && joined && sc.low(i) == sc.low(sc.places[a].first-1):
		case sc.marks[i].has(descriptor):
		case sc.toponymAt(i) > a && sc.aside(sc.toponymAt(i)):
		default:
			return false
		}
	}
	return joined && !relative && sc.sameRank(a, b)
}

// sameRank keeps "Konotop, Sumy region" from being read as a list of two: a
// place and its container are no list.
func (sc *scan) sameRank(a, b int) bool {
	ra, rb := sc.mention(a).Role, sc.mention(b).Role
	return (ra == geo.RoleContainer) == (rb == geo.RoleContainer)
}

// beforeDescription returns the word before the describing words in front of
// word i, or -1.
func (sc *scan) beforeDescription(i int) int {
	unknown := 0
	for steps := 0; steps < reachLeft; steps++ {
		i--
		if i < 0 {
			return -1
		}
		switch {
		case sc.marks[i].has(prepLoc), sc.marks[i].has(prepTarget), sc.marks[i].has(launch), sc.marks[i].has(heading), sc.marks[i].has(care):
			return i
		case sc.isEventWord(i):
			return i
		case sc.marks[i].has(descriptor), sc.words[i].Kind != sentence.Letters && sc.isQuote(i), sc.toponymAt(i) >= 0 && sc.isPossessor(i):
		case sc.low(i) == "." && i > 0 && sc.marks[i-1].has(descriptor):
		case sc.skippable(i) && unknown < 2:
			unknown++
		default:
			return i
		}
	}
	return i
}

func (sc *scan) isQuote(i int) bool {
	return strings.ContainsAny(sc.words[i].Text, "\"'«»“”„’‘")
}

// isPossessor reports whether word i is part of a place that owns the next:
// "Ukraine's Kharkiv", "Kharkiv region's Izium".
func (sc *scan) isPossessor(i int) bool {
	return strings.HasSuffix(sc.low(i), "'s") || strings.HasSuffix(sc.low(i), "s'")
}

// skippable reports whether word i may be an adjective unknown to the tables.
func (sc *scan) skippable(i int) bool {
	w := sc.words[i]
	if w.Kind != sentence.Letters || sc.toponymAt(i) >= 0 || !sc.adjectival(w.Lower) {
		return false
	}
	const grammatical = mask(1)<<prepLoc | 1<<prepOver | 1<<prepTarget | 1<<prepFrom | 1<<prepTo | 1<<prepOff | 1<<prepOf |
		1<<speech | 1<<occur | 1<<negation | 1<<modal
	return sc.marks[i]&grammatical == 0
}

var adjectiveEndings = map[string][]string{
	"en": {"ern", "ed", "al", "ous", "ful", "ic", "en", "ing", "ian", "torn", "ly", "ist", "est", "ary", "ent", "held", "controlled", "line"},
	"uk": {"ого", "ому", "им", "ій", "ої", "ою", "ий", "их", "ими", "ому", "е", "а", "у"},
	"ru": {"ого", "ому", "ым", "ой", "ом", "ый", "ых", "ыми", "ей", "ем", "ий", "ую", "ое", "ая"},
}

func (sc *scan) adjectival(w string) bool {
	lang := sc.lang
	if lang == "" {
		lang = "en"
	}
	for _, e := range adjectiveEndings[lang] {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

func (sc *scan) isEventWord(i int) bool { return sc.marks[i]&(1<<lastEvent-1) != 0 }

// routed finds frames of movement: launched from, heading for, flown over,
// brought to hospital in.
func (sc *scan) routed(i int, t *toponym) frame {
	for k := i; k >= max(0, i-1); k-- {
		switch m := sc.marks[k]; {
		case m.has(launch) && !m.has(prepLoc) || m.has(launch) && m.has(prepFrom):
			return frameLaunch
		case m.has(heading):
			return frameToward
		case m.has(care) && sc.english() && !sc.struckBefore(k):
			return frameCare
		case m.has(flight) && sc.english():
			return frameFlight
		}
	}
	if i >= 0 && sc.marks[i].has(prepLoc) && sc.fromThing(i) {
		return frameLaunch
	}
	from := max(0, i-7)
	for k := i; k >= from; k-- {
		if sc.isEventWord(k) && !sc.marks[k].has(injured) || sc.toponymAt(k) >= 0 {
			break
		}
		if sc.marks[k].has(launch) {
			return frameLaunch
		}
		if sc.marks[k].has(care) && i >= 0 && !sc.struckBefore(k) && (sc.marks[i].has(prepLoc) || sc.marks[i].has(prepTo)) {
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
		case sc.marks[k].has(prepFrom):
			return sc.english() && k+1 < i && sc.toponymAt(k+1) < 0
		case sc.isEventWord(k), sc.toponymAt(k) >= 0, sc.words[k].Kind == sentence.Punct, sc.marks[k].has(prepLoc):
			return false
		}
	}
	return false
}

// struckBefore reports whether what stands at word k was itself hit: "struck a
// hospital in X" is no place of care.
func (sc *scan) struckBefore(k int) bool {
	return sc.any(impact, k-5, k) || sc.any(damage, k-5, k) || sc.any(attack, k-5, k)
}

// governed reads the frame from the word before the description: a
// preposition, a verb or a noun.
func (sc *scan) governed(i int, t *toponym) frame {
	if i < 0 || sc.clauses[i] != sc.clauses[t.first] && sc.words[i].Kind == sentence.Punct {
		return frameNone
	}
	m := sc.marks[i]
	switch {
	case m.has(prepOver) && !(sc.low(i) == "above" && sc.words[min(i+1, len(sc.words)-1)].Kind == sentence.Number):
		return frameOver
	case m.has(prepTarget) && sc.aims(i):
		return frameTarget
	case m.has(prepLoc), sc.low(i) == "on" && sc.onGround(i, t.last):
		return frameLoc
	case m.has(prepTarget) && !sc.english():
		return frameTarget
	case m.has(prepFrom):
		return frameFrom
	case sc.low(i) == "with" && strings.HasSuffix(sc.low(t.last), "ing"):
		return frameSubject // "with the capital enduring"
	case m.has(prepTo), m.has(prepOff), m.has(prepTarget):
		return frameOff
	case sc.isEventWord(i):
		return sc.afterCue(i, t)
	case m.has(occur) && sc.english():
		return frameObject
	}
	return sc.afterNoun(i, t)
}

// onGround reports whether "on" leads to land: "on the peninsula of X".
func (sc *scan) onGround(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if groundWords[sc.low(k)] {
			return true
		}
	}
	return false
}

// aims reports whether the preposition at i follows an attack: "attack on",
// "fired at", "удар по". In English "on" and "at" say so only then.
func (sc *scan) aims(i int) bool {
	if !sc.english() {
		return !sc.marks[i].has(prepLoc)
	}
	if sc.low(i) == "in" {
		return false
	}
	for k := i; k >= max(0, i-6); k-- {
		if sc.marks[k]&(1<<impact|1<<attack) != 0 || sc.low(k) == "fired" || sc.low(k) == "launched" || sc.low(k) == "fire" {
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
		if c.noun && sc.english() && i+1 == t.first {
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
	if !sc.english() && sc.pastInstrument(t.first) {
		return frameObject
	}
	if sc.words[i].Kind != sentence.Letters || sc.toponymAt(i) >= 0 {
		return frameNone
	}
	if sc.marks[i].has(speech) || sc.marks[i].has(office) {
		return frameNone
	}
	ofX := sc.english() && sc.marks[i+1].has(prepOf)
	ownsX := !sc.english() && i+1 == t.first && sc.marks[i]&(1<<target|1<<descriptor|1<<critical|1<<people) != 0
	if ofX || ownsX {
		return frameModifier
	}
	if !sc.english() && sc.inverted(t.first) {
		return frameSubject
	}
	return frameNone
}

// inverted reports whether a verb phrase of suffering stands shortly before
// word i: "під обстрілами перебували X", "без світла залишився X".
func (sc *scan) inverted(i int) bool {
	for k := i - 1; k >= max(0, i-4) && sc.clauses[k] == sc.clauses[i]; k-- {
		if sc.isCueVerb(k) {
			return true
		}
		if sc.words[k].Kind != sentence.Letters && sc.low(k) != ":" || sc.toponymAt(k) >= 0 || sc.marks[k]&(1<<prepLoc|1<<prepFrom|1<<prepTo|1<<prepOff) != 0 {
			return false
		}
	}
	return false
}

// pastInstrument reports whether a verb of attack stands before word i with
// only its instrument between: "атакував 12 безпілотниками X", "обстреляли из
// миномётов X".
func (sc *scan) pastInstrument(i int) bool {
	for i--; i >= 0; i-- {
		m := sc.marks[i]
		switch {
		case m&(1<<impact|1<<attack) != 0:
			return sc.isCueVerb(i)
		case m.has(weapon), m.has(prepFrom), m.has(descriptor), sc.words[i].Kind == sentence.Number, sc.skippable(i):
		default:
			return false
		}
	}
	return false
}

// trailing reads the frame from the words after the name.
func (sc *scan) trailing(t *toponym) frame {
	if t.last >= len(sc.words) {
		return frameNone
	}
	next := sc.words[t.last]
	switch {
	case next.Lower == "," && sc.opens(t) && sc.afterApposition(t.last):
		return frameSubject
	case next.Lower == ":" || next.Lower == "—" && sc.opens(t):
		return frameHeading
	case sc.isPossessor(t.last - 1):
		return frameModifier
	case next.Kind != sentence.Letters:
		return frameNone
	case sc.english() && sc.nounAt(t.last):
		return frameModifier
	case !sc.english() && sc.verbFollows(t.last):
		return frameSubject
	case sc.opens(t) || sc.english() && (strictBe[next.Lower] || sc.isEventWord(t.last) || sc.marks[t.last].has(occur)):
		return frameSubject
	}
	return frameNone
}

// verbFollows reports whether a cue stands at word i, or behind one word that
// is no preposition: "X залишилось без світла".
func (sc *scan) verbFollows(i int) bool {
	const linking = mask(1)<<prepLoc | 1<<prepFrom | 1<<prepTo | 1<<prepOff | 1<<prepTarget | 1<<occur
	return sc.isEventWord(i) || i+1 < len(sc.words) && sc.isEventWord(i+1) && sc.marks[i]&linking == 0
}

// appositionReach is how many words an apposition may have: "Kharkiv, the
// country's second-largest city, was hit".
const appositionReach = 9

// afterApposition reports whether an apposition starts at the comma at word i
// and an event word follows it.
func (sc *scan) afterApposition(i int) bool {
	for k := i + 1; k < min(i+appositionReach, len(sc.words)-1); k++ {
		if sc.low(k) == "," {
			return strictBe[sc.low(k+1)] || sc.isEventWord(k+1)
		}
		if sc.isCueVerb(k) {
			return false
		}
	}
	return false
}

// nounAt reports whether word i is a thing that can be hit, or an event noun:
// then the name before it describes it ("Kyiv hospital", "Kharkiv attack").
func (sc *scan) nounAt(i int) bool {
	for k := i; k < min(i+3, len(sc.words)); k++ {
		if sc.words[k].Kind != sentence.Letters {
			return false
		}
		if sc.marks[k]&(1<<target|1<<critical) != 0 {
			return true
		}
		for j := range sc.cues {
			if c := &sc.cues[j]; c.first == k && c.noun {
				return true
			}
		}
		const verbal = mask(1)<<occur | 1<<speech | 1<<modal | 1<<prepLoc | 1<<prepOff | 1<<prepTo | 1<<prepOf
		if sc.marks[k]&verbal != 0 || strictBe[sc.low(k)] || beForms[sc.low(k)] || sc.isEventWord(k) {
			return false
		}
	}
	return false
}

// opens reports whether only description stands between the start of the
// clause and the name.
func (sc *scan) opens(t *toponym) bool {
	for i := t.first - 1; i >= 0 && sc.clauses[i] == t.clause; i-- {
		if sc.words[i].Kind == sentence.Letters && !sc.marks[i].has(descriptor) {
			return false
		}
	}
	return true
}

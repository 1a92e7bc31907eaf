package event

import (
	"strings"

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
	if f == frameNone || f == frameLoc && sc.low(t.first-1) == "including" {
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
	return sc.mention(k).Near && (f == frameNone || (f == frameFrom || f == frameOff) && sc.mention(k).Relation != "")
}

// alone finds the frame of a place by the words before it, else after it.
func (sc *scan) alone(t *toponym) frame {
	if !sc.english() && sc.low(t.first-1) == ":" && sc.isCueVerb(t.first-2) {
		t.clause = sc.clauses[t.first-2] // "обстрілів зазнали: X, Y та Z"
		return frameSubject
	}
	i := sc.beforeDescription(t.first)
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
	if f == frameNone || f == frameModifier && sc.low(t.last) == ":" {
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
	if i >= 0 && sc.dashBetween(i, t.first) {
		t.clause = sc.clauses[i]
	}
	if i > 1 && sc.marks[i].has(prepLoc) && isDash(sc.low(i-1)) && sc.clauses[i-2] != t.clause && !sc.verbInClause(t.clause) {
		t.clause = sc.clauses[i-2]
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

// compass are the parts of a country.
var compass = set("north south east west northeast northwest southeast southwest")

func isDash(w string) bool { return w == "—" || w == "–" || w == "-" }

func (sc *scan) dashBetween(i, j int) bool {
	for k := i; k < j; k++ {
		if isDash(sc.low(k)) {
			return true
		}
	}
	return false
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
		case sc.toponymAt(i) >= 0 && sc.isPossessor(i):
			i = sc.places[sc.toponymAt(i)].first // "in Kyiv region's X district"
		case sc.marks[i].hasAny(1<<prepLoc | 1<<prepTarget | 1<<launch | 1<<heading | 1<<care), sc.isEventWord(i):
			return i
		case sc.suchAs(i), sc.countsAreas(i), sc.marks[i].has(descriptor), sc.words[i].Kind != sentence.Letters && sc.isQuote(i), sc.toponymAt(i) >= 0 && sc.isCompound(i):
		case (sc.low(i) == "." || isDash(sc.low(i))) && i > 0 && sc.marks[i-1].has(descriptor):
		case sc.skippable(i) && unknown < 2:
			unknown++
		default:
			return i
		}
	}
	return i
}

// countsAreas reports whether word i is the number of places: "по 14 населених пунктах".
func (sc *scan) countsAreas(i int) bool {
	return sc.words[i].Kind == sentence.Number && sc.in(i+1, areaHeads)
}

// suchAs reports whether word i belongs to "such as".
func (sc *scan) suchAs(i int) bool {
	return sc.low(i) == "as" && sc.low(i-1) == "such" || sc.low(i) == "such" && sc.low(i+1) == "as"
}

func (sc *scan) isQuote(i int) bool {
	return strings.ContainsAny(sc.words[i].Text, "\"'«»“”„’‘")
}

// isCompound reports whether the name at word i is only the head of a hyphened
// word: "the Ukraine-controlled part of X".
func (sc *scan) isCompound(i int) bool {
	m := sc.mention(sc.toponymAt(i))
	return m.Span.End < sc.words[i].Span.End && sc.body[m.Span.End] == '-'
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

func (sc *scan) isEventWord(i int) bool {
	return i >= 0 && i < len(sc.marks) && sc.marks[i]&(1<<lastEvent-1) != 0
}

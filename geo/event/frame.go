package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/syntax"
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

// governors are the classes of words before a description that say what the name is for.
const governors = 1<<prepLoc | 1<<prepTarget | 1<<launch | 1<<heading | 1<<care | eventWords

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
		t.opens, t.suffers, t.front, t.far = sc.opensPhrase(t), sc.passiveAfter(t), sc.isFront(k), sc.farFrom(k)
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

// compass are the parts of a country.
var compass = syntax.NewSet("north south east west northeast northwest southeast southwest")

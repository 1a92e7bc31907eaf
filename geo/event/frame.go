package event

import (
	"strconv"
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
	if sc.onlyTells(k) {
		return frameOff
	}
	f := sc.alone(t)
	switch tail := sc.listTail(k); {
	case sc.around(k, f):
		return frameLoc
	case f == frameNone && tail > k && sc.verbAfter(sc.places[tail].last):
		return frameSubject // "areas such as X, Y and Z were attacked"
	}
	return sc.orIntroduced(f, t)
}

// onlyTells reports whether the name only tells where or what another is.
func (sc *scan) onlyTells(k int) bool {
	return sc.describes(k) || sc.isFront(k) || sc.farFrom(k) || sc.largerAround(k) || sc.whichLiesIn(k) || sc.shoreless(k)
}

// farReach is from how many kilometres on a distance tells of another place.
const farReach = 40

// farFrom reports whether the name only says from where something is far off: "300 km
// east of X".
func (sc *scan) farFrom(k int) bool {
	if !sc.mention(k).Near {
		return false
	}
	if sc.mention(k).RadiusKM > farReach {
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

// farWords is how many words before a name its distance may stand.
const farWords = 10

// kilometres reads the distance at word i: "300 km", "600km"; 0 if there is none.
func (sc *scan) kilometres(i int) int {
	digits, unit := sc.low(i), sc.low(i+1)
	end := strings.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' })
	if end > 0 {
		digits, unit = digits[:end], digits[end:]
	}
	n, err := strconv.Atoi(digits)
	if err != nil || !distances[unit] {
		return 0
	}
	return n
}

// distances are units of length.
var distances = set("km kilometres kilometers miles км кілометрів километров")

// largerAround reports whether the name is that of a region set behind a place that
// lies in it: "Perm, the Urals".
func (sc *scan) largerAround(k int) bool {
	if k == 0 {
		return false
	}
	p, q := sc.mention(k).Place, sc.mention(k-1).Place
	if p == nil || q == nil || p.Level != geo.LevelRegion || q.Level == geo.LevelRegion || q.Level == geo.LevelCountry {
		return false
	}
	from, to := sc.places[k-1].last, sc.places[k].first
	return sc.low(from) == "," && (to == from+1 || to == from+2 && sc.low(from+1) == "the")
}

// orIntroduced gives a name without a frame, or after "including", that of the noun
// which its list spells out.
func (sc *scan) orIntroduced(f frame, t *toponym) frame {
	if f == frameNone || f == frameLoc && sc.low(t.first-1) == "including" {
		if g := sc.introduced(t); g != frameNone {
			return g
		}
	}
	return f
}

// around reports whether it goes on around place k: "10 km from X", "неподалік від X",
// where "from" by itself is no place.
func (sc *scan) around(k int, f frame) bool {
	return sc.mention(k).Near && (f == frameNone || (f == frameFrom || f == frameOff) && sc.mention(k).Relation != "")
}

// whichLiesIn reports whether the name is that of the area of the place before it, told in
// a relative clause: "у селі X, що в Y районі".
func (sc *scan) whichLiesIn(k int) bool {
	if k == 0 {
		return false
	}
	p, q := sc.mention(k-1).Place, sc.mention(k).Place
	if q == nil || q.Level != geo.LevelRaion && q.Level != geo.LevelOblast || p != nil && p.Level != geo.LevelSettlement {
		return false
	}
	from, to := sc.places[k-1].last, sc.places[k].first
	if to-from < 2 || to-from > 6 || !relatives[sc.low(from)] && !relatives[sc.low(from+1)] && !lying[sc.low(from+1)] {
		return false
	}
	for i := from; i < to; i++ {
		if sc.isEventWord(i) || conjuncts[sc.low(i)] {
			return false
		}
	}
	return true
}

// lying open a relative clause that says where a place lies.
var lying = set("що located расположенном расположенного розташованому")

// shoreless reports whether the name is that of a sea or larger region that something
// is only near to.
func (sc *scan) shoreless(k int) bool {
	p := sc.mention(k).Place
	return sc.mention(k).Near && p != nil && p.Level == geo.LevelRegion
}

// listTail returns the last place of the list that place k begins, or k.
func (sc *scan) listTail(k int) int {
	for k+1 < len(sc.places) && sc.continues(k, k+1) {
		k++
	}
	return k
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
	if i >= 0 && sc.dashBetween(i, t.first) {
		t.clause = sc.clauses[i] // "four regions — X, Y and Z"
	}
	if i > 1 && sc.marks[i].has(prepLoc) && isDash(sc.low(i-1)) && sc.clauses[i-2] != t.clause && !sc.verbInClause(t.clause) {
		t.clause = sc.clauses[i-2] // "four airfields - at X, Y and Z"
		return frameLoc
	}
	if sc.ownsStrike(t) {
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

// verbInClause reports whether a verb of an event stands in the clause.
func (sc *scan) verbInClause(clause int) bool {
	for i := range sc.cues {
		if !sc.cues[i].noun && sc.cues[i].clause == clause {
			return true
		}
	}
	return false
}

// locates reports whether the name only says where the place before it lies:
// "Chernihiv, north of Kyiv", "the region north of the capital Kyiv". A
// town that lies in the oblast before it says where within: "Odesa region, near X".
func (sc *scan) locates(k int) bool {
	if k == 0 || !sc.mention(k).Near {
		return false
	}
	from, to := sc.places[k-1].last, sc.places[k].first
	if to == from || to-from > 6 || sc.nested(k-1, k) {
		return false
	}
	for i := from; i < to; i++ {
		if sc.isEventWord(i) || conjuncts[sc.low(i)] || sc.low(i) == "," && i > from {
			return false
		}
	}
	return true
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
	if !sc.english() || k+1 >= len(sc.places) || sc.mention(k+1).Near && !sc.isPossessor(sc.places[k].last-1) || sc.mention(k+1).Role == geo.RoleContainer {
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
		switch w := sc.low(i); {
		case relative:
			relative = w != ","
		case relatives[w]:
			relative = true
		case w == "(":
			depth++
		case w == ")":
			depth--
		case conjuncts[w] || listMarks[w]:
			joined = true
		case depth == 0 && !sc.betweenMembers(i, a, joined):
			return false
		}
	}
	return joined && !relative && sc.sameRank(a, b)
}

// betweenMembers reports whether word i may stand between list member a and the
// next: a description, an aside, or a preposition again: "в X та на Y".
func (sc *scan) betweenMembers(i, a int, joined bool) bool {
	if k := sc.toponymAt(i); k > a {
		return sc.aside(k)
	}
	switch {
	case sc.marks[i].has(descriptor), sc.low(i) == "in" && compass[sc.low(i+2)], joined && sc.strangerAt(i):
		return true // "X in the west, Y in the south"
	case sc.low(i) == ".":
		return sc.marks[i-1].has(descriptor) // "м. X та с. Y"
	case joined && i+1 < len(sc.marks) && sc.marks[i+1].has(prepOver):
		return sc.marks[i].has(prepOver) || sc.places[a].frame == frameOver // "15 над X, 11 над Y"
	case joined && sc.marks[i].has(prepOver):
		return sc.places[a].frame == frameOver
	case joined && sc.marks[i].has(prepLoc), joined && sc.marks[i].has(prepTarget) && sc.places[a].frame == frameTarget:
		return sc.again(i, a)
	}
	return joined && sc.counts(i)
}

// strangerAt reports whether word i is a member of a list that no list of places knows:
// a capitalised word between two commas or conjunctions.
func (sc *scan) strangerAt(i int) bool {
	between := func(k int) bool { return listMarks[sc.low(k)] || conjuncts[sc.low(k)] }
	first, last := i, i
	for first > 0 && sc.stranger(first-1) {
		first--
	}
	for last+1 < len(sc.words) && sc.stranger(last+1) {
		last++
	}
	return sc.stranger(i) && last-first < 2 && (between(first-1) || sc.marks[max(0, first-1)].has(descriptor)) && between(last+1)
}

// stranger reports whether word i is capitalised, no name that is known and no word of
// the tables.
func (sc *scan) stranger(i int) bool {
	return sc.words[i].Kind == sentence.Letters && sc.toponymAt(i) < 0 && sc.marks[i] == 0 && capital(sc.words[i].Text)
}

// again reports whether the preposition at word i repeats that of the list that
// place a belongs to.
func (sc *scan) again(i, a int) bool {
	head := sc.places[sc.places[a].list].first
	return sc.low(i) == sc.low(sc.places[a].first-1) || sc.low(i) == sc.low(sc.beforeDescription(head)) || !sc.english() && (conjuncts[sc.low(i-1)] || sc.counts(i-1))
}

// counts reports whether word i counts people at the place after it: "two people in
// X and one in Y", "двох у X та одну людину в Y".
func (sc *scan) counts(i int) bool {
	for k := i; k > i-2 && k > 0; k-- {
		if sc.words[k].Kind == sentence.Number || numberWords()[sc.low(k)].min > 0 && !determiners[sc.low(k)] {
			return sc.any(prepLoc, i+1, k+3)
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

// sameRank keeps "Konotop, Sumy region" from being read as a list of two: a
// place and its container are no list, nor are a place and a country.
func (sc *scan) sameRank(a, b int) bool {
	ra, rb := sc.mention(a).Role, sc.mention(b).Role
	return (ra == geo.RoleContainer) == (rb == geo.RoleContainer) && sc.isCountry(a) == sc.isCountry(b)
}

func (sc *scan) isCountry(k int) bool {
	p := sc.mention(k).Place
	return p != nil && p.Level == geo.LevelCountry
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
		case sc.suchAs(i), sc.marks[i].has(descriptor), sc.words[i].Kind != sentence.Letters && sc.isQuote(i), sc.toponymAt(i) >= 0 && sc.isCompound(i):
		case (sc.low(i) == "." || isDash(sc.low(i))) && i > 0 && sc.marks[i-1].has(descriptor):
		case sc.skippable(i) && unknown < 2:
			unknown++
		default:
			return i
		}
	}
	return i
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

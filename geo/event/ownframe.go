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
	if sc.namesTrain(t) {
		return frameOff
	}
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
	if sc.takenWhere(t.last) {
		return frameCare
	}
	switch {
	case sc.behindDash(i, t), sc.onRoad(i, t), sc.betweenTowns(i, t):
		return frameLoc
	case sc.ownsStrike(t), sc.Low(t.first-1) == "bordering", sc.In(t.first-1, controlWords):
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
	case next.Lower == ":", sc.areaHeads(t):
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

// pastComma reads the frame of a name with a comma behind it from the verb that goes on about it.
func (sc *scan) pastComma(t *toponym) frame {
	switch v := sc.AfterApposition(t.last); {
	case v >= 0 && sc.opens(t):
		t.clause = sc.Clauses[v]
		return frameSubject
	case sc.IsPossessor(t.last - 1):
		return frameModifier
	case sc.toldByNoun(t) && sc.verbAfter(t.last+1):
		return frameSubject
	}
	return frameNone
}

// toldByNoun reports whether a noun tells of the town before a comma, outside of the name or
// within: "Ukraine's second-largest city, Kharkiv,".
func (sc *scan) toldByNoun(t *toponym) bool {
	return sc.townNoun(t) >= 0 || t.last-t.first > 2 && sc.Low(t.last-2) == "," && sc.In(t.last-3, townNouns)
}

// opens reports whether only description stands between the start of the
// clause and the name.
func (sc *scan) opens(t *toponym) bool {
	for i := t.first - 1; i >= 0 && sc.Clauses[i] == t.clause; i-- {
		if sc.Low(i) == "," && sc.In(i-1, timeUnits) && sc.InTime(i-1) {
			return true // "Over the past day, X was hit"
		}
		if sc.English() && sc.Low(i) == "that" && i > 0 && sc.Marks[i-1].Has(speech) {
			return true // "he added that the city of X, which has a port, was hit"
		}
		if sc.Words[i].Kind == sentence.Letters && !sc.Marks[i].Has(descriptor) {
			return false
		}
	}
	return true
}

// verbAfter reports whether the word at i makes the name before it a subject.
func (sc *scan) verbAfter(i int) bool {
	i = sc.pastOthers(i)
	if i == len(sc.Words) {
		return false
	}
	if !sc.English() {
		return sc.verbFollows(i)
	}
	if sc.In(i, emphatic) {
		i++ // "X itself was hit"
	}
	return sc.In(i, strictBe) || sc.In(i, beForms) && (sc.Low(i+1) == "been" || sc.Is(i+1, eventWords) || sc.In(i+1, sufferVerbs)) || sc.Is(i, eventWords) || sc.In(i, sufferVerbs) || sc.Marks[i].Has(occur)
}

// pastOthers returns the word behind those at word i that leave the rest of a list unnamed: "X, Y and others", "X та
// інші села"; i where none stand there.
func (sc *scan) pastOthers(i int) int {
	if !sc.In(i, conjuncts) || !sc.In(i+1, otherWords) {
		return i
	}
	for i += 2; i < len(sc.Words) && (sc.In(i, syntax.AreaNouns) || sc.Marks[i].Has(descriptor) || sc.Low(i) == "."); i++ {
	}
	return i
}

// otherWords stand for the rest of a list.
var otherWords = syntax.NewSet("others other інші інших іншим ін другие других другим др прочие")

// emphatic may stand between a subject and its verb.
var emphatic = syntax.NewSet("itself themselves alone also again")

// verbFollows reports whether a cue stands at word i, or behind one word that
// is no preposition: "X залишилось без світла".
func (sc *scan) verbFollows(i int) bool {
	const linking = mask(1)<<prepLoc | 1<<prepFrom | 1<<prepTo | 1<<prepOff | 1<<prepTarget | 1<<occur
	if sc.Is(i, eventWords) || i+1 < len(sc.Words) && sc.Is(i+1, eventWords) && sc.Marks[i]&linking == 0 {
		return true
	}
	from := i
	for i < len(sc.Words) && i-from < againReach && (sc.InTime(i) || sc.In(i, againWords) || sc.Words[i].Kind == sentence.Number) {
		i++
	}
	return i > from && sc.IsVerb(i)
}

// againReach is how many words may say when or how often before the verb: "X в очередной раз
// минувшей ночью обстреляли".
const againReach = 7

// againWords say how often.
var againWords = syntax.NewSet("снова вновь опять повторно в очередной раз раза вкотре знову вчергове також ще раз разів двічі тричі дважды трижды также у черговий")

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

// areaHeads reports whether the colon stands behind the area set behind the name: "X район Y: влучання".
func (sc *scan) areaHeads(t *toponym) bool {
	k := sc.NameAt(t.last)
	return k >= 0 && !sc.English() && sc.places[k].barred && sc.Low(sc.places[k].last) == ":"
}

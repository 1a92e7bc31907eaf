package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// link joins a cue to a place of its sentence.
type link struct {
	cue   int
	place int
	rule  string
	sure  float64
}

// How sure each way of joining is.
const (
	sureDirect   = 0.92 // the place is the cue's object, target or genitive
	sureClause   = 0.88 // the place stands in the cue's clause
	sureSentence = 0.72 // elsewhere in the sentence
	sureCarried  = 0.55 // in an earlier sentence
	sureOffice   = 0.5  // only the office of a place is named
)

// attach joins every asserted cue of the sentence to the places that can bear
// it: those of its clause first, then the nearest of the sentence.
func (sc *scan) attach() []link {
	var links []link
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.state != asserted {
			continue
		}
		if c.code == listedCode {
			links = sc.attachList(links, i)
			c.joined = true
			continue
		}
		n := len(links)
		links = sc.attachInClause(links, i)
		if len(links) == n {
			links = sc.attachInSentence(links, i)
		}
		c.joined = len(links) > n
	}
	return sc.attachGapped(links)
}

// listedCode marks the cue that a sentence such as "Among them are X and Y"
// takes over from the sentence before.
const listedCode = "listed"

// takeOver gives a sentence that only goes on listing places the strike of the
// sentence before it.
func (sc *scan) takeOver(before *scan) {
	if len(sc.cues) > 0 || before == nil || !sc.any(listed, 0, min(4, len(sc.words))) {
		return
	}
	for i := range before.cues {
		if c := before.cues[i]; isStrike(c.class) && c.state == asserted {
			sc.cues = append(sc.cues, cue{class: c.class, noun: c.noun, code: listedCode, last: 2})
			return
		}
	}
}

func (sc *scan) attachList(links []link, i int) []link {
	for k := range sc.places {
		if !sc.places[k].barred && !sc.places[k].speaks {
			links = append(links, link{i, k, "listed", sureSentence})
		}
	}
	return links
}

// attachGapped joins places whose clause leaves the verb out: "five drones
// were destroyed over X, four over Y". They take the cues of the latest joined
// place that stands in the same frame.
func (sc *scan) attachGapped(links []link) []link {
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || !sc.gapped(t) || joinedTo(links, k) {
			continue
		}
		for j := k - 1; j >= 0; j-- {
			if sc.places[j].frame != t.frame || !joinedTo(links, j) {
				continue
			}
			for _, l := range links {
				if l.place == j {
					links = append(links, link{l.cue, k, "verb-left-out", sureSentence})
				}
			}
			break
		}
	}
	return links
}

func joinedTo(links []link, place int) bool {
	for _, l := range links {
		if l.place == place {
			return true
		}
	}
	return false
}

// gapped reports whether the place stands where something happens but its
// clause has no verb of its own.
func (sc *scan) gapped(t *toponym) bool {
	if t.frame != frameOver && t.frame != frameLoc && t.frame != frameTarget {
		return false
	}
	first, last := sc.phraseOf(t.first)
	for i := range sc.cues {
		if c := &sc.cues[i]; first <= c.first && c.first < last {
			return false
		}
	}
	return !sc.any(speech, first, last) && !sc.any(modal, first, last) && !sc.any(negation, first, last) &&
		(sc.any(weapon, first, last) || last-first < 9)
}

func (sc *scan) attachInClause(links []link, i int) []link {
	c := &sc.cues[i]
	if k := sc.relativeHead(c); k >= 0 {
		return append(links, link{i, k, "relative-clause", sureClause})
	}
	from := len(links)
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || t.clause != c.clause && !sc.sameList(k, c.clause) {
			continue
		}
		if t.frame == frameOver && c.class == damage && c.code == "destroyed" && c.passive {
			c.class, c.code = intercept, "" // what is destroyed over a place was flying
		}
		if sc.general(c, t) {
			continue
		}
		if rule, ok := sc.bears(c, t); ok {
			sure := sureClause
			if t.frame == frameObject || t.frame == frameTarget || t.frame == frameGenitive {
				sure = sureDirect
			}
			links = append(links, link{i, k, rule, sure})
		}
	}
	return sc.ownPhrase(sc.nearest(links, from, c), from, c)
}

// phraseOf returns the half-open word range of the comma phrase around word i
// within its clause.
func (sc *scan) phraseOf(i int) (first, last int) {
	first, last = i, i+1
	same := func(k int) bool { return sc.phrases[k] == sc.phrases[i] && sc.clauses[k] == sc.clauses[i] }
	for first > 0 && same(first-1) {
		first--
	}
	for last < len(sc.words) && same(last) {
		last++
	}
	return first, last
}

// opensPhrase reports whether only a preposition and description stand between
// the place and the start of its comma phrase.
func (sc *scan) opensPhrase(t *toponym) bool {
	for i := t.first - 1; i >= 0 && sc.low(i) != ","; i-- {
		if sc.marks[i]&(1<<descriptor|1<<prepLoc|1<<prepOver) == 0 {
			return false
		}
	}
	return true
}

// ownPhrase keeps, of the links from index from on, those to places in the
// cue's own comma phrase; without one, those of the nearest list before the
// cue, else after it: "in X two were wounded, in Y a house was damaged".
func (sc *scan) ownPhrase(links []link, from int, c *cue) []link {
	if len(links)-from < 2 {
		return links
	}
	phrase := sc.phrases[c.first]
	best, bestRank := -1, 0
	for _, l := range links[from:] {
		head := sc.places[l.place].list
		t := &sc.places[l.place]
		rank := abs(t.first - c.first)
		if t.first > c.first {
			rank += 100
		}
		if sc.phrases[t.first] != phrase {
			rank += 1000
		}
		if best < 0 || rank < bestRank {
			best, bestRank = head, rank
		}
	}
	kept := links[:from]
	for _, l := range links[from:] {
		if sc.places[l.place].list == best || sc.nested(l.place, best) {
			kept = append(kept, l)
		}
	}
	return kept
}

// nested reports whether place k and the list at head name one place twice
// over, an area and what lies in it: both stay, and the area gives way later.
func (sc *scan) nested(k, head int) bool {
	a, b := sc.mention(k).Place, sc.mention(head).Place
	return a != nil && b != nil && a.Level == geo.LevelOblast && b.Oblast == a.Name
}

// general reports whether a noun of attack on a whole country tells of the war
// at large, "Russian attacks on Ukraine have grown", and not of one event: no
// time, no number and no effect stands with it.
func (sc *scan) general(c *cue, t *toponym) bool {
	p := sc.mentions[t.index].Place
	if !c.noun || p == nil || p.Level != geo.LevelCountry || sc.number == 0 {
		return false
	}
	for i := range sc.times {
		if told(&sc.times[i]) {
			return false
		}
	}
	for i := range sc.cues {
		if isEffect(sc.cues[i].class) {
			return false
		}
	}
	for _, w := range sc.words {
		if w.Kind == sentence.Number {
			return false
		}
	}
	return true
}

// relativeHead returns the place that a cue's relative clause describes: "X,
// where one person died"; -1 if there is none.
func (sc *scan) relativeHead(c *cue) int {
	for i := c.first - 1; i > 0 && c.first-i < 9; i-- {
		if !whereWords[sc.low(i)] {
			continue
		}
		for k := range sc.places {
			t := &sc.places[k]
			if !t.barred && (t.last == i || t.last == i-1 && sc.low(i-1) == ",") {
				return k
			}
		}
		return -1
	}
	return -1
}

// nearest keeps, of the links from index from on, those to places after the
// cue when there are any: "met in X a day after missiles struck Y". A place
// that opens the sentence frames all of it and stays.
func (sc *scan) nearest(links []link, from int, c *cue) []link {
	after := false
	for _, l := range links[from:] {
		after = after || sc.places[sc.places[l.place].list].first >= c.last
	}
	if !after {
		return links
	}
	kept := links[:from]
	for _, l := range links[from:] {
		t := &sc.places[sc.places[l.place].list]
		if t.first >= c.last || t.first < 4 || sc.opensPhrase(t) || t.frame == frameSubject || t.frame == frameModifier {
			kept = append(kept, l)
		}
	}
	return kept
}

// sameList reports whether place k is a member of a list whose head stands in
// the clause.
func (sc *scan) sameList(k, clause int) bool {
	head := sc.places[k].list
	return head != k && sc.places[head].clause == clause
}

// attachInSentence joins a cue whose clause names no place to the nearest
// place that some cue of the sentence can stand at: before it, else after it.
func (sc *scan) attachInSentence(links []link, i int) []link {
	c := &sc.cues[i]
	if c.noun && isStrike(c.class) || c.code == aimed {
		return links
	}
	best := -1
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || t.speaks || !sc.sites(t) || sc.wide(t) {
			continue
		}
		if t.first < c.first || best < 0 {
			best = k
		}
	}
	if best < 0 {
		return links
	}
	head := sc.places[best].list
	for k := range sc.places {
		if sc.places[k].list == head && !sc.places[k].barred && (k == best || !isEffect(c.class)) {
			links = append(links, link{i, k, "same-sentence", sureSentence})
		}
	}
	return links
}

// wide reports whether the place is a country that is not itself what is hit:
// "the war in Ukraine".
func (sc *scan) wide(t *toponym) bool {
	p := sc.mentions[t.index].Place
	return p != nil && p.Level == geo.LevelCountry && (t.frame == frameLoc || t.frame == frameModifier)
}

// sites reports whether the frame alone lets a place be where things happen.
func (sc *scan) sites(t *toponym) bool {
	switch t.frame {
	case frameLoc, frameOver, frameTarget, frameObject, frameGenitive, frameHeading, frameModifier:
		return true
	case frameSubject:
		return !sc.acts(t)
	}
	return false
}

// isEffect reports whether a class is a consequence rather than an act.
func isEffect(c class) bool { return c >= damage && c <= missing }

// bears reports whether a place in its frame can be where the cue happened,
// and names the rule.
func (sc *scan) bears(c *cue, t *toponym) (string, bool) {
	if t.speaks && t.frame != frameTarget && t.frame != frameObject && t.frame != frameGenitive && t.frame != frameOver && !sc.endures(t) {
		return "", false
	}
	if c.code == aimed && t.frame != frameTarget || sc.strikesElsewhere(c, t) {
		return "", false
	}
	switch t.frame {
	case frameLoc:
		return "in-place", sc.supported(c, t)
	case frameOver:
		return "over-place", c.class == intercept || c.class == explosion || c.class == debris || sc.supported(c, t) && !c.noun
	case frameTarget:
		return "attack-on-place", true
	case frameObject:
		return "hit-place", sc.objectOf(c, t)
	case frameGenitive:
		return "strike-of-place", !sc.acts(t)
	case frameModifier:
		return "place-thing", sc.supported(c, t) && !sc.ownsAct(c, t)
	case frameHeading:
		return "heading", true
	case frameSubject:
		return "place-was-hit", sc.suffers(c, t)
	}
	return "", false
}

// ownsAct reports whether a possessor is rather who acts: "Russia's campaign
// targeting cities"; things of a country can be hit, "Ukraine's grid was hit".
func (sc *scan) ownsAct(c *cue, t *toponym) bool {
	if !sc.isPossessor(t.last - 1) {
		return false
	}
	if sc.acts(t) && !c.passive {
		return true
	}
	return c.noun && (isStrike(c.class) || c.class == ground)
}

// strikesElsewhere reports whether the noun names what was attacked and the
// place is not part of that: "X was left without power after an attack on the
// grid". A damage told as the cause of an outage is elsewhere, too.
func (sc *scan) strikesElsewhere(c *cue, t *toponym) bool {
	if !c.noun || t.frame == frameTarget || t.frame == frameGenitive || t.first >= c.last && (t.frame == frameLoc || t.frame == frameOver) {
		return false
	}
	if c.class == damage {
		return causal[sc.low(c.first-1)] && sc.any(power, 0, len(sc.words))
	}
	if !isStrike(c.class) || !sc.factive(c) {
		return false
	}
	to := min(len(sc.words), c.last+5)
	return sc.any(prepTarget, c.last, c.last+1) && (sc.any(target, c.last, to) || sc.any(critical, c.last, to))
}

// endures reports whether a subject is told to suffer: "with the capital
// enduring the heaviest barrage", "X came under fire".
func (sc *scan) endures(t *toponym) bool {
	return t.frame == frameSubject && (sufferVerbs[sc.low(t.last)] || sc.passiveAfter(t))
}

// objectOf reports whether the place is what the cue's verb acts on, or an
// effect stands in the same clause.
func (sc *scan) objectOf(c *cue, t *toponym) bool {
	if c.first <= t.first {
		return true
	}
	return isEffect(c.class) || !c.noun
}

// suffers reports whether a place that is the subject is acted on. In English
// a subject before an active verb is who did it: "Russia attacked".
func (sc *scan) suffers(c *cue, t *toponym) bool {
	if sc.endures(t) {
		return true
	}
	if sc.acts(t) {
		return false
	}
	if !sc.english() {
		return true
	}
	if isStrike(c.class) && !c.noun {
		return c.passive || strings.Contains(sc.low(c.first), "under") || c.last-c.first > 1 && strings.HasPrefix(sc.low(c.first), "c")
	}
	if c.class == intercept {
		return false
	}
	return true
}

// acts reports whether a subject is a party to the war rather than a place.
func (sc *scan) acts(t *toponym) bool {
	m := &sc.mentions[t.index]
	if m.Place == nil {
		return false
	}
	if m.Place.Level == geo.LevelCountry || m.Place.Level == geo.LevelRegion {
		return !sc.passiveAfter(t)
	}
	return false
}

func (sc *scan) passiveAfter(t *toponym) bool {
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.first >= t.last && c.first-t.last < 5 && !sc.any(speech, t.last, c.first) && c.clause == t.clause && (c.passive || sc.low(c.first) == "under" || strings.HasPrefix(sc.low(c.first), "suffer")) {
			return true
		}
	}
	return sc.low(t.last) == "suffered" || sc.low(t.last) == "came"
}

// supported reports whether something happens in the cue's clause: verbs do by
// themselves; a noun must stand at the place ("strikes on X", "explosion in
// X"), or be the matter of a verb of happening, or come with an effect. "In
// Kyiv, the president condemned the strikes" is no strike in Kyiv.
func (sc *scan) supported(c *cue, t *toponym) bool {
	if !c.noun {
		return !sc.talkedOf(c)
	}
	if c.class == casualty {
		return false
	}
	if sc.adjacent(c, t) {
		return true
	}
	first, last := sc.clauseOf(c.first)
	if sc.speaks(first, last) && sc.isDefinite(c) {
		return false
	}
	if isEffect(c.class) || c.class == debris {
		return !sc.isDefinite(c) || sc.any(occur, first, last)
	}
	return sc.happens(c, first, last)
}

// adjacent reports whether only a preposition and description stand between a
// noun cue and the place after it, or the place directly modifies the cue.
func (sc *scan) adjacent(c *cue, t *toponym) bool {
	if t.last <= c.first && c.first-t.last <= 2 && t.frame == frameModifier {
		return true
	}
	head := sc.places[t.list]
	if head.first < c.last || head.first-c.last > 7 {
		return false
	}
	for i := c.last; i < head.first; i++ {
		if sc.marks[i].has(speech) || sc.words[i].Lower == "," || sc.toponymAt(i) >= 0 {
			return false
		}
	}
	return true
}

// happens reports whether a verb of happening, or an effect, stands in the
// clause beside the noun.
func (sc *scan) happens(c *cue, first, last int) bool {
	for i := first; i < last; i++ {
		if i >= c.first && i < c.last {
			continue
		}
		if sc.marks[i].has(occur) || sc.isCueVerb(i) {
			return true
		}
	}
	return !sc.english() && !sc.speaks(first, last)
}

func (sc *scan) speaks(first, last int) bool { return sc.any(speech, first, last) }

func (sc *scan) isDefinite(c *cue) bool {
	for i := c.first - 1; i >= max(0, c.first-3); i-- {
		if definites[sc.low(i)] {
			return true
		}
	}
	return false
}

// talkedOf reports whether a verb cue is only an -ing form after a definite
// noun of speech: "discussed striking".
func (sc *scan) talkedOf(c *cue) bool {
	return strings.HasSuffix(sc.low(c.first), "ing") && sc.any(speech, c.first-2, c.first)
}

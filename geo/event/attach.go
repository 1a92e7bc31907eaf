package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// link joins a cue to a place of its sentence.
type link struct {
	cue   int
	place int
	rule  geo.ReasonID
	sure  float64
}

// How sure each way of joining is.
const (
	sureDirect   = 0.92 // the place is the cue's object, target or genitive
	sureClause   = 0.88 // the place stands in the cue's clause
	sureSentence = 0.72 // elsewhere in the sentence
	sureTold     = 0.65 // words such as "the city" stand for it
	sureCarried  = 0.55 // in an earlier sentence
	sureOffice   = 0.5  // only the office of a place is named
)

// attach joins every asserted cue of the sentence to the places that can bear
// it: those of its clause first, then the nearest of the sentence.
func (sc *scan) attach() []link {
	links := sc.links[:0]
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
	sc.links = sc.attachCauses(sc.attachBracketed(sc.attachGapped(links)))
	return sc.links
}

// attachCauses joins a noun of attack that harm is said to come of to the places of
// the harm: "four people were killed in the attacks".
func (sc *scan) attachCauses(links []link) []link {
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.joined || c.state != asserted || !sc.cause(c) {
			continue
		}
		o := sc.harmOf(c)
		if o < 0 {
			continue
		}
		c.with = o + 1
		for _, l := range links {
			if l.cue == o {
				links = append(links, link{i, l.place, l.rule, l.sure})
				c.joined = true
			}
		}
	}
	return links
}

// cause reports whether a noun of attack is what something came of, with nothing said of
// where it struck.
func (sc *scan) cause(c *cue) bool {
	if !c.noun || !isStrike(c.class) {
		return false
	}
	if sc.doesHarm(c) {
		return true
	}
	if sc.Any(prepTarget, c.last, c.last+1) && !sc.InTime(c.last) && sc.AnyName(c.last, c.last+objectReach) {
		return false
	}
	i := c.first - 1
	for i > 0 && (sc.Skippable(i) || sc.In(i, determiners) || sc.In(i, definites) || sc.Marks[i].HasAny(1<<weapon|1<<actor)) {
		i--
	}
	return sc.In(i, factives) || sc.In(i, causes) || sc.Low(i) == "of" && sc.In(i-1, resultWords)
}

// resultWords lead with "of" to what harm came of: "as a result of".
var resultWords = syntax.NewSet("result results because consequence consequences")

// doesHarm reports whether an English noun of attack is the subject of a verb of harm:
// "a strike on a bus depot wounded four people".
func (sc *scan) doesHarm(c *cue) bool {
	if !sc.English() {
		return false
	}
	for i := range sc.cues {
		o := &sc.cues[i]
		if !o.noun && !o.passive && isEffect(o.class) && o.clause == c.clause && o.first >= c.last && o.first-c.last < thingReach+2 {
			return !sc.AnyPunct(c.last, o.first)
		}
	}
	return false
}

// harmOf returns the harm to people or things that is told in the clause of a noun of
// attack, or -1.
func (sc *scan) harmOf(c *cue) int {
	for i := range sc.cues {
		o := &sc.cues[i]
		if o.state == asserted && o.clause == c.clause && mask(1<<killed|1<<injured|1<<damage|1<<fire).Has(o.class) && (!o.noun || o.class == killed) {
			return i
		}
	}
	return -1
}

// listedCode marks the cue that a sentence such as "Among them are X and Y"
// takes over from the sentence before.
const listedCode = "listed"

// takeOver gives a sentence that only goes on listing places the strike of the
// sentence before it.
func (sc *scan) takeOver(before *scan) {
	if before == nil {
		return
	}
	sc.ofThem(before)
	if len(sc.cues) > 0 || !sc.Any(listed, 0, min(4, len(sc.Words))) && !sc.leavesVerbOut() && !sc.onlySpellsOut(before) {
		return
	}
	for i := range before.cues {
		if c := before.cues[i]; (isStrike(c.class) || c.class == intercept) && c.state == asserted {
			sc.cues = append(sc.cues, cue{class: c.class, noun: c.noun, code: listedCode, last: min(2, len(sc.Words))})
			return
		}
	}
}

// ofThem makes an interception of what was destroyed of the weapons that the sentence
// before named: "Чотири з них знищено".
func (sc *scan) ofThem(before *scan) {
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.class != damage || c.code != "destroyed" || c.noun || sc.Any(target, 0, len(sc.Words)) {
			continue
		}
		for k := max(1, c.first-6); k < c.first; k++ {
			if sc.In(k-1, ofWords) && sc.In(k, themWords) && before.Any(weapon, 0, len(before.Words)) {
				c.class, c.code, c.blow = intercept, "", false
			}
		}
	}
}

// leavesVerbOut reports whether a sentence counts more of what the one before told of:
// "Ещё по 12 — над X и Y".
func (sc *scan) leavesVerbOut() bool {
	if !sc.In(0, moreWords) && !(sc.Words[0].Kind == sentence.Number && sc.Any(prepOver, 1, 3)) || len(sc.places) == 0 || len(sc.Words) > 4*longestGap {
		return false
	}
	counted := false
	for i := range sc.Words[:min(len(sc.Words), longestGap)] {
		_, ok := sc.amountAt(i)
		counted = counted || ok
	}
	return counted && !sc.Any(speech, 0, len(sc.Words)) && (sc.Any(prepOver, 0, len(sc.Words)) || sc.Any(prepLoc, 0, len(sc.Words)))
}

// longestGap is within how many words of a sentence without a verb its count stands.
const longestGap = 6

func (sc *scan) attachList(links []link, i int) []link {
	for k := range sc.places {
		if !sc.places[k].barred && !sc.places[k].speaks {
			links = append(links, link{i, k, geo.RuleListed, sureSentence})
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
		if t.barred || joinedTo(links, k) || !sc.gapped(t) && !sc.sharesVerb(k) {
			continue
		}
		for j := k - 1; j >= 0; j-- {
			if sc.places[j].frame != t.frame && !sc.spellsOut(j, k) || !joinedTo(links, j) {
				continue
			}
			for _, l := range links {
				if l.place == j {
					links = append(links, link{l.cue, k, geo.RuleVerbLeftOut, sureSentence})
				}
			}
			break
		}
	}
	return links
}

// spellsOut reports whether place k is one of those in the area j that stand behind its colon:
// "вбили двох жителів Донеччини: у X та Y".
func (sc *scan) spellsOut(j, k int) bool {
	a, b := sc.places[j].mention.Place, sc.places[k].mention.Place
	return sc.Low(sc.places[j].last) == ":" && a != nil && b != nil && a.Country == b.Country && holds(a, b)
}

// sharesVerb reports whether only "and" and another thing stand between place k and
// the one before it: "hit a school in X and a house in Y".
func (sc *scan) sharesVerb(k int) bool {
	from, to := sc.mateEnd(k), sc.places[k].first
	if from < 0 {
		return false
	}
	if sc.Low(from) == "," && (sc.In(from+1, determiners) || sc.In(from+1, conjuncts)) && sc.Marks[sc.places[k].first-1].HasAny(1<<prepLoc|1<<descriptor) {
		from++ // "a depot in X, a mill in Y and a port in Z"
	}
	if !sc.In(from, conjuncts) && !sc.In(from, determiners) || !sc.thingBetween(from, to) {
		return false
	}
	for i := from; i < to; i++ {
		if sc.Words[i].Kind == sentence.Punct || sc.Is(i, eventWords) || sc.Marks[i].HasAny(1<<speech|1<<modal|1<<negation) {
			return false
		}
	}
	return true
}

// mateEnd returns the word after the place before place k that the verb may be shared
// with, with the areas set right behind it: "in X district of Y and a house in Z"; -1 if
// there is none.
func (sc *scan) mateEnd(k int) int {
	mate := sc.listMate(k)
	if mate < 0 {
		return -1
	}
	end := sc.places[mate].last
	for a := mate + 1; a < k && sc.places[a].first == end; a++ {
		end = sc.places[a].last
	}
	return end
}

// thingBetween reports whether a thing stands among the words [from, to): one that the
// tables know, or a noun after an article.
func (sc *scan) thingBetween(from, to int) bool {
	if sc.Any(target, from, to) || sc.Any(critical, from, to) {
		return true
	}
	if sc.In(from, conjuncts) {
		from++
	}
	return to-from > 2 && sc.In(from, determiners) && sc.Marks[from+1] == 0
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
	first, last := sc.PhraseOf(t.first)
	for i := range sc.cues {
		if c := &sc.cues[i]; first <= c.first && c.first < last {
			return false
		}
	}
	return !sc.Any(speech, first, last) && !sc.Any(modal, first, last) && !sc.Any(negation, first, last) &&
		(sc.Any(weapon, first, last) || last-first < sc.longestGapped(t))
}

// longestGapped is how many words a phrase without a verb may have that tells of the
// place: few where it is a sea.
func (sc *scan) longestGapped(t *toponym) int {
	if p := t.mention.Place; p != nil && p.Level == geo.LevelRegion {
		return 9
	}
	return 14
}

func (sc *scan) attachInClause(links []link, i int) []link {
	c := &sc.cues[i]
	if k := sc.bracketHead(c); k >= 0 {
		return append(links, link{i, k, geo.RuleInBrackets, sureDirect})
	}
	if k := sc.relativeHead(c); k >= 0 && c.code != aimed {
		return append(links, link{i, k, geo.RuleRelativeClause, sureClause})
	}
	from := len(links)
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || t.clause != c.clause && !sc.sameList(k, c.clause) {
			continue
		}
		sc.destroyedOver(c, t)
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

// destroyedOver makes an interception of what is destroyed over a place: it was
// flying.
func (sc *scan) destroyedOver(c *cue, t *toponym) {
	if t.frame == frameOver && c.class == damage && c.code == "destroyed" && (c.passive || sc.Any(prepOver, c.last, c.last+1)) {
		c.class, c.code, c.blow = intercept, "", false
	}
}

// general reports whether a noun of attack on a whole country tells of the war
// at large, "Russian attacks on Ukraine have grown", and not of one event: no
// time, no number and no effect stands with it.
func (sc *scan) general(c *cue, t *toponym) bool {
	p := t.mention.Place
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
	for _, w := range sc.Words {
		if w.Kind == sentence.Number {
			return false
		}
	}
	return true
}

// sameList reports whether place k is a member of a list of which another
// member stands in the clause: "X, Y, and Z were attacked".
func (sc *scan) sameList(k, clause int) bool {
	for j := range sc.places {
		if j != k && sc.places[j].list == sc.places[k].list && sc.places[j].clause == clause {
			return true
		}
	}
	return false
}

// attachInSentence joins a cue whose clause names no place to the nearest
// place that some cue of the sentence can stand at: before it, else after it.
func (sc *scan) attachInSentence(links []link, i int) []link {
	c := &sc.cues[i]
	if c.noun && isStrike(c.class) && sc.countedUnder(c) {
		return append(links, link{i, sc.headingPlace(), geo.RuleHeading, sureClause})
	}
	if k := sc.countedTargets(c); k >= 0 {
		return append(links, link{i, k, geo.RuleSameSentence, sureSentence})
	}
	if c.noun && isStrike(c.class) || c.code == aimed || c.class == casualty {
		return links
	}
	best := sc.nearestSite(c)
	if best < 0 {
		return links
	}
	head := sc.places[best].list
	for k := range sc.places {
		if sc.places[k].list == head && !sc.places[k].barred && (k == best || !sc.ofPeople(c)) {
			links = append(links, link{i, k, geo.RuleSameSentence, sureSentence})
		}
	}
	return links
}

// ofPeople reports whether a cue is of people, who are not at two places at once.
func (sc *scan) ofPeople(c *cue) bool { return c.class >= killed && c.class <= missing }

// countedUnder reports whether the name that opens the line is that of where attacks are counted:
// "X raion: over 30 attacks".
func (sc *scan) countedUnder(c *cue) bool {
	if sc.headingPlace() < 0 || sc.Any(speech, 0, len(sc.Words)) {
		return false
	}
	first, last := sc.ClauseOf(c.first)
	return sc.counted(c, first) || last-first < longestGap || c.first == first
}

// headingPlace returns the place that opens the line as its heading, behind the area that
// it lies in; -1 if there is none.
func (sc *scan) headingPlace() int {
	for k := range sc.places {
		if t := &sc.places[k]; t.frame == frameHeading && !t.barred {
			return k
		}
		if sc.places[k].mention.Role != geo.RoleContainer {
			return -1
		}
	}
	return -1
}

// nearestSite returns the last place before the cue that can be a site, else
// the first after it, else -1.
func (sc *scan) nearestSite(c *cue) int {
	best := -1
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || t.speaks || !sc.sites(t) || sc.wide(t) || sc.venue(c, t) || sc.toldThere(c, t) {
			continue
		}
		if t.first < c.first || best < 0 {
			best = k
		}
	}
	return best
}

// venue reports whether the place only says where something was said: it stands in a
// clause of speech that the cue is no part of and does not open the sentence.
func (sc *scan) venue(c *cue, t *toponym) bool {
	if t.clause == c.clause || t.frame == frameHeading {
		return false
	}
	first, last := sc.ClauseOf(t.first)
	if !sc.Any(speech, first, last) {
		return false
	}
	for i := range sc.cues {
		if o := &sc.cues[i]; o.clause == sc.Clauses[t.first] && o.state == asserted {
			return false
		}
	}
	return t.first > c.first || !sc.places[t.list].opens || t.frame == frameModifier
}

// wide reports whether the place is a country that is not itself what is hit:
// "the war in Ukraine".
func (sc *scan) wide(t *toponym) bool {
	p := t.mention.Place
	return p != nil && p.Level == geo.LevelCountry && (t.frame == frameLoc || t.frame == frameModifier)
}

// sites reports whether the frame alone lets a place be where things happen.
func (sc *scan) sites(t *toponym) bool {
	switch t.frame {
	case frameLoc, frameOver, frameTarget, frameObject, frameGenitive, frameHeading, frameModifier:
		return true
	case frameSubject:
		return !t.acts
	}
	return false
}

// isEffect reports whether a class is a consequence rather than an act.
func isEffect(c class) bool { return c >= damage && c <= missing }

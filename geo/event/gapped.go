package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// attachCauses joins a noun of attack that harm is said to come of to the places of
// the harm: "four people were killed in the attacks".
func (sc *scan) attachCauses(links []link) []link {
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.state != asserted || !sc.cause(c) {
			continue
		}
		o := sc.harmOf(c)
		if c.harms = o >= 0; c.joined || !c.harms {
			continue
		}
		c.with = o + 1
		for _, l := range links {
			if l.cue == o {
				links = append(links, link{cue: i, place: l.place, rule: l.rule, sure: l.sure})
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
	return sc.In(i, causes) || sc.cameOf(i)
}

// cameOf reports whether word i leads to what something came of: "after", "as a result of", "due to".
func (sc *scan) cameOf(i int) bool {
	return sc.In(i, factives) || sc.Low(i) == "of" && sc.In(i-1, resultWords) || sc.Low(i) == "to" && (sc.Low(i-1) == "due" || sc.Low(i-1) == "owing")
}

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
		if o.state == asserted && (o.clause == c.clause || o.clause == c.clause-1 && sc.resultClause(c)) && mask(1<<killed|1<<injured|1<<damage|1<<fire).Has(o.class) && (!o.noun || o.class == killed) {
			return i
		}
	}
	return -1
}

// resultClause reports whether the clause of the cue is only "as a result of" it: "was killed in X | as a
// result of repeated shelling".
func (sc *scan) resultClause(c *cue) bool {
	first, _ := sc.ClauseOf(c.first)
	return sc.Low(first) == "as" && sc.In(first+2, resultWords) && c.first-first < longestGap
}

// attachGapped joins places whose clause leaves the verb out: "five drones
// were destroyed over X, four over Y". They take the cues of the latest joined
// place that stands in the same frame.
func (sc *scan) attachGapped(links []link) []link {
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || joinedTo(links, k) || sc.madeThere(t.first-1) || !sc.gapped(t) && !sc.sharesVerb(k) {
			continue
		}
		for j := k - 1; j >= 0; j-- {
			if sc.places[j].frame != t.frame && !sc.spellsOut(j, k) || !joinedTo(links, j) {
				continue
			}
			for _, l := range links {
				if l.place == j {
					links = append(links, link{cue: l.cue, place: k, rule: geo.RuleVerbLeftOut, sure: sureSentence})
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
	return sc.Low(sc.places[j].last) == ":" && a != nil && b != nil && a.Country == b.Country && a.Contains(b)
}

// attachSpelled joins the names of a list that spells out, behind a dash or colon, the area that a blow
// reached to that blow: "обстріляв X район – м. Y, Z та W громади".
func (sc *scan) attachSpelled(links []link) []link {
	for j := 0; j+1 < len(sc.places) && !sc.English(); j++ {
		if !sc.spellsArea(j) || joinedTo(links, j+1) {
			continue
		}
		for _, l := range links {
			if l.place == j && isStrike(sc.cues[l.cue].class) && sc.cues[l.cue].first < sc.places[j].first {
				links = sc.joinList(links, l.cue, j+1)
			}
		}
	}
	return links
}

// spellsArea reports whether the place behind area j spells it out.
func (sc *scan) spellsArea(j int) bool {
	a, b := sc.places[j].mention.Place, sc.places[j+1].mention.Place
	if a == nil || b == nil || a.Level != geo.LevelOblast && a.Level != geo.LevelRaion || a.Oblast != b.Oblast {
		return false
	}
	return sc.spelledFrom(sc.places[j].last, sc.places[j+1].first)
}

// joinList joins a cue to place k and the others of its list.
func (sc *scan) joinList(links []link, cue, k int) []link {
	for m := k; m < len(sc.places) && (m == k || sc.places[m].list == sc.places[k].list); m++ {
		if !sc.places[m].barred && !sc.places[m].speaks {
			links = append(links, link{cue: cue, place: m, rule: geo.RuleVerbLeftOut, sure: sureSentence})
		}
	}
	return links
}

// spelledFrom reports whether the words [i, j) are a dash or colon and nothing but what describes the
// name behind it, or the seat of a raion before it: ": районний центр, X громада".
func (sc *scan) spelledFrom(i, j int) bool {
	if j-i > spelledReach || sc.Low(i) != ":" && !syntax.IsDash(sc.Low(i)) {
		return false
	}
	for i++; i < j; i++ {
		w := sc.Low(i)
		seat := strings.HasPrefix(w, "районн") || strings.HasPrefix(w, "центр") || strings.HasPrefix(w, "райцентр")
		if !seat && sc.Words[i].Kind == sentence.Letters && !sc.Marks[i].Has(descriptor) && !sc.In(i, conjuncts) && !sc.Skippable(i) {
			return false
		}
	}
	return true
}

// spelledReach is how many words may stand from an area to the first name that spells it out.
const spelledReach = 7

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
	mate := sc.places[k].mate
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

// attachBracketed joins names that brackets behind a thing, a verb or an area give as where it
// is to what is told of that: "a house (X village) and a car (Y) were damaged in Z district".
func (sc *scan) attachBracketed(links []link) []link {
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || t.speaks || joinedTo(links, k) {
			continue
		}
		open := sc.BracketBefore(t.first, bracketReach)
		if open < 1 || !sc.placesOnly(open) || !sc.locatable(open-1, t) {
			continue
		}
		if i := sc.cueBeside(open, k, links); i >= 0 {
			links = append(links, link{cue: i, place: k, rule: geo.RuleInBrackets, sure: sureSentence})
			sc.cues[i].joined = true
		}
	}
	return links
}

// placesOnly reports whether the bracket that opens at word i holds nothing but names of places
// and what describes them.
func (sc *scan) placesOnly(i int) bool {
	for i++; i < len(sc.Words) && sc.Low(i) != ")"; i++ {
		described := sc.Words[i].Kind == sentence.Punct || sc.In(i, conjuncts) || sc.Marks[i].HasAny(1<<descriptor|1<<prepLoc|1<<prepOf) || sc.Stranger(i, thingWords)
		if sc.NameAt(i) < 0 && !described {
			return false
		}
	}
	return i < len(sc.Words)
}

// locatable reports whether brackets behind word i may tell where it is: it is no name, but
// for one of an area that holds the place.
func (sc *scan) locatable(i int, t *toponym) bool {
	if k := sc.NameAt(i); k >= 0 {
		return sc.places[k].mention.Place.MayContain(t.mention.Place)
	}
	return sc.Words[i].Kind == sentence.Letters && !sc.Marks[i].HasAny(1<<office|1<<speech) && !sc.Capital(i)
}

// cueBeside returns the event nearest to the bracket at word open, between the semicolons
// around it, that nothing but an area of place k bears; -1 if there is none.
func (sc *scan) cueBeside(open, k int, links []link) int {
	best, distance := -1, 0
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.state != asserted || c.noun && !isEffect(c.class) && !sc.countsPlaces(c.last, open) || !isStrike(c.class) && !isEffect(c.class) || !sc.onePart(c.first, open) || sc.borneElsewhere(i, k, links) {
			continue
		}
		if d := abs(c.first - open); best < 0 || d < distance {
			best, distance = i, d
		}
	}
	return best
}

// countsPlaces reports whether a number of places stands within [first, last): "обстріли 2 сіл".
func (sc *scan) countsPlaces(first, last int) bool {
	for i := first; i < last; i++ {
		if sc.CountsAreas(i) {
			return true
		}
	}
	return false
}

// onePart reports whether no semicolon or colon stands between two words.
func (sc *scan) onePart(i, j int) bool {
	for k := min(i, j); k < max(i, j); k++ {
		if sc.Low(k) == ";" || sc.Low(k) == ":" {
			return false
		}
	}
	return true
}

// borneElsewhere reports whether a place bears the cue that is neither in brackets nor an area of place k.
func (sc *scan) borneElsewhere(cue, k int, links []link) bool {
	for _, l := range links {
		if l.cue == cue && l.rule != geo.RuleInBrackets && !sc.places[l.place].mention.Place.MayContain(sc.places[k].mention.Place) {
			return true
		}
	}
	return false
}

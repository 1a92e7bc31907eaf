package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// bears reports whether a place in its frame can be where the cue happened,
// and names the rule.
func (sc *scan) bears(c *cue, t *toponym) (geo.ReasonID, bool) {
	if sc.cannotBear(c, t) {
		return "", false
	}
	switch t.frame {
	case frameLoc:
		return geo.RuleInPlace, sc.supported(c, t)
	case frameOver:
		return geo.RuleOverPlace, mask(1<<intercept|1<<explosion|1<<debris).Has(c.class) || sc.supported(c, t) && !c.noun
	case frameTarget:
		return geo.RuleAttackOnPlace, true
	case frameObject:
		return geo.RuleHitPlace, sc.objectOf(c, t)
	case frameGenitive:
		return geo.RuleStrikeOfPlace, !t.acts && !sc.capitalsBlow(c, t)
	case frameModifier:
		return geo.RulePlaceThing, sc.supported(c, t) && !sc.ownsAct(c, t)
	case frameHeading:
		return geo.RuleHeading, true
	case frameSubject:
		return geo.RulePlaceWasHit, sc.suffers(c, t)
	}
	return "", false
}

// cannotBear excludes names that speak, places that nothing was aimed at, and
// places beside a strike that is told of elsewhere.
func (sc *scan) cannotBear(c *cue, t *toponym) bool {
	return sc.trails(c, t) || sc.capitalActs(c, t) || sc.cutsOff(c) || sc.under(c, t) || sc.nextDoor(c, t) || t.speaks && !t.frame.bold() && !sc.endures(t) || c.code == aimed && t.frame != frameTarget && !sc.aimedAtThing(c, t) || sc.strikesElsewhere(c, t) || sc.toldThere(c, t)
}

// under reports whether the country is the one whose blows others came under: "під ударами
// Росії опинились X та Y".
func (sc *scan) under(c *cue, t *toponym) bool {
	p := t.mention.Place
	return t.first == c.last && sc.In(c.first, underWords) && p != nil && p.Level == geo.LevelCountry
}

// underWords lead to what somebody came under.
var underWords = syntax.NewSet("under під под")

// nextDoor reports whether the blow landed at a place without a name, and only its effect
// is told of this one: "через влучання в сусідній області X без світла".
func (sc *scan) nextDoor(c *cue, t *toponym) bool {
	if !isStrike(c.class) && c.class != explosion {
		return false
	}
	for _, o := range sc.tags {
		if o.class == elsewhere && o.code == nextCode && o.first >= c.last && o.first-c.last < objectReach && (t.first >= o.last || t.last <= c.first) {
			return true
		}
	}
	return false
}

// aimedAtThing reports whether something was fired at a thing that stands at the place:
// "fired missiles toward power plants across X".
func (sc *scan) aimedAtThing(c *cue, t *toponym) bool {
	if t.frame != frameLoc || t.first < c.last {
		return false
	}
	for i := c.last; i < t.first; i++ {
		if (sc.Low(i) == "at" || sc.Marks[i].Has(heading)) && (sc.Any(target, i, t.first) || sc.Any(critical, i, t.first)) {
			return true
		}
	}
	return false
}

// cutsOff reports whether the noun only names again what an outage came of:
// "regions were cut off from power by the strike".
func (sc *scan) cutsOff(c *cue) bool {
	return c.noun && isStrike(c.class) && sc.Low(c.first-1) == "the" && (sc.Low(c.first-2) == "by" || sc.In(c.first-2, factives)) &&
		sc.Any(power, c.first-objectReach, c.first)
}

// ownsAct reports whether a possessor is rather who acts: "Russia's campaign
// targeting cities"; things of a country can be hit, "Ukraine's grid was hit".
func (sc *scan) ownsAct(c *cue, t *toponym) bool {
	if !sc.IsPossessor(t.last - 1) {
		return false
	}
	if t.acts && !c.passive {
		return true
	}
	return c.noun && (isStrike(c.class) || c.class == ground)
}

// strikesElsewhere reports whether the noun names what was attacked and the
// place is not part of that: "X was left without power after an attack on the
// grid". A damage told as the cause of an outage is elsewhere, too.
func (sc *scan) strikesElsewhere(c *cue, t *toponym) bool {
	if !c.noun || t.frame == frameTarget || t.frame == frameGenitive && !sc.eventBetween(c, t) || sc.behindThing(c, t) {
		return false
	}
	if c.class == damage {
		return sc.In(c.first-1, causal) && sc.Any(power, 0, len(sc.Words))
	}
	if !isStrike(c.class) || !c.factive || sc.ownThing(c) {
		return false
	}
	to := min(len(sc.Words), c.last+5)
	return sc.Any(prepTarget, c.last, c.last+1) && (sc.Any(target, c.last, to) || sc.Any(critical, c.last, to))
}

// ownThing reports whether a noun of attack leads to a thing of the place named before: "a
// strike on the city's power plant".
func (sc *scan) ownThing(c *cue) bool {
	return sc.In(c.last+1, owners) || sc.Any(anaphor, c.last+1, c.last+3)
}

// owners say that a thing is of the place named before.
var owners = syntax.NewSet("its their his her його її їх его её их")

// endures reports whether a subject is told to suffer: "with the capital
// enduring the heaviest barrage", "X came under fire".
func (sc *scan) endures(t *toponym) bool {
	i := t.end
	for sc.In(i, beForms) {
		i++
	}
	return t.frame == frameSubject && (sc.In(i, sufferVerbs) || t.suffers)
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
	if t.acts {
		return false
	}
	if !sc.English() {
		return true
	}
	if c.noun && (isStrike(c.class) || c.class == ground) {
		return sc.meets(t) || sc.agent(c)
	}
	if isStrike(c.class) {
		return c.passive || strings.Contains(sc.Low(c.first), "under") || c.last-c.first > 1 && sc.In(c.first, undergoing)
	}
	if c.class == intercept {
		return false
	}
	return true
}

// undergoing open verbs of what somebody went through: "came under fire", "bore the brunt".
var undergoing = syntax.NewSet("came come comes coming bore bears bearing took takes became become suffered")

// meets reports whether the verb after a subject is one of going through
// something: "X saw three strikes", not "X has stepped up its strikes".
func (sc *scan) meets(t *toponym) bool {
	end := t.end
	for i := end; i < min(end+3, len(sc.Words)); i++ {
		if sc.In(i, meetVerbs) {
			return true
		}
	}
	return false
}

// agent reports whether a noun of attack is what something was done by: "was
// affected by drone strikes".
func (sc *scan) agent(c *cue) bool {
	i := c.first - 1
	for i > 0 && (sc.Skippable(i) || sc.Marks[i].Has(weapon) || sc.Marks[i].Has(actor)) {
		i--
	}
	return sc.Low(i) == "by" || sc.Low(i) == "to" && sc.Low(i-1) == "due"
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
	if isStrike(c.class) && (sc.meanwhile(c) || c.factive && sc.harmBeside(c, t)) {
		return sc.harmBeside(c, t)
	}
	first, last := sc.ClauseOf(c.first)
	switch {
	case sc.adjacent(c, t), isStrike(c.class) && sc.agent(c) && sc.happens(c, first, c.first):
		return true
	case sc.Any(speech, first, last) && c.definite:
		return false
	}
	return sc.newsOf(c, first, last)
}

// newsOf reports whether the clause tells of a noun as news: of an effect not named
// before, or of an attack that happens.
func (sc *scan) newsOf(c *cue, first, last int) bool {
	if isEffect(c.class) || c.class == debris {
		return !c.definite || sc.Any(occur, first, last)
	}
	return sc.happens(c, first, last)
}

// meanwhile reports whether a noun of attack only tells when something was: "alerts were
// in place during the attack".
func (sc *scan) meanwhile(c *cue) bool {
	for i := c.first - 1; i >= max(0, c.first-3); i-- {
		if sc.Low(i) == "during" || sc.Low(i) == "час" && sc.Low(i-1) == "під" || sc.Low(i) == "время" && sc.Low(i-1) == "во" {
			return true
		}
	}
	return false
}

// harmBeside reports whether fire, damage or harm to people is told at the place in the
// clause of a noun of attack: "a fire at a mill in X after a drone attack".
func (sc *scan) harmBeside(c *cue, t *toponym) bool {
	for i := range sc.cues {
		o := &sc.cues[i]
		if o.state == asserted && o.clause == c.clause && mask(1<<fire|1<<damage|1<<killed|1<<injured).Has(o.class) && o.first < c.first && t.first < c.first {
			return true
		}
	}
	return false
}

// adjacent reports whether only a preposition and description stand between a
// noun cue and the place after it, or the place directly modifies the cue.
func (sc *scan) adjacent(c *cue, t *toponym) bool {
	if t.last <= c.first && t.frame == frameModifier && (c.first-t.last <= 2 || sc.thingsBetween(t.last, c.first)) {
		return true
	}
	head := sc.places[t.list]
	if head.first < c.last || head.first-c.last > besideReach {
		return false
	}
	for i := c.last; i < head.first; i++ {
		if sc.Marks[i].Has(speech) || sc.Words[i].Lower == "," || sc.otherPlace(i) || sc.IsVerb(i) {
			return false
		}
	}
	return true
}

// thingsBetween reports whether an English name and a noun of attack have nothing between them but what was hit:
// "after the X train station attack".
func (sc *scan) thingsBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if !sc.Marks[i].HasAny(1<<target|1<<critical) && sc.Low(i) != "block" {
			return false
		}
	}
	return sc.English() && to-from < 5
}

// besideReach is how many words may stand between a noun and the place that it stands at: "a
// strike on an oil depot on the outskirts of X".
const besideReach = 10

// otherPlace reports whether word i names a place where something may be, and no party to
// the war: "удар РФ по порту в X", "a strike on Ukraine's X".
func (sc *scan) otherPlace(i int) bool {
	k := sc.NameAt(i)
	return k >= 0 && !isParty(sc.places[k].mention.Place)
}

// happens reports whether a verb of happening, or an effect, stands in the
// clause beside the noun.
func (sc *scan) happens(c *cue, first, last int) bool {
	for i := first; i < last; i++ {
		if i >= c.first && i < c.last {
			continue
		}
		if sc.Marks[i].Has(occur) || sc.IsVerb(i) {
			return true
		}
	}
	return !sc.English() && !sc.spokenOf(c, first, last)
}

// spokenOf reports whether somebody speaks of the noun in its clause; who is only named behind
// a comma as the source, "склад зазнав удару, за даними штабу", does not.
func (sc *scan) spokenOf(c *cue, first, last int) bool {
	for i := c.last; i < last; i++ {
		if sc.Low(i) == "," {
			last = i
		}
	}
	return sc.Any(speech, first, last)
}

// talkedOf reports whether a verb cue is only an -ing form after a definite
// noun of speech: "discussed striking".
func (sc *scan) talkedOf(c *cue) bool {
	return strings.HasSuffix(sc.Low(c.first), "ing") && sc.Any(speech, c.first-2, c.first)
}

// countedTargets returns the area that opens the sentence, for a noun of attack on a number of
// places: "In X region two were wounded as troops carried out 428 strikes on 14 settlements"; else -1.
func (sc *scan) countedTargets(c *cue) int {
	if !c.noun || !isStrike(c.class) || !sc.Any(prepTarget, c.last, c.last+1) || !sc.CountsAreas(c.last+1) || len(sc.places) == 0 {
		return -1
	}
	for k := range sc.places {
		if t := &sc.places[k]; !t.barred && !t.speaks {
			return sc.openingArea(k, c)
		}
	}
	return -1
}

// openingArea returns k if it is that of an oblast or raion in which the sentence says before the cue that it goes
// on, else -1.
func (sc *scan) openingArea(k int, c *cue) int {
	t := &sc.places[k]
	p := t.mention.Place
	if p == nil || p.Level != geo.LevelOblast && p.Level != geo.LevelRaion || t.frame != frameLoc || t.first > c.first || !t.opens {
		return -1
	}
	return k
}

// attachInSentence joins a cue whose clause names no place to the nearest
// place that some cue of the sentence can stand at: before it, else after it.
func (sc *scan) attachInSentence(links []link, i int) []link {
	c := &sc.cues[i]
	if c.noun && isStrike(c.class) && sc.countedUnder(c) {
		return append(links, link{cue: i, place: sc.headingPlace(), rule: geo.RuleHeading, sure: sureClause})
	}
	if k := sc.countedTargets(c); k >= 0 {
		return append(links, link{cue: i, place: k, rule: geo.RuleSameSentence, sure: sureSentence})
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
		if t := &sc.places[k]; t.list == head && !t.barred && (k == best || !sc.ofPeople(c)) {
			links = append(links, link{cue: i, place: k, rule: geo.RuleSameSentence, sure: sureSentence})
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
	number := c.first > 0 && sc.Words[c.first-1].Kind == sentence.Number
	return c.counted || number || last-first < longestGap || c.first == first || sc.Any(occur, first, last)
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
		if t.barred || t.speaks || !sc.sites(t) || sc.wide(t) || sc.venue(c, t) || sc.toldThere(c, t) || sc.capitalActs(c, t) {
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

// general reports whether a noun of attack on a whole country tells of the war
// at large, "Russian attacks on Ukraine have grown", and not of one event: no
// time, no number and no effect stands with it.
func (sc *scan) general(c *cue, t *toponym) bool {
	p := t.mention.Place
	if !c.noun || p == nil || p.Level != geo.LevelCountry || sc.number == 0 {
		return false
	}
	for i := range sc.times {
		if datable(&sc.times[i]) {
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

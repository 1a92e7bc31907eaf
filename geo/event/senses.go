package event

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// tellSenses tells what the cues mean where they stand, and which names speak.
func (x *Coder) tellSenses(sc *scan, _ *story) {
	for i := range sc.cues {
		c := &sc.cues[i]
		c.clause = sc.Clauses[c.first]
		c.passive = sc.passive(c)
	}
	for i := range sc.cues {
		sc.reclass(&sc.cues[i])
	}
	sc.cues = slices.DeleteFunc(sc.cues, func(c cue) bool { return c.class == lastEvent })
	sc.hearOffices()
	if sc.teaser {
		sc.cues, sc.heading = nil, false
	}
	sc.coverVerbs()
}

// reclass gives a verb of destruction the class of what is destroyed: weapons
// in flight are intercepted, an army's losses are ground fighting, and only
// other things are damaged.
func (sc *scan) reclass(c *cue) {
	switch c.code {
	case munition:
		sc.reclassMunition(c)
	case reached:
		sc.reclassReached(c)
	case affectedCode:
		sc.reclassAffected(c)
	case halted:
		if c.code = ""; !sc.Any(impact, 0, len(sc.Words)) && !sc.Any(attack, 0, len(sc.Words)) {
			c.class = lastEvent
		}
	}
	if c.code == loudCode && c.last == c.first+1 && !sc.onlyNoise(c) || c.class == debris && sc.onlyRubble(c) || sc.figurative(c) {
		c.class = lastEvent
	}
	sc.reclassBlow(c)
	sc.reclassHurt(c)
	if sc.destroys(c) {
		sc.reclassDestroyed(c)
	}
}

// destroys reports whether the cue is a verb of destruction.
func (sc *scan) destroys(c *cue) bool {
	return c.class == damage && !c.noun && (c.code == "destroyed" || sc.Low(c.first) == "destroy")
}

// reclassBlow tells blows from words that only sound like them, and the blow from the
// harm.
func (sc *scan) reclassBlow(c *cue) {
	if c.class == explosion && sc.ofMunition(c) {
		c.class = impact
	}
	if c.class == attack && c.noun && sc.alongFront() {
		c.class, c.code = ground, ""
	}
	if c.class == impact && !c.noun && sc.Any(power, c.first-1, c.first) {
		c.class = lastEvent // "power outages hit seven regions"
	}
	if !c.noun && !c.passive && mask(1<<damage|1<<killed|1<<injured|1<<fire).Has(c.class) {
		c.blow = sc.weaponSubject(c) || c.class == damage && sc.armySubject(c) || sc.weaponBehind(c)
	}
}

// hitsFlyer reports whether what a noun says was hit was flying: "ураження ударних безпілотників у небі
// над X".
func (sc *scan) hitsFlyer(c *cue) bool {
	if sc.English() || c.class != impact || !c.noun || !strings.HasPrefix(sc.Low(c.first), "уражен") && !strings.HasPrefix(sc.Low(c.first), "поражен") {
		return false
	}
	return sc.Any(weapon, c.last, c.last+3) && sc.Any(prepOver, c.last, len(sc.Words))
}

// alongFront reports whether the sentence tells of a stretch of the front and of nothing that flies or is fired, nor of
// what was hit: "On the X axis, the enemy made 45 attacks near Y" is ground fighting.
func (sc *scan) alongFront() bool {
	n := len(sc.Words)
	return sc.Any(front, 0, n) && !sc.Any(weapon, 0, n) && !sc.Any(target, 0, n) && !sc.Any(critical, 0, n) && !sc.Any(people, 0, n)
}

// ofMunition reports whether it was a munition that exploded: "explosions of missiles were
// heard", "bombs exploded in the yard".
func (sc *scan) ofMunition(c *cue) bool {
	if c.noun {
		return sc.In(c.last, ofWords) && sc.Any(weapon, c.last+1, c.last+4) && !sc.Any(debris, c.last, c.last+4)
	}
	return sc.Any(weapon, c.first-3, c.first) && !sc.Any(airDefence, 0, c.first)
}

// reclassHurt makes damage of things that "suffered", and nothing of people who were
// intercepted: what is shot down flies.
func (sc *scan) reclassHurt(c *cue) {
	switch {
	case sc.hitsFlyer(c):
		c.class, c.code = intercept, ""
	case c.class == injured && !c.noun && sc.thingsSuffer(c):
		c.class, c.code = damage, "damaged"
	case c.class == injured && !c.noun && sc.areaSuffers(c):
		c.class, c.code = impact, ""
	case c.class == intercept && catches(sc.Low(c.first)) && !sc.inFlightNear() && (!sc.craft(c) || sc.metInPeace(c)):
		c.class = lastEvent
	}
}

// reclassDestroyed gives a verb of destruction the class of what is destroyed.
func (sc *scan) reclassDestroyed(c *cue) {
	switch {
	case sc.ruined(c):
		c.blow = true
	case sc.inFlight(c) && sc.theyDestroyed(c), sc.orIntercepted(c):
		c.class, c.code, c.blow = intercept, "", false
	case sc.Any(airDefence, 0, c.first) && sc.Any(target, c.last, c.last+objectReach) && !sc.Any(critical, c.last, c.last+objectReach) && sc.craft(c), sc.acted(c, weapon) && sc.inFlight(c):
		c.class, c.code, c.blow = intercept, "", false
	case sc.acted(c, enemyLosses):
		c.class, c.code = ground, ""
	}
}

// ruined reports whether a weapon right behind the verb is what ruined something, for nothing in the air is
// ruined: "будинок, який зруйнував ворожий КАБ".
func (sc *scan) ruined(c *cue) bool {
	w := sc.Low(c.first)
	return (strings.HasPrefix(w, "зруйн") || strings.HasPrefix(w, "разруш")) && !c.passive && sc.Any(weapon, c.last, c.last+2)
}

// onlyNoise reports whether the words of the clause say nothing but where and when it was loud: "снова
// громко в X", not "громко хлопнул дверью в X".
func (sc *scan) onlyNoise(c *cue) bool {
	first, last := sc.ClauseOf(c.first)
	for i := first; i < last; i++ {
		if i != c.first && sc.Words[i].Kind == sentence.Letters && sc.NameAt(i) < 0 && !sc.InTime(i) && !sc.In(i, noiseWords) && !sc.Marks[i].HasAny(1<<prepLoc|1<<descriptor) {
			return false
		}
	}
	return len(sc.places) > 0
}

// noiseWords may stand beside the word for noise.
var noiseWords = syntax.NewSet("снова опять вновь очень сейчас там тут здесь у нас было стало ещё еще довольно достаточно слишком знову дуже зараз тут було стало ще доволі")

// halted is the code of verbs that tell of damage only beside an attack: "the refinery
// halted operations after a drone attack".
const halted = "halted"

// craft reports whether what a verb destroys flies with people in it: aircraft that air
// defence destroyed.
func (sc *scan) craft(c *cue) bool {
	for i := c.last; i < min(len(sc.Words), c.last+4); i++ {
		for _, stem := range []string{"літак", "самол", "гелікоптер", "вертол", "винищувач", "истребит", "aircraft", "plane", "helicopter", "jet"} {
			if strings.HasPrefix(sc.Low(i), stem) {
				return true
			}
		}
	}
	return false
}

// theyDestroyed reports whether a Ukrainian or Russian verb in the plural has no
// subject, and the weapon before it is what was destroyed: "два дрона уничтожили".
func (sc *scan) theyDestroyed(c *cue) bool {
	w := sc.Low(c.first)
	if sc.English() || !strings.HasSuffix(w, "ли") || !sc.Any(weapon, c.first-1, c.first) {
		return false
	}
	first, last := sc.PhraseOf(c.first)
	counted := false
	for i := first; i < c.first; i++ {
		_, n := sc.numeral(i)
		counted = counted || n || sc.Words[i].Kind == sentence.Number
	}
	counted = counted || sc.Any(prepLoc, c.last, c.last+1) || sc.Any(prepOver, c.last, c.last+1)
	return counted && !sc.Any(target, c.last, last) && !sc.Any(critical, c.last, last)
}

// orIntercepted reports whether a verb of interception stands beside: "destroyed or
// intercepted".
func (sc *scan) orIntercepted(c *cue) bool {
	for i := range sc.cues {
		if o := &sc.cues[i]; o.class == intercept && !o.noun && (o.first == c.last+1 && sc.In(c.last, conjuncts) || c.first == o.last+1 && sc.In(o.last, conjuncts)) {
			return true
		}
	}
	return false
}

// reclassMunition makes a verb such as "exploded" or "fell" a blow when a weapon
// is named; else an explosion stays one, and a fall is no event.
func (sc *scan) reclassMunition(c *cue) {
	c.code = ""
	switch {
	case sc.English() && sc.Any(weapon, c.last, c.last+1):
		c.class = lastEvent // "debris of a crashed drone"
	case sc.weaponNear(c):
	case sc.In(c.first, blows):
		c.class = explosion
	default:
		c.class = lastEvent
	}
}

// blows are the verbs of munitions that tell of an explosion all the same.
var blows = syntax.NewSet("exploded вибухнув вибухнула вибухнули взорвался взорвалась взорвались розірвався розірвалась разорвался")

// weaponSubject reports whether a weapon stands right before the verb: "a
// missile destroyed a warehouse", "дрон пошкодив будинок".
func (sc *scan) weaponSubject(c *cue) bool {
	if !sc.English() && impersonal(sc.Low(c.first)) {
		return sc.withWeapon(c)
	}
	if sc.Any(debris, 0, c.first) {
		return false
	}
	return sc.Any(weapon, c.first-2, c.first) && !sc.Any(negation, c.first-2, c.first) && !sc.Any(airDefence, 0, c.first)
}

// weaponBehind reports whether a weapon stands behind a Ukrainian or Russian verb of harm as who did it: "машину
// повредил дрон".
func (sc *scan) weaponBehind(c *cue) bool {
	if sc.English() || c.code == "destroyed" || impersonal(sc.Low(c.first)) || sc.whole(debris) || sc.whole(airDefence) {
		return false
	}
	i := c.last
	if i < len(sc.Words) && sc.Skippable(i) && !sc.Marks[i].Has(weapon) {
		i++
	}
	return sc.Is(i, 1<<weapon) && !sc.instrument(i)
}

// withWeapon reports whether a participle tells what a weapon beside it did: "ракетой
// разрушен дом"; debris of one that was shot down only fell.
func (sc *scan) withWeapon(c *cue) bool {
	if sc.whole(debris) || sc.whole(airDefence) || sc.whole(intercept) {
		return false
	}
	for _, i := range [...]int{c.first - 2, c.first - 1, c.last, c.last + 1} {
		if sc.Is(i, 1<<weapon) && sc.instrument(i) {
			return true
		}
	}
	return false
}

// armySubject reports whether an army is who destroyed or damaged something: "Russian
// forces destroyed a depot".
func (sc *scan) armySubject(c *cue) bool {
	if !sc.English() && impersonal(sc.Low(c.first)) || sc.Any(debris, 0, c.first) || sc.Any(airDefence, 0, c.first) {
		return false
	}
	first, _ := sc.ClauseOf(c.first)
	for i := c.first - 1; i >= max(first, c.first-6); i-- {
		switch {
		case sc.IsQuote(i):
		case sc.In(i, forceWords), sc.In(i, itWords) && sc.saidByParty(i):
			return true
		case sc.Words[i].Kind == sentence.Punct, sc.Marks[i].HasAny(1<<prepLoc | 1<<prepTarget | 1<<target | 1<<negation):
			return false
		}
	}
	return false
}

// saidByParty reports whether a country speaks of itself before word i: "Ukraine said it
// had destroyed a radar".
func (sc *scan) saidByParty(i int) bool {
	for k := range sc.places {
		if t := &sc.places[k]; t.last <= i && sc.places[k].country && sc.Any(speech, t.last, i) {
			return true
		}
	}
	return false
}

var itWords = syntax.NewSet("it they")

// inFlight reports whether a weapon that flies by itself is named near the
// verb: drones and missiles, not aircraft or guns.
func (sc *scan) inFlight(c *cue) bool {
	for _, t := range sc.tags {
		if t.class == weapon && abs(t.first-c.first) <= objectReach && flying[geo.Weapon(t.code)] {
			return true
		}
	}
	return false
}

// acted reports whether the verb's object, after it or, in the passive, before
// it, bears the class, with no target named nearer.
func (sc *scan) acted(c *cue, cl class) bool {
	first, last := sc.ClauseOf(c.first)
	for i := c.last; i < min(last, c.last+objectReach); i++ {
		if sc.Marks[i].Has(cl) && !sc.instrument(i) {
			return !sc.In(sc.pastQuote(c.last), byAgent)
		}
		if sc.Marks[i].Has(target) && !sc.describesNext(i, cl) || sc.Words[i].Kind == sentence.Punct && sc.Low(i) != "," && !sc.IsQuote(i) {
			break
		}
	}
	return (c.passive || impersonal(sc.Low(c.first))) && sc.actedBefore(c, cl, first)
}

// pastQuote returns the word at i, or behind the quotation mark there: "“almost destroyed” by a missile".
func (sc *scan) pastQuote(i int) int {
	for i < len(sc.Words) && sc.IsQuote(i) {
		i++
	}
	return i
}

// actedBefore reports whether what the verb was done to stands before it and bears the class,
// with no target and no other event named nearer.
func (sc *scan) actedBefore(c *cue, cl class, first int) bool {
	for i := c.first - 1; i >= max(first, c.first-objectReach); i-- {
		if sc.Is(i, eventWords&^(1<<intercept)) {
			return false // "після ракетного удару постраждали двоє, зруйновано магазин"
		}
		if sc.Marks[i].Has(cl) && !sc.instrument(i) {
			return !sc.ofBlow(i)
		}
		if sc.Marks[i].Has(target) {
			return false
		}
	}
	return false
}

// describesNext reports whether the word after word i bears the class, which word i only describes:
// "military drones".
func (sc *scan) describesNext(i int, cl class) bool {
	return i+1 < len(sc.Words) && sc.Low(i) == "military" && sc.Marks[i+1].Has(cl)
}

var byAgent = syntax.NewSet("by in with внаслідок від в у при от")

// passive reports whether an English verb cue is in the passive: "was hit",
// "have been shelled", "damaged by debris".
func (sc *scan) passive(c *cue) bool {
	if c.noun || !sc.English() {
		return false
	}
	if strings.HasSuffix(sc.Low(c.first), "ing") {
		return false
	}
	if sc.Low(sc.pastQuote(c.last)) == "by" || sc.In(c.first, strictBe) && !strings.HasSuffix(sc.Low(c.last-1), "ing") {
		return true // "was shelled" is one cue
	}
	for i := c.first - 1; i >= max(0, c.first-3) && sc.Clauses[i] == sc.Clauses[c.first]; i-- {
		if sc.In(i, strictBe) {
			return true
		}
		if !strings.HasSuffix(sc.Low(i), "ly") && sc.Low(i) != "also" && sc.Low(i) != "not" && !sc.IsQuote(i) {
			return false
		}
	}
	return false
}

// coverVerbs notes in the graph which cues are verbs.
func (sc *scan) coverVerbs() {
	for i := range sc.cues {
		if c := &sc.cues[i]; !c.noun {
			sc.CoverVerb(c.first, c.last)
		}
	}
}

// hearOffices makes speakers of names that own an office: "Velyke's acting governor".
func (sc *scan) hearOffices() {
	for k := range sc.places {
		t := &sc.places[k]
		if sc.saysFrom(t) {
			t.speaks, t.office = true, true
		}
		if t.barred || t.speaks || sc.Marks[max(0, t.first-1)].HasAny(1<<prepLoc) && t.first > 0 {
			continue
		}
		for _, o := range sc.tags {
			if o.class == office && o.code != placeOffice && o.first >= t.last && o.first-t.last < 3 && sc.leadsToOffice(t.last, o.first) {
				t.speaks, t.office = true, true
			}
		}
	}
}

// saysFrom reports whether an office in the place opens the sentence and speaks: "Officials
// in X said a drone hit a house in Y".
func (sc *scan) saysFrom(t *toponym) bool {
	i := sc.BeforeDescription(t.first, governors)
	if i < 1 || !sc.namesBehind(t) || !sc.Marks[i].Has(prepLoc) || !sc.Marks[t.last].HasAny(1<<speech|1<<official) {
		return false
	}
	for _, o := range sc.tags {
		if (o.class == office || o.class == source) && o.last == i {
			return o.first < 3 && !sc.AnyName(0, o.first)
		}
	}
	return false
}

// namesBehind reports whether a place that does not speak is named behind t.
func (sc *scan) namesBehind(t *toponym) bool {
	for k := range sc.places {
		if o := &sc.places[k]; o.first > t.first && !o.speaks && !o.acts && !o.barred && !o.country {
			return true
		}
	}
	return false
}

// leadsToOffice reports whether words [i, j) only describe the office after them.
func (sc *scan) leadsToOffice(i, j int) bool {
	for ; i < j; i++ {
		if !sc.Skippable(i) && !sc.Marks[i].Has(descriptor) {
			return false
		}
	}
	return true
}

package event

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/syntax"
)

// The codes of words against which weapons say nothing: for what is only played, "по замыслу", and for what those do who
// clear mines, "controlled explosions".
const (
	stagedCode  = "staged"
	clearedCode = "cleared"
)

// mildCode is the code of words that texts of the war have too: they are peaceful only while the text
// has had no word of the war.
const mildCode = "mild"

// pacify takes the events off that are not of this war: those of a sentence that names
// a peaceful cause or another war, and the harm told after it until an attack is told.
func (st *story) pacify(sc *scan) {
	if sc.warlike() {
		st.warlike, st.warPara = true, sc.para+1
	}
	st.keepOdd(sc)
	staged, cleared := sc.peacefulAs(stagedCode), sc.peacefulAs(clearedCode)
	switch {
	case staged, cleared, sc.played(), sc.notOfWar((st.warlike || st.loud) && !st.elsewhere(sc)):
		st.openPeace(sc)
	case st.endsPeace(sc):
		st.loud = st.loud || sc.whole(explosion)
		st.peace = peace{}
		return
	case !sc.onlyHarm() && !st.peace.war:
		return
	}
	for i := range sc.cues {
		if c := &sc.cues[i]; !cleared || !c.factive || staged {
			c.state, c.reason = possible, geo.ReasonNotOfWar
		}
	}
}

// elsewhere reports whether the sentence is of a paragraph without a word of the war, and of towns that the text was not telling
// of: the next news of many.
func (st *story) elsewhere(sc *scan) bool {
	if st.warPara == 0 || sc.para < st.warPara || st.loud || !sc.comesHome() {
		return false
	}
	for k := range sc.places {
		if p := sc.places[k].mention.Place; p != nil && (st.isAbout(p) || p.Level == geo.LevelOblast || p.Level == geo.LevelRaion) {
			return false
		}
	}
	return true
}

// openPeace lets what follows be of the same, unless a text that tells of blows only mentions it.
func (st *story) openPeace(sc *scan) {
	if !sc.asideOfPeace() && (len(sc.cues) > 0 || !st.struck) {
		st.peace = peace{sc.number + 1, sc.para, sc.Any(otherWar, 0, len(sc.Words))}
		st.leave()
	}
	if sc.givesCause() {
		st.takeBack(sc)
	}
}

// givesCause reports whether the sentence tells harm and its peaceful cause, and of no exercise and no mine.
func (sc *scan) givesCause() bool {
	if len(sc.cues) == 0 || !sc.whole(peaceful) || sc.whole(mine) {
		return false
	}
	return !sc.asideOfPeace() && !sc.peacefulAs(clearedCode) && !sc.peacefulAs(stagedCode)
}

// takeBack takes off the harm and the blasts of which a sentence gives a peaceful cause: those told of its place in the
// sentences right before it, up to a blow. "A blast killed one in X. Gas had leaked from a stove in the kitchen."
func (st *story) takeBack(sc *scan) {
	from := st.sentences[max(0, sc.number-backReach)].Span.Start
	for i := len(st.reports) - 1; i >= 0 && st.reports[i].Evidence.Span.Start >= from; i-- {
		r := &st.reports[i]
		if r.Kind != geo.KindEffectOnly && r.Kind != geo.KindCauseUnknown && r.Kind != geo.KindTollUpdate || !sc.mayBeAt(r.Place) {
			return
		}
		st.drop(r)
		st.reports = st.reports[:i]
	}
}

// backReach is how many sentences a cause may stand behind the harm that came of it.
const backReach = peaceReach

// mayBeAt reports whether what the sentence tells may have been at a place: it names that, what lies in it or around it,
// or none.
func (sc *scan) mayBeAt(at *geo.Place) bool {
	if at == nil || !sc.comesHome() {
		return true
	}
	for k := range sc.places {
		if p := sc.places[k].mention.Place; p != nil && (p.ID == at.ID || p.Contains(at) || at.Contains(p)) {
			return true
		}
	}
	return false
}

// drop says of the mention of a report that it is of no war.
func (st *story) drop(r *geo.Report) {
	if r.Mention >= 0 {
		m := &st.mentions[r.Mention]
		m.Role, m.RoleReason = geo.RoleMentioned, geo.Because(geo.ReasonNotOfWar)
	}
}

// endsPeace reports whether the sentence is of nothing peaceful: that was too far above, or an attack
// is told, or another war and the text comes back to this one.
func (st *story) endsPeace(sc *scan) bool {
	switch {
	case st.peace.number == 0, sc.number+1-st.peace.number > peaceReach:
		return true
	case st.peace.war:
		return sc.comesHome() || sc.para > st.peace.para+1
	}
	return sc.armed()
}

// notOfWar reports whether the sentence tells of something else than this war; warlike is that the text
// has had a word of it.
func (sc *scan) notOfWar(warlike bool) bool {
	all := len(sc.Words)
	for i := range all {
		if sc.Marks[i].Has(otherWar) && !sc.comparesWar(i) && !sc.inTheatre() {
			return true
		}
	}
	if !sc.Any(peaceful, 0, all) || sc.armed() {
		return sc.asideOfPeace() && !sc.Any(weapon, 0, all)
	}
	return !warlike || !sc.onlyMild()
}

// onlyMild reports whether all peaceful words of the sentence are mild.
func (sc *scan) onlyMild() bool {
	for i := range sc.Words {
		if sc.Marks[i].Has(peaceful) && !sc.mildAt(i) {
			return false
		}
	}
	return true
}

// mildAt reports whether a mild word stands at word i.
func (sc *scan) mildAt(i int) bool {
	for k := range sc.tags {
		if t := &sc.tags[k]; t.class == peaceful && t.code == mildCode && t.first <= i && i < t.last {
			return true
		}
	}
	return false
}

// comparesWar reports whether the war at word i is only compared with: "the worst
// since the Second World War".
func (sc *scan) comparesWar(i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if sc.Low(k) == "since" || sc.Low(k) == "після" || sc.Low(k) == "после" {
			return true
		}
	}
	return false
}

// armed reports whether the sentence names a weapon of armies, or an attack and who made it, or
// an attack that no weather and no player makes.
func (sc *scan) armed() bool {
	all := len(sc.Words)
	if sc.weaponOfArmies() || (sc.Any(impact, 0, all) || sc.Any(attack, 0, all)) && sc.Any(actor, 0, all) {
		return true
	}
	for i := range sc.Words {
		if sc.In(i, shellingStems) && !sc.inPlay(i) {
			return true
		}
	}
	return false
}

// shellingStems are how words of attack begin that have no other sense.
var shellingStems = syntax.NewStems("обстріл обстрел shell bomb авіаудар авиаудар артобстр прильот прилёт airstrike")

// weaponOfArmies reports whether a weapon is named that nobody has at home or digs for: no rifle, no
// mine.
func (sc *scan) weaponOfArmies() bool {
	if !sc.Any(weapon, 0, len(sc.Words)) {
		return false
	}
	for i := range sc.tags {
		if t := &sc.tags[i]; t.class == weapon && t.code != string(geo.WeaponSmallArms) && t.code != string(geo.WeaponMine) {
			return true
		}
	}
	return false
}

// onlyHarm reports whether nothing but harm is told.
func (sc *scan) onlyHarm() bool {
	for i := range sc.cues {
		if !isEffect(sc.cues[i].class) && sc.cues[i].class != casualty && sc.cues[i].class != explosion {
			return false
		}
	}
	return true
}

// inTheatre reports whether a place in it is named as more than a speaker.
func (sc *scan) inTheatre() bool {
	for k := range sc.places {
		p := sc.places[k].mention.Place
		if p != nil && inTheatre(p.Country) && p.Country != "" && !sc.places[k].speaks && sc.places[k].frame != frameNone {
			return true
		}
	}
	return false
}

// comesHome reports whether the sentence names a place of this war, and not only who fights it.
func (sc *scan) comesHome() bool {
	for k := range sc.places {
		p := sc.places[k].mention.Place
		if p != nil && inTheatre(p.Country) && p.Level != geo.LevelCountry && p.Level != geo.LevelRegion {
			return true
		}
	}
	return false
}

// warlike reports whether the sentence has a word of what only a war has: fighting, a weapon, a mine, air defence, an alert, an
// attack and who made it, a hit. Blasts of no peaceful cause are added by pacify.
func (sc *scan) warlike() bool {
	n := len(sc.Words)
	return sc.Any(war, 0, n) || sc.Any(mine, 0, n) || sc.Any(airDefence, 0, n) || sc.Any(alert, 0, n) || sc.armed() || sc.tellsHit()
}

// tellsHit reports whether the sentence has a noun for what a weapon does, "на місці влучання", or a blow and its harm.
func (sc *scan) tellsHit() bool {
	if !sc.whole(impact) && !sc.whole(attack) {
		return false
	}
	harm := (sc.whole(damage) || sc.whole(fire) || sc.whole(killed) || sc.whole(injured) || sc.whole(casualty) || sc.whole(target)) && !sc.whole(peaceful)
	for i := range sc.Words {
		if sc.Marks[i].HasAny(1<<impact|1<<attack) && (sc.In(i, hits) || harm && sc.strokeAt(i)) {
			return true
		}
	}
	return false
}

// disarm takes off what a text reports that nowhere has a word of the war: all of a long one, and of a short one what
// tells more than the harm.
func (st *story) disarm() {
	long := len(st.sentences) > fewSentences
	if st.warlike || long && st.loud {
		return
	}
	st.reports = slices.DeleteFunc(st.reports, func(r geo.Report) bool {
		if !long && !st.isOdd(&r) {
			return false
		}
		st.drop(&r)
		return true
	})
}

// near are the countries beside the theatre, over which what is fired in this war may fly.
var near = map[string]bool{
	"BY": true, "MD": true, "PL": true, "RO": true, "HU": true, "SK": true, "LT": true, "LV": true, "EE": true, "FI": true, "BG": true, "TR": true, "GE": true,
}

// ofAnotherWar reports whether a place lies far from this war, and no party to it is named.
func (sc *scan) ofAnotherWar(p *geo.Place) bool {
	return p.Country != "" && !near[p.Country] && !sc.whole(actor)
}

// reclassReached leaves of a verb of reaching only what reached a thing, or is a weapon.
func (sc *scan) reclassReached(c *cue) {
	if c.code = ""; !sc.weaponNear(c) && !sc.thingReached(c) {
		c.class = lastEvent
	}
}

// thingReached reports whether a verb of reaching leads to a thing or follows one: "попали в дом".
func (sc *scan) thingReached(c *cue) bool {
	first, last := sc.ClauseOf(c.first)
	for i := max(first, c.first-objectReach); i < min(last, c.last+objectReach); i++ {
		if sc.Marks[i].HasAny(1<<target | 1<<critical | 1<<people) {
			return true
		}
	}
	return false
}

// onlyRubble reports whether a word for debris is of a house and not of what was shot down: "debris from collapsed
// buildings", "weeping in the wreckage of her home".
func (sc *scan) onlyRubble(c *cue) bool {
	last := min(len(sc.Words), c.last+objectReach)
	if (sc.In(c.last, ofWords) || sc.Low(c.last) == "from") && (sc.Any(target, c.last, last) || sc.Any(damage, c.last, last)) && !sc.Any(weapon, c.first-2, last) {
		return true
	}
	if sc.ofShell(c) {
		return true
	}
	for _, stem := range rubbleStems {
		if strings.HasPrefix(sc.Low(c.last), stem) {
			return true
		}
	}
	if sc.besideBlastWave(c) {
		return true
	}
	return sc.English() && len(sc.cues) == 1 && !sc.whole(weapon) && !sc.whole(airDefence) && !sc.falls()
}

// besideBlastWave reports whether fragments flew from an explosion rather than fell: "by the blast wave
// and debris", "вибуховою хвилею та уламками".
func (sc *scan) besideBlastWave(c *cue) bool {
	for i := max(0, c.first-waveReach); i < min(len(sc.Words), c.last+waveReach); i++ {
		for _, stem := range waveStems {
			if strings.HasPrefix(sc.Low(i), stem) {
				return !sc.Any(intercept, 0, len(sc.Words)) && !sc.fell(c.first)
			}
		}
	}
	return false
}

// fell reports whether what stands at word i is said right before to fall: "падения обломков".
func (sc *scan) fell(i int) bool {
	for k := max(0, i-2); k < i; k++ {
		if w := sc.Low(k); strings.HasPrefix(w, "fall") || strings.HasPrefix(w, "паден") || strings.HasPrefix(w, "падін") || strings.HasPrefix(w, "пада") {
			return true
		}
	}
	return false
}

// waveReach is how many words may stand between a blast wave and the fragments beside it.
const waveReach = 4

// waveStems are how blast waves begin.
var waveStems = []string{"wave", "хвил", "волн"}

// ofShell reports whether debris is of a shell that nothing shoots down: "снаряд зруйнував дах, а його
// уламками посікло стіни".
func (sc *scan) ofShell(c *cue) bool {
	if sc.English() || sc.whole(airDefence) || sc.whole(intercept) {
		return false
	}
	shell := false
	for _, t := range sc.tags {
		if t.class != weapon {
			continue
		}
		code := geo.Weapon(t.code)
		if flying[code] {
			return false
		}
		shell = shell || t.first < c.first && (code == geo.WeaponArtillery || code == geo.WeaponRocket)
	}
	return shell
}

// rubbleStems are how what is no weapon begins: "уламками скла", "обломки бетона".
var rubbleStems = []string{"скл", "стекл", "бетон", "цегл", "кирпич", "шифер", "меблів", "мебел", "конструкц", "будів", "здани", "стін", "стен", "плит"}

// falls reports whether something falls, lands or hits in the sentence.
func (sc *scan) falls() bool {
	for i := range sc.Words {
		for _, stem := range []string{"fall", "fell", "rain", "crash", "land", "hit", "drop", "found"} {
			if strings.HasPrefix(sc.Low(i), stem) {
				return true
			}
		}
	}
	return false
}

// metInPeace reports whether an aircraft was only met in the air: "jets intercepted a Russian plane".
func (sc *scan) metInPeace(c *cue) bool {
	return strings.HasPrefix(sc.Low(c.first), "intercept") || strings.HasPrefix(sc.Low(c.first), "перех")
}

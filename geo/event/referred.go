package event

import (
	"strikemap/geo/syntax"
)

// visited reports whether people are only spoken of as wounded, by who came to see them:
// "посетил раненых", "met wounded soldiers".
func (sc *scan) visited(c *cue) bool {
	if c.class != injured || c.last-c.first > 1 || !sc.English() && !pluralGenitive(sc.Low(c.first)) {
		return false
	}
	for i := c.first - 1; i >= max(0, c.first-4); i-- {
		if sc.In(i, visits) {
			c.why = sc.Words[i].Text
			return true
		}
	}
	return false
}

// visits are verbs of coming to see somebody, and of thanking him.
var visits = syntax.NewSet(`visited visits visiting met meets meeting awarded thanked посетил посетила посетили навестил навестила навестили
 встретился встретилась встретились наградил наградила наградили відвідав відвідала відвідали провідав провідала провідали нагородив нагородила нагородили`)

// aided reports whether a noun of attack only tells whom or what is helped or paid for: "помощь
// пострадавшим от обстрелов", "компенсации за поврежденные обстрелами дома".
func (sc *scan) aided(c *cue) bool {
	if !c.noun || !isStrike(c.class) || c.first < 2 {
		return false
	}
	for k := range sc.cues {
		o := &sc.cues[k]
		if beside := o.last == c.first || o.last == c.first-1 && sc.In(o.last, byWords); beside && o.class == damage && sc.repaired(o) {
			c.why = o.why
			return true
		}
	}
	return sc.In(c.first-1, byWords) && sc.stemBefore(c.first-1, c.first-4, sufferers) && sc.stemBefore(c.first-2, c.first-8, aids)
}

// stemBefore reports whether one of the words from from on, but before word i, begins so.
func (sc *scan) stemBefore(i, from int, stems syntax.Set) bool {
	for i--; i >= max(0, from); i-- {
		if sc.In(i, stems) {
			return true
		}
	}
	return false
}

var (
	byWords   = syntax.NewSet("by from від от")
	sufferers = syntax.NewStems("постражда потерпіл пострада потерпев affected suffer displaced victim")
	aids      = syntax.NewStems("допомог помощ гуманіт гуманит aid relief humanitarian assistance")
)

// nominal reports whether an English participle stands for people at large:
// "help for the wounded".
func (sc *scan) nominal(c *cue) bool {
	if !sc.English() || c.class != killed && c.class != injured || c.last-c.first > 1 {
		return false
	}
	if prev := sc.Low(c.first - 1); prev != "the" && prev != "for" || sc.In(c.last, beForms) && sc.Marks[min(c.last+1, len(sc.Marks)-1)].Has(occur) {
		return false // "the fatalities were reported in X"
	}
	c.why = sc.Words[c.first].Text
	return true
}

// repaired reports whether damage is only named as what is made good: "компенсации за
// поврежденное жилье", "rebuild damaged homes", "a damaged school was repaired".
func (sc *scan) repaired(c *cue) bool {
	if c.class != damage {
		return false
	}
	for i := c.first - 1; i >= max(0, c.first-repairReach) && !sc.IsVerb(i); i-- {
		if i >= c.first-3 && sc.repairs(c, i) || sc.In(c.first-1, commas) && sc.repairs(c, i) {
			return true
		}
	}
	if !sc.English() || c.passive && !sc.In(c.last, byWords) {
		return false
	}
	for i := c.last; i < c.last+4; i++ {
		if sc.In(i, beForms) && sc.repairs(c, i+1) {
			return true
		}
	}
	return false
}

// repairReach is how many words may stand between what is made good and its damage in a clause of its own: "відновлення
// 40 будинків, пошкоджених обстрілами".
const repairReach = 6

var commas = syntax.NewSet(",")

// repairs reports whether word i tells that something is made good, and keeps it as why the
// cue is none.
func (sc *scan) repairs(c *cue, i int) bool {
	if !sc.In(i, repairWords) {
		return false
	}
	c.why = sc.Words[i].Text
	return true
}

// foretold reports whether the cue's clause is only what somebody predicts: "експерти прогнозують, що обстріли посиляться".
func (sc *scan) foretold(c *cue) bool {
	return sc.stemBefore(c.first, c.first-2*modalReach, foretelling) && sc.stemBefore(c.last+modalReach, c.last, growing)
}

// fallenSoldier reports whether a death is told of a soldier without a word of where he died, as the authorities of his home
// tell it: "про загибель військового повідомив губернатор".
func (sc *scan) fallenSoldier(c *cue) bool {
	if c.class != killed || sc.whole(impact) || sc.whole(attack) || sc.whole(explosion) || sc.whole(weapon) || !sc.stemBefore(c.last+modalReach, c.first-modalReach, soldiers) {
		return false
	}
	for k := range sc.places {
		if t := &sc.places[k]; t.first > 0 && sc.Marks[t.first-1].Has(prepLoc) {
			return false
		}
	}
	return true
}

var (
	foretelling = syntax.NewStems("прогноз predict forecast передбача предсказ")
	growing     = syntax.NewStems("посил усил збільш увелич зрост возраст increas intensif grow продовж продолж continue")
	soldiers    = syntax.NewStems("військов военн солдат захисник воїн боєць боец бойц генерал полковник офицер офіцер general soldier serviceman commander командир")
)

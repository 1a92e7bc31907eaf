package event

import (
	"slices"

	"strikemap/geo/syntax"
)

// playCode is the code of words for those who play: blows are theirs.
const playCode = "play"

// inPlay reports whether the word of attack at i is of a game or a market, where no weapon and no army is named: "they
// bombarded the goal", "shares were bombed out".
func (sc *scan) inPlay(i int) bool {
	if sc.Any(weapon, 0, i) || sc.whole(actor) || sc.whole(damage) || sc.whole(fire) {
		return false
	}
	return sc.playersAct() || sc.atGoal(i) || sc.ofStocks(i)
}

// playersAct reports whether those who play are named, and nobody and nothing that came to harm.
func (sc *scan) playersAct() bool {
	return sc.peacefulAs(playCode) && !sc.whole(killed) && !sc.whole(injured) && !sc.whole(target)
}

// atGoal reports whether the word of attack at i has an object that players aim at.
func (sc *scan) atGoal(i int) bool {
	for k := i + 1; k <= i+goalReach && sc.Low(k) != ","; k++ {
		if sc.In(k, goals) {
			return !sc.In(k+1, ofWords) && sc.Low(k+1) != "to"
		}
	}
	return false
}

// ofStocks reports whether the verb of attack at i tells of shares.
func (sc *scan) ofStocks(i int) bool {
	for k := max(0, i-2*goalReach); k < i; k++ {
		if sc.In(k, stocks) {
			return sc.Marks[i].HasAny(1<<impact|1<<attack) && !sc.In(i-1, factives)
		}
	}
	return false
}

// goalReach is how many words behind a word of attack what players aim at may stand.
const goalReach = 4

// goals are what players aim at, and stocks are what markets trade.
var (
	goals  = syntax.NewSet("goal goals goalkeeper keeper basket hoop net crossbar ворота ворот воротам воріт воротах вратаря воротаря кошик кошика кольцо корзину кільце штангу")
	stocks = syntax.NewSet("shares stocks bonds акции акций акциям акції акцій акціям")
)

// figures are what blows up in words only.
var wordsOnly = syntax.NewSet("prices price market markets rally ratings scandal цены цен рынок рынки рейтинги скандал митинг ціни цін ринок ринки рейтинги мітинг")

// figurative reports whether a verb of explosion tells of what cannot: "prices exploded".
func (sc *scan) figurative(c *cue) bool {
	if c.class != explosion || c.noun {
		return false
	}
	first, _ := sc.ClauseOf(c.first)
	for i := max(first, c.first-2*goalReach); i < c.first; i++ {
		if sc.In(i, wordsOnly) {
			return !sc.Any(prepLoc, i-1, i) && !sc.Any(prepLoc, i-2, i)
		}
	}
	return false
}

// played reports whether a blow of the sentence is of a game or a market.
func (sc *scan) played() bool {
	return slices.ContainsFunc(sc.cues, func(c cue) bool { return isStrike(c.class) && sc.inPlay(c.first) })
}

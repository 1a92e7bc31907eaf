package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// areaSuffers reports whether the subject of a verb of suffering is a community or a town and no
// people are named: "постраждали Велика та Мала громади", "пострадали 15 населенных пунктов".
func (sc *scan) areaSuffers(c *cue) bool {
	w := sc.Low(c.first)
	if !strings.HasPrefix(w, "постражда") && !strings.HasPrefix(w, "пострада") || len(sc.places) == 0 {
		return false
	}
	first, last := sc.PhraseOf(c.first)
	if sc.Any(people, first, last) || sc.Any(prepLoc, first, last) {
		return false
	}
	if sc.settlementsAt(c.last, last) || sc.partOfArea(c.last) {
		return true
	}
	if sc.anyNumber() {
		return false
	}
	if k := sc.NameAt(c.last); k >= 0 && !sc.places[k].country {
		return true
	}
	for i := first; i < last; i++ {
		if strings.HasPrefix(sc.Low(i), "громад") || strings.HasPrefix(sc.Low(i), "общин") || strings.HasPrefix(sc.Low(i), "район") {
			return true
		}
	}
	return false
}

// settlementsAt reports whether the words [first, last) name settlements at large: "близько 15
// населених пунктів".
func (sc *scan) settlementsAt(first, last int) bool {
	for i := first; i < last; i++ {
		if strings.HasPrefix(sc.Low(i), "населен") {
			return strings.HasPrefix(sc.Low(i+1), "пункт")
		}
	}
	return false
}

// thingsSuffer reports whether the subject of a verb of suffering is a thing, with no
// people named nearby: "постраждали будинки".
func (sc *scan) thingsSuffer(c *cue) bool {
	w := sc.Low(c.first)
	if !strings.HasPrefix(w, "постражда") && !strings.HasPrefix(w, "пострада") {
		return false
	}
	if sc.thingBehind(c.last) {
		return true
	}
	first, last := sc.PhraseOf(c.first)
	first, last = max(first, c.first-4), min(last, c.last+5)
	if sc.Any(people, first, last) {
		return false
	}
	for i := first; i < last; i++ {
		if sc.amounts[i].told && !sc.Any(target, i+1, i+3) && !sc.Any(descriptor, i+1, i+3) {
			return false
		}
	}
	return sc.Any(target, first, last) || sc.Any(critical, first, last)
}

// thingBehind reports whether the subject that stands at word i, behind its numbers, adjectives and
// adverbs, is a thing: "пострадала кровля одного из помещений", "пострадали в том числе две школы".
func (sc *scan) thingBehind(i int) bool {
	for k := i; k < min(i+objectReach, len(sc.Words)); k++ {
		switch m := sc.Marks[k]; {
		case m.Has(people), sc.NameAt(k) >= 0, isPerson(sc.Low(k)):
			return false
		case m.HasAny(1<<target | 1<<critical):
			return true
		case sc.In(k, sufferedHow), sc.Words[k].Kind == sentence.Number, isAdjective(sc.Low(k)):
			continue
		}
		if _, counted := sc.numeral(k); !counted {
			return false
		}
	}
	return false
}

// sufferedHow may stand between a verb of suffering and its subject.
var sufferedHow = syntax.NewSet("в том числе также и ещё еще уже только сильно серьёзно серьезно частично значительно незначительно предварительно минимум как не менее более около больше меньше " +
	"у тому числі теж також ще вже лише дуже серйозно частково значно попередньо щонайменше зокрема близько понад")

// isAdjective reports whether a word may be a Russian or Ukrainian adjective by its ending.
func isAdjective(w string) bool {
	for _, e := range []string{"ый", "ий", "ой", "ая", "ое", "ее", "ые", "ие", "ых", "их"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// isPerson reports whether a word is of who works, lives or learns there, though it begins as the thing
// does: "железнодорожники", "школьница".
func isPerson(w string) bool {
	for _, e := range []string{"ник", "ники", "ников", "ників", "ница", "ницы", "ниця", "ниці", "ист", "исты", "истка", "іст", "істи", "істка"} {
		if strings.HasSuffix(w, e) {
			return w != "рынок" && !strings.HasSuffix(w, "ельник") && !strings.HasSuffix(w, "больница") && !strings.HasSuffix(w, "больницы") && !strings.HasSuffix(w, "гостиница") && !strings.HasSuffix(w, "гостиницы") && !strings.HasSuffix(w, "теплица") && !strings.HasSuffix(w, "теплицы")
		}
	}
	return false
}

// partOfArea reports whether word i is a part of the area or town named behind it.
func (sc *scan) partOfArea(i int) bool { return sc.In(i, partWords) && sc.NameAt(i+1) >= 0 }

// partWords are parts of an area or town: "постраждав південь області".
var partWords = syntax.NewSet("південь північ схід захід центр передмістя околиця околиці юг север восток запад пригород")

// behindThing reports whether the place behind a noun of attack says where it was or whose the thing hit is.
func (sc *scan) behindThing(c *cue, t *toponym) bool {
	return t.first >= c.last && (t.frame == frameLoc || t.frame == frameOver) || sc.hitThingOf(c, t)
}

// hitThingOf reports whether the place is that of the thing which the attack is said to be on: "в результате
// удара по школе X".
func (sc *scan) hitThingOf(c *cue, t *toponym) bool {
	if sc.English() || t.frame != frameModifier || t.first < c.last || t.first-c.last > objectReach || sc.eventBetween(c, t) || !sc.Any(prepTarget, c.last, c.last+1) {
		return false
	}
	for i := c.last; i < t.first; i++ {
		if sc.Words[i].Kind == sentence.Punct {
			return false
		}
	}
	return true
}

// didNotHappen reports whether a verb of happening behind a noun is denied: "взрыв не произошёл", but not
// "обстрел не прекращается".
func (sc *scan) didNotHappen(c *cue, last int) bool {
	if !c.noun || sc.English() {
		return false
	}
	for i := c.last; i < min(last, c.last+objectReach); i++ {
		if sc.Low(i) == "не" {
			return sc.In(i+1, deniedVerbs)
		}
	}
	return false
}

// deniedVerbs begin that something happened.
var deniedVerbs = syntax.NewStems("произош случил состоял зафиксир возник сдетонир відбу сталося стався сталася сталась зафіксов виник")

// eventBetween reports whether another event word stands between a cue and the
// list that a place after it belongs to: the place goes with that.
func (sc *scan) eventBetween(c *cue, t *toponym) bool {
	for i := c.last; i < sc.places[t.list].first; i++ {
		if sc.Is(i, eventWords) {
			return true
		}
	}
	return false
}

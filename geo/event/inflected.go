package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// afterCase reads the frame of a Ukrainian or Russian name whose case alone
// joins it to the word at i.
func (sc *scan) afterCase(i int, t *toponym) frame {
	switch {
	case sc.pastInstrument(t.first):
		return frameObject
	case sc.pastGun(t.first), sc.pastAttacker(t.first):
		return frameGenitive
	case sc.Low(i) == "," && sc.inverted(t.first):
		return frameSubject
	case !sc.ordinary(i):
		return frameNone
	case i+1 == t.first && sc.Marks[i].HasAny(1<<target|1<<descriptor|1<<critical|1<<people), t.first-i <= 3 && sc.Any(target, i-2, i+1), sc.Marks[i].Has(people) && sc.describedFrom(i+1, t.first):
		return frameModifier
	case !t.country && sc.ofThingHit(i):
		return frameModifier
	case sc.inverted(t.first), sc.underFire(i):
		return frameSubject
	}
	return frameNone
}

// ofThingHit reports whether word i ends the phrase of a thing that a verb of attack or harm says was hit: "попал в
// здание торгового центра X", "пошкоджено будівлю клубу X".
func (sc *scan) ofThingHit(i int) bool {
	const hit = mask(1)<<impact | 1<<damage
	for k := i; k >= max(0, i-longestThing); k-- {
		switch m := sc.Marks[k]; {
		case m.HasAny(1<<prepLoc | 1<<prepTarget | 1<<prepTo):
			return k < i && sc.IsVerb(k-1) && sc.Is(k-1, hit)
		case sc.IsVerb(k):
			return m.HasAny(hit) && (sc.Any(target, k+1, i+1) || sc.Any(critical, k+1, i+1))
		case !sc.ordinary(k), m.HasAny(1<<actor | 1<<weapon), sc.In(k, forceWords):
			return false
		}
	}
	return false
}

// longestThing is how many words the phrase of a thing may have: "двор детского реабилитационного центра".
const longestThing = 5

// ordinary reports whether word i is a word, but no name, office or verb of
// speech.
func (sc *scan) ordinary(i int) bool {
	return sc.Words[i].Kind == sentence.Letters && sc.NameAt(i) < 0 && !sc.Marks[i].HasAny(1<<speech|1<<office)
}

// underFire reports whether the verb at word i follows what somebody came under:
// "під ворожим вогнем та ударами дронів опинилися X", "под огнём за сутки были X".
func (sc *scan) underFire(i int) bool {
	fire, unknown := false, 0
	for k := i - 1; k >= max(0, i-underFireReach); k-- {
		m := sc.Marks[k]
		switch {
		case sc.Low(k) == "під", sc.Low(k) == "под":
			return fire || m&(1<<impact|1<<attack) != 0
		case m&(1<<impact|1<<attack|1<<weapon) != 0:
			fire = true
		case sc.InTime(k), sc.In(k, conjuncts), sc.Low(k) == ",", sc.countryAt(k), sc.Skippable(k):
		case sc.Words[k].Kind == sentence.Letters && sc.NameAt(k) < 0 && unknown == 0:
			unknown++ // "під дроновим терором та обстрілами"
		default:
			return false
		}
	}
	return false
}

// underFireReach is how many words the phrase of what a place came under may have.
const underFireReach = 12

// inverted reports whether a verb phrase of suffering stands shortly before
// word i: "під обстрілами перебували X", "без світла залишився X".
func (sc *scan) inverted(i int) bool {
	between, counted := 0, false
	for k := i - 1; k >= max(0, i-invertedReach) && between < 4 && sc.Clauses[k] == sc.Clauses[i]; k-- {
		if sc.IsVerb(k) || sc.In(k, sufferVerbs) && sc.strikeBefore(k) {
			return !counted || sc.Marks[k].HasAny(1<<power|1<<heatWater)
		}
		if sc.CountsAreas(k) {
			counted = true // "без света остались 14 сёл X района"
			continue
		}
		if sc.Low(k) == "," || sc.Capital(k) && sc.NameAt(k) < 0 {
			continue // a name that is not known
		}
		between++
		if !sc.goesOn(k) {
			return false
		}
	}
	return false
}

// goesOn reports whether word i may stand between a verb of suffering and the name.
func (sc *scan) goesOn(i int) bool {
	if sc.Words[i].Kind != sentence.Letters {
		return sc.Low(i) == ":"
	}
	return (sc.NameAt(i) < 0 || sc.countryAt(i)) && sc.Marks[i]&(1<<prepLoc|1<<prepFrom|1<<prepTo|1<<prepOff) == 0
}

// invertedReach is how many words a list of names may have before word i.
const invertedReach = 10

// countryAt reports whether word i names a country, as one whose blows others suffer.
func (sc *scan) countryAt(i int) bool {
	k := sc.NameAt(i)
	return k >= 0 && sc.places[k].country
}

// strikeBefore reports whether a noun of attack stands in the clause of word i before
// it: "артилерійських обстрілів ворога зазнали", "атаке подвергся".
func (sc *scan) strikeBefore(i int) bool {
	for k := i - 1; k >= 0 && sc.Clauses[k] == sc.Clauses[i]; k-- {
		if sc.Marks[k].HasAny(1<<impact | 1<<attack) {
			return true
		}
	}
	return false
}

// pastGun reports whether a noun of attack stands before word i with only what it was
// made with between: "обстріл із міномета села X".
func (sc *scan) pastGun(i int) bool {
	armed := false
	for i--; i >= 0; i-- {
		m := sc.Marks[i]
		switch {
		case m&(1<<impact|1<<attack) != 0 && !m.Has(weapon):
			return armed && !sc.IsVerb(i)
		case m.Has(weapon):
			armed = true
		case sc.IsQuote(i), m.Has(prepFrom), m.Has(descriptor), sc.Words[i].Kind == sentence.Number, sc.Skippable(i):
		default:
			return false
		}
	}
	return false
}

// pastAttacker reports whether a noun of attack stands before word i with only who attacked
// between: "обстрел боевиками ВСУ села X", "обстрелы со стороны ВСУ X".
func (sc *scan) pastAttacker(i int) bool {
	army := false
	for i--; i >= 0; i-- {
		m := sc.Marks[i]
		switch {
		case m&(1<<impact|1<<attack) != 0 && !m.Has(weapon):
			return army && !sc.IsVerb(i)
		case m.Has(actor):
			army = true
		case sc.IsQuote(i), m.Has(descriptor), sc.In(i, sideWords), sc.Low(i) == "со", sc.Low(i) == "з", sc.Skippable(i):
		default:
			return false
		}
	}
	return false
}

// sideWords lead to the army that a blow came from.
var sideWords = syntax.NewSet("стороны сторони боку")

// sideOfArmy reports whether word i says only which army a blow came from: "обстрел со стороны ВСУ".
func (sc *scan) sideOfArmy(i int) bool {
	return sc.In(i, sideWords) && sc.Any(actor, i+1, i+3)
}

// pastInstrument reports whether a verb of attack stands before word i with
// only its instrument between: "атакував 12 безпілотниками X", "обстреляли из
// миномётов X".
func (sc *scan) pastInstrument(i int) bool {
	for i--; i >= 0; i-- {
		m := sc.Marks[i]
		switch {
		case m&(1<<impact|1<<attack) != 0:
			return sc.IsVerb(i)
		case sc.IsQuote(i), m.Has(weapon), m.Has(prepFrom), m.Has(descriptor), sc.Words[i].Kind == sentence.Number, sc.Skippable(i):
		case (sc.Low(i) == "," || sc.In(i, conjuncts)) && sc.Any(weapon, i+1, i+3): // "з авіації, РСЗВ та FPV-дронів X"
		default:
			return false
		}
	}
	return false
}

// capitalActs reports whether a capital stands for its country as who attacks: "Киев атаковал X", but "Киев
// атаковали дроны", "Киев атаковал враг".
func (sc *scan) capitalActs(c *cue, t *toponym) bool {
	p := t.mention.Place
	if sc.English() || c.noun || !isStrike(c.class) || t.frame != frameSubject || p == nil || p.ID == "" || capitals[p.Country] != p.ID {
		return false
	}
	return c.first >= t.last && c.first-t.last < 4 && singularActive(sc.Low(c.first)) && !sc.attackerBehind(c)
}

// attackerBehind reports whether who attacks is named shortly behind the verb.
func (sc *scan) attackerBehind(c *cue) bool {
	for i := c.last; i < min(len(sc.Words), c.last+4); i++ {
		if sc.In(i, forceWords) || sc.Marks[i].HasAny(1<<weapon|1<<actor) && !sc.instrument(i) || sc.countryAt(i) {
			return true
		}
	}
	return false
}

// singularActive reports whether a Ukrainian or Russian verb is active and of one who acts: "атаковал", "ударила",
// "обстріляв", "наносит".
func singularActive(w string) bool {
	for _, e := range []string{"ал", "ил", "ел", "ала", "ила", "ела", "ла", "ет", "ёт", "ит", "ав", "ив", "ів", "ує", "ює", "ає", "ить"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// capitalsBlow reports whether a capital behind a noun of attack is whose attack it was: "удары Киева", but "обстрел
// Киева".
func (sc *scan) capitalsBlow(c *cue, t *toponym) bool {
	p := t.mention.Place
	if sc.English() || !c.noun || p == nil || p.ID == "" || capitals[p.Country] != p.ID || c.last != t.first {
		return false
	}
	return strings.HasPrefix(sc.Low(c.first), "удар") || strings.HasPrefix(sc.Low(c.first), "атак")
}

// instrument reports whether a Ukrainian or Russian word stands in the case of what
// something is done with: "ракетой разрушен склад".
func (sc *scan) instrument(i int) bool {
	return !sc.English() && instrumental(sc.Low(i))
}

// instrumental reports whether a word for a weapon may stand in the instrumental: "дроном", "ракетами".
func instrumental(w string) bool {
	for _, e := range []string{"ом", "ем", "єм", "ами", "ями", "ой", "ою", "ею", "єю"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// pluralGenitive reports whether a participle is in the plural genitive: "загиблих",
// "раненых".
func pluralGenitive(w string) bool {
	return strings.HasSuffix(w, "их") || strings.HasSuffix(w, "ых")
}

// ofBlow reports whether the weapon at word i only says what struck, or what something fell from: "после
// атаки дронов разрушен гараж", "в результате сброса с беспилотника уничтожен дом".
func (sc *scan) ofBlow(i int) bool {
	return !sc.English() && (sc.In(i-1, fromThings) || i > 0 && sc.Is(i-1, 1<<impact|1<<attack|1<<explosion))
}

// fromThings open where something fell or flew from.
var fromThings = syntax.NewSet("с со из з із зі")

// describedFrom reports whether the words [first, last) only describe the name of one place: "житель населённого
// пункта X", not "жители населённых пунктов".
func (sc *scan) describedFrom(first, last int) bool {
	for i := first; i < last; i++ {
		if !sc.Marks[i].Has(descriptor) || pluralGenitive(sc.Low(i)) {
			return false
		}
	}
	return true
}

// impersonal reports whether a Ukrainian or Russian participle is passive:
// "знищено", "уничтожены".
func impersonal(w string) bool {
	for _, e := range []string{"но", "то", "ний", "на", "не", "ні", "ен", "ена", "ено", "ены", "ён", "ного", "них", "ных"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

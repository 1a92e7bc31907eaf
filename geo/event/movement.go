package event

import (
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// routed finds frames of movement: launched from, heading for, flown over,
// brought to hospital in.
func (sc *scan) routed(i int) frame {
	for k := i; k >= max(0, i-1); k-- {
		if f := sc.movementAt(k); f != frameNone {
			return f
		}
	}
	if i < 0 {
		return frameNone
	}
	if sc.Marks[i].Has(prepLoc) && sc.fromThing(i) {
		return frameLaunch
	}
	return sc.movementBefore(i)
}

// movementAt reads the frame from a word of movement right before the name.
func (sc *scan) movementAt(k int) frame {
	switch m := sc.Marks[k]; {
	case m.Has(heading) && sc.hitBehindDash(k):
		return frameHeading
	case m.Has(launch) && (!m.Has(prepLoc) || m.Has(prepFrom)) && !sc.sideOfArmy(k):
		return frameLaunch
	case m.Has(heading):
		return frameToward
	case !sc.English():
		return sc.takenTo(k)
	case m.Has(care) && !sc.struck(k):
		return frameCare
	case m.Has(flight):
		return frameFlight
	}
	return frameNone
}

// takenTo reads a hospital that is named by the genitive of its town as where people were taken: "доставили
// в больницы X"; what else happens at "больница X" may be a blow.
func (sc *scan) takenTo(k int) frame {
	if !sc.Marks[k].Has(care) || sc.struck(k) {
		return frameNone
	}
	for i := k - 1; i >= max(0, k-objectReach); i-- {
		if sc.In(i, takenVerbs) {
			return frameCare
		}
	}
	for i := max(0, k-objectReach); i < min(len(sc.Words), k+objectReach+1); i++ {
		if sc.In(i, lyingVerbs) {
			return frameCare
		}
	}
	return frameNone
}

// lyingVerbs begin what those do who lie in a hospital: "у реанімації X померла дитина".
var lyingVerbs = syntax.NewStems("помер помира умер умир сконча лежит лежат лежить лікую лікує лечат лечит")

// takenWhere reports whether a relative clause from word i on says that people were brought to the place before
// it: "X, куда вывезли часть пострадавших".
func (sc *scan) takenWhere(i int) bool {
	if sc.Low(i) != "," || !sc.In(i+1, whitherWords) {
		return false
	}
	taken, hurt := false, false
	for k := i + 2; k < min(len(sc.Words), i+2+takenReach) && sc.Low(k) != ","; k++ {
		taken = taken || sc.In(k, takenVerbs)
		hurt = hurt || sc.In(k, themWords) || sc.Marks[k].HasAny(1<<injured|1<<killed|1<<people)
	}
	return taken && hurt
}

// takenReach is how many words behind "where" the verb of bringing may stand.
const takenReach = 8

// whitherWords open a clause on what came to a place.
var whitherWords = syntax.NewSet("куда куди where")

// takenVerbs begin what is done with the wounded.
var takenVerbs = syntax.NewStems("taken brought evacuated transferred transported вывез вивез возят вивоз доставл достав госпитализ шпиталіз отвез увез перевез перевез транспортир эвакуир евакую евакуй направл доправ забра забир")

// hitBehindDash reports whether what was hit in the direction at word k is counted behind the name and a dash:
// "in the direction of X village - two hits".
func (sc *scan) hitBehindDash(k int) bool {
	i := k + 1
	for i < len(sc.Words) && (sc.NameAt(i) >= 0 || sc.Marks[i].HasAny(1<<descriptor|1<<prepOf)) {
		i++
	}
	return i > k+1 && i < len(sc.Words) && syntax.IsDash(sc.Low(i)) && sc.Any(impact, i, i+4)
}

// movementReach is how many words may stand between a word of movement and the
// preposition of the name: "from positions that lie in the area of X".
const movementReach = 7

// movementBefore looks for launch and care further before the preposition at i.
func (sc *scan) movementBefore(i int) frame {
	for k := i; k >= max(0, i-movementReach); k-- {
		switch {
		case sc.Is(k, eventWords) && !sc.Marks[k].Has(injured), sc.NameAt(k) >= 0, sc.In(k, recordedWords), sc.sideOfArmy(k):
			return frameNone
		case sc.Marks[k].Has(launch):
			return frameLaunch
		case sc.Marks[k].Has(care) && !sc.struck(k) && sc.Marks[i].HasAny(1<<prepLoc|1<<prepTo):
			return frameCare
		}
	}
	return frameNone
}

// fromThing reports whether the preposition at i hangs on "from a thing":
// "launched from an airfield in X".
func (sc *scan) fromThing(i int) bool {
	for k := i - 1; k >= max(0, i-6); k-- {
		switch {
		case sc.Marks[k].Has(prepFrom) && sc.In(k-1, distances):
			return false // "landed 200 metres from a hospital in X"
		case sc.Marks[k].Has(prepFrom):
			return sc.English() && k+1 < i && sc.NameAt(k+1) < 0 && !sc.In(i-1, dropDrones) && !sc.Is(k, eventWords)
		case sc.Is(k, eventWords), sc.NameAt(k) >= 0, sc.Words[k].Kind == sentence.Punct, sc.Marks[k].Has(prepLoc):
			return false
		}
	}
	return false
}

// dropDrones are what something is dropped from at the place itself: "an explosive drop from
// a drone in X".
var dropDrones = syntax.NewSet("drone drones uav uavs quadcopter quadcopters")

// recordedWords tell where blows landed: in "обстріли з боку військ зафіксовані у X" only the
// army stands on that side.
var recordedWords = syntax.NewSet("зафіксовано зафіксовані зафіксований зафіксували зафиксирован зафиксировано зафиксированы зафиксировали")

// struckReach is how many words may stand between a blow and the hospital hit: "hit the grounds of a hospital in X".
const struckReach = 7

// struck reports whether the hospital at word k was itself hit: "struck a hospital in
// X", "a hospital in X came under fire".
func (sc *scan) struck(k int) bool { return sc.struckBefore(k) || sc.struckAfter(k) }

// struckAfter reports whether the hospital at word k opens its clause and is hit behind
// its place.
func (sc *scan) struckAfter(k int) bool {
	first, last := sc.ClauseOf(k)
	for k > first && sc.Marks[k-1].Has(care) {
		k--
	}
	for i := first; i < k; i++ {
		if sc.Marks[i].HasAny(governors) || sc.IsVerb(i) || sc.NameAt(i) >= 0 {
			return false
		}
	}
	for k < last && sc.NameAt(k) < 0 {
		k++
	}
	for k < last && sc.NameAt(k) >= 0 {
		k++
	}
	end := min(k+struckVerbReach, last)
	return sc.Any(impact, k, end) || sc.Any(damage, k, end) || sc.Any(attack, k, end)
}

// struckVerbReach is how many words behind the place of a hospital the blow that it took may
// end: "was again hit".
const struckVerbReach = 4

// struckBefore reports whether what stands at word k was itself hit: "struck a
// hospital in X" is no place of care.
func (sc *scan) struckBefore(k int) bool {
	return sc.Any(impact, k-struckReach, k) || sc.Any(damage, k-struckReach, k) || sc.Any(attack, k-struckReach, k)
}

// madeThere reports whether the preposition at word i says where a weapon was made: "ракет, произведённых в X".
func (sc *scan) madeThere(i int) bool {
	return i > 0 && sc.Marks[i].Has(prepLoc) && sc.In(i-1, madeWords)
}

// madeWords tell that a thing was made.
var madeWords = syntax.NewSet("made produced manufactured assembled произведенных произведённых произведенными произведенные произведенной произведенная изготовленных изготовленные " +
	"изготовленными изготовленной собранных собранные вироблених вироблені виробленої вироблена виробленими виготовлених виготовлені виготовленої виготовленими зібраних зібрані")

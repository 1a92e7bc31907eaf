package event

import (
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// verbFollows reports whether a cue stands at word i, or behind one word that
// is no preposition: "X залишилось без світла".
func (sc *scan) verbFollows(i int) bool {
	const linking = mask(1)<<prepLoc | 1<<prepFrom | 1<<prepTo | 1<<prepOff | 1<<prepTarget | 1<<occur
	if sc.Is(i, eventWords) || i+1 < len(sc.Words) && sc.Is(i+1, eventWords) && sc.Marks[i]&linking == 0 {
		return true
	}
	from := i
	for i < len(sc.Words) && i-from < againReach && (sc.InTime(i) || sc.In(i, againWords) || sc.Words[i].Kind == sentence.Number) {
		i++
	}
	return i > from && sc.IsVerb(i)
}

// againReach is how many words may say when or how often before the verb: "X в очередной раз
// минувшей ночью обстреляли".
const againReach = 7

// againWords say how often.
var againWords = syntax.NewSet("снова вновь опять повторно в очередной раз раза вкотре знову вчергове також ще раз разів двічі тричі дважды трижды также у черговий")

// dropDrones are what something is dropped from at the place itself: "an explosive drop from
// a drone in X".
var dropDrones = syntax.NewSet("drone drones uav uavs quadcopter quadcopters")

// recordedWords tell where blows landed: in "обстріли з боку військ зафіксовані у X" only the
// army stands on that side.
var recordedWords = syntax.NewSet("зафіксовано зафіксовані зафіксований зафіксували зафиксирован зафиксировано зафиксированы зафиксировали")

package event

import (
	"strikemap/geo/sentence"
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
	if sc.marks[i].has(prepLoc) && sc.fromThing(i) {
		return frameLaunch
	}
	return sc.movementBefore(i)
}

// movementAt reads the frame from a word of movement right before the name.
func (sc *scan) movementAt(k int) frame {
	switch m := sc.marks[k]; {
	case m.has(launch) && (!m.has(prepLoc) || m.has(prepFrom)):
		return frameLaunch
	case m.has(heading):
		return frameToward
	case !sc.english():
		return frameNone
	case m.has(care) && !sc.struckBefore(k):
		return frameCare
	case m.has(flight):
		return frameFlight
	}
	return frameNone
}

// movementReach is how many words may stand between a word of movement and the
// preposition of the name: "from positions that lie in the area of X".
const movementReach = 7

// movementBefore looks for launch and care further before the preposition at i.
func (sc *scan) movementBefore(i int) frame {
	for k := i; k >= max(0, i-movementReach); k-- {
		switch {
		case sc.isEventWord(k) && !sc.marks[k].has(injured), sc.toponymAt(k) >= 0:
			return frameNone
		case sc.marks[k].has(launch):
			return frameLaunch
		case sc.marks[k].has(care) && !sc.struckBefore(k) && sc.marks[i].hasAny(1<<prepLoc|1<<prepTo):
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
		case sc.marks[k].has(prepFrom) && sc.in(k-1, distances):
			return false // "landed 200 metres from a hospital in X"
		case sc.marks[k].has(prepFrom):
			return sc.english() && k+1 < i && sc.toponymAt(k+1) < 0
		case sc.isEventWord(k), sc.toponymAt(k) >= 0, sc.words[k].Kind == sentence.Punct, sc.marks[k].has(prepLoc):
			return false
		}
	}
	return false
}

// struckBefore reports whether what stands at word k was itself hit: "struck a
// hospital in X" is no place of care.
func (sc *scan) struckBefore(k int) bool {
	return sc.any(impact, k-5, k) || sc.any(damage, k-5, k) || sc.any(attack, k-5, k)
}

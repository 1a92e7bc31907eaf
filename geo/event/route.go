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
	if sc.Marks[i].Has(prepLoc) && sc.fromThing(i) {
		return frameLaunch
	}
	return sc.movementBefore(i)
}

// movementAt reads the frame from a word of movement right before the name.
func (sc *scan) movementAt(k int) frame {
	switch m := sc.Marks[k]; {
	case m.Has(launch) && (!m.Has(prepLoc) || m.Has(prepFrom)):
		return frameLaunch
	case m.Has(heading):
		return frameToward
	case !sc.English():
		return frameNone
	case m.Has(care) && !sc.struckBefore(k):
		return frameCare
	case m.Has(flight):
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
		case sc.Is(k, eventWords) && !sc.Marks[k].Has(injured), sc.NameAt(k) >= 0:
			return frameNone
		case sc.Marks[k].Has(launch):
			return frameLaunch
		case sc.Marks[k].Has(care) && !sc.struckBefore(k) && sc.Marks[i].HasAny(1<<prepLoc|1<<prepTo):
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
			return sc.English() && k+1 < i && sc.NameAt(k+1) < 0
		case sc.Is(k, eventWords), sc.NameAt(k) >= 0, sc.Words[k].Kind == sentence.Punct, sc.Marks[k].Has(prepLoc):
			return false
		}
	}
	return false
}

// struckBefore reports whether what stands at word k was itself hit: "struck a
// hospital in X" is no place of care.
func (sc *scan) struckBefore(k int) bool {
	return sc.Any(impact, k-5, k) || sc.Any(damage, k-5, k) || sc.Any(attack, k-5, k)
}

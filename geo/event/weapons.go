package event

import (
	"strings"

	"strikemap/geo"
)

// weaponNear reports whether a weapon is named in the clause within reach.
func (sc *scan) weaponNear(c *cue) bool {
	first, last := sc.ClauseOf(c.first)
	if sc.Any(weapon, max(first, c.first-objectReach), min(last, c.last+objectReach)) {
		return true
	}
	for i := max(first, c.first-objectReach); i < min(last, c.last+objectReach); i++ {
		for _, stem := range charges {
			if strings.HasPrefix(sc.Low(i), stem) {
				return true
			}
		}
	}
	return false
}

// charges are how words for what is dropped begin.
var charges = []string{"вибухів", "вибухов", "взрывч", "взрывно", "гранат", "боєприпас", "боеприпас", "explosiv", "grenade", "munition", "отруйн", "ядовит", "хімічн", "химическ", "фосфор", "phosph"}

var flying = map[geo.Weapon]bool{
	geo.WeaponShahed: true, geo.WeaponDrone: true, geo.WeaponFPV: true, geo.WeaponMissile: true,
	geo.WeaponCruise: true, geo.WeaponBallistic: true, geo.WeaponKAB: true, geo.WeaponRocket: true,
}

// inFlightNear reports whether something that flies, or air defence, is named.
func (sc *scan) inFlightNear() bool {
	if sc.Any(airDefence, 0, len(sc.Words)) {
		return true
	}
	for _, t := range sc.tags {
		if t.class == weapon && flying[geo.Weapon(t.code)] {
			return true
		}
	}
	for i := range sc.Words {
		if w := sc.Low(i); w == "targets" || w == "objects" || w == "devices" || strings.HasPrefix(w, "ціл") || strings.HasPrefix(w, "цел") {
			return true
		}
	}
	return false
}

// catches reports whether a verb says of people, ships and posters as well as of weapons
// that they were caught or taken down.
func catches(w string) bool {
	for _, stem := range []string{"перехват", "перехоп", "intercept", "подав", "нейтрал", "обезвре", "знешко", "neutrali", "took", "tak", "bring", "brought", "downs", "мінусн", "мінусан"} {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

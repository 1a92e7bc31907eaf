package toponym

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// fromLeft sets the level that the words before the name ask for.
func (s *sighting) fromLeft(x *places) {
	switch t := s.left.tags; {
	case t.has(leftOblast | leftOblasts):
		x.toOblast(s)
	case t.has(leftRaion):
		x.toRaion(s, 0)
	case s.line.key(s.first-1) == "на" && s.alsoLand() && !s.attacked():
		x.toOblast(s) // "на Запоріжжі" is in the region, "у Запоріжжі" in the city
	case t.has(leftFacility) && x.facilityBefore(s):
	case t.has(leftSettlement) && s.namesLand() && s.afterPlural():
		s.asLand(x) // "15 населених пунктів Харківщини"
	case t.has(leftSettlement):
		s.want = wantSettlement
		if t.has(leftVillage) {
			s.noCity()
		}
	case x.formerCity(s), s.occupiedPart():
		x.toOblast(s)
	default:
		s.asLand(x)
	}
}

// attackReach is how many words before a name an attack on it may stand: "атака РФ на X".
const attackReach = 4

// attacked reports whether the name is that of what an attack was made on, and not of
// where one was made: "атаки на Запоріжжя", not "атаки на Запоріжжі".
func (s *sighting) attacked() bool {
	if endLocative.ends(s.line.keys[s.first]) {
		return false
	}
	for i := s.first - 2; i >= s.first-attackReach; i-- {
		if stemAttack.begins(s.line.key(i)) {
			return true
		}
	}
	return false
}

// occupiedPart reports whether the name of a city that was never taken stands after
// "occupied": "occupied Zaporizhzhia" is the part of its oblast that is.
func (s *sighting) occupiedPart() bool {
	top := s.top()
	return top != nil && s.first > 0 && s.line.known[s.first-1].occupied && lex.kin[top.Name].has(kinNeverHeld)
}

// formerCity reports whether the name is that of an oblast whose city is called
// otherwise now: "Dnipropetrovsk", "Kirovohrad".
func (x *places) formerCity(s *sighting) bool {
	top := s.top()
	if top == nil || top.Level != geo.LevelSettlement || s.last-s.first > 1 || strings.EqualFold(top.Name, s.line.keys[s.first]) {
		return false
	}
	bare := x.bareKeys[x.gazetteer.OblastOf(top)]
	return bare != "" && bare == s.line.known[s.first].fold() && bare != gazetteer.Fold(top.Name)
}

// afterPlural reports whether the noun before the name is in the plural: "villages of".
func (s *sighting) afterPlural() bool {
	return s.line.in(s.first-1, kinPlural) || s.line.in(s.left.start, kinPlural)
}

package toponym

import "strings"

// handBack gives a the designator of b, which follows it in a list.
func (x *article) handBack(a, b *sighting) {
	plural := a.want == 0
	switch {
	case b.want&wantOblast != 0:
		x.handBackOblast(a, b)
	case b.portsAfter() && (a.adjective || x.isAdjective(a)) && x.byTown(a):
		a.right |= b.right & (rightPort | rightPlant)
	case b.want&wantRaion != 0 && x.handBackRaion(a, b):
	case b.right.has(rightRiver) && !latin(a.line.keys[a.first]): // "над Чорним і Азовським морями"
		a.right |= rightRiver
	case plural && b.right.has(rightRepublic):
		x.toRepublic(a)
		a.right |= rightRepublic
	}
}

// portsAfter reports whether the noun of the name is that of ports or plants in the plural.
func (s *sighting) portsAfter() bool {
	return s.right.has(rightPort|rightPlant) && s.to > s.last && s.line.in(s.to-1, kinPorts)
}

// handBackRaion gives a the "communities" or "districts" of b, and reports whether it did.
func (x *article) handBackRaion(a, b *sighting) bool {
	shared := b.sharesPlural() && a.want == 0
	switch {
	case b.right.has(rightHromada) && (a.adjective || x.isAdjective(a) || shared):
		x.toHromada(a, 0)
		a.right |= rightHromada
	case a.adjective && a.agreesWithRaion(), shared && (len(x.raionsOf(a)) > 0 || a.line.numbered(a.last)), a.want == 0 && b.right.has(rightRaion) && a.agreesWithRaion() && x.isAdjective(a):
		x.toRaion(a, 0)
		a.right |= b.right & rightRaion
	default:
		return false
	}
	return true
}

// handBackOblast gives a the "regions" of b, past an oblast that needs none: "Kyiv,
// Dnipropetrovsk and Poltava regions".
func (x *article) handBackOblast(a, b *sighting) {
	regions := b.right.has(rightOblasts)
	switch {
	case a.adjective, regions && (a.want == 0 || a.inDistricts()):
		x.toOblast(a)
	case a.want&wantOblast == 0:
		return
	}
	a.right |= b.right & rightOblasts
}

// sharesPlural reports whether the name has, or was given, an English designator in the plural
// which holds for the name before it, too: "the X, Y and Z communities", but not for the
// town of "X and the Y and Z communities".
func (s *sighting) sharesPlural() bool {
	l := s.line
	if !latin(l.keys[s.first]) || l.key(s.from-1) == "the" {
		return false
	}
	return s.to == s.last || strings.HasSuffix(l.keys[s.to-1], "s")
}

// inDistricts reports whether "districts of" stands before the name, and the
// designator only later: "districts of X and Y regions".
func (s *sighting) inDistricts() bool { return s.left.tags.has(leftRaion) && s.right == 0 }

// agreesWithRaion reports whether the name ends as an adjective before "район" does, and is no town in
// another case: "Першого району Міста, Другого й Третього районів".
func (s *sighting) agreesWithRaion() bool {
	k := s.line.keys[s.last-1]
	if latin(k) {
		return true
	}
	for _, e := range []string{"ий", "ый", "ой", "го", "му", "ом", "ем", "им", "ым", "ім", "их", "ых"} {
		if strings.HasSuffix(k, e) {
			return true
		}
	}
	return false
}

// isAdjective reports whether the name may be an adjective made of a town's.
func (x *places) isAdjective(s *sighting) bool {
	if s.want != 0 || s.line.known[s.first].asAdjective().plain == "" {
		return false
	}
	s.adjective = true
	return true
}

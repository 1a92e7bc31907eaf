package toponym

import "strikemap/geo"

// nest links each name to the one beside it that names its parent area:
// "Konotop, Sumy region", "Konotop (Sumy oblast)", "с. Рогань Харківського
// району", "the Donetsk region's Bakhmut". What is linked is only believed
// when the gazetteer bears it out.
func (x *article) nest(l *line) {
	start := l.start
	for i := start; i < len(x.sightings); i++ {
		if a := x.sightings[i]; !a.dropped {
			a.parent = x.areaAfter(i)
		}
	}
	for i := len(x.sightings) - 1; i > start; i-- {
		a, b := x.sightings[i], x.sightings[i-1]
		if b.line.ownsTown(b, a) {
			x.asOblast(b, a)
		}
		switch {
		case b.ofTown(a):
			b.parent = a
		case a.parent == nil && !a.dropped && !b.dropped && x.areaFor(a, b) && b.line.leads(b, a):
			a.parent = b
		}
	}
	for i := len(x.sightings) - 1; i > start; i-- {
		x.shareCity(i)
		x.shareArea(i)
		x.shareOblast(i)
	}
}

// ofTown reports whether a is the city that the district b is one of: "в Зеленому районі міста Х".
func (s *sighting) ofTown(a *sighting) bool {
	top := a.top()
	return s.want&wantRaion != 0 && s.right.has(rightRaion) && !a.dropped && top != nil && top.Level == geo.LevelSettlement && top.Population >= cityFrom/2 &&
		a.first == s.to+1 && s.line.in(s.to, kinOfCity) && s.line == a.line
}

// shareOblast tells the town before sighting i in its list of the oblast that closes it: "обстріляно
// Макіївку, Невське Луганської області".
func (x *article) shareOblast(i int) {
	a, b := x.sightings[i], x.sightings[i-1]
	if a.list == 0 || a.list != b.list || b.parent != nil || b.rank() != 1 || a.rank() != 1 || !a.line.onePart(b.to, a.from) {
		return
	}
	switch {
	case a.closing != nil:
		b.closing = a.closing
	case a.parent != nil && a.parent.from >= a.to && !a.parent.dropped && a.parent.rank() == 3 && a.parent.line.keys[a.parent.from-1] != "(":
		b.closing = a.parent
	}
}

// shareArea lets the village before sighting i in the list that a noun in the plural announces lie
// where i does: "в селах Вигадане і Придумане Сумського району".
func (x *article) shareArea(i int) {
	a, b := x.sightings[i], x.sightings[i-1]
	if a.list == 0 || a.list != b.list || a.parent == nil || a.parent.from < a.from || b.parent != nil || a.want&b.want != wantSettlement {
		return
	}
	if x.members(a)[0].afterPlural() && b.left.tags.has(leftVillage) && a.parent.rank() == 2 {
		b.parent = a.parent
	}
}

// shareCity lets the district before sighting i in its list lie where i does: "в Первом и
// Втором районах Города".
func (x *article) shareCity(i int) {
	a, b := x.sightings[i], x.sightings[i-1]
	if a.list != 0 && a.list == b.list && a.parent != nil && a.parent.from > a.from && b.parent == nil && a.want&b.want&wantRaion != 0 {
		b.parent = a.parent
	}
}

// areaAfter returns the area set right after sighting i, or nil.
func (x *article) areaAfter(i int) *sighting {
	a := x.sightings[i]
	for j := i + 1; j < len(x.sightings) && j <= i+2; j++ {
		b := x.sightings[j]
		if b.dropped || b.owns(x.sightings, j) {
			continue
		}
		if a.line.inCity(a, b) {
			x.asFarOblast(b, a)
		}
		if x.areaFor(a, b) && a.line.follows(a, b) && !b.borrows() && !b.actsNext(a) {
			return b
		}
		break
	}
	return nil
}

// actsNext reports whether the country right behind a town does not say where it lies, for its name stands in
// the nominative: "по Y Россия ударила ракетой".
func (s *sighting) actsNext(town *sighting) bool {
	if s.first != town.to || town.rank() != 1 {
		return false
	}
	switch s.line.keys[s.first] {
	case "россия", "росія", "украина", "україна":
		return true
	case "рф":
		return s.line.is(s.last, letters) && !s.line.is(s.last, capital)
	}
	return false
}

// owns reports whether the sighting is only the owner of the next one:
// "Russia's Rostov Oblast".
func (s *sighting) owns(all []*sighting, j int) bool {
	return s.line.is(s.to-1, possessive) && j+1 < len(all) && all[j+1].line == s.line &&
		modifiers(s.line, s.to, all[j+1].first) == all[j+1].first-s.to
}

// borrows reports whether the name has its "communities" from a later one of its list, and is no
// area of a name before it: "X, Y, Z громади".
func (s *sighting) borrows() bool { return s.listedHromada() && s.to == s.last }

// leads reports whether b, an area, stands before a as its owner or as the
// adjective of its kind: "Kharkiv region's Izium", "the Donetsk town of Bakhmut",
// "Kherson region: Bilozerka".
func (l *line) leads(b, a *sighting) bool {
	i := b.to
	if l.is(b.last-1, possessive) && b.to == b.last || b.to > b.last && l.is(b.to-1, possessive) {
		return modifiers(l, i, a.first) == a.first-i
	}
	marks, n := l.right(i)
	if marks.has(rightOf) {
		return modifiers(l, i+n, a.first) == a.first-i-n
	}
	return b.rank() > 1 && a.left.tags.has(leftSettlement) && l.settlementOf(i, a.first)
}

// settlementOf reports whether only "in the village of" and the like stands
// from word i to stop, perhaps after a comma: "в Х районе, в посёлке Y".
func (l *line) settlementOf(i, stop int) bool {
	if l.IsMark(i, ",") {
		i++
	}
	for ; i < stop; i++ {
		marks, _ := l.left(i + 1)
		if l.in(i, kinEspecially) {
			return false
		}
		if !l.in(i, kinInside) && !l.in(i, kinModifier) && !marks.has(leftSettlement) && l.keys[i] != "." {
			return false
		}
	}
	return true
}

// ownsTown reports whether b is set before a as in "the Donetsk town of
// Bakhmut"; a suburb's city is not meant so.
func (l *line) ownsTown(b, a *sighting) bool {
	return b.want == 0 && l.in(b.to, kinTownNoun) && l.leads(b, a)
}

// inCity reports whether only "in" stands from a to b, "a village in Lviv", or b
// stands between commas after a village: "the village of X, Lviv, was hit".
func (l *line) inCity(a, b *sighting) bool {
	between := l.in(a.to, kinInside) || a.left.tags.has(leftVillage) && l.IsMark(a.to, ",") && l.IsMark(b.to, ",")
	return b.want == 0 && between && b.from == a.to+1 && b.line == l
}

// asFarOblast reads b as the oblast named after its city when a lies in the
// oblast, but nowhere near the city.
func (x *places) asFarOblast(b, a *sighting) {
	if b.top() == nil || b.top().Level != geo.LevelSettlement || len(a.hits) == 0 {
		return
	}
	o := x.oblasts[b.top().Name]
	inside := false
	for _, h := range a.hits {
		if o == nil || h.Place.Level == geo.LevelFacility || km(h.Place, b.top()) < b.farFrom(a) {
			return
		}
		inside = inside || within(h.Place, o)
	}
	if inside {
		x.toOblast(b)
	}
}

// farFrom is from how many kilometres on the city between commas behind a village is its oblast: "the village of X, Y, was hit".
func (s *sighting) farFrom(village *sighting) float64 {
	if village.left.tags.has(leftVillage) {
		return 12
	}
	return 30
}

// asOblast reads b as the oblast named after its city when a lies there.
func (x *places) asOblast(b, a *sighting) {
	if b.top() == nil || b.top().Level != geo.LevelSettlement {
		return
	}
	if o := x.oblasts[b.top().Name]; o != nil {
		for _, h := range a.hits {
			if h.Place != b.top() && within(h.Place, o) {
				x.toOblast(b)
				return
			}
		}
	}
}

package toponym

import "strikemap/geo"

// coordinate finds the lists of names in the line ("Kharkiv, Sumy and Poltava
// regions") and lets their members share a designator.
func (x *article) coordinate(l *line) {
	all := x.sightings[l.start:]
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && !all[j-1].closes() && all[j].line.joined(all[j-1].to, all[j].first) {
			j++
		}
		if j-i > 1 {
			x.lists = append(x.lists, all[i:j])
			for _, s := range all[i:j] {
				s.list = len(x.lists)
			}
			x.shareDesignators(all[i:j])
		}
		i = j
	}
}

// closes reports whether a list ends with the sighting: "…, Tula and Kaluga
// regions".
func (s *sighting) closes() bool { return s.right.has(rightOblasts) && s.to > s.last }

// shareDesignators hands the designators of one member to the others: a plural or an
// adjective's head noun at the end back to the members before it, "regions of"
// or "the villages of" at the start on to those after it.
func (x *article) shareDesignators(list []*sighting) {
	x.shareRegion(list)
	for i := len(list) - 1; i > 0; i-- {
		if list[i].want != 0 || list[i].right.has(rightRiver) {
			x.handBack(list[i-1], list[i])
		}
	}
	from := list[0]
	if from.line.regionsBefore(from.from) {
		for _, s := range list {
			if s.want == 0 && !s.line.in(s.first-1, kinOfCity) && !s.left.first.has(leftNear) {
				x.toOblast(s)
			}
		}
	}
	x.shareLand(list)
	for _, s := range list[1:] {
		if s.left.first.has(leftNear) && !from.left.first.has(leftNear) {
			continue // an aside: "Chernihiv, north of Kyiv, and Lviv"
		}
		x.inherit(s, from)
		from = s
	}
}

// shareRegion reads "region" in the singular as that of a whole English list, whose one article stands before the
// first name: "over the X, Y and Z region", but not "X, Y and the Z region".
func (x *article) shareRegion(list []*sighting) {
	first, last := list[0], list[len(list)-1]
	if len(list) < 2 || first.line.key(first.first-1) != "the" || last.line.key(last.first-1) == "the" || last.top() == nil || last.top().Level != geo.LevelOblast {
		return
	}
	switch last.line.key(last.to - 1) {
	case "region", "oblast", "province":
		for _, s := range list[:len(list)-1] {
			if s.want == 0 {
				x.toOblast(s)
			}
		}
	}
}

// shareLand reads a city's name as that of the land around it among the names
// of lands: "Харківщину, Запоріжжя, Сумщину".
func (x *article) shareLand(list []*sighting) {
	lands := 0
	for _, s := range list {
		if s.namesLand() {
			lands++
		}
	}
	for _, s := range list {
		if lands > 1 && s.want == 0 && s.alsoLand() {
			x.toOblast(s)
		}
	}
}

// inherit hands on what stands before a list.
func (x *article) inherit(s, from *sighting) {
	if s.adjective && from.want&wantOblast != 0 && from.to > from.last && len(s.only(wantOblast)) > 0 {
		x.toOblast(s) // "в Донецькій області - 455, Харківській - 275"
		s.right |= rightOblast
		from.right |= rightOblast
	}
	if s.want == 0 && !s.adjective && from.left.tags.has(leftOblasts) {
		x.toOblast(s)
		s.left.tags |= leftOblasts
	}
	if s.want == 0 && from.want == wantSettlement && from.left.tags.has(leftSettlement) && len(s.only(wantSettlement)) > 0 {
		s.want = wantSettlement
		s.left.tags |= leftSettlement
	}
	s.inheritFacility(from)
	if s.left.first == 0 {
		s.left.first |= from.left.first
		s.left.tags |= from.left.tags & leftPreposition
		if s.left.radius == 0 {
			s.left.radius = from.left.radius
		}
	}
}

// inheritFacility hands the noun of a facility on to a name in quotes from another: "аеродроми
// «Саки» та «Кача»".
func (s *sighting) inheritFacility(from *sighting) {
	if s.left.quoted && from.left.quoted {
		s.left.tags |= from.left.tags & leftFacility
	}
}

// regionsBefore reports whether "regions" announces the list that starts at
// word i: "four regions of Ukraine – Donetsk, Kherson …", "в трьох областях: …".
func (l *line) regionsBefore(i int) bool {
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		switch {
		case l.in(j, kinRegions):
			return j < i-1
		case !l.in(j, kinAnnouncer) && !l.IsMark(j, ",") && !l.named(j):
			return false
		}
	}
	return false
}

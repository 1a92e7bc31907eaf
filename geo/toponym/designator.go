package toponym

// designate reads the words right after the name, extends the mention over its
// designator and sets the levels that it may have.
func (x *article) designate(l *line) {
	s := x.found
	next := s.last
	if s.left.quoted && l.is(next, closing) {
		next++
	}
	marks, n := l.designator(next)
	s.right, s.after = marks, s.last
	if l.is(s.last-1, possessive) {
		return
	}
	s.asAdjective(x.places)
	marks = s.right
	switch {
	case s.left.quoted && marks == 0, s.wide() && !s.adjective:
		x.afterFacility(s)
		return
	case s.wide() && marks.has(rightPeninsula):
		s.extend(n)
		s.adjective = false
		return
	}
	for _, d := range designators {
		if marks.has(d.tag) && (!d.adjective || s.adjective) && (d.unless == 0 || !marks.has(d.unless)) {
			d.read(x.places, s, n)
			return
		}
	}
	s.fromLeft(x.places)
}

// designators are the readings of what may follow a name; the first that fits
// holds. n is the number of words of the designator.
var designators = []struct {
	tag, unless tag
	adjective   bool // only after an adjective
	read        func(x *places, s *sighting, n int)
}{
	{tag: rightAdmin, read: (*places).toAdministration},
	{tag: rightOblast | rightOblasts, read: func(x *places, s *sighting, n int) {
		x.toOblast(s)
		s.extend(n)
	}},
	{tag: rightOblastWide, adjective: true, read: func(x *places, s *sighting, _ int) { x.toOblast(s) }},
	{tag: rightRepublic, read: func(x *places, s *sighting, n int) {
		x.toRepublic(s)
		if s.adjective {
			s.extend(n)
		}
		s.adjective = false
	}},
	{tag: rightNeighbourhood, read: (*places).toNeighbourhood},
	{tag: rightRaion, read: (*places).toRaion},
	{tag: rightHromada, read: (*places).toHromada},
	{tag: rightNuclear | rightPlant | rightAirfield | rightPort, read: (*places).toFacility},
	{tag: rightWorks, read: (*places).toWorks},
	{tag: rightCity, unless: rightOffice | rightOf, read: func(_ *places, s *sighting, _ int) {
		s.want, s.after = wantSettlement, s.last+1
		if s.line.keys[s.last] == "city" && s.line.is(s.last, capital) && !s.line.titled && !s.line.is(s.last+1, capital) {
			s.extend(1) // "Kharkiv City"
		}
	}},
}

// announcedArea returns what areas an adjective with no noun of its own is one of, or 0.
func (s *sighting) announcedArea() tag {
	if s.right != 0 || s.last != s.first+1 {
		return 0
	}
	return s.line.announcedAt(s.first)
}

// asAdjective reads a village's name as the adjective of a town where a noun
// that asks for one follows or is left out: "Ізюмському напрямку", "на
// Ізюмському" are not of the village Ізюмське.
func (s *sighting) asAdjective(x *places) {
	if t := s.announcedArea(); t != 0 {
		s.adjective, s.right = true, t
		return
	}
	k := s.line.keys[s.first]
	if latin(k) || s.last-s.first > 1 || s.facility() || s.adjective {
		return
	}
	if s.right.has(rightFront | rightHromada | rightPlant | rightNuclear) {
		s.adjective = s.line.known[s.first].asAdjective().plain != ""
	} else if s.right == 0 && s.line.key(s.first-1) == "на" && endDirection.ends(k) && x.seatOf(s.line.known[s.first]) != nil {
		s.adjective = true
		s.right |= rightFront
	}
}

// toAdministration reads "Запорізька ОВА", "Kharkiv Oblast Military
// Administration": the area that it governs.
func (x *places) toAdministration(s *sighting, n int) {
	x.toOblast(s)
	if !latin(s.line.keys[s.first]) {
		s.extend(n)
	}
}

// toNeighbourhood reads "X neighbourhood", of which the gazetteer knows none.
func (x *places) toNeighbourhood(s *sighting, n int) {
	if !s.adjective {
		s.extend(n)
		s.hits, s.want = nil, wantDistrict
	}
}

// toFacility reads "X nuclear plant", "X airfield", "Кременчуцький НПЗ": the
// facility if the gazetteer has it, else the town. Only a plant's designator
// and a noun that an adjective needs are part of the name; an airfield or port
// goes by its town.
func (x *places) toFacility(s *sighting, n int) {
	kind := s.right & (rightNuclear | rightPlant | rightAirfield | rightPort)
	adjective := s.adjective
	p := x.facilities.find(s, kind&-kind, s.line.keys[s.last:min(s.last+n, len(s.line.keys))])
	switch {
	case p != nil:
		s.toFacility(p)
	case s.facility() && !adjective:
		s.fromLeft(x)
		return
	case adjective && kind.has(rightNuclear):
		s.hits, s.want, s.adjective = nil, wantFacility, false // none is named after the nearest village
	case adjective:
		if !x.byTown(s) {
			return
		}
	default:
		s.fromLeft(x)
		return
	}
	if adjective || kind.has(rightNuclear|rightPlant) {
		s.extend(n)
	}
}

// toWorks reads "Харківський тракторний завод", "the Kharkiv Tractor Plant": somewhere about the
// town that gives the name.
func (x *places) toWorks(s *sighting, n int) {
	switch {
	case s.adjective && x.byTown(s):
	case latin(s.line.keys[s.first]) && len(s.only(wantSettlement)) > 0:
		s.want, s.adjective = wantSettlement, false
	default:
		s.right &^= rightWorks
		s.fromLeft(x)
		return
	}
	s.extend(n)
}

// byTown reads an adjective as the town that it is made of, and reports whether there is one.
func (x *places) byTown(s *sighting) bool {
	seat := x.seatOf(s.line.known[s.first])
	if seat == nil && s.made {
		seat = s.hits
	}
	if seat == nil {
		return false
	}
	s.hits, s.want, s.adjective, s.derived = seat, wantSettlement, false, true
	return true
}

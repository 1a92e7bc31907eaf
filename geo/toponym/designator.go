package toponym

import (
	"slices"
	"strings"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// designate reads the words right after the name, extends the mention over its
// designator and sets the levels that it may have.
func (x *article) designate() {
	s, l := x.found, x.line
	next := s.last
	if s.left.quoted && l.is(next, closing) {
		next++
	}
	marks, n := l.designators(next)
	s.right, s.after = marks, s.last
	if l.is(s.last-1, possessive) {
		return
	}
	s.asAdjective(x.places)
	marks = s.right
	switch {
	case s.left.quoted && marks == 0, s.wide() && !s.adjective:
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

// designators returns what stands at word i and how many words it has; past
// brackets only what "regions" says: "Kirovohrad (partially) regions".
func (l *line) designators(i int) (tag, int) {
	if n := l.Bracket(i, len(l.keys)); n > 0 {
		marks, _ := l.right(i + n)
		return marks & rightOblasts, 0
	}
	return l.right(i)
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
	{tag: rightCity, unless: rightOffice | rightOf, read: func(_ *places, s *sighting, _ int) {
		s.want, s.after = wantSettlement, s.last+1
		if s.line.keys[s.last] == "city" && s.line.is(s.last, capital) && !s.line.titled && !s.line.is(s.last+1, capital) {
			s.extend(1) // "Kharkiv City"
		}
	}},
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
	if s.right.has(rightFront | rightHromada | rightPlant) {
		s.adjective = s.line.known[s.first].asAdjective().plain != ""
	} else if s.right == 0 && s.line.key(s.first-1) == "на" && strings.HasSuffix(k, "ському") && x.seatOf(s.line.known[s.first]) != nil {
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

// extend takes the n words of the designator into the mention.
func (s *sighting) extend(n int) {
	s.to = s.last + n
	if s.line.IsMark(s.to, ".") && s.line.key(s.to-1) == "обл" {
		s.to++
	}
	s.after = s.to
}

// wide reports whether the name's best bearer is larger than any designator
// would make it: a country, a sea, Crimea.
func (s *sighting) wide() bool {
	top := s.top()
	return top != nil && (top.Level == geo.LevelCountry || top.Level == geo.LevelRegion ||
		top.Level == geo.LevelOblast && s.hits[0].Form != gazetteer.Adjective && s.hits[0].Form != gazetteer.Abbreviation && top.Name == "Crimea")
}

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
		s.asLand() // "15 населених пунктів Харківщини"
	case t.has(leftSettlement):
		s.want = wantSettlement
		if t.has(leftVillage) {
			s.noCity()
		}
	case x.formerCity(s), s.occupiedPart():
		x.toOblast(s)
	default:
		s.asLand()
	}
}

// attackReach is how many words before a name an attack on it may stand: "атака РФ на X".
const attackReach = 4

// attacked reports whether the name is that of what an attack was made on, and not of
// where one was made: "атаки на Запоріжжя", not "атаки на Запоріжжі".
func (s *sighting) attacked() bool {
	if strings.HasSuffix(s.line.keys[s.first], "і") {
		return false
	}
	for i := s.first - 2; i >= s.first-attackReach; i-- {
		for _, stem := range []string{"атак", "удар", "напад", "нальот", "налёт", "налет"} {
			if strings.HasPrefix(s.line.key(i), stem) {
				return true
			}
		}
	}
	return false
}

// occupiedPart reports whether the name of a city that was never taken stands after
// "occupied": "occupied Zaporizhzhia" is the part of its oblast that is.
func (s *sighting) occupiedPart() bool {
	top := s.top()
	if top == nil || s.first == 0 || !words.kin[top.Name].has(kinNeverHeld) {
		return false
	}
	for _, word := range []string{"occupied", "-held", "-controlled", "окупован", "оккупирован"} {
		if strings.Contains(s.line.keys[s.first-1], word) {
			return true
		}
	}
	return false
}

// formerCity reports whether the name is that of an oblast whose city is called
// otherwise now: "Dnipropetrovsk", "Kirovohrad".
func (x *places) formerCity(s *sighting) bool {
	top := s.top()
	if top == nil || top.Level != geo.LevelSettlement || s.last-s.first > 1 {
		return false
	}
	bare := x.bareKeys[x.gazetteer.OblastOf(top)]
	return bare != "" && bare == gazetteer.Fold(s.line.keys[s.first]) && bare != gazetteer.Fold(top.Name)
}

// noCity gives up the cities that bear the name of what is called a village.
func (s *sighting) noCity() {
	s.hits = slices.DeleteFunc(slices.Clone(s.hits), func(h gazetteer.Hit) bool {
		return h.Place.Level == geo.LevelSettlement && h.Place.Population >= cityFrom
	})
}

// namesLand reports whether the name ends as those of lands do: "Сумщина".
func (s *sighting) namesLand() bool {
	const land = "щин"
	k := s.line.keys[s.first]
	i := strings.LastIndex(k, land)
	return i >= 0 && utf8.RuneCountInString(k[i+len(land):]) <= 2
}

// afterPlural reports whether the noun before the name is in the plural: "villages of".
func (s *sighting) afterPlural() bool {
	return s.line.in(s.first-1, kinPlural) || s.line.in(s.left.start, kinPlural)
}

// alsoLand reports whether the name is that of a city and of the land around it.
func (s *sighting) alsoLand() bool {
	k := s.line.keys[s.first]
	return strings.HasPrefix(k, "запоріжж") || strings.HasPrefix(k, "запорожь")
}

// asLand reads "Харківщина" as the land around Kharkiv, even where a village
// bears that name, too.
func (s *sighting) asLand() {
	if !s.namesLand() {
		return
	}
	if areas := s.only(wantOblast | wantRaion); len(areas) > 0 {
		s.hits = areas
	}
}

// facilityBefore reads "the port of X", "аеродром X" where the gazetteer has it.
func (x *places) facilityBefore(s *sighting) bool {
	p := x.facilities.find(s, kindOfLeft(s.line.keys[s.left.start:s.first]), nil)
	if p != nil {
		s.hits = []gazetteer.Hit{{Place: p, Form: gazetteer.Exact}}
		s.want = wantFacility
	}
	return p != nil
}

// toRepublic turns the candidates into the self-declared "people's republic" of
// that name.
func (x *places) toRepublic(s *sighting) {
	for _, h := range s.hits {
		if hits := x.gazetteer.Lookup(bareName(h.Place.Name) + " People's Republic"); len(hits) > 0 {
			s.hits, s.want = hits, wantRegion
			return
		}
	}
	x.toOblast(s)
}

// toOblast turns the candidates into first-level units: those that the name
// itself bears, else the units named after its cities.
func (x *places) toOblast(s *sighting) {
	own := s.only(wantOblast | wantRegion | wantCountry)
	if len(own) == 0 {
		for _, h := range s.hits {
			if p := x.oblasts[h.Place.Name]; p != nil && !holds(own, p) {
				own = append(own, gazetteer.Hit{Place: p, Form: h.Form})
			}
		}
	}
	s.want, s.adjective = wantOblast, false
	if len(own) > 0 {
		s.hits = own
		s.want = wantOblast | wantRegion | wantCountry
	} else if p := x.oblastLike(s.line.keys[s.first]); p != nil {
		s.hits = []gazetteer.Hit{{Place: p, Form: gazetteer.Variant}}
	} else if p := x.oblasts[otherOblast[s.topName()]]; p != nil {
		s.hits = []gazetteer.Hit{{Place: p, Form: gazetteer.Variant}}
	} else if raions := x.raionsOf(s); len(raions) > 0 && latin(s.line.keys[s.first]) {
		s.hits, s.want = raions, wantRaion // "Nikopol region"
	} else {
		s.hits = nil
	}
}

// otherOblast are the oblasts that bear another name than their city, which stands for it in
// "Dnipro region".
var otherOblast = map[string]string{"Dnipro": "Dnipropetrovsk", "Kropyvnytskyi": "Kirovohrad", "Lutsk": "Volyn", "Uzhhorod": "Zakarpattia"}

// topName returns the name of the first candidate, "" if there is none.
func (s *sighting) topName() string {
	if top := s.top(); top != nil {
		return top.Name
	}
	return ""
}

func holds(hits []gazetteer.Hit, p *geo.Place) bool {
	for _, h := range hits {
		if h.Place == p {
			return true
		}
	}
	return false
}

// only returns the candidates of the given levels.
func (s *sighting) only(want levels) []gazetteer.Hit {
	var out []gazetteer.Hit
	for _, h := range s.hits {
		if bitOf(h.Place.Level)&want != 0 {
			out = append(out, h)
		}
	}
	return out
}

// settleAdjectives gives up the adjectives for which no head noun was found,
// but for a headline's "в Харківській" with nothing after it.
func (x *article) settleAdjectives() {
	for _, s := range x.sightings[x.start:] {
		if !s.adjective {
			continue
		}
		if s.right.has(rightFront) {
			s.towards(x.seatOf(s.line.known[s.first]))
			continue
		}
		if s.leavesOblastOut() {
			x.toOblast(s)
			continue
		}
		nouns := s.nouns()
		if len(nouns) == 0 || s.right.has(rightOffice) {
			s.dropped = !x.unlistedAfterAll(s)
			continue
		}
		s.hits, s.adjective = nouns, false
		s.dropped = x.implausible(s) || s.weak
	}
}

// unlistedAfterAll reads the adjective of a town for which no noun was found as the name of a
// place that no list knows, where what stands before it says that it is one: "shelled
// Vyhadanove, X region". It reports whether it did.
func (x *article) unlistedAfterAll(s *sighting) bool {
	if !s.derived || s.last-s.first > 1 || !x.declared(s.line, s.first, &s.left) || s.left.quoted {
		return false
	}
	s.hits, s.adjective, s.derived, s.want = nil, false, false, wantSettlement
	return true
}

// leavesOblastOut reports whether the adjective stands for its oblast without the
// noun: "в Харківській". The noun is feminine; "в Івано-Франківську" and "у
// Хмельницькому" are in the cities.
func (s *sighting) leavesOblastOut() bool {
	if !feminine(s.line.keys[s.last-1]) && len(s.nouns()) > 0 || !s.left.first.has(leftIn|leftFrom|leftNear) {
		return false
	}
	return (!s.line.is(s.last, letters) || s.elliptic()) && len(s.only(wantOblast)) > 0
}

// feminine reports whether the adjective agrees with a feminine noun in the cases
// that follow a preposition.
func feminine(adjective string) bool {
	for _, end := range []string{"ій", "ої", "ою", "ой", "ую"} {
		if strings.HasSuffix(adjective, end) {
			return true
		}
	}
	return false
}

// elliptic reports whether the noun of an adjective that opens a sentence is
// left out: "У Сумській вночі вісім обстрілів". A noun or adjective that would
// agree with it has another ending than what follows.
func (s *sighting) elliptic() bool {
	l := s.line
	if !l.opens(s.first-1) || l.is(s.last, capital) {
		return false
	}
	next := l.keys[s.last]
	if offTime[next] {
		return true
	}
	for _, end := range []string{"і", "ій", "ї", "е", "и", "ой", "ей"} {
		if strings.HasSuffix(next, end) {
			return false
		}
	}
	return true
}

// offTime are the adverbs that end like nouns.
var offTime = map[string]bool{
	"вночі": true, "уночі": true, "вранці": true, "уранці": true, "ввечері": true, "увечері": true, "сьогодні": true, "нині": true,
	"ночью": true, "сегодня": true, "за": true,
}

// nouns returns the candidates of which the name is not only an adjective.
func (s *sighting) nouns() []gazetteer.Hit {
	var out []gazetteer.Hit
	for _, h := range s.hits {
		if h.Form != gazetteer.Adjective {
			out = append(out, h)
		}
	}
	return out
}

// towards settles the adjective of a front's name ("на Лиманському напрямку")
// as a hint at its town: the villages of the report lie around it.
func (s *sighting) towards(seat []gazetteer.Hit) {
	s.adjective, s.hint = false, true
	s.literal = true
	for i, h := range seat {
		if h.Place.InUkraine() {
			s.hits, s.place, s.settled = seat[i:i+1], h.Place, true
			return
		}
	}
}

package toponym

import (
	"strings"

	"strikemap/geo/syntax"
)

// coordinate finds the lists of names in the line ("Kharkiv, Sumy and Poltava
// regions") and lets their members share a designator.
func (x *article) coordinate() {
	all := x.sightings[x.start:]
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && !all[j-1].closes() && all[j].line.joined(all[j-1].to, all[j]) {
			j++
		}
		if j-i > 1 {
			x.lists = append(x.lists, all[i:j])
			for _, s := range all[i:j] {
				s.list = len(x.lists)
			}
			x.share(all[i:j])
		}
		i = j
	}
}

// closes reports whether a list ends with the sighting: "…, Tula and Kaluga
// regions".
func (s *sighting) closes() bool { return s.right.has(rightOblasts) && s.to > s.last }

// vouch drops the ordinary words among the names of a list unless a sure name
// or two more names stand beside them, or the area that they lie in.
func (x *article) vouch() {
	all := x.sightings[x.start:]
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && all[i].list != 0 && all[j].list == all[i].list {
			j++
		}
		x.vouchFor(all[i:j], all[j:])
		i = j
	}
}

// vouchFor drops the ordinary words of a list, or by themselves, before the names that are next.
func (x *article) vouchFor(list, next []*sighting) {
	sure := 0
	for _, s := range list {
		if !s.weak {
			sure++
		}
	}
	if last := list[len(list)-1]; sure == 0 && len(next) > 0 && x.heldBy(last, next[0]) {
		sure++
	}
	for _, s := range list {
		if s.weak && sure == 0 && len(list) < 3 {
			s.dropped = true
			clear(s.line.named[s.from:s.to])
		}
	}
}

// heldBy reports whether b, right after a, is an area in which a place of that name
// lies: "обстріляно Гусятин у Тернопільській області".
func (x *places) heldBy(a, b *sighting) bool {
	if a.line != b.line || !x.areaFor(a, b) || !a.line.follows(a, b) || b.to-b.first < 2 {
		return false
	}
	for _, h := range a.hits {
		if within(h.Place, b.guess()) {
			return true
		}
	}
	return false
}

// joined reports whether only commas, conjunctions, modifiers and designators
// stand between word i and the name b.
func (l *line) joined(i int, b *sighting) bool {
	joint := false
	for i < b.first {
		if n := l.joiner(i); n > 0 {
			joint, i = true, i+n
			continue
		}
		if n := l.Bracket(i, b.first); n > 0 {
			i += n
			continue
		}
		k := l.keys[i]
		marks, n := l.left(i + 1)
		switch {
		case syntax.IsDash(k) && isDigits(l.key(i+1)): // "Харківській - 275, Київській - 128"
			i += 2
		case l.in(i, kinModifier), l.is(i, opening|closing), isDigits(k), n > 0 && marks.has(leftSettlement|leftIn), k == ".":
			i++
		default:
			return false
		}
	}
	return joint
}

// joiner returns the number of words of the conjunction or comma at i.
func (l *line) joiner(i int) int {
	if i >= len(l.facts) {
		return 0
	}
	return int(l.facts[i].joint)
}

// share hands the designators of one member to the others: a plural or an
// adjective's head noun at the end back to the members before it, "regions of"
// or "the villages of" at the start on to those after it.
func (x *article) share(list []*sighting) {
	for i := len(list) - 1; i > 0; i-- {
		if list[i].want != 0 || list[i].right.has(rightRiver) {
			x.handBack(list[i-1], list[i])
		}
	}
	from := list[0]
	if from.line.regionsBefore(from.from) {
		for _, s := range list {
			if s.want == 0 && !s.left.first.has(leftNear) {
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

// handBack gives a the designator of b, which follows it in a list.
func (x *article) handBack(a, b *sighting) {
	plural := a.want == 0
	switch {
	case b.want&wantOblast != 0:
		x.handBackOblast(a, b)
	case b.want&wantRaion != 0 && x.handBackRaion(a, b):
	case b.right.has(rightRiver) && !latin(a.line.keys[a.first]): // "над Чорним і Азовським морями"
		a.right |= rightRiver
	case plural && b.right.has(rightRepublic):
		x.toRepublic(a)
		a.right |= rightRepublic
	}
}

// handBackRaion gives a the "communities" or "districts" of b, and reports whether it did.
func (x *article) handBackRaion(a, b *sighting) bool {
	shared := b.sharesPlural() && a.want == 0
	switch {
	case b.right.has(rightHromada) && (a.adjective || x.isAdjective(a) || shared):
		x.toHromada(a, 0)
		a.right |= rightHromada
	case a.adjective, shared && len(x.raionsOf(a)) > 0, a.want == 0 && b.right.has(rightRaion) && x.isAdjective(a):
		x.toRaion(a, 0)
		a.right |= b.right & rightRaion
	default:
		return false
	}
	return true
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

// inDistricts reports whether "districts of" stands before the name, and the
// designator only later: "districts of X and Y regions".
func (s *sighting) inDistricts() bool { return s.left.tags.has(leftRaion) && s.right == 0 }

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
	if s.left.first == 0 {
		s.left.first |= from.left.first
		s.left.tags |= from.left.tags & leftPreposition
		if s.left.radius == 0 {
			s.left.radius = from.left.radius
		}
	}
}

// regionsWords are the nouns that announce a list of regions.
var regionsWords = map[string]bool{
	"regions": true, "oblasts": true, "provinces": true, "областях": true, "областей": true,
	"областям": true, "областями": true, "регіонах": true, "регіонів": true, "регионах": true, "регионов": true, "регионами": true,
}

// announcers may stand between that noun and the list.
var announcers = map[string]bool{
	":": true, "—": true, "–": true, "-": true, "--": true, "(": true, "including": true, "of": true,
	"in": true, "namely": true, "such": true, "as": true, ",": true, "the": true, "зокрема": true, "включая": true,
}

// regionsBefore reports whether "regions" announces the list that starts at
// word i: "four regions of Ukraine – Donetsk, Kherson …", "в трьох областях: …".
func (l *line) regionsBefore(i int) bool {
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		switch {
		case regionsWords[l.keys[j]]:
			return j < i-1
		case !announcers[l.keys[j]] && !l.named[j]:
			return false
		}
	}
	return false
}

// members returns the list that s belongs to, s included, or nil.
func (x *article) members(s *sighting) []*sighting {
	if s.list == 0 {
		return nil
	}
	return x.lists[s.list-1]
}

// isAdjective reports whether the name may be an adjective made of a town's.
func (x *places) isAdjective(s *sighting) bool {
	if s.want != 0 || s.line.known[s.first].asAdjective().plain == "" {
		return false
	}
	s.adjective = true
	return true
}

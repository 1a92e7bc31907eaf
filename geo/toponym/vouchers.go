package toponym

// vouch drops the ordinary words among the names of a list unless a sure name
// or two more names stand beside them, or the area that they lie in.
func (x *article) vouch(l *line) {
	all := x.sightings[l.start:]
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
			clear(s.line.Names[s.from:s.to])
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

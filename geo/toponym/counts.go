package toponym

import "strikemap/geo"

// countedOver reads the bare names in a count of what was shot down region by region
// as those of regions: "34 over the Rostov region, six over Voronezh and two over
// Crimea". A region beside them or the ministry that counts tells so; in "three over
// Kyiv and two over Odesa" they are cities.
func (x *article) countedOver(l *line) {
	all := x.sightings[l.start:]
	if len(all) < 2 || !latin(all[0].line.keys[all[0].first]) {
		return
	}
	counted, regions := 0, all[0].line.ministryCounts()
	for _, s := range all {
		if s.counted() {
			counted++
			regions = regions || s.want&wantOblast != 0 || s.wide() && s.top().Level == geo.LevelOblast
		}
	}
	for _, s := range all {
		if counted > 1 && regions && s.counted() && x.mayBeRegion(s) {
			x.toOblast(s)
		}
	}
}

// mayBeRegion reports whether the bare name is that of a city that gives a region its
// name, and no capital of a country.
func (x *places) mayBeRegion(s *sighting) bool {
	top := s.top()
	return s.want == 0 && top != nil && top.Level == geo.LevelSettlement && x.oblasts[top.Name] != nil && !lex.kin[top.Name].has(kinSeat)
}

// counted reports whether a number and "over" stand before the name: "six over X".
func (s *sighting) counted() bool {
	l, i := s.line, s.left.start
	for i < s.from && !l.in(i, kinOver) {
		i++
	}
	if i == s.from || i == 0 || s.left.tags.has(leftSettlement) {
		return false
	}
	return l.number(i-1) || l.in(i-1, kinCounted) && l.number(i-2) || l.in(i-1, kinMore)
}

// ministryCounts reports whether a defence ministry counts in the line.
func (l *line) ministryCounts() bool {
	for i, k := range l.keys {
		if k == "ministry" && (l.in(i-1, kinDefence) || l.key(i+1) == "of" && l.in(i+2, kinDefence)) {
			return true
		}
	}
	return false
}

// number reports whether word i is a number.
func (l *line) number(i int) bool { return isDigits(l.key(i)) || lex.number[l.key(i)] > 0 }

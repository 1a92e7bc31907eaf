package toponym

import (
	"strikemap/geo"
)

// countedOver reads the bare names in a count of what was shot down region by region
// as those of regions: "34 over the Rostov region, six over Voronezh and two over
// Crimea". A region beside them or the ministry that counts tells so; in "three over
// Kyiv and two over Odesa" they are cities.
func (x *article) countedOver() {
	all := x.sightings[x.start:]
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
	return s.want == 0 && top != nil && top.Level == geo.LevelSettlement && x.oblasts[top.Name] != nil && !words.kin[top.Name].has(kinSeat)
}

// counted reports whether a number and "over" stand before the name: "six over X".
func (s *sighting) counted() bool {
	l, i := s.line, s.left.start
	for i < s.from && l.keys[i] != "over" && l.keys[i] != "above" {
		i++
	}
	if i == s.from || i == 0 || s.left.tags.has(leftSettlement) {
		return false
	}
	k := l.keys[i-1]
	return isDigits(k) || words.number[k] > 0 || countNouns[k] && i > 1 && (isDigits(l.keys[i-2]) || words.number[l.keys[i-2]] > 0) || k == "more" || k == "others"
}

// countNouns may stand between the number and "over".
var countNouns = map[string]bool{"drones": true, "uavs": true, "more": true, "others": true, "missiles": true, "drone": true, "uav": true, "aircraft": true}

// ministryCounts reports whether a defence ministry counts in the line.
func (l *line) ministryCounts() bool {
	for i, k := range l.keys {
		if k == "ministry" && (isDefence(l.key(i-1)) || l.key(i+1) == "of" && isDefence(l.key(i+2))) {
			return true
		}
	}
	return false
}

func isDefence(k string) bool { return k == "defence" || k == "defense" }

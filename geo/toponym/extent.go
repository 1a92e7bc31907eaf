package toponym

import "strikemap/geo"

// fit sets where the mention of a listed name starts and ends.
func (x *article) fit(l *line) {
	x.shorten(x.found)
	x.found.withRepublic()
}

// shorten leaves the designator out of a facility that the gazetteer knows with
// it, when the name goes by its town or needs none: "Myrhorod airfield",
// "Azovstal steelworks".
func (x *places) shorten(s *sighting) {
	if !s.facility() || s.last-s.first < 2 {
		return
	}
	if n, hits := x.gazetteer.Match(s.line.keys[s.first : s.last-1]); n > 0 && hits[0].Place == s.top() {
		s.to = s.first + n
		return
	}
	for n := 1; n < s.last-s.first; n++ {
		marks, size := s.line.startsAt(s.first+n, s.last)
		if marks.has(rightAirfield|rightPort) && size == s.last-s.first-n {
			s.to, s.want = s.first+n, wantFacility
			_, towns := x.gazetteer.Match(s.line.keys[s.first:s.to])
			s.ofCity = bearsCity(towns)
			return
		}
	}
}

// withRepublic takes the "Republic of" before a country into its name.
func (s *sighting) withRepublic() {
	if top := s.top(); top == nil || top.Level != geo.LevelCountry || s.first == 0 || s.line.named(s.first-1) {
		return
	}
	if k := s.line.keys[s.first-1]; isRepublic(k) {
		s.from--
	} else if k == "of" && s.line.key(s.first-2) == "republic" {
		s.from -= 2
	}
}

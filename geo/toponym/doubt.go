package toponym

import "strikemap/geo"

// doubt leaves a place open that contradicts what stands around its name.
func (s *sighting) doubt(w *weighing, focus *geo.Place) {
	if s.place == nil || s.place.Level != geo.LevelSettlement && s.place.Level != geo.LevelFacility {
		return
	}
	d := &w.doubtful
	*d = doubtful{sighting: s, parent: w.parent, focus: focus, w: w}
	for _, r := range doubts {
		if r.holds(d, s.place) {
			var of *geo.Place
			if r.of != nil {
				of = r.of(d)
			}
			s.place, s.reason = nil, because(r.reason, of)
			return
		}
	}
}

// doubts are the reasons for which the village chosen cannot be the one meant,
// which then is one that the gazetteer does not know. The first that holds
// leaves the place open; it speaks of the place that of returns.
var doubts = []struct {
	holds  func(d *doubtful, p *geo.Place) bool
	reason geo.ReasonID
	of     func(d *doubtful) *geo.Place
}{
	{func(d *doubtful, p *geo.Place) bool {
		return d.land != "" && p.Country != d.land && p.Population < villageMost
	}, geo.ReasonNotInCountryBeside, nil},
	{func(d *doubtful, p *geo.Place) bool {
		return d.parent != nil && !within(p, d.parent) && km(p, d.parent) > outsideKM && p.Population < cityFrom && !d.ofCity
	}, geo.ReasonNotInAreaBeside, func(d *doubtful) *geo.Place { return d.parent }},
	{func(d *doubtful, p *geo.Place) bool {
		return d.parent != nil && !d.ofCity && d.farAbroad(p)
	}, geo.ReasonNotInAreaBeside, func(d *doubtful) *geo.Place { return d.parent }},
	{func(d *doubtful, p *geo.Place) bool {
		return !d.ofCity && (p.Population < villageMost && d.outOfBound(p) || p.Population < cityFrom && d.acrossBorder(p))
	}, geo.ReasonNotInAreaBeside, func(d *doubtful) *geo.Place { return d.w.bound }},
	{func(d *doubtful, p *geo.Place) bool {
		return d.parent == nil && p.Population < villageMost && d.w.office != nil && d.w.office.Country != p.Country && d.left.tags.has(leftSettlement)
	}, geo.ReasonNotInAreaBeside, func(d *doubtful) *geo.Place { return d.w.office }},
	{func(d *doubtful, p *geo.Place) bool {
		return d.parent == nil && d.right.has(rightAirfield|rightPort) && p.Level == geo.LevelSettlement && p.Population < villageMost
	}, geo.ReasonNoAirfieldOrPort, nil},
	{func(d *doubtful, p *geo.Place) bool {
		return d.parent == nil && p.Level == geo.LevelSettlement && p.Population < villageMost && d.w.elsewhere(p)
	}, geo.ReasonNotInCountryOfOthers, nil},
	{
		func(d *doubtful, p *geo.Place) bool { return d.strays(p) },
		geo.ReasonFarFromFocus, func(d *doubtful) *geo.Place { return d.focus },
	},
	{
		func(d *doubtful, p *geo.Place) bool {
			return d.garrison() && p.InUkraine() && p.Population < garrisonMost
		},
		geo.ReasonGarrison, nil,
	},
}

// elsewhere reports whether the places before it in the sentence all lie in
// another country than p, and none of them near it.
func (g *weighing) elsewhere(p *geo.Place) bool {
	other := false
	for _, n := range g.around() {
		if n.place == nil || !n.beside {
			continue
		}
		if n.place.Country == p.Country || km(n.place, p) < reachKM {
			return false
		}
		other = true
	}
	return other
}

const (
	garrisonMost = 50_000
	outsideKM    = 120 // from the middle of an area, beyond which a place is not in it
	abroadKM     = 800 // from the middle of an area, beyond which a city of another country is not in it
	strayKM      = 200 // from the middle of what the article is about
)

// strays reports whether p, one of several small places of its name, lies far
// from the one area that the article is about.
func (d *doubtful) strays(p *geo.Place) bool {
	return d.focus != nil && d.parent == nil && (d.w.bound == nil || !within(p, d.w.bound)) && len(d.options) > 1 && p.Level == geo.LevelSettlement &&
		p.Population < townMost && !within(p, d.focus) && km(p, d.focus) > strayKM
}

// farAbroad reports whether the area beside the name lies in a country far from p:
// "Odessa, Texas". Russia, which claims towns of Ukraine, is not told so.
func (d *doubtful) farAbroad(p *geo.Place) bool {
	return d.parent.Country != "" && d.parent.Country != p.Country && d.parent.Country != "RU" && km(p, d.parent) > abroadKM
}

// outOfBound reports whether p lies in another oblast than the raion in which the
// sentence goes on, or in another country than its oblast.
func (d *doubtful) outOfBound(p *geo.Place) bool {
	area := d.w.bound
	switch {
	case area == nil || km(p, area) < outsideKM:
		return false
	case area.Level == geo.LevelRaion:
		return p.Oblast != area.Oblast
	}
	return p.Country != area.Country
}

// acrossBorder reports whether p lies in another country than the raion in which the
// sentence goes on: a village of a list "в Белгородском районе" is none of Ukraine.
func (d *doubtful) acrossBorder(p *geo.Place) bool {
	area := d.w.bound
	return area != nil && area.Level == geo.LevelRaion && p.Country != area.Country && d.left.tags.has(leftSettlement)
}

// garrison reports whether the name stands in brackets after a military unit.
func (s *sighting) garrison() bool {
	if !s.line.IsMark(s.first-1, "(") || s.first < 2 {
		return false
	}
	marks, _ := s.line.right(s.first - 2)
	return marks.has(rightUnit)
}

package toponym

import "strikemap/geo"

// weigh scores one candidate.
func (g *weighing) weigh(x *article, c candidate) weighed {
	p, s := c.place, g.s
	w := weighed{place: p, score: c.prior}
	g.weighParent(&w)
	g.weighOffice(&w)
	switch {
	case s.land == "":
	case p.Country == s.land:
		w.add(landHolds, geo.ReasonInCountryBeside, nil)
	default:
		w.score += landFails
	}
	if p.InUkraine() && p.Level == geo.LevelSettlement && !s.line.russian && !latin(s.line.keys[s.first]) {
		w.score += homeName
	}
	if x.again[p] && !s.listedHromada() {
		w.add(sameAgain, geo.ReasonNamedAgain, nil)
	}
	g.weighClues(&w)
	if p.Level == geo.LevelSettlement && p.Population < 100_000 {
		w.add(voteArticle*g.overall.share(s, p)+voteList*g.list.share(s, p), geo.ReasonOblastOfOthers, nil)
	}
	if v, by := g.closeness(p); by != nil {
		w.add(v, geo.ReasonCloseTo, by)
	}
	return w
}

// weighOffice counts whether a town or village lies in the oblast whose office speaks.
func (g *weighing) weighOffice(w *weighed) {
	p := w.place
	if g.office != nil && g.parent == nil && p.Level == geo.LevelSettlement && within(p, g.office) {
		w.add(officeHolds, geo.ReasonAreaNearby, g.office)
	}
}

// weighClues counts what hints at the area, more for the seat of a raion: texts name raions of
// the area that they are about.
func (g *weighing) weighClues(w *weighed) {
	v, area := g.s.clueScore(w.place)
	if area == nil {
		return
	}
	if g.s.right.has(rightRaion) && g.s.want == wantRaion && w.place.Level == geo.LevelSettlement {
		v += raionHolds
	}
	w.add(v, geo.ReasonAreaNearby, area)
}

// weighParent counts whether the place lies in the area named beside it, or in the one in which
// the sentence goes on.
func (g *weighing) weighParent(w *weighed) {
	if o := g.s.closing; o != nil && g.parent == nil && w.place.Level == geo.LevelSettlement {
		if area := o.guess(); area != nil && within(w.place, area) {
			w.add(g.x.closingHolds(g.s), geo.ReasonInAreaBeside, area)
			return
		}
	}
	switch {
	case g.bound != nil && w.place.Level == geo.LevelSettlement && within(w.place, g.bound):
		w.add(boundHolds, geo.ReasonAreaNearby, g.bound)
	case g.parent == nil:
	case within(w.place, g.parent):
		w.add(parentHolds, geo.ReasonInAreaBeside, g.parent)
	case !mayLieIn(w.place, g.parent):
		w.score += parentFails
	}
}

// closingHolds is what lying in the oblast that closes its list adds to a place: more where a noun in
// the plural announces the list.
func (x *article) closingHolds(s *sighting) float64 {
	first := x.members(s)[0]
	if first.afterPlural() || first.line.announcesVillages(first.from) {
		return parentHolds
	}
	return closingHolds
}

// announcesVillages reports whether a noun in the plural announces the list at word i: "15 населених
// пунктів, серед них: …".
func (l *line) announcesVillages(i int) bool {
	for j := i - 1; j >= 0 && j >= i-announceReach; j-- {
		if l.in(j, kinPlural) {
			return true
		}
		if l.is(j, letters) && l.named(j) {
			return false
		}
	}
	return false
}

// clueScore is what the hints add to a candidate, and the area that gives it.
func (s *sighting) clueScore(p *geo.Place) (most float64, by *geo.Place) {
	if p.Level != geo.LevelSettlement && p.Level != geo.LevelRaion && p.Level != geo.LevelDistrict {
		return 0, nil
	}
	for _, a := range s.areas {
		if a.score > most && a.from != p && within(p, a.place) {
			most, by = a.score, a.place
		}
	}
	return most, by
}

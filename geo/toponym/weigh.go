package toponym

import (
	"math"

	"strikemap/geo"
)

// weighed is a candidate with its score and the strongest evidence for it.
type weighed struct {
	place *geo.Place
	score float64
	most  float64 // what the strongest evidence added
	why   geo.ReasonID
	by    *geo.Place // of whom why speaks, or nil
}

// leastReason is the weight from which evidence is worth telling.
const leastReason = 0.3

// add counts a piece of evidence; why says it, of the place by if there is one.
func (w *weighed) add(v float64, why geo.ReasonID, by *geo.Place) {
	w.score += v
	if v > w.most && v > leastReason {
		w.most, w.why, w.by = v, why, by
	}
}

// reason returns the strongest evidence.
func (w *weighed) reason() geo.Reason { return because(w.why, w.by) }

// because returns a reason that speaks of a place, or of none.
func because(id geo.ReasonID, of *geo.Place) geo.Reason {
	if of == nil {
		return geo.Because(id)
	}
	return geo.Because(id, of.Name)
}

// weighing is what is the same for all candidates of a sighting.
type weighing struct {
	s          *sighting
	parent     *geo.Place
	bound      *geo.Place // the area in which the sentence says before that it goes on
	neighbours []neighbour
	article    votes
	list       votes
	doubtful   doubtful
}

// weigh scores one candidate.
func (g *weighing) weigh(x *article, c candidate) weighed {
	p, s := c.place, g.s
	w := weighed{place: p, score: c.prior}
	g.weighParent(&w)
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
	if v, area := s.clueScore(p); area != nil {
		w.add(v, geo.ReasonAreaNearby, area)
	}
	if p.Level == geo.LevelSettlement && p.Population < 100_000 {
		w.add(voteArticle*g.article.share(s, p)+voteList*g.list.share(s, p), geo.ReasonOblastOfOthers, nil)
	}
	if v, by := g.closeness(p); by != nil {
		w.add(v, geo.ReasonCloseTo, by)
	}
	return w
}

// weighParent counts whether the place lies in the area named beside it, or in the one in which
// the sentence goes on.
func (g *weighing) weighParent(w *weighed) {
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

// listedHromada reports whether the name is that of a hromada among others: two of a name
// are common, and the list decides.
func (s *sighting) listedHromada() bool { return s.list != 0 && s.isHromada() }

// within reports whether p lies in the area.
func within(p, area *geo.Place) bool {
	if p == area {
		return false
	}
	switch area.Level {
	case geo.LevelCountry:
		return p.Country == area.Country
	case geo.LevelOblast:
		return p.Oblast == area.Name && p.Country == area.Country
	case geo.LevelRaion:
		return p.Oblast == area.Oblast && p.Raion == area.Raion
	case geo.LevelRegion:
		return p.Level != geo.LevelRegion && km(p, area) < 250
	}
	return km(p, area) < 30
}

// mayLieIn reports whether p, which the gazetteer puts in another raion of the oblast,
// is near enough to the seat of this one for the gazetteer to be wrong: it knows the
// raion of most villages only by their neighbours.
func mayLieIn(p, raion *geo.Place) bool {
	return raion.Level == geo.LevelRaion && p.Oblast == raion.Oblast && km(p, raion) < raionKM
}

// raionKM is how far from its seat a raion may reach.
const raionKM = 60

const kmPerDegree = 111.2

// km is the distance in kilometres on a sphere, good to a percent at the
// distances that matter here.
func km(a, b *geo.Place) float64 {
	dy := a.Point[1] - b.Point[1]
	dx := (a.Point[0] - b.Point[0]) * math.Cos((a.Point[1]+b.Point[1])*math.Pi/360)
	return kmPerDegree * math.Sqrt(dx*dx+dy*dy)
}

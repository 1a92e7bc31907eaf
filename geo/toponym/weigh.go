package toponym

import (
	"math"
	"strings"

	"strikemap/geo"
)

// weighed is a candidate with its score and the strongest evidence for it.
type weighed struct {
	place *geo.Place
	score float64
	most  float64 // what the strongest evidence added
	why   string
	by    *geo.Place // of whom why speaks, or nil
}

// leastReason is the weight from which evidence is worth telling.
const leastReason = 0.3

// add counts a piece of evidence; why says it, with "%" for the place by.
func (w *weighed) add(v float64, why string, by *geo.Place) {
	w.score += v
	if v > w.most && v > leastReason {
		w.most, w.why, w.by = v, why, by
	}
}

// reason puts the strongest evidence in words.
func (w *weighed) reason() string {
	if w.by == nil {
		return w.why
	}
	return strings.Replace(w.why, "%", w.by.Name, 1)
}

// weighing is what is the same for all candidates of a sighting.
type weighing struct {
	s          *sighting
	parent     *geo.Place
	neighbours []neighbour
	article    votes
	list       votes
}

// weigh scores one candidate.
func (g *weighing) weigh(x *article, c candidate) weighed {
	p, s := c.place, g.s
	w := weighed{place: p, score: c.prior}
	if g.parent != nil {
		if within(p, g.parent) {
			w.add(parentHolds, "lies in %, named beside it", g.parent)
		} else {
			w.score += parentFails
		}
	}
	if s.land != "" {
		if p.Country == s.land {
			w.add(landHolds, "lies in the country named beside it", nil)
		} else {
			w.score += landFails
		}
	}
	if x.again[p] {
		w.add(sameAgain, "the same place is named elsewhere in the article", nil)
	}
	if v, area := s.clueScore(p); area != nil {
		w.add(v, "its area, %, is named nearby", area)
	}
	if p.Level == geo.LevelSettlement && p.Population < 100_000 {
		w.add(voteArticle*g.article.share(s, p)+voteList*g.list.share(s, p), "most names beside it may lie in its oblast", nil)
	}
	if v, by := g.closeness(p); by != nil {
		w.add(v, "close to %, named nearby", by)
	}
	return w
}

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
		return p.Oblast == area.Oblast && (p.Raion == area.Name || p.Raion == "" && km(p, area) < raionKM)
	case geo.LevelRegion:
		return p.Level != geo.LevelRegion && km(p, area) < 250
	}
	return km(p, area) < 30
}

// raionKM is how far from its seat a place may lie in a raion that the
// gazetteer does not tell of it.
const raionKM = 60

const kmPerDegree = 111.2

// km is the distance in kilometres on a sphere, good to a percent at the
// distances that matter here.
func km(a, b *geo.Place) float64 {
	dy := a.Point[1] - b.Point[1]
	dx := (a.Point[0] - b.Point[0]) * math.Cos((a.Point[1]+b.Point[1])*math.Pi/360)
	return kmPerDegree * math.Sqrt(dx*dx+dy*dy)
}

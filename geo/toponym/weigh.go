package toponym

import (
	"math"

	"strikemap/geo"
)

// weighed is a candidate with its score and the strongest reason for it.
type weighed struct {
	place  *geo.Place
	score  float64
	most   float64
	reason string
}

// add counts a piece of evidence. The reason is put together only when it is
// the strongest so far.
func (w *weighed) add(v float64, reason string, p *geo.Place, tail string) {
	w.score += v
	if v > w.most && v > 0.3 {
		w.most = v
		if p != nil {
			reason += p.Name + tail
		}
		w.reason = reason
	}
}

// weighing is what is the same for all candidates of a sighting.
type weighing struct {
	s          *sighting
	parent     *geo.Place
	neighbours []neighbour
	article    votes
	list       votes
}

// neighbour is a settled place nearby in the text.
type neighbour struct {
	place  *geo.Place
	weight float64
}

// weigh scores one candidate.
func (g *weighing) weigh(x *article, c candidate) weighed {
	p, s := c.place, g.s
	w := weighed{place: p, score: c.prior}
	if g.parent != nil {
		if within(p, g.parent) {
			w.add(parentHolds, "lies in ", g.parent, ", named beside it")
		} else {
			w.score += parentFails
		}
	}
	if s.land != "" {
		if p.Country == s.land {
			w.add(landHolds, "lies in the country named beside it", nil, "")
		} else {
			w.score += landFails
		}
	}
	if x.again[p] {
		w.add(sameAgain, "the same place is named elsewhere in the article", nil, "")
	}
	if v, area := s.clueScore(p); area != nil {
		w.add(v, "its area, ", area, ", is named nearby")
	}
	if p.Level == geo.LevelSettlement && p.Population < 100_000 {
		w.add(voteArticle*g.article.share(s, p)+voteList*g.list.share(s, p), "most names beside it may lie in "+p.Oblast, nil, "")
	}
	if v, by := g.closeness(p); by != nil {
		w.add(v, "close to ", by, ", named nearby")
	}
	return w
}

// closeness is what the nearest neighbour adds to a settlement.
func (g *weighing) closeness(p *geo.Place) (most float64, by *geo.Place) {
	if p.Level != geo.LevelSettlement && p.Level != geo.LevelDistrict {
		return 0, nil
	}
	for _, n := range g.neighbours {
		if d := km(p, n.place) / reachKM; d < 1 {
			if v := n.weight * (1 - d) * (1 - d); v > most {
				most, by = v, n.place
			}
		}
	}
	return most, by
}

// neighbours returns the settled places around sighting i, the members of its
// list and its sentence first.
func (x *article) neighbours(i int) []neighbour {
	s := x.sightings[i]
	out := x.scratch[:0]
	look := func(j, gap int) bool {
		if j < 0 || j >= len(x.sightings) {
			return false
		}
		o := x.sightings[j]
		if !o.settled || o.dropped || o.place.Level != geo.LevelSettlement && o.place.Level != geo.LevelFacility {
			return true
		}
		weight := closeText
		switch {
		case o.list != 0 && o.list == s.list:
			weight = closeList
		case o.line == s.line, o.hint && o.line.index > s.line.index-clueReach && o.line.index <= s.line.index:
			weight = closeLine
		case o.role == geo.RoleSpeaker:
			return true
		}
		out = append(out, neighbour{o.place, weight * (1 - float64(gap)/40)})
		return len(out) < mostNeighbours
	}
	for d := 1; d <= 2*mostNeighbours; d++ {
		back, on := look(i-d, d), look(i+d, d)
		if len(out) >= mostNeighbours || !back && !on {
			break
		}
	}
	x.scratch = out
	return out
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
		return p.Raion == area.Name && p.Oblast == area.Oblast || p.Level == geo.LevelSettlement && km(p, area) < 25
	case geo.LevelRegion:
		return p.Level != geo.LevelRegion && km(p, area) < 250
	}
	return km(p, area) < 30
}

// km is the distance in kilometres on a sphere, good to a percent at the
// distances that matter here.
func km(a, b *geo.Place) float64 {
	const perDegree = 111.2
	dy := a.Point[1] - b.Point[1]
	dx := (a.Point[0] - b.Point[0]) * math.Cos((a.Point[1]+b.Point[1])*math.Pi/360)
	return perDegree * math.Sqrt(dx*dx+dy*dy)
}

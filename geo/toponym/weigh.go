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

// neighbour is a place nearby in the text: settled, or one of several that an
// open name may mean.
type neighbour struct {
	place  *geo.Place // nil when open
	open   []candidate
	weight float64
	beside bool // in the same sentence
}

const (
	mostOpen    = 24      // candidates of an open neighbour that are looked at
	openShare   = 0.6     // of the weight of a settled one, for two candidates
	cityTells   = 0.4     // share of the weight of a city: lists of cities span the country
	cityFrom    = 100_000 // population
	bearersTell = 8.0     // bearers of an open name that halve its weight
)

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

// closeness is what the nearest neighbour adds to a settlement.
func (g *weighing) closeness(p *geo.Place) (most float64, by *geo.Place) {
	if p.Level != geo.LevelSettlement && p.Level != geo.LevelDistrict {
		return 0, nil
	}
	for _, n := range g.neighbours {
		if n.place != nil {
			if v := n.weight * proximity(p, n.place); v > most {
				most, by = v, n.place
			}
		}
		for _, c := range n.open {
			if v := n.weight * proximity(p, c.place); v > most && c.place != p {
				most, by = v, c.place
			}
		}
	}
	return most, by
}

// elsewhere reports whether the settled places of the same sentence all lie in
// another country than p, and none of them near it.
func (g *weighing) elsewhere(p *geo.Place) bool {
	other := false
	for _, n := range g.neighbours {
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

// proximity falls from 1 at no distance to 0 at reachKM.
func proximity(a, b *geo.Place) float64 {
	const far = reachKM / kmPerDegree
	if math.Abs(a.Point[1]-b.Point[1]) > far || math.Abs(a.Point[0]-b.Point[0]) > 3*far {
		return 0
	}
	d := km(a, b) / reachKM
	if d >= 1 {
		return 0
	}
	return (1 - d) * (1 - d)
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
		if o.dropped || o.settled && o.place.Level != geo.LevelSettlement && o.place.Level != geo.LevelFacility {
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
		beside := o.line == s.line && o.literal
		weight *= 1 - float64(gap)/24
		switch {
		case !o.settled && (weight < closeLine/2 || len(o.options) > mostOpen || len(o.options) == 0 || o.options[0].place.Level != geo.LevelSettlement):
			return true
		case !o.settled:
			out = append(out, neighbour{nil, o.options, openShare * weight / (1 + float64(len(o.options))/bearersTell), false})
		case o.place.Population >= cityFrom && o.want&wantRaion == 0:
			out = append(out, neighbour{o.place, nil, weight * cityTells, beside})
		default:
			out = append(out, neighbour{o.place, nil, weight, beside})
		}
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

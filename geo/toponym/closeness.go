package toponym

import "strikemap/geo"

const (
	mostOpen    = 24   // candidates of an open neighbour that are looked at
	openShare   = 0.6  // of the weight of a settled one, for two candidates
	cityTells   = 0.4  // share of the weight of a city: lists of cities span the country
	gapReach    = 24.0 // sightings between, at which a neighbour tells nothing
	bearersTell = 8.0  // bearers of an open name that halve its weight
)

// around returns the places around the sighting, the nearest in the text first. Only a
// candidate that may lie beside them asks for them.
func (g *weighing) around() []neighbour {
	if !g.looked {
		g.looked, g.neighbours = true, g.x.neighbours(g.at)
	}
	return g.neighbours
}

// neighbours returns the places around sighting i, the nearest in the text first.
func (x *article) neighbours(i int) []neighbour {
	out, s := x.scratch[:0], x.sightings[i]
	for d := 1; d <= 2*mostNeighbours && len(out) < mostNeighbours; d++ {
		if j := i - d; j >= 0 && x.sightings[j].tellsWhere() {
			out = s.appendNeighbour(out, x.sightings[j], d)
		}
		if j := i + d; j < len(x.sightings) && x.sightings[j].tellsWhere() {
			out = s.appendNeighbour(out, x.sightings[j], d)
		}
	}
	x.scratch = out
	return out
}

// appendNeighbour appends what o, gap sightings away, tells of where s lies.
func (s *sighting) appendNeighbour(out []neighbour, o *sighting, gap int) []neighbour {
	weight := s.nearness(o) * (1 - float64(gap)/gapReach)
	switch {
	case weight == 0, !o.settled && weight < closeLine/2:
		return out
	case !o.settled:
		return append(out, neighbour{open: o.options, weight: openShare * weight / (1 + float64(len(o.options))/bearersTell)})
	case o.place.Population >= cityFrom && o.want&wantRaion == 0:
		weight *= cityTells
	}
	return append(out, neighbour{place: o.place, weight: weight, beside: o.line == s.line && o.literal && !o.hint && o.first < s.first})
}

// tellsWhere reports whether the name tells of a town, or of few enough that may be meant,
// so that others may lie beside it.
func (s *sighting) tellsWhere() bool {
	switch {
	case s.dropped:
		return false
	case s.settled:
		return s.place.Level == geo.LevelSettlement || s.place.Level == geo.LevelFacility
	}
	return len(s.options) > 0 && len(s.options) <= mostOpen && s.options[0].place.Level == geo.LevelSettlement
}

// nearness is the weight of o by where it stands.
func (s *sighting) nearness(o *sighting) float64 {
	switch {
	case o.list != 0 && o.list == s.list:
		return closeList
	case o.line == s.line, o.hint && o.line.index > s.line.index-clueReach && o.line.index <= s.line.index:
		return closeLine
	case o.role == geo.RoleSpeaker:
		return 0
	}
	return closeText
}

// closeness is what the nearest neighbour adds to a settlement.
func (g *weighing) closeness(p *geo.Place) (most float64, by *geo.Place) {
	if p.Level != geo.LevelSettlement && p.Level != geo.LevelDistrict {
		return 0, nil
	}
	around := g.around()
	for i := range around {
		n := &around[i]
		if n.weight <= most {
			continue // however close, it would add no more
		}
		if n.place != nil && (n.weight*mostProximity(p, n.place) >= most || g.s.listedHromada()) {
			if v := n.tells(p, g.s); v > most {
				most, by = v, n.place
			}
		}
		for _, c := range n.open {
			if n.weight*mostProximity(p, c.place) < most || c.place == p {
				continue
			}
			if v := n.weight * proximity(p, c.place); v > most {
				most, by = v, c.place
			}
		}
	}
	return most, by
}

// tells returns what the settled neighbour adds to the candidate p of s. The hromadas of a list lie
// in one raion, the nearer of two more likely.
func (n *neighbour) tells(p *geo.Place, s *sighting) float64 {
	v := proximity(p, n.place)
	if n.weight > closeLine && s.listedHromada() && inOneRaion(p, n.place) {
		return n.weight * (3 + v) / 4
	}
	return n.weight * v
}

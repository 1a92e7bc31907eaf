package toponym

import (
	"sort"
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// clue is a hint that the article is about an area.
type clue struct {
	area   *geo.Place
	from   *geo.Place // the place named
	line   int
	weight float64
}

// Weights of the hints at an area, where they stand.
const (
	clueHeading   = 5.0 // the heading above
	clueTitle     = 2.0 // added when it stands in the title
	clueNamed     = 2.0
	cluePublisher = 1.5
	clueCity      = 0.5
	focusShare    = 0.7 // of all hints makes an area what the article is about
	clueReach     = 3   // lines before it that count for themselves
)

// gatherClues collects the areas that the article names: oblasts and raions,
// administrations in its title, its publisher, and the headings whose place
// carries over to the lines below.
func (x *article) gatherClues() {
	x.fromPublisher()
	for _, s := range x.sightings {
		if s.dropped && !s.adjective || s.hint || s.role == geo.RoleNamePart {
			continue
		}
		area, weight := x.areaOf(s)
		if area == nil {
			continue
		}
		if weight >= clueNamed && x.source.TitleSpan.Contains(s.span()) {
			weight += clueTitle
		}
		x.clues = append(x.clues, clue{area, s.guess(), s.line.index, weight})
	}
	total := 0.0
	for _, c := range x.clues {
		x.everywhere = addArea(x.everywhere, c, c.weight)
		total += c.weight
	}
	for i := range x.everywhere {
		a := &x.everywhere[i]
		if a.score >= focusShare*total && a.score > clueNamed {
			x.focus = a.place
		}
		a.score = a.score / total * min(a.score, mostClues)
	}
	x.headings()
}

// areaOf returns the area that a sighting hints at.
func (x *article) areaOf(s *sighting) (*geo.Place, float64) {
	top := s.guess()
	switch {
	case top == nil:
		return nil, 0
	case top.Level == geo.LevelOblast && s.adjective:
		if s.right.has(rightOblastWide | rightOffice) {
			return top, clueNamed
		}
		return nil, 0
	case top.Level == geo.LevelOblast:
		return top, clueNamed
	case top.Level == geo.LevelRegion && top.InUkraine() && x.oblastOfRegion(top) != nil:
		return x.oblastOfRegion(top), clueNamed
	case top.Level == geo.LevelRaion && len(s.hits) == 1:
		return x.gazetteer.OblastOf(top), clueNamed
	case top.Level == geo.LevelSettlement && top.Population >= 100_000 && top.InUkraine() && s.role == "":
		return x.gazetteer.OblastOf(top), clueCity
	}
	return nil, 0
}

// oblastOfRegion returns the oblast whose name a region's name starts with: that of
// "Donetsk People's Republic".
func (x *places) oblastOfRegion(region *geo.Place) *geo.Place {
	first, _, _ := strings.Cut(region.Name, " ")
	return x.oblasts[first]
}

// fromPublisher reads the publisher's name: "Запорізька ОВА".
func (x *article) fromPublisher() {
	if x.source.Publisher == "" {
		return
	}
	lines := new(pages).ready(x.source.Publisher, sentence.Split(x.source.Publisher))
	for k := range lines {
		l := &lines[k]
		for i := range l.keys {
			if !l.is(i, capital) {
				continue
			}
			_, hits := x.gazetteer.Match(l.keys[i:min(i+longestName, len(l.keys))])
			for _, h := range hits {
				if area := x.gazetteer.OblastOf(h.Place); area != nil && area.InUkraine() && h.Place.Level != geo.LevelCountry {
					x.clues = append(x.clues, clue{area, nil, -1 - clueReach, cluePublisher})
					break
				}
			}
		}
	}
}

// headings lets a heading's area hold for the lines until the next heading.
func (x *article) headings() {
	byLine := map[int]*geo.Place{}
	for _, s := range x.sightings {
		if s.line.heading && !s.dropped && s.from == firstWord(s.line) {
			if area, _ := x.areaOf(s); area != nil {
				byLine[s.line.index] = area
			}
		}
	}
	if len(byLine) == 0 {
		return
	}
	var scope *geo.Place
	scopes := make([]*geo.Place, len(x.lines))
	for i := range x.lines {
		if x.lines[i].heading {
			scope = byLine[i]
		}
		scopes[i] = scope
	}
	for _, s := range x.sightings {
		s.scope = scopes[s.line.index]
	}
}

func firstWord(l *line) int {
	for i := range l.keys {
		if l.is(i, letters) {
			return i
		}
	}
	return 0
}

// area is an area with all that hints at it from where a sighting stands.
type area struct {
	place *geo.Place
	from  *geo.Place // the one place that hints at it, nil when there are several
	score float64
}

// addArea adds a clue to a short list of areas.
func addArea(list []area, c clue, score float64) []area {
	for i := range list {
		if list[i].place == c.area {
			list[i].score += score
			if list[i].from != c.from {
				list[i].from = nil
			}
			return list
		}
	}
	return append(list, area{c.area, c.from, score})
}

// areasFor sums the hints as seen from s: an area's share of all that the
// article names, and what the line of s and those right before it name.
func (x *article) areasFor(s *sighting) []area {
	if len(x.everywhere) == 0 {
		return nil
	}
	here := s.line.index
	if x.areasAt == s.line {
		return x.areas
	}
	start := len(x.summed)
	x.summed = append(x.summed, x.everywhere...)
	out := x.summed[start:]
	from := sort.Search(len(x.clues), func(i int) bool { return x.clues[i].line >= here-clueReach })
	for _, c := range x.clues[from:] {
		if c.line > here {
			break
		}
		out = addArea(out, c, c.weight*nearness(here-c.line))
	}
	for i := range out {
		out[i].score = min(out[i].score, mostClues)
		if out[i].place == s.scope {
			out[i].score += clueHeading
		}
	}
	x.summed = append(x.summed[:start], out...)
	x.areasAt, x.areas = s.line, out
	return out
}

// nearness is how much a hint so many lines before counts.
func nearness(lines int) float64 {
	switch lines {
	case 0:
		return 1
	case 1:
		return 0.6
	case 2, 3:
		return 0.3
	}
	return 0
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

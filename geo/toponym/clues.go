package toponym

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// gatherClues collects the areas that the article names: oblasts and raions,
// administrations in its title, its publisher, and the headings whose place
// carries over to the lines below.
func (x *article) gatherClues(_ *line) {
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

// Weights of the hints at an area, where they stand.
const (
	clueHeading   = 5.0 // the heading above
	clueTitle     = 2.0 // added when it stands in the title
	clueNamed     = 2.0
	cluePublisher = 1.5
	clueCity      = 0.5
	focusShare    = 0.7 // of all hints makes an area what the article is about

)

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

// fromPublisher reads the publisher's name: "Запорізька ОВА".
func (x *article) fromPublisher() {
	if x.source.Publisher == "" {
		return
	}
	lines := new(pages).ready(x.source.Publisher, syntax.Of(sentence.Split(x.source.Publisher)))
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

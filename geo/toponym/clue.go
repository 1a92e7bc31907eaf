package toponym

import "strikemap/geo"

// clue is a hint that the article is about an area.
type clue struct {
	area   *geo.Place
	from   *geo.Place // the place named
	at     int        // its line
	weight float64
}

// hinted is an area with all that hints at it from where a sighting stands.
type hinted struct {
	place *geo.Place
	from  *geo.Place // the one place that hints at it, nil when there are several
	score float64
}

// addArea adds a clue to a short list of areas.
func addArea(list []hinted, c clue, score float64) []hinted {
	for i := range list {
		if list[i].place == c.area {
			list[i].score += score
			if list[i].from != c.from {
				list[i].from = nil
			}
			return list
		}
	}
	return append(list, hinted{c.area, c.from, score})
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

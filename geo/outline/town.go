package outline

import (
	"cmp"
	"iter"
	"slices"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// Town is a settlement as the map shows it.
type Town struct {
	At              viewport.Plane
	Name, LocalName string
	Population      int
	Rank            Rank
}

// Rank is how much a settlement stands out on the map.
type Rank uint8

// The ranks, the most prominent first.
const (
	Capital    Rank = iota // Kyiv
	Seat                   // of an oblast
	LargeCity              // from 100,000 people
	City                   // from 30,000
	SmallTown              // from 5,000
	Village                // the rest
	ForeignBig             // abroad, from 400,000
	Foreign                // abroad, the rest
)

// The populations from which settlements rank.
const (
	largePopulation, cityPopulation, townPopulation = 100_000, 30_000, 5_000
	foreignPopulation                               = 400_000
)

// AddTowns gives the outline the settlements among places, ordered so that those
// more in sight come first. It is called once, before the outline is drawn.
func (o *Outline) AddTowns(places iter.Seq[*geo.Place]) {
	seats := map[string]string{} // by unit name
	for _, f := range o.Faces {
		if f.Seat != "" {
			seats[f.Name] = f.Seat
		}
	}
	o.Towns = o.Towns[:0]
	best := map[string]int{} // the largest settlement of the seat's name
	for p := range places {
		if p.Level != geo.LevelSettlement {
			continue
		}
		t := Town{At: viewport.Project(p.Point), Name: p.Name, LocalName: p.LocalName, Population: p.Population, Rank: rankOf(p)}
		if p.InUkraine() && seats[p.Oblast] == p.Name {
			if i, seen := best[p.Oblast]; !seen || o.Towns[i].Population < p.Population {
				best[p.Oblast] = len(o.Towns)
			}
		}
		o.Towns = append(o.Towns, t)
	}
	for _, i := range best {
		o.Towns[i].Rank = min(o.Towns[i].Rank, Seat)
	}
	slices.SortStableFunc(o.Towns, func(a, b Town) int {
		return cmp.Or(cmp.Compare(a.weight(), b.weight()), cmp.Compare(b.Population, a.Population), cmp.Compare(a.Name, b.Name))
	})
}

// weight orders towns for placing names: rank, with large towns abroad after the
// large cities and small ones last.
func (t *Town) weight() int {
	switch t.Rank {
	case ForeignBig:
		return int(LargeCity)*2 + 1
	case Foreign:
		return int(SmallTown)*2 + 1
	}
	return int(t.Rank) * 2
}

func rankOf(p *geo.Place) Rank {
	switch n := p.Population; {
	case p.InUkraine() && p.Name == "Kyiv" && n > 1_000_000:
		return Capital
	case p.InUkraine() && n >= largePopulation:
		return LargeCity
	case p.InUkraine() && n >= cityPopulation:
		return City
	case p.InUkraine() && n >= townPopulation:
		return SmallTown
	case p.InUkraine():
		return Village
	case n >= foreignPopulation:
		return ForeignBig
	}
	return Foreign
}

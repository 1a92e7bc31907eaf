package outline

import (
	"cmp"
	"iter"
	"math"
	"slices"

	"github.com/paulmach/orb"

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
	ForeignBig             // abroad, from 300,000
	Foreign                // abroad, the rest
)

// The populations from which settlements rank.
const (
	largePopulation, cityPopulation, townPopulation = 100_000, 30_000, 5_000
	foreignPopulation                               = 300_000
)

// TownsOf returns the settlements among places, ordered so that those more in
// sight come first. The faces tell from where units are governed.
func TownsOf(places iter.Seq[*geo.Place], faces []Face) []Town {
	seats := map[string]string{} // by unit name
	for _, f := range faces {
		if f.Seat != "" {
			seats[f.Name] = f.Seat
		}
	}
	var towns []Town
	best := map[string]int{} // the largest settlement of the seat's name
	for p := range places {
		if p.Level != geo.LevelSettlement || !p.InUkraine() && !shownAbroad(p) {
			continue
		}
		if p.InUkraine() && seats[p.Oblast] == p.Name {
			if i, seen := best[p.Oblast]; !seen || towns[i].Population < p.Population {
				best[p.Oblast] = len(towns)
			}
		}
		towns = append(towns, Town{
			At: viewport.Project(p.Point), Name: p.Name, LocalName: p.LocalName, Population: p.Population, Rank: rankOf(p),
		})
	}
	for _, i := range best {
		towns[i].Rank = min(towns[i].Rank, Seat)
	}
	slices.SortStableFunc(towns, func(a, b Town) int {
		return cmp.Or(cmp.Compare(a.weight(), b.weight()), cmp.Compare(b.Population, a.Population), cmp.Compare(a.Name, b.Name))
	})
	return withoutQuarters(towns)
}

// around is where towns abroad are named from 2,000 people on; elsewhere cities are.
var around = orb.Bound{Min: orb.Point{21, 43.5}, Max: orb.Point{48, 54.5}}

// shownAbroad reports whether the map names a settlement outside Ukraine: the
// gazetteer knows many more.
func shownAbroad(p *geo.Place) bool {
	return p.Population >= largePopulation || p.Population >= 2_000 && around.Contains(p.Point)
}

// quarterReach is how far, in metres, the quarters of a city abroad lie from its
// middle.
const quarterReach = 18_000

// withoutQuarters leaves out settlements abroad that lie in or close to a large
// city there: many are its quarters.
func withoutQuarters(towns []Town) []Town {
	var cities []Town
	for _, t := range towns {
		if t.Rank == ForeignBig {
			cities = append(cities, t)
		}
	}
	return slices.DeleteFunc(towns, func(t Town) bool {
		return t.Rank >= ForeignBig && slices.ContainsFunc(cities, func(c Town) bool {
			return c.Population > t.Population && math.Hypot(c.At.X-t.At.X, c.At.Y-t.At.Y) < quarterReach
		})
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

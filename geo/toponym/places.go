package toponym

import (
	"slices"
	"strings"
	"sync"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// places are the known places, with what names ask of them.
type places struct {
	gazetteer   *gazetteer.Gazetteer
	oblasts     map[string]*geo.Place // by the bare name: "Sumy" to Sumy Oblast
	bareKeys    map[*geo.Place]string // of oblasts, their bare name as folded
	facilities  facilityIndex
	oblastRoots map[string]*geo.Place // by the root of their name
	seats       *seats
	villages    *seats    // of Ukraine, too small for seats
	spellings   *sync.Map // of the settlements of an oblast, by its name; made when first asked for
}

// placesOf sorts the places of g by what names ask of them.
func placesOf(g *gazetteer.Gazetteer) places {
	f := places{gazetteer: g, oblasts: map[string]*geo.Place{}, bareKeys: map[*geo.Place]string{}, facilities: facilityIndex{}, seats: newSeats(), villages: newSeats(), oblastRoots: map[string]*geo.Place{}, spellings: &sync.Map{}}
	for p := range g.All() {
		switch p.Level {
		case geo.LevelOblast:
			bare := bareName(p.Name)
			f.oblasts[bare] = p
			k := gazetteer.Fold(bare)
			f.bareKeys[p] = k
			if r := adjectiveRoot(k); r != "" {
				f.oblastRoots[r] = p
			}
			f.oblastRoots[root(k)] = p
		case geo.LevelFacility:
			f.facilities.add(p)
		case geo.LevelSettlement:
			if p.Population >= smallestSeat {
				f.seats.add(p)
			} else if p.InUkraine() {
				f.villages.add(p)
			}
		}
	}
	return f
}

// seatOf returns the towns that an adjective may be made of, the largest first.
func (x *places) seatOf(adjective *word) []gazetteer.Hit {
	if !adjectival(adjective.key) {
		return nil
	}
	of := adjective.asAdjective()
	if hits := x.seats.of(of.plain); len(hits) > 0 {
		return hits
	}
	if short := of.shorter; len(short) > 3 {
		return x.seats.of(short)
	}
	return nil
}

// hromadaSeats returns the towns and villages that the name of a hromada may be
// made of.
func (x *places) hromadaSeats(adjective *word) []gazetteer.Hit {
	of := adjective.asAdjective()
	if of.hromada == "" {
		return nil
	}
	hits := append(slices.Clip(x.seats.of(of.hromada)), x.villages.of(of.hromada)...)
	if seat := x.raionSeat(adjective); seat != nil && !holds(hits, seat) {
		hits = append(hits, gazetteer.Hit{Place: seat, Form: gazetteer.Adjective})
	}
	if len(hits) == 0 { // Шостка, шосткинський
		hits = append(slices.Clip(x.seats.of(of.shorter)), x.villages.of(of.shorter)...)
	}
	if len(hits) == 0 { // Дергачі, дергачівський
		hits = x.seats.of(pluralRoot(adjective.fold()))
	}
	return hits
}

// raionSeat returns the seat of the raion of Ukraine that has the feminine adjective as its name:
// "криворізька" is of Кривий Ріг; nil if there is none.
func (x *places) raionSeat(adjective *word) *geo.Place {
	stem := adjective.key
	for _, end := range lex.ends[endFeminine] {
		stem = strings.TrimSuffix(stem, end)
	}
	stem = strings.TrimSuffix(stem, "а")
	if latin(stem) || stem == adjective.key {
		return nil
	}
	for _, h := range x.gazetteer.Lookup(stem + "ого") {
		if h.Place.Level == geo.LevelRaion && h.Place.InUkraine() {
			return x.gazetteer.SeatOf(h.Place)
		}
	}
	return nil
}

// oblastLike returns the one first-level unit whose bare name has the root of
// the word: "Khmelnitsk" is Khmelnytskyi.
func (x *places) oblastLike(word string) *geo.Place {
	want := adjectiveRoot(gazetteer.Fold(word))
	if want == "" {
		want = root(gazetteer.Fold(word))
	}
	if len(want) < 4 {
		return nil
	}
	return x.oblastRoots[want]
}

// oblastOfRegion returns the oblast whose name a region's name starts with: that of
// "Donetsk People's Republic".
func (x *places) oblastOfRegion(region *geo.Place) *geo.Place {
	first, _, _ := strings.Cut(region.Name, " ")
	return x.oblasts[first]
}

// raionsOf returns the raions of Ukraine whose seat bears the name.
func (x *places) raionsOf(s *sighting) []gazetteer.Hit {
	var out []gazetteer.Hit
	for _, h := range s.only(wantSettlement) {
		if r := x.gazetteer.RaionOf(h.Place); r != nil && h.Place.InUkraine() && x.gazetteer.SeatOf(r) == h.Place {
			out = append(out, gazetteer.Hit{Place: r, Form: h.Form})
		}
	}
	return out
}

// facilityIndex finds plants, ports and airfields by the town that names them.
type facilityIndex map[string][]*geo.Place

func (f facilityIndex) add(p *geo.Place) {
	for _, w := range strings.Fields(p.Name) {
		if lex.kin[strings.ToLower(w)].has(kinGeneric) {
			continue
		}
		k := gazetteer.Fold(w)
		f[k] = append(f[k], p)
	}
}

package toponym

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// toRaion reads "X district": the raion of that name, else a district of the
// city named beside it, else the settlement that gives the name.
func (x *article) toRaion(s *sighting, n int) {
	s.extend(n)
	if own := s.only(wantRaion | wantDistrict); len(own) > 0 {
		s.hits, s.want, s.adjective = own, wantRaion|wantDistrict, false
		return
	}
	if s.adjective {
		s.derived = true
		if seat := x.seatOf(s.line.keys[s.first]); seat != nil {
			s.hits = seat
		}
	}
	s.want, s.adjective = wantRaion, false
}

// toHromada reads "X community": drawn like a raion about its seat.
func (x *article) toHromada(s *sighting, n int) {
	s.extend(n)
	if s.adjective {
		s.hits = x.seatOf(s.line.keys[s.first])
	} else {
		s.hits = s.only(wantSettlement)
	}
	s.want, s.adjective = wantRaion, false
}

// seats finds towns by the consonants of their name without its ending, which
// is what an adjective made of the name keeps: "Shebekinsky" of "Shebekino",
// "Авдіївський" of "Авдіївка", "Бахмутского" of "Бахмут".
type seats map[string]*geo.Place

// smallestSeat is the population from which a place may be a seat.
const smallestSeat = 300

func (t seats) add(p *geo.Place) {
	if p.Population < smallestSeat {
		return
	}
	for _, name := range []string{p.Name, p.LocalName} {
		k := stem(strings.ToLower(name), nounEnds)
		if old := t[k]; k != "" && (old == nil || old.Population < p.Population) {
			t[k] = p
		}
	}
}

// Endings that adjectives and nouns lose before they are compared.
var (
	adjectiveEnds = []string{"ського", "ському", "ською", "ським", "ський", "ської", "ській", "ська", "ську", "ського", "ских", "ських",
		"ского", "скому", "ской", "ский", "ская", "скую", "ском", "ским", "skyi", "skiy", "skii", "skyy", "sky", "ski", "skoye", "ska"}
	nounEnds = []string{"ськ", "ск", "sk", "ка", "ki", "ky", "ka", "ки", ""}
)

// stem returns the consonants of the word without the first ending that it
// has, or "" when it has none or too little is left. A vowel at the start stays.
func stem(word string, ends []string) string {
	for _, end := range ends {
		if rest, ok := strings.CutSuffix(word, end); ok {
			if k := skeleton(rest); len(k) >= 3 {
				return k
			}
			return ""
		}
	}
	return ""
}

// seatOf returns the town that an adjective is made of, or nil.
func (x *article) seatOf(adjective string) []gazetteer.Hit {
	if p := x.seats[stem(adjective, adjectiveEnds)]; p != nil {
		return []gazetteer.Hit{{Place: p, Form: gazetteer.Adjective}}
	}
	return nil
}

// district returns "X district" of a name that no list knows, by its seat.
func (x *article) district(l *line, i int) *sighting {
	marks, n := words.right.after(l.keys, i+1)
	if !marks.has(rightRaion|rightHromada|rightOblast) || l.is(i, possessive) {
		return nil
	}
	s := &sighting{line: l, first: i, last: i + 1, from: i, to: i + 1, parent: -1, left: l.look(i)}
	s.land = s.left.land
	s.extend(n)
	if marks.has(rightOblast) {
		p := x.oblastLike(l.keys[i])
		if p == nil {
			return nil
		}
		s.hits, s.want = []gazetteer.Hit{{Place: p, Form: gazetteer.Variant}}, wantOblast
		return s
	}
	s.hits, s.want, s.derived = x.seatOf(l.keys[i]), wantRaion, true
	if len(s.hits) == 0 && (l.is(i-1, capital) || l.titled || s.left.tags.has(leftNameOf)) {
		return nil
	}
	return s
}

// oblastLike returns the one first-level unit whose bare name starts like the
// word: "Khmelnitsk" is Khmelnytskyi. Spellings are compared by their
// consonants, since vowels vary most between romanisations.
func (x *article) oblastLike(word string) *geo.Place {
	want := stem(word, nounEnds)
	if len(want) < 4 {
		return nil
	}
	var found *geo.Place
	for _, p := range x.oblasts {
		for _, name := range []string{p.Name, p.LocalName} {
			have := skeleton(strings.ToLower(bareName(name)))
			if strings.HasPrefix(have, want) {
				if found != nil && found != p {
					return nil
				}
				found = p
			}
		}
	}
	return found
}

// skeleton returns the consonants of a name in small letters, and a vowel that
// it starts with.
func skeleton(s string) string {
	var b strings.Builder
	for i, r := range s {
		if strings.ContainsRune("aeiouyаеиіоуыєїюяё", r) {
			if i == 0 {
				b.WriteByte('*')
			}
			continue
		}
		if !strings.ContainsRune("ьъ'’ʼй- ", r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// asDistrict returns the district as a place about its seat or city, for the
// gazetteer knows few districts: level and name are its own, the point is that
// of the seat.
func asDistrict(seat *geo.Place, level geo.Level, name string) *geo.Place {
	p := *seat
	p.ID = seat.ID + "#" + geo.PlaceID(strings.ReplaceAll(strings.ToLower(name), " ", "-"))
	p.Level, p.Name, p.LocalName, p.Population = level, name, "", 0
	return &p
}

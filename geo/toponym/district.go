package toponym

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// toRaion reads "X district": the raion of that name, else a district of the
// city named beside it, else the settlement that gives the name.
func (x *places) toRaion(s *sighting, n int) {
	s.extend(n)
	if own := s.only(wantRaion | wantDistrict); len(own) > 0 {
		s.hits, s.want, s.adjective = own, wantRaion|wantDistrict, false
		return
	}
	if s.adjective {
		s.derived = true
		if seat := x.seatOf(s.line.known[s.first]); seat != nil {
			s.hits = seat
		}
	}
	s.want, s.adjective = wantRaion, false
}

// toHromada reads "X community": drawn like a raion about its seat. The "-sk" of an
// English name may be the adjective's: "Pokrovsk community" is that of Pokrovske, too.
func (x *places) toHromada(s *sighting, n int) {
	s.extend(n)
	k := s.line.keys[s.first]
	switch {
	case s.adjective:
		s.hits = x.hromadaSeats(k)
	case latin(k) && strings.HasSuffix(k, "sk"):
		s.hits = append(s.only(wantSettlement), x.hromadaSeats(k)...)
	default:
		s.hits = s.only(wantSettlement)
	}
	s.want, s.adjective = wantRaion, false
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

// seats finds towns by what an adjective keeps of their name: "Shebekinsky" of
// "Shebekino", "Авдіївський" of "Авдіївка", "Кременчуцький" of "Кременчук".
// Keys are folded, so that all spellings and scripts meet.
type seats map[string][]gazetteer.Hit

// smallestSeat is the population from which a place may be the seat of a raion.
const smallestSeat = 300

func (t seats) add(p *geo.Place) {
	if k := seatRoot(gazetteer.Fold(p.Name)); k != "" {
		t[k] = append(t[k], gazetteer.Hit{Place: p, Form: gazetteer.Adjective})
	}
}

// order puts the largest first.
func (t seats) order() {
	for _, hits := range t {
		slices.SortStableFunc(hits, func(a, b gazetteer.Hit) int { return b.Place.Population - a.Place.Population })
	}
}

// adjectiveEnds are the endings of "-ський" and "-ский" as folded, longest first.
var adjectiveEnds = []string{"skaia", "skuiu", "skoho", "skomu", "skoiu", "skoie", "skoi", "skii", "skom", "skim", "skikh", "ska", "sku", "ski", "ske"}

// adjectiveRoot returns the root of a folded adjective, or "".
func adjectiveRoot(word string) string {
	stem := adjectiveStem(word)
	r := root(stem)
	if r == "" && len(stem) > 1 {
		return shortRoot + stem
	}
	return r
}

// shortRoot marks the roots of names that are too short to be cut: that of Луцьк.
const shortRoot = "="

// adjectiveStem returns a folded adjective, of one word or with a hyphen, without
// its ending, or "".
func adjectiveStem(word string) string {
	parts := strings.Fields(strings.TrimPrefix(word, "~"))
	for i := range len(parts) - 1 { // "Seredyna-Budska" is "Seredyno-Budska"
		parts[i] = strings.TrimRight(parts[i], "aeiou") + "o"
	}
	word = strings.Join(parts, "")
	for _, end := range adjectiveEnds {
		if rest, ok := strings.CutSuffix(word, end); ok {
			return rest
		}
		if rest, ok := strings.CutSuffix(word, "z"+end[1:]); ok && end[0] == 's' {
			return rest
		}
	}
	return ""
}

// seatRoot returns the root of a folded name of one word or more: "Велика
// Писарівка" has that of "великописарівський".
func seatRoot(name string) string {
	parts := strings.FieldsFunc(strings.TrimPrefix(name, "~"), func(r rune) bool { return r == ' ' || r == '-' })
	if len(parts) == 0 {
		return ""
	}
	last := parts[len(parts)-1]
	end := root(last)
	if end == "" {
		if stem, ok := strings.CutSuffix(last, "sk"); ok && len(parts) == 1 && len(stem) > 1 {
			return shortRoot + stem // Луцьк, луцький
		}
		return ""
	}
	var b strings.Builder
	for _, part := range parts[:len(parts)-1] {
		stem := strings.TrimRight(part, "aeiou")
		if v, ok := strings.CutSuffix(stem, "iv"); ok { // Часів, часово-
			stem = v + "ov"
		}
		b.WriteString(stem + "o")
	}
	return b.String() + end
}

// root returns what a folded name shares with its adjective: without the
// vowels and then the changing consonants at the end (Кременчук, кременчуцький),
// the last vowel levelled (Оріхів, Оріхова). It is empty if too little is left.
func root(word string) string {
	word = strings.TrimPrefix(word, "~")
	word = strings.TrimRight(strings.TrimRight(strings.TrimRight(word, "aeiou"), "ktszch"), "aeiou")
	if len(word) < 2 {
		return ""
	}
	for i := len(word) - 1; i > 0; i-- {
		switch word[i] {
		case 'a', 'u':
			return word
		case 'e', 'i', 'o':
			return word[:i] + "*" + word[i+1:]
		}
	}
	return word
}

// adjectival reports whether the word may be an adjective in "-ський", "-ский"
// or "-sky" by a letter near its end, before it is folded.
func adjectival(word string) bool {
	end := word[max(0, len(word)-10):]
	return strings.Contains(end, "к") || strings.Contains(end, "k")
}

// seatOf returns the towns that an adjective may be made of, the largest first.
func (x *places) seatOf(adjective *word) []gazetteer.Hit {
	if !adjectival(adjective.key) {
		return nil
	}
	of := adjective.asAdjective()
	if hits := x.seats[of.plain]; len(hits) > 0 {
		return hits
	}
	if short := of.shorter; len(short) > 3 {
		return x.seats[short]
	}
	return nil
}

// shorterRoot returns the root of a folded adjective that puts "in" between: Туапсе,
// туапсинский.
func shorterRoot(folded string) string {
	return root(strings.TrimSuffix(strings.TrimSuffix(adjectiveStem(folded), "n"), "i"))
}

// hromadaSeats returns the towns and villages that the name of a hromada may be
// made of.
func (x *places) hromadaSeats(adjective string) []gazetteer.Hit {
	folded := gazetteer.Fold(adjective)
	at := adjectiveRoot(folded)
	if latin(adjective) && at == "" {
		at = root(folded) // "Bilopil community"
	}
	if at == "" {
		return nil
	}
	hits := append(slices.Clip(x.seats[at]), x.villages()[at]...)
	if len(hits) == 0 { // Шостка, шосткинський
		at = shorterRoot(folded)
		hits = append(slices.Clip(x.seats[at]), x.villages()[at]...)
	}
	return hits
}

// district returns "X district" of a name that no list knows, by its seat.
func (x *article) district(l *line, i int) *sighting {
	marks, n := l.right(i + 1)
	if !marks.has(rightRaion|rightHromada|rightOblast) || l.is(i, possessive) {
		return nil
	}
	s := x.sighting(sighting{line: l, first: i, last: i + 1, from: i, to: i + 1, left: l.look(i), right: marks})
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
	s.hits, s.want, s.derived = x.seatOf(l.known[i]), wantRaion, true
	if marks.has(rightHromada) {
		s.hits = x.hromadaSeats(l.keys[i])
	}
	if len(s.hits) == 0 && (!latin(l.keys[i]) && l.known[i].asAdjective().plain == "" || l.opens(i) || l.is(i-1, capital) || l.titled || s.left.tags.has(leftNameOf)) {
		return nil
	}
	return s
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

// aroundSeat returns the Ukrainian name of a hromada, or of what was called a district, by
// its seat: by the adjective that the raion of the seat has, "Нікопольська громада", else
// beside the seat's own name, "Марганець (громада)"; "" where that is not known.
func (x *places) aroundSeat(seat *geo.Place, hromada bool) string {
	if r := x.gazetteer.RaionOf(seat); r != nil && x.gazetteer.SeatOf(r) == seat {
		stem, ok := strings.CutSuffix(r.LocalName, "ий район")
		switch {
		case ok && hromada:
			return stem + "а громада"
		case ok:
			return r.LocalName
		}
	}
	switch {
	case seat.LocalName == "":
		return ""
	case hromada:
		return seat.LocalName + " (громада)"
	}
	return seat.LocalName + " (район)"
}

// asDistrict returns a district as a place about its seat or city, for the
// gazetteer knows few districts: level and name are its own, the point is that
// of the seat. Written is the name as the article has it.
func asDistrict(seat *geo.Place, level geo.Level, name, written string) *geo.Place {
	p := *seat
	p.ID = seat.ID + "#" + geo.PlaceID(strings.ReplaceAll(strings.ToLower(name+" "+written), " ", "-"))
	p.Level, p.Name, p.LocalName, p.Population = level, name, written, 0
	return &p
}

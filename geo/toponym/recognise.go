package toponym

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

const longestName = 6 // words

// recognise finds the names of one line, with their designators and roles.
func (x *article) recognise(l *line) {
	start := len(x.sightings)
	for i := 0; i < len(l.words); {
		if n := x.personAt(l, i); n > 0 {
			i += n
			continue
		}
		s := x.sight(l, i)
		if s == nil {
			i++
			continue
		}
		x.sightings = append(x.sightings, s)
		for k := s.from; k < s.to; k++ {
			l.names[k] = len(x.sightings)
		}
		i = max(s.to, i+1)
	}
	x.unlisted(start)
	x.coordinate(start)
	x.settleAdjectives(start)
	x.nest(start)
	for _, s := range x.sightings[start:] {
		x.judge(s)
	}
}

// sight returns the name that starts at word i, or nil.
func (x *article) sight(l *line, i int) *sighting {
	if !l.mayStart(i) {
		return nil
	}
	if n := l.compounded(i); n > 0 {
		return x.compoundName(l, i, n)
	}
	n, hits := x.match(l, i)
	s := &sighting{line: l, first: i, last: i + n, from: i, to: i + n, parent: -1}
	if n == 0 {
		return x.unknown(l, i)
	}
	if n == 1 && isRepublic(l.keys[i]) && l.is(i+1, capital) {
		return nil
	}
	s.hits = hits
	s.left = l.look(i)
	s.land = s.left.land
	s.adjective = anyAdjective(hits)
	x.designate(s)
	if x.implausible(s) {
		return nil
	}
	x.shorten(s)
	s.withRepublic()
	return s
}

// withRepublic takes the "Republic of" before a country into its name.
func (s *sighting) withRepublic() {
	if top := s.top(); top == nil || top.Level != geo.LevelCountry || s.first == 0 || s.line.names[s.first-1] != 0 {
		return
	}
	if k := s.line.keys[s.first-1]; isRepublic(k) {
		s.from--
	} else if k == "of" && s.line.key(s.first-2) == "republic" {
		s.from -= 2
	}
}

// mayStart reports whether a name may start at word i: it has a capital, or is
// one of the names that are written small all the same.
func (x *line) mayStart(i int) bool {
	if x.shapes[i]&letters == 0 {
		return false
	}
	if x.shapes[i]&capital == 0 {
		return words.lower[x.keys[i]]
	}
	if words.never[x.keys[i]] {
		return false
	}
	return x.shapes[i]&shout == 0 || !words.acronym[x.keys[i]]
}

// match returns the longest name at word i whose words are written as a name
// is: in capitals, but for the common nouns of seas, states and regions.
func (x *article) match(l *line, i int) (int, []gazetteer.Hit) {
	for most := min(longestName, len(l.keys)-i); most > 0; {
		n, hits := x.gazetteer.Match(l.keys[i : i+most])
		if n == 0 {
			return 0, nil
		}
		if n == 1 {
			hits = x.instrumental(l.keys[i], hits)
		}
		for n > 1 && l.shapes[i+n-1]&letters == 0 && !isDigits(l.keys[i+n-1]) {
			n--
		}
		small := l.firstSmall(i, n)
		if small == n || hits[0].Place.Level != geo.LevelSettlement && small > 0 {
			return n, hits
		}
		if small == 0 && l.shapes[i]&capital == 0 {
			return n, keepWide(hits)
		}
		most = small
	}
	return 0, nil
}

// instrumental mends a common slip: "под Харьковым" for "под Харьковом", when
// the form as written belongs to a village and the right one to a city.
func (x *article) instrumental(k string, hits []gazetteer.Hit) []gazetteer.Hit {
	for _, end := range []string{"овым", "евым", "иным", "овим", "євим", "евим"} {
		if stem, ok := strings.CutSuffix(k, end); ok && hits[0].Place.Population < cityFrom {
			better := x.gazetteer.Lookup(stem + strings.TrimSuffix(strings.TrimSuffix(end, "ым"), "им") + "ом")
			if len(better) > 0 && better[0].Place.Population >= cityFrom/4 && better[0].Place.Population > hits[0].Place.Population {
				return better
			}
		}
	}
	return hits
}

// firstSmall returns how many of the n words from i come before the first that
// is written small, possessives inside a name included.
func (x *line) firstSmall(i, n int) int {
	for k := range n {
		if x.shapes[i+k]&letters != 0 && x.shapes[i+k]&capital == 0 && !joint[x.keys[i+k]] {
			return k
		}
	}
	return n
}

// joint are the small words inside names.
var joint = map[string]bool{"na": true, "on": true, "of": true, "the": true, "upon": true, "am": true, "de": true,
	"la": true, "al": true, "на": true, "над": true, "el": true, "del": true, "под": true, "and": true}

// keepWide keeps the countries and larger: only those are written small.
func keepWide(hits []gazetteer.Hit) []gazetteer.Hit {
	var out []gazetteer.Hit
	for _, h := range hits {
		if h.Place.Level == geo.LevelCountry || h.Place.Level == geo.LevelOblast || h.Place.Level == geo.LevelRegion {
			out = append(out, h)
		}
	}
	return out
}

// isDigits reports whether the word is a number, as in "Pisky 2".
func isDigits(k string) bool { return k != "" && k[0] >= '0' && k[0] <= '9' }

func anyAdjective(hits []gazetteer.Hit) bool {
	for _, h := range hits {
		if h.Form == gazetteer.Adjective {
			return true
		}
	}
	return false
}

// unknown returns a name that no list knows but that a designator declares to
// be a place: "the village of …", "с. …". It stays unresolved.
func (x *article) unknown(l *line, i int) *sighting {
	if l.titled || l.shapes[i]&capital == 0 || utf8.RuneCountInString(l.keys[i]) < 3 {
		return nil
	}
	s := &sighting{line: l, first: i, last: i + 1, from: i, to: i + 1, parent: -1}
	if p := x.district(l, i); p != nil {
		return p
	}
	if seat := x.seatOf(l.keys[i]); seat != nil {
		return x.madeOfTown(s, seat)
	}
	s.left = l.look(i)
	if !s.left.tags.has(leftSettlement) || l.squareMetres(s.left.start) || s.left.quoted || words.calendar[l.keys[i]] || l.is(i-1, capital) {
		return nil
	}
	if l.is(i+1, capital) && !words.calendar[l.key(i+1)] && !l.is(i+1, shout) {
		s.last, s.to = i+2, i+2
	}
	s.land = s.left.land
	s.want = wantSettlement
	s.after = s.last
	return s
}

// squareMetres reports whether the "м." at word i is a unit and no city.
func (l *line) squareMetres(i int) bool {
	if l.key(i) != "м" {
		return false
	}
	for i--; i >= 0 && l.keys[i] == "."; i-- {
	}
	return i >= 0 && (l.keys[i] == "кв" || l.keys[i] == "куб" || isDigits(l.keys[i]))
}

// madeOfTown reads a town's adjective that no list knows by the noun after it;
// at the comma of a list it waits for the noun at the list's end.
func (x *article) madeOfTown(s *sighting, seat []gazetteer.Hit) *sighting {
	l := s.line
	s.left = l.look(s.first)
	s.hits, s.adjective, s.derived = seat, true, true
	x.designate(s)
	switch {
	case s.right.has(rightFront):
		s.towards(seat)
		return s
	case s.want != 0, l.joiner(s.last) > 0:
		return s
	}
	return nil
}

// isRepublic reports whether the word is a form of "республіка".
func isRepublic(k string) bool {
	return strings.HasPrefix(k, "республік") || strings.HasPrefix(k, "республіц") || strings.HasPrefix(k, "республик")
}

// prefixed are the words that make another name of the one after them when
// they have a capital: "New Jersey", "West Virginia".
var prefixed = map[string]bool{"new": true, "north": true, "south": true, "east": true, "west": true, "port": true, "fort": true,
	"saint": true, "st": true, "mount": true, "lake": true, "san": true, "santa": true, "los": true, "el": true, "la": true}

// implausible reports whether the hit is more likely an ordinary word. A weak
// one is kept for now: a list of names may still speak for it.
func (x *article) implausible(s *sighting) bool {
	l := s.line
	if len(s.hits) == 0 {
		return !s.hint && s.want == 0
	}
	k := l.keys[s.first]
	if l.is(s.first-1, capital) && !l.titled && s.first > 1 && prefixed[l.keys[s.first-1]] && s.top().Level == geo.LevelSettlement {
		return true
	}
	if s.adjective || s.want != 0 || s.left.tags.has(leftSettlement) || s.last-s.first > 1 || s.left.quoted && l.is(s.last, closing) {
		return false
	}
	placed := s.left.first.has(leftIn | leftNear | leftArea | leftFrom | leftTo | leftAttack)
	small := s.top().Level == geo.LevelSettlement && !x.known(s)
	switch {
	case s.top().Level == geo.LevelSettlement && ownPeople(k):
		return true
	case small && !latin(k) && (l.agrees(s.last) && adjectiveRoot(gazetteer.Fold(k)) != "" || s.left.tags == 0 && l.inName(s.first-1)):
		return true
	case small && !latin(k) && l.is(s.first, shout) && !l.titled && utf8.RuneCountInString(k) <= 4 && s.hits[0].Form != gazetteer.Abbreviation:
		return true
	case utf8.RuneCountInString(k) <= 3 && s.top().Population < 100_000 && s.top().Level == geo.LevelSettlement && !placed && !latin(k):
		return true
	case latin(k) && len(k) <= 3 && s.hits[0].Form != gazetteer.Abbreviation && (l.is(s.first, shout) || !placed):
		return true
	case x.surnames[k] && !s.left.first.has(leftIn|leftNear|leftArea):
		return true
	case l.opens(s.first) && s.hits[0].Form == gazetteer.Inflected && s.top().Population < cityFrom && s.top().Level == geo.LevelSettlement:
		s.weak = true
	case l.opens(s.first) && !latin(k) && s.top().Level == geo.LevelSettlement && !s.top().InUkraine() && s.top().Population < 15*cityFrom && !words.seat[s.top().Name]:
		s.weak = true
	case !placed && surnameLike(k) && s.top().Level == geo.LevelSettlement && !x.known(s):
		s.weak = true
	case x.ordinary(s, k) && l.is(s.last, capital):
		return true
	case x.ordinary(s, k):
		s.weak = l.opens(s.first) || !placed
	case x.known(s):
	case l.titled && latin(k):
		s.weak = !placed || s.top().Population == 0
	case l.opens(s.first) && !latin(k) && s.top().Level == geo.LevelSettlement && l.is(s.last, letters) && !l.is(s.last, capital):
		s.weak = true
	}
	return false
}

// ownPeople reports whether the word is "Ukrainian" or "Russian", whatever
// village may bear the name.
func ownPeople(k string) bool {
	for _, stem := range []string{"українськ", "украинск", "російськ", "российск", "ukrainian", "russian"} {
		if strings.HasPrefix(k, stem) {
			return true
		}
	}
	return false
}

// inName reports whether word i has a capital of its own: it is no first word
// of a sentence, no compound and no name that was found.
func (l *line) inName(i int) bool {
	return i > 0 && l.is(i, capital) && !l.opens(i) && l.names[i] == 0 && !strings.Contains(l.keys[i], "-")
}

// agrees reports whether word i is a Cyrillic adjective in small letters: what
// stands before it is one, too.
func (l *line) agrees(i int) bool {
	if !l.is(i, letters) || l.is(i, capital) {
		return false
	}
	for _, end := range []string{"ому", "ого", "ий", "ої", "ній", "ій", "ой", "ая", "ое", "ый", "ую", "ному"} {
		if strings.HasSuffix(l.keys[i], end) && utf8.RuneCountInString(l.keys[i]) > 5 {
			return true
		}
	}
	return false
}

// ordinary reports whether the name is also a word of the language: by the
// list, or because the article uses it in small letters.
func (x *article) ordinary(s *sighting, k string) bool {
	if words.common[k] || !latin(k) && words.common[strings.ToLower(s.top().LocalName)] {
		return true
	}
	return !x.known(s) && (s.line.opens(s.first) || s.line.titled) && x.writtenSmall(k)
}

// writtenSmall reports whether the article has the word in small letters.
func (x *article) writtenSmall(k string) bool {
	if x.small == nil {
		x.small = map[string]bool{}
		for _, l := range x.lines {
			for i, o := range l.keys {
				if l.shapes[i]&(letters|capital) == letters {
					x.small[o] = true
				}
			}
		}
	}
	return x.small[k]
}

// opens reports whether word i is the first of a sentence, a quotation or a
// part set off by a colon or dash, where a capital says nothing.
func (l *line) opens(i int) bool {
	return i == 0 || l.titled || !l.is(i-1, letters) && !l.isPunct(i-1, ",") && !l.isPunct(i-1, "(") && !l.isPunct(i-1, ")")
}

func latin(s string) bool { return s != "" && s[0] < utf8.RuneSelf }

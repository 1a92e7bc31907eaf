package toponym

import "unicode/utf8"

// surroundings is what stands before a name.
type surroundings struct {
	tags   tag
	first  tag     // of the nearest preposition alone, or of the list's
	own    tag     // of the nearest preposition alone
	start  int     // first word that was taken into account
	quoted bool    // an opening quotation mark stands right before
	land   string  // country told by an adjective: "Polish", "російське"
	radius float64 // kilometres stated, 0 when none are
	away   bool    // a distance is spoken of, stated or not
}

// mostSteps bounds how many designators and modifiers are read leftwards.
const mostSteps = 9

// look reads leftwards from word i: designators and modifiers are skipped, the
// first preposition ends the search.
func (x *line) look(i int) surroundings {
	s := surroundings{start: i}
	j := i
	if x.is(j-1, opening) {
		s.quoted = true
		j--
	}
	owner := false // the country is named by its noun
	for range mostSteps {
		if j == 0 || x.named(j-1) && x.demonym(j-1) == "" {
			break
		}
		n := x.step(j, &s)
		if n == 0 {
			break
		}
		owner = owner || s.land != "" && x.named(j-1)
		j -= n
		if s.tags.has(leftEnds) {
			break
		}
	}
	if owner && !s.tags.has(leftSettlement|leftFacility) {
		s.land = "" // only "аеродром РФ X" tells where X lies
	}
	return s
}

// leftEnds are the tags that end the search to the left.
const leftEnds = leftPreposition | leftOf | leftPerson | leftClub | leftStreet | leftNameOf | leftShip | leftOffice

// step reads the words that end at j into s and returns how many they are, 0
// when they tell nothing.
func (x *line) step(j int, s *surroundings) int {
	k := x.keys[j-1]
	if k == "." && j > 1 && utf8.RuneCountInString(x.keys[j-2]) <= 3 {
		return 1
	}
	marks, n := x.phraseBefore(j)
	switch {
	case n > 0 && marks.has(leftPreposition):
		s.tags, s.first, s.own, s.start = s.tags|marks, marks, marks, j-n
		x.readNear(s, j-n)
	case n > 0 && (n > 1 || !x.in(j-1, kinModifier) || marks.has(leftSettlement|leftFacility)):
		s.tags, s.start = s.tags|marks, j-n
	case x.demonym(j-1) != "":
		s.land = x.demonym(j - 1)
		return 1
	case x.in(j-1, kinModifier):
		return 1
	}
	return n
}

// demonym returns the country that word i tells of, as an adjective or an owner:
// "Russian", "Ukraine's"; or "".
func (x *line) demonym(i int) string {
	if x.is(i, possessive) {
		return x.known[i].owner
	}
	return x.known[i].land
}

// phraseBefore returns the tags of the longest phrase that ends at word j and
// its length, no longer than the words that no name covers.
func (x *line) phraseBefore(j int) (tag, int) {
	marks, n := x.left(j)
	if x.russian && x.keys[j-1] == "у" {
		marks = leftNear
	}
	for k := j - 1; k >= j-n; k-- {
		if x.named(k) { // "district of" after "Industrialnyi"
			return leftOf, j - k - 1
		}
	}
	return marks, n
}

// readNear reads the distance that belongs to "near", and that "the Kyiv suburb
// of X" is X and not something near it. A distance makes "near X" of "from X".
func (x *line) readNear(s *surroundings, start int) {
	switch {
	case s.first.has(leftNear):
		if stemSuburb.begins(x.keys[start]) && start > 0 && x.named(start-1) {
			s.tags, s.first, s.own = s.tags&^leftNear|leftIn, leftIn, leftIn
			return
		}
		s.radius, s.away = x.distance(start)
	case s.first.has(leftFrom):
		if s.radius, s.away = x.distance(start); s.away {
			s.tags, s.first, s.own = s.tags&^leftFrom|leftNear, leftNear, leftNear
		}
	}
}

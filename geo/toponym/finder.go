package toponym

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/language"
	"strikemap/geo/sentence"
)

// Finder finds and resolves place mentions. It is safe for concurrent use.
type Finder struct {
	places
	used sync.Pool // *article
}

// places are the known places, with what names ask of them.
type places struct {
	gazetteer   *gazetteer.Gazetteer
	oblasts     map[string]*geo.Place // by the bare name: "Sumy" to Sumy Oblast
	bareKeys    map[*geo.Place]string // of oblasts, their bare name as folded
	facilities  facilityIndex
	oblastRoots map[string]*geo.Place // by the root of their name
	seats       seats
	villages    func() seats // of Ukraine, too small for seats; made when first asked for
}

// New returns a finder over the places of g.
func New(g *gazetteer.Gazetteer) *Finder {
	return &Finder{places: placesOf(g)}
}

// placesOf sorts the places of g by what names ask of them.
func placesOf(g *gazetteer.Gazetteer) places {
	f := places{gazetteer: g, oblasts: map[string]*geo.Place{}, bareKeys: map[*geo.Place]string{}, facilities: facilityIndex{}, seats: seats{}, oblastRoots: map[string]*geo.Place{}}
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
			}
		}
	}
	f.seats.order()
	f.villages = sync.OnceValue(func() seats {
		t := seats{}
		for p := range g.All() {
			if p.Level == geo.LevelSettlement && p.Population < smallestSeat && p.InUkraine() {
				t.add(p)
			}
		}
		return t
	})
	return f
}

// bareName returns the name without "Oblast", "Krai" or "Republic".
func bareName(name string) string {
	for _, tail := range []string{" Oblast", " Krai", " Republic", " Region", " Voivodeship"} {
		name = strings.TrimSuffix(name, tail)
	}
	return strings.TrimPrefix(name, "Republic of ")
}

// article is the state of one call of Mentions; the next article is read in its memory.
type article struct {
	*places
	pages
	line       *line     // in hand
	start      int       // of its sightings
	word       int       // in hand, of the line
	at         int       // the number of the sighting in hand
	found      *sighting // in hand: at the word, or in its turn
	decided    bool      // that all is told of it
	source     *geo.Article
	lines      []line
	sightings  []*sighting
	surnames   map[string]bool
	small      map[string]bool // words written small, collected when first asked for
	lists      [][]*sighting   // coordinated names
	clues      []clue          // in the order of their lines
	everywhere []area          // each area by its share of all clues
	focus      *geo.Place      // the one area that the article is about, or nil
	areasAt    *line           // the line that areas was summed for
	areas      []area
	summed     []area              // the areas of all lines
	again      map[*geo.Place]bool // places already settled
	seen       map[*geo.Place]bool // places already counted
	open       []int               // the sightings without a place
	votes      votes
	listVotes  []votes  // of each list
	weighing   weighing // of the sighting in hand
	suspected  suspect  // the same
	scratch    []neighbour
	announced  tag // the areas whose adjectives the lines below list
}

// reset makes ready for another article.
func (x *article) reset(f *places, a *geo.Article, sentences []sentence.Sentence) {
	*x = article{
		places: f, pages: x.pages, source: a, surnames: emptied(x.surnames), lists: x.lists[:0], clues: x.clues[:0], everywhere: x.everywhere[:0],
		summed: x.summed[:0], again: emptied(x.again), seen: emptied(x.seen), open: x.open[:0], votes: x.votes.emptied(), listVotes: x.listVotes[:0], scratch: x.scratch,
	}
	x.lines, x.sightings = x.ready(a.Body, sentences), x.order[:0]
	for i := range x.lines {
		l := &x.lines[i]
		l.russian = language.Russian == cmp.Or(sentences[i].Language, a.Language)
	}
}

// mostKept is the size up to which a map is used again: to empty a large one takes longer
// than most articles do.
const mostKept = 256

// emptied returns an empty map, m if that is small.
func emptied[K comparable](m map[K]bool) map[K]bool {
	if m == nil || len(m) > mostKept {
		return map[K]bool{}
	}
	clear(m)
	return m
}

// Mentions returns the place mentions of the article in the order of the text;
// they do not overlap. It takes time linear in the text, but for articles that
// name more than some hundred places, where it grows with their product.
func (f *Finder) Mentions(a *geo.Article, sentences []sentence.Sentence) []geo.Mention {
	x, _ := f.used.Get().(*article)
	if x == nil {
		x = &article{}
	}
	defer f.used.Put(x)
	x.reset(&f.places, a, sentences)
	x.read()
	return x.mentions()
}

// mentions returns the sightings that are mentions.
func (x *article) mentions() []geo.Mention {
	x.order = x.sightings
	kept := slices.DeleteFunc(x.sightings, func(s *sighting) bool { return s.dropped || s.hint })
	if len(kept) == 0 {
		return nil
	}
	out := make([]geo.Mention, len(kept))
	for i, s := range kept {
		out[i] = s.mention()
	}
	return out
}

// dateline gives the names of the dateline their role, and those of datelines
// further down, where an agency's stories follow each other: "KYIV (AP) —".
func (x *article) dateline() {
	for _, s := range x.sightings {
		if !x.source.DatelineSpan.Empty() && x.source.DatelineSpan.Contains(s.span()) || s.line.filed(s.from) {
			s.role, s.roleReason = geo.RoleDateline, geo.Because(geo.ReasonFiledFrom)
		}
	}
}

// mostDateline is how many words a dateline may have.
const mostDateline = 8

// filed reports whether word i belongs to a dateline at the start of the line:
// capitals, then an agency in brackets or a dash, and before it nothing but
// names and a date.
func (l *line) filed(i int) bool {
	start := firstWord(l)
	if i > start+mostDateline || !l.is(start, shout) || !l.named[start] {
		return false
	}
	for j := start + 1; j < len(l.keys) && j <= start+mostDateline; j++ {
		if l.IsMark(j, "(") || l.IsMark(j, "—") || l.IsMark(j, "–") || l.IsMark(j, "--") {
			return i < j
		}
		if l.is(j, letters) && !l.named[j] && !l.in(j, kinCalendar) {
			return false
		}
	}
	return false
}

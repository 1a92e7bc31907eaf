package toponym

import (
	"cmp"
	"slices"

	"strikemap/geo"
	"strikemap/geo/language"
	"strikemap/geo/syntax"
)

// article is the state of one call of Mentions; the next article is read in its memory.
type article struct {
	*places
	pages
	sheets
	word       int       // in hand
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
	everywhere []hinted        // each area by its share of all clues
	focus      *geo.Place      // the one area that the article is about, or nil
	areasAt    *line           // the line that areas was summed for
	areas      []hinted
	summed     []hinted            // the areas of all lines
	again      map[*geo.Place]bool // places already settled
	seen       map[*geo.Place]bool // places already counted
	open       []int               // the sightings without a place
	votes      votes
	listVotes  []votes  // of each list
	weighing   weighing // of the sighting in hand
	suspected  suspect  // the same
	scratch    []neighbour
	ids        []geo.PlaceID // room for candidates that is left
	announced  tag           // the areas whose adjectives the lines below list
	ofHromadas bool          // a line before told of hromadas
}

// reset makes ready for another article.
func (x *article) reset(f *places, a *geo.Article, t *syntax.Text) {
	*x = article{
		places: f, pages: x.pages, sheets: x.sheets, source: a, surnames: cleared(x.surnames), lists: x.lists[:0], clues: x.clues[:0], everywhere: x.everywhere[:0],
		summed: x.summed[:0], again: cleared(x.again), seen: cleared(x.seen), open: x.open[:0], votes: x.votes.emptied(), listVotes: x.listVotes[:0], scratch: x.scratch,
	}
	x.taken = 0
	x.lines, x.sightings = x.ready(a.Body, t), x.order[:0]
	for i := range x.lines {
		l := &x.lines[i]
		l.russian = language.Russian == cmp.Or(t.Sentences[i].Language, a.Language)
	}
}

// mostKept is the size up to which a map is used again: to empty a large one takes longer
// than most articles do.
const mostKept = 256

// cleared returns an empty map, m if that is small.
func cleared[K comparable](m map[K]bool) map[K]bool {
	if m == nil || len(m) > mostKept {
		return map[K]bool{}
	}
	clear(m)
	return m
}

// members returns the list that s belongs to, s included, or nil.
func (x *article) members(s *sighting) []*sighting {
	if s.list == 0 {
		return nil
	}
	return x.lists[s.list-1]
}

// isParent reports whether sighting j only names the area of the one before it.
func (x *article) isParent(j int) bool { return j > 0 && x.sightings[j-1].parent == x.sightings[j] }

// insertUnlisted makes a sighting of word i of the line before sighting k.
func (x *article) insertUnlisted(k int, l *line, i int) {
	s := x.sighting(sighting{line: l, first: i, last: i + 1, from: i, to: i + 1, after: i + 1, want: wantSettlement, left: l.look(i)})
	x.sightings = slices.Insert(x.sightings, k, s)
	l.cover(i, i+1)
}

// sheets is the memory that sightings are kept in; the next article's are kept in it again.
type sheets struct {
	blocks []*[sightingBlock]sighting
	taken  int // sightings of the blocks
	order  []*sighting
}

// sightingBlock is how many sightings are made at once.
const sightingBlock = 64

// sighting returns a sighting that says what s says.
func (p *sheets) sighting(s sighting) *sighting {
	if p.taken == len(p.blocks)*sightingBlock {
		p.blocks = append(p.blocks, new([sightingBlock]sighting))
	}
	out := &p.blocks[p.taken/sightingBlock][p.taken%sightingBlock]
	p.taken++
	s.options, s.oblasts = out.options[:0], out.oblasts[:0]
	*out = s
	return out
}

// neighbour is a place nearby in the text: settled, or one of several that an
// open name may mean.
type neighbour struct {
	place  *geo.Place // nil when open
	open   []candidate
	weight float64
	beside bool // before it in the same sentence
}

// weighing is what is the same for all candidates of a sighting.
type weighing struct {
	s          *sighting
	x          *article
	at         int // the number of the sighting
	parent     *geo.Place
	office     *geo.Place  // the oblast whose office speaks, or nil
	bound      *geo.Place  // the area in which the sentence says before that it goes on
	neighbours []neighbour // once looked for
	looked     bool
	overall    votes
	list       votes
	doubtful   doubtful
}

// doubtful is a chosen place with what speaks against it.
type doubtful struct {
	*sighting
	parent *geo.Place // named beside it
	focus  *geo.Place // what the article is about
	w      *weighing
}

package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/syntax"
	"strikemap/geo/when"
)

// scan is one sentence with everything found in it.
type scan struct {
	*syntax.Graph
	forms    []*wordForm // per word
	amounts  []headcount // per word, and for some behind the last
	lexicon  *lexicon
	calendar when.Calendar // from which its times are reckoned
	number   int
	body     string
	cues     []cue
	tags     []tag
	places   []toponym
	links    []link
	sheets
	drafts   []*draft   // one a place, of what the sentence reports
	about    []location // where the reports made of them are
	done     bool       // nothing more is to be read of it
	times    []when.Phrase
	headed   *headline     // the day that a heading above gives
	mentions []geo.Mention // of the whole article
	from     int           // the first mention that does not stand before the sentence
	span     geo.Span
	heading  bool
	teaser   bool // it only names another article
	item     bool // a bullet or number opens it
	ownLine  bool // a headline among headlines
	spelt    bool // it is only names, of the places that the one before tells of
	below    bool // the sentence before it is only the name of a place
	para     int
	office   location // whose office speaks in it
	heard    location // the same, or who goes on speaking as "he"
	unlisted int      // the first mention whose place is not known, -1 if there is none
	village  bool     // it tells of a village that it does not name
}

// tag is a modifying word: a weapon, a target, an actor…
type tag struct {
	class       class
	code        string
	first, last int
}

// toponym is a place mention within the sentence.
type toponym struct {
	index       int          // into the article's mentions
	mention     *geo.Mention // of words that stand for a place one of their own
	first, last int          // half-open word indices
	clause      int
	frame       frame
	list        int      // index of the list's first toponym; itself when alone
	standin     *standin // for words such as "the city"
	barred      bool     // its role is already known not to be a site
	office      bool     // an office of it stands beside it
	country     bool
	mate        int  // the place before it that a list may go on from, or -1
	end         int  // the word after the last member of its list
	front       bool // it is that of a stretch of the front
	far         bool // it only says from where something is far off
	opens       bool // it opens its comma phrase
	suffers     bool // a verb in the passive goes on about it
	acts        bool // it is a party to the war rather than a place
	speaks      bool // it seems to speak or act; a site only if its frame says so
}

// frame is the slot that the neighbouring words give a place mention.
type frame uint8

const (
	frameNone     frame = iota
	frameLoc            // "in X", "across X", "у Харкові"
	frameOver           // "over X", "над X"
	frameTarget         // "attack on X", "удар по X", "fired at X"
	frameObject         // "hit X", "атакували X"
	frameGenitive       // "shelling of X", "обстріл X"
	frameModifier       // "a Kyiv apartment block", "Odesa's port", "жителі Херсона"
	frameSubject        // "X was hit", "X came under fire"
	frameHeading        // "X: two wounded"
	frameLaunch         // "launched from X"
	frameToward         // "heading for X"
	frameFlight         // "flew over X"
	frameCare           // "hospital in X", "taken to X"
	frameFrom           // "from X"
	frameOff            // "with X", "between X and Y"
)

// bold reports whether the frame makes a place of a name that seems to speak:
// "Moscow hit Kyiv".
func (f frame) bold() bool {
	return f == frameTarget || f == frameObject || f == frameGenitive || f == frameOver
}

// governors are the classes of words before a description that say what the name is for.
const governors = 1<<prepLoc | 1<<prepTarget | 1<<launch | 1<<heading | 1<<care | eventWords

// standin is a place that words of the sentence stand for: "the city", "there", "both
// towns". Its members are where it has several.
type standin struct {
	mention geo.Mention // made of the words, for the rules to read
	members []location
}

// Codes of words that stand for what the latest event was told of.
const (
	thereCode = "there"
	bothCode  = "both"
)

// placeOffice is the code of offices that any place has: "authorities".
const placeOffice = "place"

// headline is the day that a heading or an opening line gives to the lines below.
type headline struct {
	date   geo.Date
	number int // its sentence
}

// location is where a sentence that names no place itself is about.
type location struct {
	mention int // into the article's mentions, -1 when none names it
	place   *geo.Place
	said    geo.Span // "the city", when words of the sentence stand for the place
	rule    geo.ReasonID
	sure    float64
}

var unlocated = location{mention: -1}

// link joins a cue to a place of its sentence.
type link struct {
	cue   int
	place int
	rule  geo.ReasonID
	sure  float64
	why   []family // what made it likely, where no rule joins them
}

// family is what a trait is of.
type family uint8

const (
	ofDistance family = iota
	ofFrame
	ofList
	ofCue
	ofPlace
	ofSentence
	ofStory
	families
)

// How sure each way of joining is.
const (
	sureDirect   = 0.92 // the place is the cue's object, target or genitive
	sureClause   = 0.88 // the place stands in the cue's clause
	sureSentence = 0.72 // elsewhere in the sentence
	sureTold     = 0.65 // words such as "the city" stand for it
	sureCarried  = 0.55 // in an earlier sentence
	sureOffice   = 0.5  // only the office of a place is named
)

func isCountry(p *geo.Place) bool { return p != nil && p.Level == geo.LevelCountry }

func abs(n int) int { return max(n, -n) }

// abroad reports whether a place lies in another country, or is a part of the world rather
// than a sea.
func abroad(p *geo.Place) bool {
	return !inTheatre(p.Country) || p.Country == "" && p.Level == geo.LevelRegion && !strings.Contains(p.Name, "Sea")
}

// whole reports whether a word of the class stands in the sentence.
func (sc *scan) whole(c class) bool { return sc.Whole(c) }

// isParty reports whether a place is one that can act in a war.
func isParty(p *geo.Place) bool {
	return p != nil && (p.Level == geo.LevelCountry || p.Level == geo.LevelRegion)
}

// draft is a report being put together: one place and its cues.
type draft struct {
	sc       *scan
	mention  int // into the article's mentions, -1 when no place is named
	place    *geo.Place
	cues     []int
	told     mask // their classes
	steps    []geo.Step
	sure     float64
	shared   []int        // those of them that other places bear, too
	sharers  int          // how many places bear the most shared of them
	carried  bool         // the place stands in an earlier sentence
	contains bool         // another draft is of a place within its own
	said     geo.Span     // "the city", when words of the sentence stand for the place
	few      [fewCues]int // room for its cues
}

// sheets is the memory that the drafts of a sentence are made in; those of the next one are
// made in it again.
type sheets struct {
	blanks []*draft
	filled int       // how many of them
	made   []stretch // of each place, which drafts are its
	borne  []int     // of each cue, how many drafts bear it
	steps  roll[geo.Step]
	claims roll[geo.EffectClaim]
	words  roll[string] // of reasons
}

// roll is memory for short lists that are kept, cut off one after the other.
type roll[T any] struct{ rest []T }

// rollOf is how many of a kind are made at once.
const rollOf = 16

// room returns an empty list with room for n.
func (r *roll[T]) room(n int) []T {
	if len(r.rest) < n {
		r.rest = make([]T, max(n, rollOf))
	}
	out := r.rest[:0:n]
	r.rest = r.rest[n:]
	return out
}

// stretch is a half-open range of a list.
type stretch struct{ from, to int }

// fewCues is how many cues most drafts have at most.
const fewCues = 6

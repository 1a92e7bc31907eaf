package event

import "strikemap/geo"

// cue is a word or phrase that reports an event or an effect.
type cue struct {
	class       class
	code        string // extent of damage, if any
	noun        bool
	passive     bool
	factive     bool // a noun after "after": it happened, whatever the rest says
	counted     bool // a noun that a number stands before
	definite    bool // a noun that was spoken of before: "the strikes"
	first, last int  // half-open word indices
	clause      int
	state       state
	why         string       // the words behind state, when it is not asserted
	reason      geo.ReasonID // of state, when no word says it
	joined      bool         // a place was found for it
	harms       bool         // a noun of attack that harm is said to come of
	with        int          // one more than the cue of the harm that a noun of attack did, 0 if none
	people      count        // of people, those whom it tells of
	blow        bool         // an effect whose subject is a weapon: it reached the place
}

// count is how many people a cue tells of, and the words that say so.
type count struct {
	amount
	first, last int // half-open word indices, of count and cue together
	told        bool
}

// state says whether the sentence asserts a cue.
type state uint8

// aimed is the code of verbs that attack only what a preposition names: "fired
// four missiles at X".
const aimed = "aimed"

// munition is the code of verbs that tell of a blow only when a weapon is named:
// "the missile fell on a field".
const munition = "munition"

// reached is the code of verbs that tell of a blow only when a weapon or the thing hit is named: "в дом попали",
// not "чиновники попали в Белое".
const reached = "reached"

// bare is the code of verbs that are verbs only after those who act, in the plural or
// as a country: "drones damage a mill", "Russia targets the grid".
const bare = "bare"

// listedCode marks the cue that a sentence such as "Among them are X and Y"
// takes over from the sentence before.
const listedCode = "listed"

// nextCode is the code of words for a place beside the one that is named.
const nextCode = "next"

// loudCode is the code of words for noise alone: "it was loud in X". Whose noise it was, the
// sentence before tells, in whatever paragraph.
const loudCode = "loud"

func isStrike(c class) bool { return c == impact || c == attack }

// isEffect reports whether a class is a consequence rather than an act.
func isEffect(c class) bool { return c >= damage && c <= missing }

const (
	asserted state = iota
	negated
	possible // planned, feared, warned of, asked for
	past     // an earlier, different time
	habitual
	referred // "the wounded": named, not told
)

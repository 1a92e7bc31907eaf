package event

import (
	"slices"
	"time"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/when"
)

// story is what an article has told so far: where and when things happened,
// so that a sentence without a place or a time can be joined to it.
type story struct {
	article    *geo.Article
	sentences  []sentence.Sentence
	graphs     []syntax.Graph // of the sentences
	reports    []geo.Report   // of the sentences read so far
	located    []location     // where they are, of all of them
	calendar   when.Calendar
	passage    passage
	chronology bool    // a timeline: nothing in it is news
	scans      []*scan // of the sentences around the one in hand
	mentions   []geo.Mention
	from       int // the first mention that does not stand before the sentence scanned last

	focus   []location // where the latest event sentence told of something
	at      int        // that sentence
	reach   bool       // its place may be meant in the sentence in hand
	told    mask       // what was told of it
	para    int
	heading int // mention that a heading names for the lines below, -1 if none
	voice   voice
	lately  lately
	others  bool       // and of places that it only counts
	within  lately     // the raion in which the latest event's sentence says that it goes on
	title   location   // the one place that the first sentence names
	named   bool       // and says nothing but its name
	base    []location // what the list of items being read goes on with
	items   int        // one more than the paragraph of its latest item
	peace   peace
	warPara int                // one more than the paragraph of the latest word of the war
	warlike bool               // a word of the war was read
	loud    bool               // blasts of no peaceful cause were told
	odd     [fewSentences]bool // the sentences of a short text that tell more than the harm
	struck  bool               // a blow was told of a place
	dating
	oneDay oneDay
	see    func(Pair) // is told what the rules leave apart; nil but where weights are made
}

// passage is the day that the text is telling of: one that an event was told with
// in the same paragraph, or that a heading or an opening line gives to the lines below. Days of
// anything else, an annexation, a registration or a caption, are none.
type passage struct {
	day    when.Passage
	para   int
	that   when.Passage // the latest day named in the paragraph thatIn, of whatever
	thatIn int
	headed when.Passage
	line   *headline
	whole  bool // line is that of the whole text, and not of the lines up to the next heading
}

// voice is who speaks in the passage: the office of a place, until another speaks or
// the passage ends.
type voice struct {
	at     location
	number int // the sentence in which it spoke last
	para   int
}

// voiceReach is how many sentences, and paragraphs, a voice carries.
const voiceReach = 2

// peace is a passage that tells of something that is not of this war: an accident, the
// weather, a match, another war.
type peace struct {
	number int // one more than the latest sentence that said so, 0 if none
	para   int
	war    bool // it is of another war: weapons say nothing against it
}

// peaceReach is how many sentences such a passage goes on without saying so again.
const peaceReach = 6

// lately is the one place that the sentence before named.
type lately struct {
	location
	number, para int
}

// How far, in sentences and paragraphs, an event's place and time carry.
const (
	carrySentences  = 4
	carryParagraphs = 4
)

// How many sentences an article's opening has, where a chronology says what it
// is; how far ahead sentences are scanned; and how far around a sentence the
// cause of an explosion may be told.
const (
	openingSentences = 6
	lookAhead        = openingSentences
	nearSentences    = 3
)

// inReach reports whether the latest event's place may still be meant.
func (st *story) inReach(sc *scan) bool {
	return len(st.focus) > 0 && sc.number-st.at <= carrySentences && sc.para-st.para <= carryParagraphs
}

// isAbout reports whether the latest event was told of the place.
func (st *story) isAbout(p *geo.Place) bool {
	for _, f := range st.focus {
		if f.place.ID == p.ID {
			return true
		}
	}
	return false
}

// tellsOf reports whether the report is of a place that the latest event was told of.
func (st *story) tellsOf(r *geo.Report) bool {
	return r.Place != nil && st.isAbout(r.Place)
}

// leave forgets where the latest event was and who spoke.
func (st *story) leave() {
	st.focus, st.voice = nil, voice{}
}

// tells reports whether the sentence asserts an event.
func (sc *scan) tells() bool {
	return slices.ContainsFunc(sc.cues, func(c cue) bool { return c.state == asserted })
}

// datable reports whether a phrase can date an event of this article; "as of 8 am"
// dates what is known.
func datable(p *when.Phrase) bool { return !p.Past && !p.Future && !p.Repeated && !p.AsOf }

// reset makes the scan ready for sentence n, with the memory of the one that it was of.
func (sc *scan) reset(n int, s *sentence.Sentence, a *geo.Article, st *story) {
	sc.filled, sc.forms = 0, sc.forms[:0]
	for i := range s.Words {
		sc.forms = append(sc.forms, wordForms.Of(s.Words[i].Form))
	}
	*sc = scan{
		Graph: &st.graphs[n], forms: sc.forms, amounts: sc.amounts, number: n, body: a.Body, mentions: st.mentions, from: st.from, span: s.Span, heading: s.Heading, teaser: s.Teaser, para: s.Paragraph,
		cues: sc.cues[:0], tags: sc.tags[:0], places: sc.places[:0], links: sc.links[:0],
		sheets: sc.sheets, drafts: sc.drafts[:0],
	}
}

// oneDay is the day or night that all the times told in an article have in common.
type oneDay struct {
	from, to time.Time
	split    bool         // they have none in common
	recalls  map[int]bool // where the sentences begin that go back to something earlier
	apart    map[int]bool // and those whose day dates nothing else: items of lists, days gone by that are recalled
}

// put adds a start to the set, which it makes when it is nil.
func put(starts map[int]bool, start int) map[int]bool {
	if starts == nil {
		starts = map[int]bool{}
	}
	starts[start] = true
	return starts
}

// dating is the time that the story carries on to sentences that tell none.
type dating struct {
	date   *when.Phrase
	dated  int          // sentence that gave date
	newest *when.Phrase // what an earlier day stands in for, in paragraph oldIn
	oldIn  int
	list   *when.Phrase // what the items of the list in hand go on from
	listed int          // one more than the sentence that opened its latest item
	aside  bool         // date is of an aside, "a day earlier", and holds in its paragraph only, for the places told of there
	said   bool         // date is only the day on which somebody spoke
	saidAt map[int]bool // where the sentences begin whose reports have the day on which somebody spoke
}

// fewSentences is how many sentences a text may have that needs no word of the war: a post tells what
// happened and leaves the rest to its reader.
const fewSentences = 4

// dates reports whether an event is told in the clause of the phrase.
func (sc *scan) dates(p *when.Phrase) bool {
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.state == asserted && (c.clause == sc.Clauses[p.First] || c.clause == sc.Clauses[p.Last-1]) {
			return true
		}
	}
	return false
}

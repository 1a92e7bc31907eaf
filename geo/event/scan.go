package event

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/when"
)

// cue is a word or phrase that reports an event or an effect.
type cue struct {
	class       class
	code        string // extent of damage, if any
	noun        bool
	passive     bool
	factive     bool // a noun after "after": it happened, whatever the rest says
	definite    bool // a noun that was spoken of before: "the strikes"
	first, last int  // half-open word indices
	clause      int
	state       state
	why         string       // the words behind state, when it is not asserted
	reason      geo.ReasonID // of state, when no word says it
	joined      bool         // a place was found for it
	with        int          // one more than the cue of the harm that a noun of attack did, 0 if none
	blow        bool         // an effect whose subject is a weapon: it reached the place
}

// aimed is the code of verbs that attack only what a preposition names: "fired
// four missiles at X".
const aimed = "aimed"

// munition is the code of verbs that tell of a blow only when a weapon is named:
// "the missile fell on a field".
const munition = "munition"

// bare is the code of verbs that are verbs only after those who act, in the plural or
// as a country: "drones damage a mill", "Russia targets the grid".
const bare = "bare"

// state says whether the sentence asserts a cue.
type state uint8

const (
	asserted state = iota
	negated
	possible // planned, feared, warned of, asked for
	past     // an earlier, different time
	habitual
	referred // "the wounded": named, not told
)

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
	front       bool // it is that of a stretch of the front
	far         bool // it only says from where something is far off
	opens       bool // it opens its comma phrase
	suffers     bool // a verb in the passive goes on about it
	acts        bool // it is a party to the war rather than a place
	speaks      bool // it seems to speak or act; a site only if its frame says so
}

// scan is one sentence with everything found in it.
type scan struct {
	syntax.Graph
	number   int
	body     string
	cues     []cue
	tags     []tag
	places   []toponym
	links    []link
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
	voice    location // the same, or who goes on speaking as "he"
	village  bool     // it tells of a village that it does not name
}

// reset makes the scan ready for sentence n, with the memory of the one that it was of.
func (sc *scan) reset(n int, s *sentence.Sentence, a *geo.Article, st *story) {
	sc.Reset(s)
	*sc = scan{
		Graph: sc.Graph, number: n, body: a.Body, mentions: st.mentions, from: st.from, span: s.Span, heading: s.Heading, para: s.Paragraph,
		cues: sc.cues[:0], tags: sc.tags[:0], places: sc.places[:0], links: sc.links[:0],
	}
}

// scanSentence finds the cues, tags, times and place frames of one sentence.
func (x *lexicon) scanSentence(sc *scan, s *sentence.Sentence, c when.Calendar) {
	sc.Language, sc.times = x.language, when.Find(s.Words, c)
	sc.times = slices.DeleteFunc(sc.times, sc.isOutlet)
	sc.coverTimes()
	sc.findToponyms()
	sc.CountPhrases()
	sc.findPatterns(x)
	for i := range sc.cues {
		c := &sc.cues[i]
		c.clause = sc.Clauses[c.first]
		c.passive = sc.passive(c)
	}
	for i := range sc.cues {
		sc.reclass(&sc.cues[i])
	}
	sc.cues = slices.DeleteFunc(sc.cues, func(c cue) bool { return c.class == lastEvent })
	sc.hearOffices()
	if sc.teaser = s.Teaser; sc.teaser {
		sc.cues, sc.times, sc.heading = nil, nil, false
		clear(sc.Times)
	}
	sc.coverVerbs()
	sc.judge()
	sc.inherit()
	sc.reckonWithin(c)
	sc.fillSlots()
}

// coverTimes notes in the graph where expressions of time stand.
func (sc *scan) coverTimes() {
	for i := range sc.times {
		sc.CoverTime(sc.times[i].First, sc.times[i].Last)
	}
}

// coverVerbs notes in the graph which cues are verbs.
func (sc *scan) coverVerbs() {
	for i := range sc.cues {
		if c := &sc.cues[i]; !c.noun {
			sc.CoverVerb(c.first, c.last)
		}
	}
}

// findToponyms places the mentions that lie in the sentence.
func (sc *scan) findToponyms() {
	w := 0
	for i := sc.from; i < len(sc.mentions) && sc.mentions[i].Span.Start < sc.span.End; i++ {
		m := &sc.mentions[i]
		for w < len(sc.Words) && sc.Words[w].Span.End <= m.Span.Start {
			w++
		}
		last := w
		for last < len(sc.Words) && sc.Words[last].Span.Start < m.Span.End {
			last++
		}
		if last == w {
			continue
		}
		t := toponym{index: i, mention: m, first: w, last: last, clause: sc.Clauses[w], list: len(sc.places), country: isCountry(m.Place)}
		t.speaks = m.Role == geo.RoleSpeaker || !m.Literal
		sc.Cover(len(sc.places), w, last)
		sc.Hyphened[last-1] = sc.Words[last-1].Span.End > m.Span.End && sc.body[m.Span.End] == '-' // "Moscow-occupied"
		t.barred = m.Role != "" && m.Role != geo.RoleSpeaker || last == w+1 && sc.Hyphened[w]
		sc.places = append(sc.places, t)
	}
}

// findPatterns matches the lexicon at every word. Among event cues the longest
// wins: "air raid alert" is no "air raid". Words of a place name are no cues.
func (sc *scan) findPatterns(x *lexicon) {
	covered := 0 // event cues may not start before this word
	for i := range sc.Words {
		if sc.Words[i].Kind == sentence.Punct {
			continue
		}
		inName := sc.NameAt(i) >= 0
		var best *pattern
		longest := 0
		x.match(sc.Words, i, func(p *pattern, n int) {
			if p.class >= lastEvent {
				sc.mark(p, i, n, inName)
				return
			}
			if !inName && (n > longest || n == longest && sc.prefers(i, p, best)) {
				best, longest = p, n
			}
		})
		if best == nil || i < covered {
			continue
		}
		covered = i + longest
		sc.addCue(best, i, longest)
	}
	sc.tags = slices.DeleteFunc(sc.tags, func(t tag) bool { return t.class == target && sc.strangerAt(t.first) })
}

func (sc *scan) mark(p *pattern, i, n int, inName bool) {
	if inName && p.class != descriptor && p.class != front && p.class != source {
		return
	}
	sc.Mark(p.class, i, i+n)
	if p.code != "" || p.class == critical || p.class == airDefence {
		sc.tags = append(sc.tags, tag{p.class, p.code, i, i + n})
	}
}

func (sc *scan) addCue(p *pattern, i, n int) {
	if p.class == decoy || p.noun && isStrike(p.class) && i+n < len(sc.Words) && weaponHeads.Has(sc.Words[i+n].Lower) {
		return // "attack drones", "strike capabilities"
	}
	code := p.code
	if code == bare {
		if code = ""; !sc.plainVerb(i) {
			return
		}
	}
	sc.Mark(p.class, i, i+n)
	sc.cues = append(sc.cues, cue{class: p.class, code: code, noun: p.noun, first: i, last: i + n})
}

// prefers reports whether p reads better than best for the word at i, both
// covering as many words: "attacks" is a verb after "drones", else a noun.
// Ukrainian and Russian show it in the word, so the closer pattern wins.
func (sc *scan) prefers(i int, p, best *pattern) bool {
	if best == nil {
		return true
	}
	if !sc.English() || p.class != best.class && !(isStrike(p.class) && isStrike(best.class)) {
		return p.beats(best)
	}
	return p.noun != sc.readsAsVerb(i)
}

func isStrike(c class) bool { return c == impact || c == attack }

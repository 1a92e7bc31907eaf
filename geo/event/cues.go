package event

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/when"
)

// findCues finds the times, the names and the words that decide, and marks the words by the
// tables.
func (x *Coder) findCues(sc *scan, _ *story) {
	sc.Language = sc.lexicon.language
	if !sc.teaser {
		sc.times = slices.DeleteFunc(when.Find(sc.Words, sc.calendar), sc.isOutlet)
	}
	sc.coverTimes()
	sc.findToponyms()
	sc.CountPhrases()
	sc.findPatterns(sc.lexicon)
}

// findToponyms places the mentions that lie in the sentence, by the names of its graph.
func (sc *scan) findToponyms() {
	w := 0
	for i := sc.from; i < len(sc.mentions) && sc.mentions[i].Span.Start < sc.span.End; i++ {
		m := &sc.mentions[i]
		for w < len(sc.Words) && sc.NameAt(w) != len(sc.places) {
			w++
		}
		last := w
		for last < len(sc.Words) && sc.NameAt(last) == len(sc.places) {
			last++
		}
		if last == w || sc.Words[w].Span.Start >= m.Span.End {
			continue
		}
		t := toponym{index: i, mention: m, first: w, last: last, clause: sc.Clauses[w], list: len(sc.places), country: isCountry(m.Place)}
		t.speaks = m.Role == geo.RoleSpeaker || !m.Literal
		sc.Hyphened[last-1] = sc.Words[last-1].Span.End > m.Span.End && sc.body[m.Span.End] == '-' // "Moscow-occupied"
		t.barred = m.Role != "" && m.Role != geo.RoleSpeaker || last == w+1 && sc.Hyphened[w]
		sc.places = append(sc.places, t)
	}
}

// coverTimes notes in the graph where expressions of time stand.
func (sc *scan) coverTimes() {
	for i := range sc.times {
		sc.CoverTime(sc.times[i].First, sc.times[i].Last)
	}
}

// isOutlet reports whether the phrase is the name of a newspaper that is called after a
// day: "інформує Завтра", "пише «Сегодня»". A day has a capital only at the start.
func (sc *scan) isOutlet(p when.Phrase) bool {
	if p.Last-p.First != 1 || p.First == 0 || !sc.In(p.First, outlets) || !sc.Capital(p.First) {
		return false
	}
	return sc.Words[p.First-1].Kind == sentence.Letters || sc.IsQuote(p.First-1) && p.Last < len(sc.Words) && sc.IsQuote(p.Last)
}

var outlets = syntax.NewSet("завтра сьогодні сегодня вчора вчера today tomorrow завтра.ua сегодня.ua")

// findPatterns matches the lexicon at every word. Among event cues the longest
// wins: "air raid alert" is no "air raid". Words of a place name are no cues.
func (sc *scan) findPatterns(x *lexicon) {
	covered := 0 // event cues may not start before this word
	for i := range sc.Words {
		if sc.Words[i].Kind == sentence.Punct {
			continue
		}
		best, longest := sc.findAt(x, i)
		if best == nil || i < covered {
			continue
		}
		covered = i + longest
		sc.addCue(best, i, longest)
	}
	sc.tags = slices.DeleteFunc(sc.tags, func(t tag) bool { return t.class == target && sc.ListsStranger(t.first, thingWords) })
}

// findAt marks the words by the patterns that stand at word i, and returns the event cue
// among them that reads best and how many words it has; nil if there is none.
func (sc *scan) findAt(x *lexicon, i int) (best *pattern, longest int) {
	inName := sc.NameAt(i) >= 0
	starts := x.startsOf(sc.wordAt(i), &sc.Words[i]).before(sc.wordAt(i + 1).opening)
	for k := range starts {
		s := &starts[k]
		if !s.stands(sc.Words, i) {
			continue
		}
		if p, n := s.pattern, s.words; p.class >= lastEvent {
			sc.mark(p, i, n, inName)
		} else if !inName && (n > longest || n == longest && sc.prefers(i, p, best)) {
			best, longest = p, n
		}
	}
	return best, longest
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
	if p.class == decoy || p.noun && isStrike(p.class) && i+n < len(sc.Words) && sc.In(i+n, weaponHeads) {
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

// readsAsVerb tells an English word that may be noun or verb ("attacks",
// "hit", "shelling") by its neighbours. Other languages mark it in the word.
func (sc *scan) readsAsVerb(i int) bool {
	if !sc.English() {
		return true
	}
	w, prev := sc.Low(i), sc.Low(i-1)
	switch {
	case prev == "to":
		return true
	case sc.In(i-1, attackers):
		return !sc.In(i, weaponNouns) || !sc.beforePreposition(i) // "drones attacks on X" is no verb
	case sc.In(i, weaponNouns) && sc.Any(weapon, i-1, i):
		return sc.beforeThing(i) // "a drone hits a depot", "drone strikes on X"
	case w == "hit":
		return !sc.In(i-1, determiners) && prev != "of"
	case strings.HasSuffix(w, "ing"):
		return sc.In(i-1, strictBe) || sc.NameAt(i+1) >= 0 || sc.Any(occur, i-1, i)
	case strings.HasSuffix(w, "ed"):
		return true
	}
	return sc.countryBefore(i)
}

// countryBefore reports whether a country stands before word i and does not own it.
func (sc *scan) countryBefore(i int) bool {
	k := sc.NameAt(i - 1)
	return k >= 0 && sc.places[k].country && !sc.IsPossessor(i-1)
}

// plainVerb reports whether the word at i follows those who act in the plural, or a
// country: "Russian attacks injure four".
func (sc *scan) plainVerb(i int) bool {
	prev := i - 1
	for strings.HasSuffix(sc.Low(prev), "ly") || sc.Low(prev) == "also" {
		prev--
	}
	if sc.In(prev, attackers) || sc.Low(i-1) == "to" && sc.usedTo(i) {
		return true
	}
	return strings.HasSuffix(sc.Low(i), "s") && sc.countryBefore(prev+1)
}

// beforePreposition reports whether a preposition, a mark or nothing follows word i.
func (sc *scan) beforePreposition(i int) bool {
	return i+1 == len(sc.Words) || sc.Words[i+1].Kind == sentence.Punct || sc.In(i+1, prepositions)
}

// beforeThing reports whether word i leads to a thing: an article, a number, a name or
// a word that is no preposition and no verb.
func (sc *scan) beforeThing(i int) bool {
	next := sc.Low(i + 1)
	return !sc.beforePreposition(i) && !sc.In(i+1, strictBe) && !sc.In(i+1, beForms) && !strings.HasSuffix(next, "ed") && !strings.HasSuffix(next, "ing") && !sc.In(i+1, conjuncts)
}

// usedTo reports whether something was used to do what word i tells: "used glide bombs
// to hit the market".
func (sc *scan) usedTo(i int) bool {
	for k := max(0, i-modalReach); k+2 < i; k++ {
		if sc.Low(k) == "used" && !sc.Marks[k-min(k, 1)].Has(modal) {
			return sc.Any(weapon, k, i)
		}
	}
	return false
}

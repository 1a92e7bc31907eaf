// Package when finds date and time expressions in English, Ukrainian and
// Russian news and resolves them against the day of publication.
//
// What is understood stands in the tables words/*.txt: patterns of words and
// slots ("in the night from {day} to {day} {month}") with what they mean. At
// each word the longest pattern wins, and neighbours that complete each other
// ("early on Tuesday", "at 6:15 am") become one phrase.
//
// Intervals are half open, in Kyiv time. Nothing is invented: an expression
// that needs a day to be reckoned from and has none, and a date that the calendar does not
// have, keep their words and the reason, and have no interval. Relative words are reckoned from the day of
// publication or from a day that the same passage tells, never from another date of the text.
package when

import (
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // Europe/Kyiv also where the system has no time zones

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// Kyiv is the time zone of every interval.
var Kyiv = mustLoad("Europe/Kyiv")

// Phrase is one date or time expression of a sentence.
type Phrase struct {
	First, Last int // half-open word indices
	Date        geo.Date
	Past        bool // an earlier, different time: over 14 days before the article, or background
	Future      bool // "tomorrow", "in the coming days"
	Repeated    bool // "every night", "daily", "frequently"
	AsOf        bool // "as of 8 am": when the report was made, not when it happened
	Evening     bool // of the evening of its day
	Bare        bool // a clock time without a day, taken to be of the day of publication
	Leans       bool // it was reckoned from the passage, or could not be for want of one
}

// Find returns the expressions of a sentence in the order of the text; they do
// not overlap.
func Find(words []sentence.Word, c Calendar) []Phrase {
	var phrases []Phrase
	m := matcher{known: known(), words: words}
	for i := 0; i < len(words); {
		if !m.mayStart(i) {
			i++
			continue
		}
		last := m.match(i)
		if last == i {
			i++
			continue
		}
		r, last, strong := m.read(last)
		if strong && !m.birth(i, last) {
			r.late = m.late(i, last)
			p := resolve(r, c)
			p.First, p.Last, p.Evening = i, last, r.late
			p.Date.Words = textOf(words[i:last])
			p.Date.Why = p.why(&r, c)
			phrases = append(phrases, p)
		}
		i = last
	}
	return phrases
}

// late reports whether one of the words [first, last) says evening.
func (m *matcher) late(first, last int) bool {
	for i := first; i < last; i++ {
		if entries.Of(m.words[i].Form).fills(slotLate) {
			return true
		}
	}
	return false
}

// birth reports whether the expression of words [first, last) tells when someone
// was born: "a woman born in 1976", "мужчина 1953 года рождения", "1990 р.н.".
func (m *matcher) birth(first, last int) bool {
	for i := max(0, first-2); i < first; i++ {
		if m.words[i].Lower == "born" {
			return true
		}
	}
	for i := last; i < min(last+4, len(m.words)); i++ {
		switch w := m.words[i].Lower; {
		case strings.HasPrefix(w, "рожд"), strings.HasPrefix(w, "народж"), w == "н", w == "р.н", w == "г.р":
			return true
		case w != "р" && w != "г" && w != ".":
			return false
		}
	}
	return false
}

// Latest returns the latest full date (day, month and year) that the text
// states, zero if there is none. Where the publication date is unknown it tells
// how old the other dates are.
func Latest(sentences []sentence.Sentence) time.Time {
	var latest time.Time
	for i := range sentences {
		if !hasFigure(sentences[i].Words) {
			continue // years are written in figures
		}
		for _, p := range Find(sentences[i].Words, Calendar{}) {
			if p.Date.Basis == geo.BasisStated && p.Date.Precision <= geo.D2 && p.Date.From.After(latest) {
				latest = p.Date.From
			}
		}
	}
	return latest
}

// hasFigure reports whether one of the words begins with a figure.
func hasFigure(words []sentence.Word) bool {
	return slices.ContainsFunc(words, func(w sentence.Word) bool { return beginsWithFigure(w.Lower) })
}

func beginsWithFigure(word string) bool { return '0' <= word[0] && word[0] <= '9' }

func mustLoad(zone string) *time.Location {
	l, err := time.LoadLocation(zone)
	if err != nil {
		panic(err) // cannot be: the zones are embedded
	}
	return l
}

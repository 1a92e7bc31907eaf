package event

import (
	"strconv"
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/when"
)

// earlier reports whether the cue is told of an earlier time.
func (sc *scan) earlier(c *cue) bool { return sc.longAgo(c) || sc.longAfter(c) }

// longAgo reports whether a phrase of earlier time governs the cue: one in its
// own clause, or one that opens the sentence. "The heaviest since 2022" is a
// comparison, not a date.
func (sc *scan) longAgo(c *cue) bool {
	for _, p := range sc.times {
		if p.Repeated && !p.Past && sc.inAside(c, p.First) {
			continue
		}
		if !p.Past && !p.Repeated && !sc.coarse(&p) || sc.compares(p.First) || sc.measures(&p) {
			continue
		}
		if sc.Clauses[p.First] == c.clause || p.First < 2 || sc.thatTime(&p, c) {
			if sc.currentIn(c.clause) && !sc.In(p.First, sinceWords) {
				continue
			}
			c.why = p.Date.Words
			return true
		}
	}
	return false
}

// longAfter reports whether what is told is weeks or more after the cue: "six months after
// the dam was destroyed", "минуло два роки від удару".
func (sc *scan) longAfter(c *cue) bool {
	for i := c.first - 1; i > max(0, c.first-afterReach-2); i-- {
		if sc.In(i-1, longUnits) && sc.In(i, afterWords) {
			c.why = sc.Words[i-1].Text + " " + sc.Words[i].Text
			return true
		}
	}
	return false
}

// thatTime reports whether the cue's clause goes on about the phrase: "three
// years ago, when missiles hit the station".
func (sc *scan) thatTime(p *when.Phrase, c *cue) bool {
	first, _ := sc.ClauseOf(c.first)
	return first >= p.Last && first-p.Last <= 1 && (sc.In(first, timeWords) || sc.In(p.Last, timeWords) || sc.In(p.Last+1, timeWords))
}

// coarse reports whether a phrase names no more than a month or a year, other
// than this one: news is dated more finely.
func (sc *scan) coarse(p *when.Phrase) bool {
	if p.Date.Precision < geo.D5 || p.Date.Precision > geo.D6 {
		return false
	}
	if sc.In(p.First, earlierWords) || sc.In(p.First-1, earlierWords) {
		return true
	}
	for i := p.First; i < p.Last; i++ {
		if sc.In(i, currentWords) {
			return false
		}
	}
	return true
}

// currentIn reports whether the clause has a time of its own that is recent.
func (sc *scan) currentIn(clause int) bool {
	for _, p := range sc.times {
		if !p.Past && !p.Future && !p.Repeated && sc.Clauses[p.First] == clause && p.Date.Precision <= geo.D4 {
			return true
		}
	}
	return false
}

func (sc *scan) compares(i int) bool {
	if !sc.In(i, sinceWords) && !sc.In(i-1, sinceWords) {
		return false
	}
	for k := max(0, i-12); k < i; k++ {
		for _, s := range superlative {
			if strings.HasPrefix(sc.Low(k), s) {
				return true
			}
		}
	}
	return false
}

// totals reports whether the people of a cue are those of the whole war: "thousands
// have been killed", "загинули 3 854 людей".
func (sc *scan) totals(c *cue, first, last int) bool {
	if c.class < killed || c.class > casualty {
		return false
	}
	for i := max(first, c.first-totalReach); i < min(last, c.last+totalReach); i++ {
		if n := sc.wholeNumber(i); sc.In(i, thousands) || n >= totalFrom && (n < 1900 || n > 2100) && !sc.isMeasure(i) {
			c.why = sc.Words[i].Text
			return true
		}
	}
	return false
}

// wholeNumber reads the number at word i, with the three digits that may follow it
// after a space: "4 064"; 0 if there is none.
func (sc *scan) wholeNumber(i int) int {
	if sc.Words[i].Kind != sentence.Number {
		return 0
	}
	n, _ := strconv.Atoi(ungrouped.Replace(sc.Words[i].Lower))
	if next := sc.Low(i + 1); n > 0 && len(next) == 3 {
		if rest, err := strconv.Atoi(next); err == nil {
			return 1000*n + rest
		}
	}
	return n
}

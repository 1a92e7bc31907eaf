package event

import (
	"strings"
	"time"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/when"
)

// placeInPassage notes which day the passage is of, and whether the sentence is an item of a list,
// a headline among headlines or of a chronology.
func (x *Coder) placeInPassage(sc *scan, st *story) {
	st.notePassage(sc)
	sc.item, sc.ownLine, sc.headed = opensItem(sc.body, &st.sentences[sc.number]), standsAlone(st.sentences, sc.number), st.passage.line
	if sc.number < openingSentences && sc.Any(chronology, 0, len(sc.Words)) {
		st.chronology = true
	}
}

// calendarFor returns what the expressions of sentence n are reckoned from.
func (st *story) calendarFor(s []sentence.Sentence, n int) when.Calendar {
	c := st.calendar
	if st.passage.thatIn == s[n].Paragraph || st.passage.thatIn == s[n].Paragraph-1 && opensWithThat(&s[n]) {
		c.That = st.passage.that
	}
	switch {
	case c.Published.IsZero() && titles(s, n):
		c.Passage = st.dayBelow(s, n)
	case !st.passage.day.Day.IsZero() && st.goesOn(&s[n]):
		c.Passage = st.passage.day
	default:
		c.Passage = st.passage.headed
	}
	return c
}

// goesOn reports whether the sentence tells more of what the passage told: in the same paragraph, as an addition
// in the next, or naming no place in one of the next two.
func (st *story) goesOn(s *sentence.Sentence) bool {
	switch s.Paragraph - st.passage.para {
	case 0:
		return true
	case 1:
		return adds(s) || st.namesNone(s)
	case 2:
		return st.namesNone(s)
	}
	return false
}

// namesNone reports whether no place is mentioned in the sentence, which is the one to be scanned next.
func (st *story) namesNone(s *sentence.Sentence) bool {
	return st.from == len(st.mentions) || st.mentions[st.from].Span.Start >= s.Span.End
}

// opensWithThat reports whether the sentence opens with a day told before, be it in the paragraph before:
// "Того ж дня", "The same night".
func opensWithThat(s *sentence.Sentence) bool {
	return those.Has(s.Words[0].Lower) || len(s.Words) > 1 && sames.Has(s.Words[1].Lower)
}

// those and sames are first and second words of such openings.
var (
	those = syntax.NewSet("того тієї тим that тем наступного наступної")
	sames = syntax.NewSet("той ту тот same next following previous day ранее раньше раніше следующий следующее")
)

// adds reports whether the sentence goes on with the paragraph before: "Also, at about 10 am".
func adds(s *sentence.Sentence) bool {
	return additives.Has(s.Words[0].Lower) || len(s.Words) > 1 && s.Words[0].Lower == "in" && s.Words[1].Lower == "addition"
}

// additives open a sentence that adds to what was told.
var additives = syntax.NewSet("also additionally moreover також крім окрім ще также кроме ещё еще")

// titles reports whether sentence n is a heading, or stands over the text as one.
func titles(s []sentence.Sentence, n int) bool {
	last := &s[n].Words[len(s[n].Words)-1]
	return s[n].Heading || n == 0 && len(s) > 1 && s[1].Paragraph != s[0].Paragraph && last.Kind != sentence.Punct
}

// dayBelow returns the day that the first sentence below a heading states, of which
// the heading's "overnight" is told too.
func (st *story) dayBelow(s []sentence.Sentence, n int) when.Passage {
	for n++; n < len(s) && titles(s, n); n++ {
		continue
	}
	if n == len(s) {
		return when.Passage{}
	}
	for _, p := range when.Find(s[n].Words, st.calendar) {
		if day, ok := p.Passage(); ok && !p.AsOf {
			return day
		}
	}
	return when.Passage{}
}

// notePassage keeps the day that the sentence tells an event with.
func (st *story) notePassage(sc *scan) {
	opens, bulletin := sc.opensLines(), sc.namesBulletin()
	if sc.heading {
		st.passage = st.passage.below()
	}
	for i := range sc.times {
		p := &sc.times[i]
		day, ok := p.Passage()
		if !ok || p.AsOf && p.Date.Basis != geo.BasisStated {
			st.headStretch(sc, p, opens && !ok)
			continue
		}
		if !p.AsOf {
			st.passage.that, st.passage.thatIn = day, sc.para
		}
		switch {
		case bulletin:
			day.Evening = false // "на вечер 6 июля" tells of the day
			st.passage.head(day, &headline{wholeDay(p.Date, day.Day), sc.number})
			st.passage.whole, bulletin = true, false // "с 00:00 30.12 по 00:00 31.12" is of the first
		case opens && !st.stamps(sc, p, day.Day), sc.heading && sc.dates(p):
			st.passage.head(day, &headline{p.Date, sc.number})
		}
		if p.AsOf || sc.dates(p) {
			st.passage.day, st.passage.para = day, sc.para
		}
	}
}

// headStretch gives some days that open lines to these.
func (st *story) headStretch(sc *scan, p *when.Phrase, opens bool) {
	if opens && datable(p) && isStretch(p) {
		st.passage.head(when.Passage{}, &headline{p.Date, sc.number})
	}
}

// isStretch reports whether the phrase is of some days that are known, up to a week: "4–5 травня",
// "over the weekend".
func isStretch(p *when.Phrase) bool {
	return !p.Date.From.IsZero() && (p.Date.Precision == geo.D3 || p.Date.Precision == geo.D4)
}

// head gives the day of a heading or an opening line to the lines below.
func (p *passage) head(day when.Passage, line *headline) {
	p.headed, p.line, p.whole = day, line, false
}

// below returns what a heading leaves of the passage: the day of the whole text.
func (p *passage) below() passage {
	if p.whole {
		return passage{headed: p.headed, line: p.line, whole: true}
	}
	return passage{}
}

// wholeDay returns the day for a time on its clock, from which or to which a bulletin is.
func wholeDay(d geo.Date, day time.Time) geo.Date {
	if d.Precision == geo.D0 {
		d.From, d.To, d.Precision = day, day.AddDate(0, 0, 1), geo.D1
	}
	return d
}

// stamps reports whether the phrase says at the head when the article came out, not
// when things happened: it is of that day, or to the minute.
func (st *story) stamps(sc *scan, p *when.Phrase, day time.Time) bool {
	if sc.number >= openingSentences || strings.HasSuffix(strings.TrimSpace(sc.span.Of(sc.body)), ":") {
		return false
	}
	out := st.calendar.Published.In(when.Kyiv).Format(time.DateOnly)
	return p.Date.Precision == geo.D0 || p.Date.Precision == geo.D1 && day.Format(time.DateOnly) == out
}

// opensLines reports whether the sentence says what the lines below are: it ends with a
// colon, stands at the head of the article with its date in brackets, or is little but a date.
func (sc *scan) opensLines() bool {
	if len(sc.Words) > longestOpening {
		return false
	}
	bare, bracketed := 0, false
	for i := range sc.Words {
		if sc.Words[i].Kind == sentence.Letters && !sc.InTime(i) {
			bare++
		}
	}
	for i := range sc.times {
		bracketed = bracketed || sc.Low(sc.times[i].First-1) == "("
	}
	return bare <= 1 || bracketed && sc.number < openingSentences || strings.HasSuffix(strings.TrimSpace(sc.span.Of(sc.body)), ":")
}

// bulletins are words for a report of what happened in a day, or of its chief events.
var bulletins = syntax.NewSet("сводка сводку хроника обзор итоги звіт зведення хроніка огляд підсумки report summary update digest roundup round-up events")

// namesBulletin reports whether the sentence is the head of a bulletin, which is of the day
// that it names: "Звіт за добу 14.04.24", "Here are the key events on Monday". It tells of
// nothing itself.
func (sc *scan) namesBulletin() bool {
	if sc.number >= openingSentences || len(sc.Words) > longestOpening || sc.tells() || sc.Any(speech, 0, len(sc.Words)) {
		return false
	}
	for i := range sc.Words {
		if sc.In(i, bulletins) {
			return true
		}
	}
	return false
}

// longestOpening is how many words a line that opens a list may have.
const longestOpening = 30

// reckonWithin reckons what stands behind the first phrase that an event is told with
// from that phrase's day: "On Monday evening drones hit X, and that night Y".
func (sc *scan) reckonWithin(c when.Calendar) {
	for i := 0; i+1 < len(sc.times); i++ {
		day, ok := sc.times[i].Passage()
		if !ok {
			continue
		}
		c.That = day
		if sc.dates(&sc.times[i]) {
			c.Passage = day
		}
		if again := when.Find(sc.Words, c); len(again) == len(sc.times) {
			copy(sc.times[i+1:], again[i+1:])
		}
		return
	}
}

// opensItem reports whether a bullet or a number opens the line of which the sentence is
// the first.
func opensItem(body string, s *sentence.Sentence) bool {
	from := max(0, s.Span.Start-longestMark)
	line := from + strings.LastIndexByte(body[from:s.Span.Start], '\n') + 1
	if line == from && from > 0 {
		return false
	}
	before := strings.TrimSpace(body[line:s.Span.Start])
	if before != "" {
		r, size := utf8.DecodeRuneInString(before)
		return strings.ContainsRune(bullets, r) && size == len(strings.TrimRight(before, "\ufe0f"))
	}
	if line > 0 && len(s.Words) > 2 && s.Words[0].Kind == sentence.Number && len(s.Words[0].Text) < 3 {
		return s.Words[1].Text == "." || s.Words[1].Text == ")"
	}
	return false
}

// longestMark is how many bytes a bullet has with the blanks around it.
const longestMark = 80

// bullets open the items of a list.
const bullets = "•▪●◦‣*-–—▫◾◽■□►▶✅❗🔹🔸🔻🔺📍"

// fewestInHeadline is how many words a headline among headlines has at least.
const fewestInHeadline = 5

// loose reports whether sentence i is a line of its own that no mark ends.
func loose(s []sentence.Sentence, i int) bool {
	if i < 0 || i >= len(s) || len(s[i].Words) < fewestInHeadline || s[i].Heading {
		return false
	}
	alone := (i == 0 || s[i-1].Paragraph != s[i].Paragraph) && (i+1 == len(s) || s[i+1].Paragraph != s[i].Paragraph)
	return alone && s[i].Words[len(s[i].Words)-1].Kind != sentence.Punct
}

// standsAlone reports whether sentence i is a headline among headlines: nothing goes
// on from one to the next.
func standsAlone(s []sentence.Sentence, i int) bool {
	return loose(s, i) && i > 0 && (loose(s, i-1) || loose(s, i+1))
}

package event

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// turn ends what the passage was about where the text turns to something else: at an
// item of a list, at a headline among headlines, after "meanwhile". Items go on with
// what stands before their list.
func (st *story) turn(sc *scan) {
	switch {
	case sc.item && sc.numbered():
		st.leave()
		st.base, st.items = nil, sc.para+1
	case sc.item:
		if st.items == 0 || sc.para+1-st.items > 2 {
			st.base = st.focus
		}
		st.items = sc.para + 1
		st.leave()
		if len(st.base) > 0 {
			st.focus, st.at, st.para = st.base, sc.number, sc.para
		}
	case sc.ownLine, turns(sc), sc.Any(memory, 0, len(sc.Words)):
		st.leave()
	}
}

// numbered reports whether the sentence is a numbered heading: no mark ends it.
func (sc *scan) numbered() bool {
	return sc.Words[0].Kind == sentence.Number && sc.Words[len(sc.Words)-1].Kind != sentence.Punct
}

// leave forgets where the latest event was and who spoke.
func (st *story) leave() {
	st.focus, st.voice = nil, voice{}
}

// turns reports whether the sentence opens with a word that turns to another place.
func turns(sc *scan) bool {
	return sc.In(0, turnWords) || sc.Low(0) == "тим" && sc.Low(1) == "часом" || sc.Low(0) == "тем" && sc.Low(1) == "временем"
}

var turnWords = syntax.NewSet("meanwhile elsewhere separately")

// isItem reports whether a bullet or a number opens the line of which the sentence is
// the first.
func isItem(body string, s *sentence.Sentence) bool {
	line := strings.LastIndexByte(body[:s.Span.Start], '\n') + 1
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

package event

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/syntax"
)

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

// bind makes places of the words that stand for one, so that they bear events as names
// do. Words whose place the sentence names itself, or that nothing tells, are left.
func (x *Coder) bind(sc *scan, st *story) {
	bound := false
	for _, t := range sc.tags {
		if t.class != anaphor || sc.noStandin(t) {
			continue
		}
		members := x.membersOf(sc, st, t)
		if len(members) == 0 || sc.named(members) {
			continue
		}
		sc.standIn(t, members)
		bound = true
	}
	if bound {
		sc.frameAgain()
	}
	sc.office, sc.village = x.officeIn(sc), sc.inVillage()
	if sc.voice = sc.office; sc.voice.place == nil {
		sc.voice = st.voiceIn(sc)
	}
}

// noStandin reports whether the words stand for no place of an event: they go with a
// name or an office, or belong to a country.
func (sc *scan) noStandin(t tag) bool {
	return t.code == string(geo.LevelCountry) && !sc.In(t.first, acrossWords) || t.code == string(geo.LevelDistrict) || sc.inName(t) || sc.namesBeside(t) || sc.In(t.first-1, headWords) ||
		sc.Any(office, t.last, t.last+2) || sc.Any(source, t.last, t.last+2) || t.code == thereCode && (sc.In(t.last, beForms) || sc.In(t.last, areForms))
}

// acrossWords open words for a whole country as a place: "across the country".
var acrossWords = syntax.NewSet("across throughout по nationwide countrywide")

func (sc *scan) inName(t tag) bool { return sc.NameAt(t.first) >= 0 || sc.NameAt(t.last-1) >= 0 }

// areForms follow a "there" that only opens a sentence.
var areForms = syntax.NewSet("is are 's will would could may")

// membersOf returns the places that the words stand for.
func (x *Coder) membersOf(sc *scan, st *story, t tag) []location {
	switch t.code {
	case thereCode:
		if len(sc.places) > 0 {
			return nil
		}
		if st.lately.place != nil && st.lately.number == sc.number-1 {
			return []location{st.lately.location}
		}
		if st.reach {
			return st.focus
		}
		return nil
	case bothCode:
		if st.reach && len(st.focus) == 2 {
			return st.focus
		}
		return nil
	}
	if at := x.meant(sc, st, t, x.speakerIn(sc, st)); at.place != nil {
		return []location{at}
	}
	return nil
}

// named reports whether the sentence itself names one of the places as more than a
// speaker.
func (sc *scan) named(members []location) bool {
	for k := range sc.places {
		t, p := &sc.places[k], sc.places[k].mention.Place
		if p == nil || t.speaks || t.barred && sc.places[k].mention.Role != geo.RoleContainer {
			continue
		}
		if slices.ContainsFunc(members, func(l location) bool { return l.place.ID == p.ID }) {
			return true
		}
	}
	return false
}

// standIn adds a place of the sentence that the tag's words stand for.
func (sc *scan) standIn(t tag, members []location) {
	span := sc.SpanOf(t.first, t.last)
	s := &standin{members: members, mention: geo.Mention{Span: span, Text: span.Of(sc.body), Place: members[0].place, Score: 1, Literal: true}}
	k := 0
	for k < len(sc.places) && sc.places[k].first < t.first {
		k++
	}
	sc.places = slices.Insert(sc.places, k, toponym{index: members[0].mention, mention: &s.mention, country: isCountry(s.mention.Place), first: t.first, last: t.last, standin: s})
}

// frameAgain finds the frames anew when places have been added.
func (sc *scan) frameAgain() {
	clear(sc.Names)
	for k := range sc.places {
		t := &sc.places[k]
		t.list, t.clause, t.frame = k, sc.Clauses[t.first], frameNone
		sc.Cover(k, t.first, t.last)
	}
	for k := range sc.places {
		t := &sc.places[k]
		t.frame = sc.frameOf(k)
		if t.standin == nil {
			continue
		}
		if sc.Marks[t.first].Has(prepLoc) || sc.isAdverb(t) {
			t.frame = frameLoc
		}
		t.barred = t.frame == frameNone || t.frame == frameModifier
	}
	sc.noteParties()
}

// isAdverb reports whether the words are "there", which needs no preposition.
func (sc *scan) isAdverb(t *toponym) bool { return t.last == t.first+1 && sc.In(t.first, adverbs) }

var adverbs = syntax.NewSet("there там туди туда")

// draftsAt returns the drafts of a place: one for each that its words stand for.
func (sc *scan) draftsAt(t *toponym) []*draft {
	if t.standin == nil {
		return []*draft{{sc: sc, mention: t.index, place: sc.mentions[t.index].Place}}
	}
	var out []*draft
	for _, l := range t.standin.members {
		d := &draft{sc: sc, mention: l.mention, place: l.place, carried: true, said: t.standin.mention.Span}
		if len(t.standin.members) > 1 && l.mention >= 0 {
			d.said = sc.mentions[l.mention].Span // one anchor each
		}
		d.steps = []geo.Step{{Rule: geo.RuleToldByWord, Span: t.standin.mention.Span, Weight: sureTold}}
		out = append(out, d)
	}
	return out
}

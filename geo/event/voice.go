package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

// voice is who speaks in the passage: the office of a place, until another speaks or
// the passage ends.
type voice struct {
	at     location
	number int // the sentence in which it spoke last
	para   int
}

// voiceReach is how many sentences, and paragraphs, a voice carries.
const voiceReach = 2

// hear notes the office that speaks in the sentence; another place that speaks, or an
// event told without it, ends the voice before.
func (st *story) hear(sc *scan) {
	if sc.office.place != nil {
		st.voice = voice{at: sc.office, number: sc.number, para: sc.para}
		return
	}
	if sc.voice.place != nil {
		st.voice.number, st.voice.para = sc.number, sc.para
	}
}

// voiceIn returns the office that goes on speaking in a sentence which names no office
// and no speaker but "he" or "she": "He added that a house burned".
func (st *story) voiceIn(sc *scan) location {
	if st.voice.at.place == nil || sc.number-st.voice.number > voiceReach || sc.para-st.voice.para > voiceReach || !sc.sameSpeaker() {
		return unlocated
	}
	return st.voice.at
}

// sameSpeaker reports whether a pronoun speaks in the sentence.
func (sc *scan) sameSpeaker() bool {
	for i := range sc.Words {
		if !sc.In(i, pronouns) {
			continue
		}
		if sc.Any(speech, i-3, i+4) {
			return true
		}
	}
	return false
}

// pronouns stand for who spoke before.
var pronouns = syntax.NewSet("he she він вона он она")

// hearOffices makes speakers of names that own an office: "Velyke's acting governor".
func (sc *scan) hearOffices() {
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || t.speaks || sc.Marks[max(0, t.first-1)].HasAny(1<<prepLoc) && t.first > 0 {
			continue
		}
		for _, o := range sc.tags {
			if o.class == office && o.code != placeOffice && o.first >= t.last && o.first-t.last < 3 && sc.leadsToOffice(t.last, o.first) {
				t.speaks, t.office = true, true
			}
		}
	}
}

// placeOffice is the code of offices that any place has: "authorities".
const placeOffice = "place"

// leadsToOffice reports whether words [i, j) only describe the office after them.
func (sc *scan) leadsToOffice(i, j int) bool {
	for ; i < j; i++ {
		if !sc.Skippable(i) && !sc.Marks[i].Has(descriptor) {
			return false
		}
	}
	return true
}

// capitals are the places that "the capital" of a country means.
var capitals = map[string]geo.PlaceID{"UA": kyiv, "RU": moscow}

// capital returns the place that "the capital" means: the one whose land the words name,
// the one whose office speaks, else that of the country that the story is in.
func (x *Coder) capital(sc *scan, st *story, t tag, office location) *geo.Place {
	for i := t.first - 1; i < t.last; i++ {
		switch {
		case i >= 0 && sc.Marks[i].Has(actor) && sc.actorAt(i) == "ru":
			return x.atlas.Place(moscow)
		case i >= 0 && sc.Marks[i].Has(actor):
			return x.atlas.Place(kyiv)
		}
	}
	if office.place != nil && capitals[office.place.Country] == office.place.ID {
		return office.place
	}
	if st.reach {
		if id, ok := capitals[st.focus[0].place.Country]; ok {
			return x.atlas.Place(id)
		}
	}
	return x.atlas.Place(kyiv)
}

// actorAt returns the code of the party that word i names.
func (sc *scan) actorAt(i int) string {
	for _, t := range sc.tags {
		if t.class == actor && t.first <= i && i < t.last {
			return t.code
		}
	}
	return ""
}

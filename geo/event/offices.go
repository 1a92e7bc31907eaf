package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

// hear finds the office that speaks in the sentence or goes on speaking, and whether it tells of a
// village without its name, or of a name that no list knows.
func (x *Coder) hear(sc *scan, st *story) {
	sc.office, sc.village, sc.unlisted = x.officeIn(sc), sc.inVillage(), sc.unknown()
	if sc.heard = sc.office; sc.heard.place == nil {
		sc.heard = x.speakerIn(sc, st)
	}
}

// inVillage reports whether the sentence tells of a village that it does not name.
func (sc *scan) inVillage() bool {
	for _, t := range sc.tags {
		if t.class == anaphor && sc.saysVillage(t) && !sc.namesBeside(t) {
			return true
		}
	}
	return false
}

// saysVillage reports whether the words are those for a village: "в селе", "in the village".
func (sc *scan) saysVillage(t tag) bool {
	for i := t.first; i < t.last; i++ {
		if sc.In(i, villageWords) {
			return true
		}
	}
	return false
}

var villageWords = syntax.NewSet("village village's селі селе посёлке поселке")

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

// speakerIn returns the place whose office speaks in the sentence, by name or as "he".
func (x *Coder) speakerIn(sc *scan, st *story) location {
	if office := x.officeIn(sc); office.place != nil {
		return office
	}
	if voice := st.voiceIn(sc); voice.place != nil {
		return voice
	}
	return x.voiceBehind(sc, st)
}

// officeIn returns the place whose mayor or governor is quoted: a governor
// speaks of the oblast, also when named after its capital.
func (x *Coder) officeIn(sc *scan) location {
	for k := range sc.places {
		t := &sc.places[k]
		m := sc.places[k].mention
		if m.Place == nil || m.Place.Level == geo.LevelCountry || m.RoleReason.ID == geo.ReasonHolder {
			continue
		}
		for _, o := range sc.tags {
			beside := (m.Role == geo.RoleSpeaker || t.office) && o.first-t.last < 4 && t.first-o.last < 4
			if o.class != office || !beside && !sc.officeOf(o, t) {
				continue
			}
			at := location{mention: t.index, place: m.Place, rule: geo.RuleOfficeOfPlace, sure: sureOffice}
			if o.code == string(geo.LevelOblast) && (m.Place.Level != geo.LevelRaion || !sc.In(o.first, anyHead)) {
				at.place = x.governed(m.Place)
			}
			return at
		}
	}
	return unlocated
}

// anyHead are words for the head of an area of any level: "глава Великого района".
var anyHead = syntax.NewSet("глава главы главой голова голови начальник очільник очільника head chief")

// officeOf reports whether an office is that of a place after it: "the governor
// of Ukraine's southern X region".
func (sc *scan) officeOf(o tag, t *toponym) bool {
	return t.first > o.last && sc.Marks[o.last].Has(prepOf) && sc.BeforeDescription(t.first, governors) == o.last
}

func (x *Coder) oblast(p *geo.Place) *geo.Place {
	if p.Level == geo.LevelOblast {
		return p
	}
	return x.atlas.OblastOf(p)
}

// governed returns the area of the governor named after a place: Kyiv's governs the
// oblast around it, which the city is no part of.
func (x *Coder) governed(p *geo.Place) *geo.Place {
	if p.ID == kyiv {
		return x.atlas.Place(kyivOblast)
	}
	if o := x.oblast(p); o != nil {
		return o
	}
	return p // Sevastopol lies in no oblast
}

// unknown returns the first mention of the sentence whose place is not known, or
// -1.
func (sc *scan) unknown() int {
	for k := range sc.places {
		if t := &sc.places[k]; !t.barred && !t.speaks && sc.places[k].mention.Place == nil {
			return t.index
		}
	}
	return -1
}

// voiceBehind returns the place whose office the next sentence of the paragraph says to have told this
// one: "Ворог обстріляв область. Про це повідомив голова X ОВА".
func (x *Coder) voiceBehind(sc *scan, st *story) location {
	n := sc.number + 1
	if sc.English() || n >= len(st.scans) || st.scans[n] == nil || st.scans[n].para != sc.para {
		return unlocated
	}
	if next := st.scans[n]; next.In(0, aboutWords) && next.In(1, thisWords) {
		return x.officeIn(next)
	}
	return unlocated
}

// aboutWords and thisWords open a sentence that says who told the one before.
var (
	aboutWords = syntax.NewSet("про об о")
	thisWords  = syntax.NewSet("це этом")
)

// ofVoice reports whether the place is the oblast of who spoke right before: "Голова X ОВА повідомив. В
// області загинули двоє".
func ofVoice(p *geo.Place) bool { return p != nil && p.Level == geo.LevelOblast }

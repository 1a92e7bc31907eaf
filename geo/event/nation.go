package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
)

// nation gives the country that a total is told of: Ukraine, but Russia for what
// was shot down over it.
func (x *Coder) nation(sc *scan, st *story, open []int) location {
	met := true
	for _, i := range open {
		met = met && sc.cues[i].class == intercept
	}
	if met && (sc.says(geo.SpeakerRUMilitary) || st.abroad(sc)) {
		return location{mention: -1, place: x.atlas.Place(russia), rule: geo.RuleNationalTotal, sure: sureCarried}
	}
	if m := sc.latest(geo.LevelCountry, st, nil, false); m >= 0 {
		return location{mention: m, place: sc.mentions[m].Place, rule: geo.RuleNationalTotal, sure: sureCarried}
	}
	switch sc.enemy() {
	case "ru":
		return location{mention: -1, place: x.atlas.Place(ukraine), rule: geo.RuleNationalTotal, sure: sureCarried}
	case "ua":
		return location{mention: -1, place: x.atlas.Place(russia), rule: geo.RuleNationalTotal, sure: sureCarried}
	}
	return unlocated
}

// enemy returns the one party that the sentence names: whose weapons a total counts.
func (sc *scan) enemy() string {
	party := ""
	for _, t := range sc.tags {
		if t.class == actor {
			if party != "" && party != t.code {
				return ""
			}
			party = t.code
		}
	}
	return party
}

// abroad reports whether the latest event was told of a place in Russia.
func (st *story) abroad(sc *scan) bool {
	if !st.reach {
		return false
	}
	return st.focus[0].place.Country == "RU"
}

// national reports whether the cues are only the air force's count of what it
// shot down, told of no place: "18 of 29 missiles".
func (sc *scan) national(open []int) bool {
	for _, i := range open {
		if sc.cues[i].class != intercept {
			return false
		}
	}
	if sc.says(geo.SpeakerUAMilitary) || sc.says(geo.SpeakerRUMilitary) || sc.overWeeks() {
		return true
	}
	for i := 1; i+1 < len(sc.Words); i++ {
		if sc.In(i, ofWords) && sc.Words[i-1].Kind == sentence.Number && sc.Words[i+1].Kind == sentence.Number {
			return true
		}
	}
	return false
}

// overWeeks reports whether the sentence counts over a week or longer, as only totals do.
func (sc *scan) overWeeks() bool {
	for i := range sc.times {
		if sc.times[i].Date.Precision == geo.D4 || sc.times[i].Date.Precision == geo.D5 {
			return true
		}
	}
	return false
}

// says reports whether a source of that role is named.
func (sc *scan) says(role geo.SpeakerRole) bool {
	for _, t := range sc.tags {
		if t.class == source && t.code == string(role) {
			return true
		}
	}
	return false
}

// scattered reports whether the sentence tells of unnamed places all over the
// country: of regions, or of the air force's locations.
func (sc *scan) scattered() bool {
	return sc.among(string(geo.LevelOblast)) || sc.among(spots) && sc.says(geo.SpeakerUAMilitary)
}

// spots is the code of "locations", which tell of no area.
const spots = "spot"

// among reports whether the sentence tells of several unnamed places of a
// level: "in five regions", "у кількох громадах".
func (sc *scan) among(code string) bool {
	for _, t := range sc.tags {
		if t.class == areas && t.code == code {
			return true
		}
	}
	return false
}

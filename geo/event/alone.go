package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
)

// onlyName returns the place that a sentence consists of: "Одеса."; unlocated where it says
// more, or names several.
func (sc *scan) onlyName() location {
	if len(sc.places) != 1 || sc.places[0].barred || sc.places[0].standin != nil || sc.teaser {
		return unlocated
	}
	for i := range sc.Words {
		if sc.NameAt(i) < 0 && sc.Words[i].Kind != sentence.Punct && !sc.Marks[i].Has(descriptor) {
			return unlocated
		}
	}
	t := &sc.places[0]
	if p := t.mention.Place; p == nil || p.Level == geo.LevelCountry || p.Level == geo.LevelRegion {
		return unlocated
	}
	return location{mention: t.index, place: t.mention.Place, rule: geo.RuleCarriedOver, sure: sureSentence}
}

// mostBlow is how many words a sentence may have that is nothing but a noun of attack.
const mostBlow = 12

// isAllBlow reports whether the sentence is nothing but the noun and what was hit: "Прильот
// по складу."
func (sc *scan) isAllBlow(c *cue) bool {
	if c.first > 1 || len(sc.Words) > mostBlow || c.last >= len(sc.Words) || !sc.Marks[c.last].Has(prepTarget) || sc.Any(speech, 0, len(sc.Words)) {
		return false
	}
	for i := range sc.cues {
		if !sc.cues[i].noun {
			return false
		}
	}
	return true
}

// noteAlone lets a sentence that only names a place say where what follows it in the
// paragraph is: "Запоріжжя. Пошкоджено гуртожиток."
func (st *story) noteAlone(sc *scan) {
	n := sc.number + 1
	if n >= len(st.scans) || st.scans[n] == nil || st.scans[n].para != sc.para || len(st.scans[n].cues) == 0 {
		return
	}
	if at := sc.onlyName(); at.place != nil && !sc.heading {
		at.sure = sureCarried
		st.focus, st.at, st.para, st.told = []location{at}, sc.number, sc.para, 0
	}
}

// namedBehind returns the place that the sentence behind consists of, where that ends the
// paragraph: "Прильот по складу. Одеса."
func (st *story) namedBehind(sc *scan) location {
	n := sc.number + 1
	if n >= len(st.scans) || st.scans[n] == nil || st.scans[n].para != sc.para || len(sc.places) > 0 {
		return unlocated
	}
	if n+1 < len(st.scans) && st.scans[n+1] != nil && st.scans[n+1].para == sc.para {
		return unlocated
	}
	return st.scans[n].onlyName()
}

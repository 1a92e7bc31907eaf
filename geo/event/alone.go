package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
)

// onlyName returns the place that a sentence consists of, with the areas that it lies in
// and the time: "Одеса.", "04:40, с. Борова Ізюмського району."; unlocated where it says
// more, or names several.
func (sc *scan) onlyName() location {
	if len(sc.places) == 0 || sc.teaser {
		return unlocated
	}
	for i := range sc.Words {
		if sc.NameAt(i) < 0 && sc.Words[i].Kind == sentence.Letters && !sc.Marks[i].HasAny(1<<descriptor|1<<prepLoc|1<<prepOf) && !sc.InTime(i) {
			return unlocated
		}
	}
	k := sc.narrowest()
	if k < 0 {
		return unlocated
	}
	t := &sc.places[k]
	if p := t.mention.Place; p == nil || p.Level == geo.LevelCountry || p.Level == geo.LevelRegion {
		return unlocated
	}
	return location{mention: t.index, place: t.mention.Place, rule: geo.RuleCarriedOver, sure: sureSentence}
}

// narrowest returns the place of the sentence that all its others hold, -1 if there is none.
func (sc *scan) narrowest() int {
	best := -1
	for k := range sc.places {
		m := sc.places[k].mention
		if sc.places[k].standin != nil || m.Place == nil || m.Role == geo.RoleNamePart || m.Role == geo.RoleDateline {
			return -1
		}
		if best < 0 || mayHold(sc.places[best].mention.Place, m.Place) {
			best = k
		}
	}
	for k := range sc.places {
		if m := sc.places[k].mention; k != best && m.Role != geo.RoleContainer && !mayHold(m.Place, sc.places[best].mention.Place) {
			return -1
		}
	}
	return best
}

// mostBlow is how many words a sentence may have that is nothing but a noun of attack.
const mostBlow = 12

// isBlowBelow reports whether the sentence is little but the noun, below one that is only
// the name of where: "Марганець. Обстріл з артилерії."
func (sc *scan) isBlowBelow(c *cue) bool {
	return sc.below && len(sc.Words) <= mostBlow && len(sc.places) == 0 && !sc.Any(speech, 0, len(sc.Words)) && !sc.Any(modal, 0, len(sc.Words)) && c.first < longestGap
}

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
		st.scans[n].below = true
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

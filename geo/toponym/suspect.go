package toponym

import (
	"unicode/utf8"

	"strikemap/geo/gazetteer"
)

// told reports whether the word, as it stands in lists, ends as only towns' names do.
func (v *suspect) told() bool {
	return v.form <= gazetteer.Former && v.line.endsAsTown(v.first) && utf8.RuneCountInString(v.key) > shortestTownlike
}

// nextDoor reports whether the name is that of a town of Russia as lists have it, or a city's:
// "Белгород был обстрелян", "Самару атаковали", but no "міський" of Myski.
func (v *suspect) nextDoor() bool {
	return v.top.Country == "RU" && !v.small && !endDescribing.ends(v.key) && (v.form <= gazetteer.Former || v.top.Population >= cityFrom)
}

// underAttack reports whether the name, as lists have it, is that of what was attacked: "Суджа
// подверглась обстрелу".
func (v *suspect) underAttack() bool {
	return v.form <= gazetteer.Former && utf8.RuneCountInString(v.key) >= shortestAttacked && v.line.undergoes(v.last)
}

// assailed reports whether the name opens the sentence as what somebody attacked: "Іллінівку ворог
// обстріляв", "Садове російські війська атакували дронами".
func (v *suspect) assailed() bool {
	l := v.line
	if utf8.RuneCountInString(v.key) < shortestAttacked || !endAccusative.ends(v.key) {
		return false
	}
	for i, foe := v.last, false; i < min(len(l.keys), v.last+attackReach) && l.is(i, letters); i++ {
		switch {
		case l.in(i, kinAttacker):
			foe = true
		case stemAttacked.begins(l.keys[i]):
			return foe
		}
	}
	return false
}

// shortestAttacked is how many letters such a name has at least.
const shortestAttacked = 5

// ofHromadas reports whether the adjective is a member of a list of hromadas: "по
// Межівській, Українській та Покровській громадах".
func (v *suspect) ofHromadas() bool {
	l := v.line
	for i := v.last; i < min(len(l.keys), v.last+mostSteps); i++ {
		if marks, _ := l.right(i); marks.has(rightHromada) {
			return i == v.last || l.joiner(v.last) > 0
		}
		if l.joiner(i) == 0 && !l.is(i, capital) {
			return false
		}
	}
	return false
}

// acronym reports whether the name is a short word in capitals or too short to
// tell, and not known as an abbreviation.
func (v *suspect) acronym() bool {
	if v.form == gazetteer.Abbreviation {
		return false
	}
	shouted := v.line.is(v.first, shout)
	if v.cyrillic {
		return v.small && shouted && !v.line.titled && utf8.RuneCountInString(v.key) <= 4
	}
	return len(v.key) <= 3 && (shouted || !v.placed)
}

// surnameLike reports whether the Cyrillic word may be a surname by its ending.
func surnameLike(k string) bool {
	return !latin(k) && endSurname.ends(k)
}

package toponym

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// mendSpelling gives a name in a list that no list of places knows the one place spelt nearly so in
// the oblast that all the others of its list lie in: "Orikhiv, Huliaipol and Mala Tokmachka".
func (x *article) mendSpelling(_ *line) {
	s := x.found
	if s.list == 0 || s.place != nil || len(s.hits) > 0 || s.role != "" || s.want != wantSettlement {
		return
	}
	oblast := x.oblastOfMates(s)
	if oblast == "" {
		return
	}
	if p := x.speltNearly(gazetteer.Fold(s.name()), oblast); p != nil {
		s.place, s.candidates = p, append(s.candidates[:0], p.ID)
		s.reason = geo.Because(geo.ReasonMisspelt)
	}
}

// fewestMates is how many others of a list must lie in one oblast.
const fewestMates = 2

// oblastOfMates returns the oblast in which all the others of the list lie, "" if they do not, or too
// few of them are known.
func (x *article) oblastOfMates(s *sighting) string {
	oblast, n := "", 0
	for _, o := range x.members(s) {
		if o == s || o.place == nil || o.place.Level != geo.LevelSettlement {
			continue
		}
		if n > 0 && o.place.Oblast != oblast {
			return ""
		}
		oblast, n = o.place.Oblast, n+1
	}
	if n < fewestMates {
		return ""
	}
	return oblast
}

// How many letters a folded name must have for one, and for two of them to be wrong.
const (
	lettersForOne = 6
	lettersForTwo = 9
)

// speltNearly returns the one settlement of the oblast of which the folded name differs by the fewest
// letters, few for its length and not the first; nil if there is none or several.
func (x *places) speltNearly(key, oblast string) *geo.Place {
	most := 0
	switch {
	case len(key) >= lettersForTwo:
		most = 2
	case len(key) >= lettersForOne:
		most = 1
	}
	key = strings.TrimPrefix(key, "~")
	var best *geo.Place
	for _, o := range x.spelt(oblast) {
		if o.key[:1] != key[:1] {
			continue
		}
		switch d := wrongLetters(o.key, key, most); {
		case d > most:
		case best == nil || d < most:
			best, most = o.place, d
		case o.place.Name != best.Name:
			best, most = nil, d-1
		}
	}
	return best
}

// spelling is a settlement with its folded name.
type spelling struct {
	key   string
	place *geo.Place
}

// spelt returns the settlements of an oblast of Ukraine with their folded names.
func (x *places) spelt(oblast string) []spelling {
	if known, ok := x.spellings.Load(oblast); ok {
		return known.([]spelling)
	}
	var out []spelling
	for p := range x.gazetteer.All() {
		if p.Level != geo.LevelSettlement || p.Oblast != oblast || !p.InUkraine() {
			continue
		}
		if k := gazetteer.Fold(p.Name); k != "" {
			out = append(out, spelling{k, p})
		}
	}
	x.spellings.Store(oblast, out)
	return out
}

// wrongLetters returns how many letters must be changed, left out or put in to make a of b; more than
// most where it is more.
func wrongLetters(a, b string, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return most + 1
	}
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	switch {
	case len(a) == 0 || len(b) == 0:
		return len(a) + len(b)
	case most == 0:
		return 1
	}
	return 1 + min(wrongLetters(a[1:], b, most-1), wrongLetters(a, b[1:], most-1), wrongLetters(a[1:], b[1:], most-1))
}

package toponym

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

const longestName = 6 // words

// match returns the longest name at word i whose words are written as a name
// is: in capitals, but for the common nouns of seas, states and regions.
func (x *places) match(l *line, i int) (int, []gazetteer.Hit) {
	for most := min(longestName, len(l.keys)-i); most > 0; {
		n, hits := x.gazetteer.Match(l.keys[i : i+most])
		if n == 0 {
			return 0, nil
		}
		if n == 1 {
			hits = x.instrumental(l.keys[i], hits)
		}
		n = l.trimmed(i, n)
		small := l.firstSmall(i, n)
		if small == n {
			return n, hits
		}
		if common := keepLarger(hits); small > 0 && len(common) > 0 {
			return n, common
		}
		if small == 0 && l.shapes[i]&capital == 0 {
			if hits = keepWide(hits); len(hits) == 0 {
				return 0, nil
			}
			return n, hits
		}
		most = small
	}
	return 0, nil
}

// trimmed leaves out the marks that end a run of n words from i: "Днепр –".
func (x *line) trimmed(i, n int) int {
	for n > 1 && x.shapes[i+n-1]&letters == 0 && !isDigits(x.keys[i+n-1]) {
		n--
	}
	return n
}

// instrumental mends a common slip: "под Харьковым" for "под Харьковом", when
// the form as written belongs to a village and the right one to a city.
func (x *places) instrumental(k string, hits []gazetteer.Hit) []gazetteer.Hit {
	for _, end := range lex.ends[endSlip] {
		if stem, ok := strings.CutSuffix(k, end); ok && hits[0].Place.Population < cityFrom {
			better := x.gazetteer.Lookup(stem + strings.TrimSuffix(strings.TrimSuffix(end, "ым"), "им") + "ом")
			if len(better) > 0 && better[0].Place.Population >= cityFrom/4 && better[0].Place.Population > hits[0].Place.Population {
				return better
			}
		}
	}
	return hits
}

// firstSmall returns how many of the n words from i come before the first that
// is written small, possessives inside a name included.
func (x *line) firstSmall(i, n int) int {
	for k := range n {
		if x.shapes[i+k]&letters != 0 && x.shapes[i+k]&capital == 0 && !x.in(i+k, kinInner) {
			return k
		}
	}
	return n
}

// keepLarger leaves out the settlements: a name with a common noun in it, "Чорне
// море", is that of something else.
func keepLarger(hits []gazetteer.Hit) []gazetteer.Hit {
	var out []gazetteer.Hit
	for _, h := range hits {
		if h.Place.Level != geo.LevelSettlement {
			out = append(out, h)
		}
	}
	return out
}

// keepWide keeps the countries and larger: only those are written small.
func keepWide(hits []gazetteer.Hit) []gazetteer.Hit {
	var out []gazetteer.Hit
	for _, h := range hits {
		if h.Place.Level == geo.LevelCountry || h.Place.Level == geo.LevelOblast || h.Place.Level == geo.LevelRegion {
			out = append(out, h)
		}
	}
	return out
}

func anyAdjective(hits []gazetteer.Hit) bool {
	for _, h := range hits {
		if h.Form == gazetteer.Adjective {
			return true
		}
	}
	return false
}

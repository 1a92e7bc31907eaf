package toponym

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// facilityIndex finds plants, ports and airfields by the town that names them.
type facilityIndex map[string][]*geo.Place

func (f facilityIndex) add(p *geo.Place) {
	for _, w := range strings.Fields(p.Name) {
		if generic[strings.ToLower(w)] {
			continue
		}
		k := gazetteer.Fold(w)
		f[k] = append(f[k], p)
	}
}

// find returns the facility of that kind that bears the name of one of the
// candidates of s, or nil. Designator is the words that name its kind.
func (f facilityIndex) find(s *sighting, kind tag, designator []string) *geo.Place {
	if kind == 0 {
		return nil
	}
	names := facilityWords[kind]
	if kind == rightPlant {
		names = plantNames(designator)
	}
	for _, h := range s.hits {
		if h.Place.Level == geo.LevelFacility && tells(h.Place, kind, names) {
			return h.Place
		}
	}
	for _, h := range s.hits[:min(len(s.hits), 4)] {
		for _, w := range strings.Fields(bareName(h.Place.Name))[:1] {
			for _, p := range f[gazetteer.Fold(w)] {
				if tells(p, kind, names) && p.Country == h.Place.Country {
					return p
				}
			}
		}
	}
	return nil
}

// generic are the words of facility names that say only what they are.
var generic = map[string]bool{
	"port": true, "of": true, "air": true, "base": true, "airport": true, "airfield": true, "nuclear": true,
	"power": true, "plant": true, "refinery": true, "station": true, "international": true, "thermal": true, "hydroelectric": true,
	"the": true, "bridge": true, "military": true, "south": true,
}

// kinds of facilities and the words by which their names tell them.
var facilityWords = map[tag][]string{
	rightNuclear:  {"nuclear", "npp"},
	rightPlant:    {"tpp", "hpp", "thermal", "hydro", "refinery", "chpp", "depot"},
	rightAirfield: {"air", "airport", "airfield", "airbase"},
	rightPort:     {"port", "seaport"},
}

// plantKinds are the words of designators, by their stems, with the words of
// the names of such plants; the first that fits holds.
var plantKinds = []struct{ stems, names []string }{
	{[]string{"hydro", "hpp", "гес", "гэс", "гідро", "гидро"}, []string{"hpp", "hydro"}},
	{[]string{"thermal", "tpp", "тес", "тэс", "тепло"}, []string{"tpp", "thermal"}},
	{[]string{"chp", "тец", "тэц"}, []string{"chp"}},
	{[]string{"refin", "нпз", "нафтопер", "нефтепер"}, []string{"refinery"}},
	{[]string{"depot", "нафтоб", "нефтеб"}, []string{"depot"}},
	{[]string{"power", "електро", "электро"}, []string{"hpp", "hydro", "tpp", "thermal", "chp"}},
}

// plantNames returns the words of which the name of a plant has one.
func plantNames(designator []string) []string {
	for _, k := range plantKinds {
		for _, stem := range k.stems {
			for _, w := range designator {
				if strings.HasPrefix(w, stem) {
					return k.names
				}
			}
		}
	}
	return facilityWords[rightPlant]
}

func tells(p *geo.Place, kind tag, names []string) bool {
	name := strings.ToLower(p.Name)
	if kind == rightPort && strings.Contains(name, "airport") {
		return false
	}
	for _, w := range names {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// kindOfLeft tells the kind of facility from the words before its name.
func kindOfLeft(keys []string) tag {
	for _, k := range keys {
		for _, stem := range []string{"air", "аеродром", "аэродром", "авіабаз", "авиабаз", "летовищ"} {
			if strings.HasPrefix(k, stem) {
				return rightAirfield
			}
		}
		if k == "port" || k == "seaport" || strings.HasPrefix(k, "порт") {
			return rightPort
		}
	}
	return 0
}

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
		k := gazetteer.Fold(w)
		f[k] = append(f[k], p)
	}
}

// kinds of facilities and the words by which their names tell them.
var facilityWords = map[tag][]string{
	rightNuclear:  {"nuclear", "npp"},
	rightPlant:    {"tpp", "hpp", "thermal", "hydro", "refinery", "chpp", "depot"},
	rightAirfield: {"air", "airport", "airfield", "airbase"},
	rightPort:     {"port", "seaport"},
}

// find returns the facility of that kind that bears the name of one of the
// candidates of s, or nil.
func (f facilityIndex) find(s *sighting, kind tag) *geo.Place {
	if kind == 0 {
		return nil
	}
	for _, h := range s.hits[:min(len(s.hits), 4)] {
		for _, w := range strings.Fields(bareName(h.Place.Name))[:1] {
			for _, p := range f[gazetteer.Fold(w)] {
				if tells(p, kind) && p.Country == h.Place.Country {
					return p
				}
			}
		}
	}
	return nil
}

func tells(p *geo.Place, kind tag) bool {
	name := strings.ToLower(p.Name)
	for _, w := range facilityWords[kind] {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// toFacility reads "X nuclear plant", "X airfield", "Кременчуцький НПЗ": the
// facility if the gazetteer has it, else the town. Only a plant's designator
// and a noun that an adjective needs are part of the name; an airfield or port
// goes by its town.
func (x *article) toFacility(s *sighting, n int) {
	kind := s.right & (rightNuclear | rightPlant | rightAirfield | rightPort)
	adjective := s.adjective
	p := x.facilities.find(s, kind&-kind)
	switch {
	case p != nil:
		s.hits, s.want, s.adjective = []gazetteer.Hit{{Place: p, Form: gazetteer.Exact}}, wantFacility, false
	case adjective:
		seat := x.seatOf(s.line.keys[s.first])
		if seat == nil || kind.has(rightNuclear) {
			return
		}
		s.hits, s.want, s.adjective, s.derived = seat, wantSettlement, false, true
	default:
		s.fromLeft(x)
		return
	}
	if adjective || kind.has(rightNuclear|rightPlant) {
		s.extend(n)
	}
}

// kindOfLeft tells the kind of facility from the words before its name.
func kindOfLeft(keys []string) tag {
	for _, k := range keys {
		for _, stem := range []string{"air", "аеродром", "аэродром", "авіабаз", "авиабаз", "летовищ"} {
			if strings.HasPrefix(k, stem) {
				return rightAirfield
			}
		}
		if strings.Contains(k, "port") || strings.HasPrefix(k, "порт") {
			return rightPort
		}
	}
	return 0
}

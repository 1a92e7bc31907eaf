package toponym

import (
	"strings"
	"unicode/utf8"
)

// namesLand reports whether the name ends as those of lands do: "Сумщина".
func (s *sighting) namesLand() bool {
	const land = "щин"
	k := s.line.keys[s.first]
	i := strings.LastIndex(k, land)
	return i >= 0 && utf8.RuneCountInString(k[i+len(land):]) <= 2
}

// alsoLand reports whether the name is that of a city and of the land around it.
func (s *sighting) alsoLand() bool {
	k := s.line.keys[s.first]
	return strings.HasPrefix(k, "запоріжж") || strings.HasPrefix(k, "запорожь")
}

// asLand reads "Харківщина" as the land around Kharkiv, even where a village
// bears that name, too.
func (s *sighting) asLand() {
	if !s.namesLand() {
		return
	}
	if areas := s.only(wantOblast | wantRaion); len(areas) > 0 {
		s.hits = areas
	}
}

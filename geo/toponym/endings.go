package toponym

import "strings"

// ending is a list of words/endings.txt.
type ending uint8

const (
	endTown ending = iota
	endSurname
	endNameAdjective
	endFeminine
	endAgreeing
	endDescribing
	endDirection
	endAccusative
	endLocative
	endGenitive
	endSlip
	lastEnding
)

var endings = map[string]ending{
	"town": endTown, "surname": endSurname, "nameadjective": endNameAdjective, "feminine": endFeminine, "agreeing": endAgreeing,
	"describing": endDescribing, "direction": endDirection, "accusative": endAccusative, "locative": endLocative, "genitive": endGenitive, "slip": endSlip,
}

// beginning is a list of words/stems.txt.
type beginning uint8

const (
	stemAttack beginning = iota
	stemOwnPeople
	stemRepublic
	stemCityLand
	stemSuburb
	stemQuarter
	stemAttacked
	stemVillage
	lastStem
)

var stems = map[string]beginning{
	"attack": stemAttack, "ownpeople": stemOwnPeople, "republic": stemRepublic, "cityland": stemCityLand, "suburb": stemSuburb, "quarter": stemQuarter, "attacked": stemAttacked, "village": stemVillage,
}

// beginsAny reports whether the word begins as one of the stems.
func beginsAny(k string, stems []string) bool {
	for _, t := range stems {
		if strings.HasPrefix(k, t) {
			return true
		}
	}
	return false
}

// plantKind is a kind of plants by the beginnings of their designators, with what their names have.
type plantKind struct{ stems, names []string }

// pattern is a word, or with any how one begins, and the kind of facility that it tells.
type pattern struct {
	begins string
	any    bool
	kind   tag
}

// must returns what bears the name of a section.
func must[T any](named map[string]T, name string) T {
	v, ok := named[name]
	if !ok {
		panic("unknown section [" + name + "]")
	}
	return v
}

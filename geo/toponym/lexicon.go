package toponym

import (
	"strconv"
	"strings"
	"sync"
)

// lexicon is every word table, read once.
type lexicon struct {
	left, right, join table
	kin               map[string]kin    // of words, and of the display names of places
	demonym           map[string]string // word to ISO 3166-1 alpha-2
	oblast            map[string]string // the oblast of a city that bears another name, both as displayed
	ends              [lastEnding][]string
	begins            [lastStem][]string
	facilities        map[tag][]string // of each kind, the words of which the name of one has one
	plants            []plantKind
	beforeFacility    []pattern
	epithet           map[string]string // words that stand for a place, to its display name
	number            map[string]float64
	unit              map[string]float64 // kilometres in one
}

// lex is all of them. They are read when the first finder is made: a program that reads no
// article starts without them.
var lex *lexicon

var readOnce = sync.OnceFunc(func() { lex = readLexicon() })

func readLexicon() *lexicon {
	x := &lexicon{left: table{}, right: table{}, join: table{}, kin: map[string]kin{}, demonym: map[string]string{}, number: map[string]float64{}, unit: map[string]float64{}, oblast: map[string]string{}, facilities: map[tag][]string{}}
	for _, s := range mustSections("left.txt") {
		x.left.add(s, leftTags, true)
	}
	for _, s := range mustSections("right.txt") {
		x.right.add(s, rightTags, false)
	}
	x.readEpithets()
	for _, s := range mustSections("endings.txt") {
		x.ends[must(endings, s.name)] = s.entries
	}
	for _, s := range mustSections("stems.txt") {
		x.begins[must(stems, s.name)] = s.entries
	}
	x.readFacilities()
	for _, file := range []string{"around.txt", "people.txt", "common.txt", "seats.txt"} {
		for _, s := range mustSections(file) {
			if land, ok := strings.CutPrefix(s.name, "demonym "); ok {
				for _, e := range s.entries {
					x.demonym[strings.ToLower(e)] = land
				}
			} else if figure, ok := strings.CutPrefix(s.name, "number "); ok {
				s.values(x.number, figure)
			} else if figure, ok := strings.CutPrefix(s.name, "unit "); ok {
				s.values(x.unit, figure)
			} else if oblast, ok := strings.CutPrefix(s.name, "oblast "); ok {
				for _, e := range s.entries {
					x.oblast[e] = oblast
				}
			} else if s.name == "join" {
				x.join.add(s, map[string]tag{"join": 1}, false)
			} else if k := kinNames[s.name]; k != 0 {
				x.enlist(s, k)
			} else {
				panic("unknown section [" + s.name + "] in words/" + file)
			}
		}
	}
	return x
}

// values gives the figure to every entry.
func (s section) values(to map[string]float64, figure string) {
	v, err := strconv.ParseFloat(figure, 64)
	if err != nil {
		panic("no figure in section [" + s.name + "]")
	}
	for _, e := range s.entries {
		to[strings.ToLower(e)] = v
	}
}

// enlist adds the entries to a list, in lower case except for display names.
func (x *lexicon) enlist(s section, to kin) {
	for _, e := range s.entries {
		if to < kinSeat {
			e = strings.ToLower(e)
		}
		x.kin[e] |= to
	}
}

// readEpithets reads the words that stand for a place, with its display name.
func (x *lexicon) readEpithets() {
	x.epithet = map[string]string{}
	for _, s := range mustSections("epithets.txt") {
		for _, e := range s.entries {
			w := strings.Fields(strings.ToLower(strings.ReplaceAll(e, "'s", "")))
			x.epithet[strings.Join(w, " ")] = s.name
			x.kin[w[0]] |= kinEpithet
		}
	}
}

// readFacilities reads what words tell of facilities.
func (x *lexicon) readFacilities() {
	for _, s := range mustSections("facilities.txt") {
		what, name, _ := strings.Cut(s.name, " ")
		switch what {
		case "generic":
			x.enlist(s, kinGeneric)
		case "named":
			x.facilities[must(rightTags, name)] = s.entries
		case "plant":
			x.plants = append(x.plants, plantKind{s.entries, strings.Fields(name)})
		case "before":
			for _, e := range s.entries {
				begins, any := strings.CutSuffix(e, "*")
				x.beforeFacility = append(x.beforeFacility, pattern{begins, any, must(rightTags, name)})
			}
		default:
			panic("unknown section [" + s.name + "] in words/facilities.txt")
		}
	}
}

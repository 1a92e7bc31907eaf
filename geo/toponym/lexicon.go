package toponym

import (
	"strconv"
	"strings"
)

// What stands right before a name says of it.
const (
	leftIn tag = 1 << iota
	leftArea
	leftNear
	leftFrom
	leftTo
	leftOf
	leftWith
	leftSettlement
	leftVillage
	leftOblast
	leftOblasts
	leftRaion
	leftFacility
	leftPerson
	leftOffice
	leftNameOf
	leftBattle
	leftClub
	leftShip
	leftStreet
	leftUnit
	leftRiver
	leftAid
	leftAttack
	leftMotion
	leftOutside
	leftDirection
	leftBetween
)

// What stands right after a name makes of it.
const (
	rightOblast tag = 1 << iota
	rightOblasts
	rightAdmin
	rightOblastWide
	rightRaion
	rightHromada
	rightCity
	rightOf
	rightNeighbourhood
	rightPeninsula
	rightRiver
	rightAirfield
	rightPort
	rightNuclear
	rightPlant
	rightOffice
	rightInstitution
	rightSpeech
	rightAction
	rightStreet
	rightUnit
	rightMedia
	rightOrg
	rightAgreement
	rightThing
	rightFront
	rightPipeline
	rightRepublic
	rightIndoors
	rightPhysical
)

// leftPreposition are the tags that end the search to the left.
const leftPreposition = leftIn | leftArea | leftNear | leftFrom | leftTo | leftWith | leftAid |
	leftAttack | leftMotion | leftBattle | leftRiver

var leftTags = map[string]tag{
	"in": leftIn, "area": leftArea, "near": leftNear, "from": leftFrom, "to": leftTo, "of": leftOf,
	"with": leftWith, "settlement": leftSettlement, "village": leftVillage, "oblast": leftOblast, "oblasts": leftOblasts,
	"raion": leftRaion, "facility": leftFacility, "person": leftPerson, "office": leftOffice,
	"nameof": leftNameOf, "battle": leftBattle, "club": leftClub, "ship": leftShip,
	"street": leftStreet, "unit": leftUnit, "river": leftRiver, "aid": leftAid,
	"attack": leftAttack, "motion": leftMotion, "distance": leftNear, "outside": leftNear | leftOutside,
	"direction": leftNear | leftDirection, "between": leftWith | leftBetween,
}

var rightTags = map[string]tag{
	"oblast": rightOblast, "oblasts": rightOblasts, "admin": rightAdmin, "oblastwide": rightOblastWide,
	"raion": rightRaion, "hromada": rightHromada, "city": rightCity, "of": rightOf,
	"neighbourhood": rightNeighbourhood, "peninsula": rightPeninsula, "river": rightRiver,
	"airfield": rightAirfield, "port": rightPort, "nuclear": rightNuclear, "plant": rightPlant,
	"office": rightOffice, "institution": rightInstitution, "speech": rightSpeech,
	"action": rightAction, "street": rightStreet, "unit": rightUnit, "media": rightMedia,
	"org": rightOrg, "agreement": rightAgreement, "thing": rightThing, "front": rightFront,
	"pipeline": rightPipeline, "republic": rightRepublic, "indoors": rightIndoors, "physical": rightPhysical,
}

// kin is the set of the lists that have a word.
type kin uint16

const (
	kinModifier kin = 1 << iota
	kinLower
	kinAcronym
	kinCommon
	kinNever
	kinGiven
	kinCalendar
	kinAway
	kinPlural    // nouns that announce a list of places
	kinEpithet   // words that an epithet begins with
	kinSeat      // display names, as
	kinNeverHeld // those of cities that were never taken since 2022
)

var kinNames = map[string]kin{
	"modifier": kinModifier, "lower": kinLower, "acronym": kinAcronym, "common": kinCommon, "never": kinNever,
	"given": kinGiven, "calendar": kinCalendar, "seat": kinSeat, "away": kinAway, "neverheld": kinNeverHeld, "plural": kinPlural,
}

func (k kin) has(o kin) bool { return k&o != 0 }

// lexicon is every word table, read once.
type lexicon struct {
	left, right, join table
	kin               map[string]kin    // of words, and of the display names of places
	demonym           map[string]string // word to ISO 3166-1 alpha-2
	townEnd           []string          // endings of the names of towns, in all cases
	epithet           map[string]string // words that stand for a place, to its display name
	number            map[string]float64
	unit              map[string]float64 // kilometres in one
}

var words = readLexicon()

func readLexicon() *lexicon {
	x := &lexicon{left: table{}, right: table{}, join: table{}, kin: map[string]kin{}, demonym: map[string]string{}, number: map[string]float64{}, unit: map[string]float64{}}
	for _, s := range mustSections("left.txt") {
		x.left.add(s, leftTags, true)
	}
	for _, s := range mustSections("right.txt") {
		x.right.add(s, rightTags, false)
	}
	x.readEpithets()
	x.townEnd = mustSections("endings.txt")[0].entries
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
			} else if s.name == "join" {
				x.join.add(s, map[string]tag{"join": 1}, false)
			} else if k := kinNames[s.name]; k != 0 {
				x.list(s, k)
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

// list adds the entries to a list, in lower case except for display names.
func (x *lexicon) list(s section, to kin) {
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

// add files the section's phrases under their last word (backwards) or first.
func (t table) add(s section, tags map[string]tag, backwards bool) {
	mark, ok := tags[s.name]
	if !ok {
		panic("unknown section [" + s.name + "]")
	}
	for _, e := range s.entries {
		w := strings.Fields(strings.ToLower(strings.ReplaceAll(e, "'s", "")))
		key := w[0]
		if backwards {
			key = w[len(w)-1]
		}
		t[key] = append(t[key], phrase{keys: w, tag: mark})
	}
}

// before returns the tags of the longest of the phrases that the words end with, and how
// many words it has.
func before(phrases []phrase, words []string) (marks tag, n int) {
	for _, p := range phrases {
		if len(p.keys) <= len(words) && equal(p.keys, words[len(words)-len(p.keys):]) {
			if len(p.keys) > n {
				marks, n = 0, len(p.keys)
			}
			if len(p.keys) == n {
				marks |= p.tag
			}
		}
	}
	return marks, n
}

// after returns the tags of all phrases that the words start with, and the number of words
// of the longest.
func after(phrases []phrase, words []string) (marks tag, n int) {
	for _, p := range phrases {
		if len(p.keys) <= len(words) && equal(p.keys, words[:len(p.keys)]) {
			marks |= p.tag
			n = max(n, len(p.keys))
		}
	}
	return marks, n
}

func equal(a, b []string) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

package when

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"strikemap/geo/vocabulary"
)

//go:embed words/*.txt
var tables embed.FS

// symbol is what a word can stand for in a pattern: a slot, or one certain word.
type symbol int32

// The slots and the values that they capture.
const (
	slotMonth      symbol = iota // 1 to 12
	slotWeekday                  // 1 Monday to 7 Sunday
	slotAbbr                     // the same, abbreviated: "Wed"
	slotDay                      // 1 to 31
	slotDays                     // "3-5": first*100 + last
	slotYear                     // 1900 to 2099
	slotCount                    // any count
	slotHour                     // 0 to 24
	slotClock                    // "20:40": minutes
	slotDotted                   // "20.40": minutes
	slotMeridiem                 // "6am": minutes
	slotDate                     // "25.03.2024", "2024-03-25": year*10000 + month*100 + day
	slotUnit                     // a unit
	slotSeason                   // 0 winter to 3 autumn
	slotSeasonally               // the same, "in winter" in one word: "взимку"
	slotLate                     // says evening
	slotOfWeekday                // an adjective of a day of the week: "суботнього"
	slots                        // how many there are; certain words follow
)

var slotNames = map[string]symbol{
	"month": slotMonth, "weekday": slotWeekday, "abbr": slotAbbr, "day": slotDay, "days": slotDays,
	"year": slotYear, "n": slotCount, "hour": slotHour, "clock": slotClock, "dotted": slotDotted,
	"meridiem": slotMeridiem, "date": slotDate, "unit": slotUnit, "season": slotSeason, "seasonally": slotSeasonally, "late": slotLate, "ofweekday": slotOfWeekday,
}

// filler is a slot that a word may fill, with the value that it gives.
type filler struct {
	slot    symbol
	value   int
	capital bool // only when written with a capital: "May"
}

// entry is what the tables know of a word.
type entry struct {
	word    symbol // 0 when no pattern has the word itself
	fillers []filler
	opens   bool  // an expression may start with it
	first   int32 // the node to which it leads from the root; the root itself when no pattern starts with it
}

// fills reports whether the word can fill the slot.
func (e *entry) fills(s symbol) bool {
	for _, f := range e.fillers {
		if f.slot == s {
			return true
		}
	}
	return false
}

// way leads from a node of the pattern tree over a symbol.
type way struct {
	over symbol
	to   int32
}

// lexicon holds the tables of all languages: the words, and the patterns as a
// tree whose nodes may carry a meaning.
type lexicon struct {
	entries map[string]*entry
	ways    [][]way // by node, in the order of their symbols
	meaning [][]op  // by node; nil where no pattern ends
	words   symbol
}

// root is the node of the pattern tree where every pattern starts.
const root int32 = 0

// known gives the tables, read when they are first asked for.
var known = sync.OnceValue(mustRead)

// nodes is how many nodes the tree of all patterns has, and some more.
const nodes = 40_000

func newLexicon() *lexicon {
	return &lexicon{entries: map[string]*entry{}, ways: make([][]way, 1, nodes), meaning: make([][]op, 1, nodes), words: slots}
}

func mustRead() *lexicon {
	x := newLexicon()
	for _, lang := range []string{"en", "uk", "ru"} {
		text, err := tables.ReadFile("words/" + lang + ".txt")
		if err == nil {
			err = x.read(string(text))
		}
		if err != nil {
			panic(fmt.Sprintf("read words/%s.txt: %v", lang, err)) // excluded by a test
		}
	}
	return x
}

// read adds a table: sections "== SLOT" with lines "VALUE word word…", and
// "== patterns" with lines "pattern = meaning".
func (x *lexicon) read(table string) error {
	section := ""
	for number, line := range strings.Split(table, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if name, ok := strings.CutPrefix(line, "== "); ok {
			section = name
			continue
		}
		if err := x.readLine(section, line); err != nil {
			return fmt.Errorf("line %d: %w", number+1, err)
		}
	}
	return nil
}

func (x *lexicon) readLine(section, line string) error {
	if section == "patterns" {
		return x.addPattern(line)
	}
	slot, ok := slotNames[section]
	if !ok {
		return fmt.Errorf("unknown section %q", section)
	}
	fields := strings.Fields(line)
	value, err := valueOf(slot, fields[0])
	if err != nil {
		return err
	}
	for _, w := range fields[1:] {
		capital := unicode.IsUpper([]rune(w)[0])
		e := x.entry(strings.ToLower(w))
		e.fillers = append(e.fillers, filler{slot, value, capital})
	}
	return nil
}

func valueOf(slot symbol, text string) (int, error) {
	if slot != slotUnit {
		return strconv.Atoi(text)
	}
	u, ok := unitNames[text]
	if !ok {
		return 0, fmt.Errorf("unknown unit %q", text)
	}
	return int(u), nil
}

func (x *lexicon) entry(word string) *entry {
	e := x.entries[word]
	if e == nil {
		e = &entry{}
		x.entries[word] = e
	}
	return e
}

// entries is what the tables know of a word form: of most, nothing.
var entries = vocabulary.NewTable(func(f *vocabulary.Form) *entry {
	var e entry
	if of := known().entryOf(f.Lower); of != nil {
		e = *of
	}
	e.opens = e.first != root || e.fillers != nil || beginsWithFigure(f.Lower)
	return &e
})

// entryOf returns what the tables know of a word, a possessive too: "Tuesday's".
func (x *lexicon) entryOf(lower string) *entry {
	if e := x.entries[lower]; e != nil || !strings.HasSuffix(lower, "'s") {
		return e
	}
	return x.entries[lower[:len(lower)-2]]
}

package event

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"strikemap/geo/language"
	"strikemap/geo/syntax"
)

//go:embed lexicon/*.txt
var lexiconFiles embed.FS

// class is what a cue word says. Classes before lastEvent are events or
// effects; the others modify, place or attribute them.
type class = syntax.Class

const (
	impact class = iota
	attack
	explosion
	intercept
	debris
	damage
	fire
	power
	heatWater
	transport
	environment
	evacuation
	killed
	injured
	casualty
	missing
	mine
	ground
	alert
	decoy // no event: "heart attack", "fire station"
	lastEvent
	airDefence
	uncertain
	habit
	launch
	heading
	flight
	care
	actor
	chronology
	weapon
	flag
	target
	critical
	enemyLosses
	anaphor
	office
	denial
	alleged
	official
	source
	toll
	people
	front
	memory
	listed
	falsehood
	areas
	peaceful
	otherWar
	elsewhere
	war
	lastClass
)

// The classes that the graph of a sentence asks for.
const (
	descriptor = syntax.Descriptor
	prepLoc    = syntax.PrepLoc
	prepOver   = syntax.PrepOver
	prepTarget = syntax.PrepTarget
	prepFrom   = syntax.PrepFrom
	prepTo     = syntax.PrepTo
	prepOff    = syntax.PrepOff
	prepOf     = syntax.PrepOf
	speech     = syntax.Speech
	occur      = syntax.Occur
	negation   = syntax.Negation
	modal      = syntax.Modal
)

// mask is a set of classes.
type mask = syntax.Mask

// thingWords are the classes of things that villages are called after.
const thingWords mask = 1<<target | 1<<critical

// eventWords are the classes of words that tell of an event or an effect.
const eventWords mask = 1<<lastEvent - 1

var classNames = map[string]class{
	"impact": impact, "attack": attack, "explosion": explosion, "intercept": intercept,
	"debris": debris, "damage": damage, "fire": fire, "power": power, "heatwater": heatWater,
	"transport": transport, "environment": environment, "evacuation": evacuation,
	"killed": killed, "injured": injured, "casualty": casualty, "missing": missing,
	"mine": mine, "ground": ground, "alert": alert, "airdefence": airDefence, "occur": occur,
	"negation": negation, "uncertain": uncertain, "modal": modal, "habit": habit,
	"speech": speech, "launch": launch, "heading": heading, "flight": flight, "care": care,
	"actor": actor, "chronology": chronology, "weapon": weapon, "flag": flag,
	"target": target, "critical": critical, "enemylosses": enemyLosses,
	"descriptor": descriptor, "prep loc": prepLoc, "prep over": prepOver,
	"prep target": prepTarget, "prep from": prepFrom, "prep to": prepTo, "prep off": prepOff,
	"prep of": prepOf, "anaphor": anaphor, "office": office, "denial": denial,
	"alleged": alleged, "official": official, "source": source, "toll": toll, "decoy": decoy, "people": people, "front": front, "memory": memory, "listed": listed, "falsehood": falsehood,
	"areas": areas, "peaceful": peaceful, "otherwar": otherWar, "elsewhere": elsewhere, "war": war,
}

// pattern is one line of a lexicon: words to match in order, and what they say.
type pattern struct {
	class class
	noun  bool   // event cues: a noun, not a verb
	code  string // "damaged", "drone_other", "settlement"…
	words []wordPattern
}

type wordPattern struct {
	text   string
	prefix bool // text* matches any ending
}

// anyWord stands in a pattern for one word of any kind, never the first.
const anyWord = "_"

func (p wordPattern) matches(word string) bool {
	if p.prefix {
		return strings.HasPrefix(word, p.text)
	}
	return p.text == word || p.text == anyWord
}

// beats reports whether p says more of its first word than o: the whole word
// rather than a stem, a longer stem rather than a shorter.
func (p *pattern) beats(o *pattern) bool {
	a, b := p.words[0], o.words[0]
	return !a.prefix && b.prefix || a.prefix == b.prefix && len(a.text) > len(b.text)
}

// bucketLen is how many bytes of a stem index the prefix patterns; every stem
// is at least as long.
const bucketLen = 4

// lexicon finds the cue patterns of one language.
type lexicon struct {
	language string
	number   int
	exact    map[string][]*pattern
	prefix   map[string][]*pattern // by the first bucketLen bytes of the stem
}

// languages are those that have a lexicon.
var languages = [...]string{language.English, language.Ukrainian, language.Russian}

// lexicons are the tables by language. It panics when they are broken, which a test excludes.
var lexicons = sync.OnceValue(func() map[string]*lexicon {
	all := map[string]*lexicon{}
	for i, lang := range languages {
		x, err := loadLexicon(lang)
		if err != nil {
			panic(err)
		}
		x.number, all[lang] = i, x
	}
	return all
})

// loadLexicon reads the table of a language: "en", "uk" or "ru".
func loadLexicon(lang string) (*lexicon, error) {
	name := "lexicon/" + lang + ".txt"
	text, err := lexiconFiles.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("load lexicon: %w", err)
	}
	x := &lexicon{language: lang, exact: map[string][]*pattern{}, prefix: map[string][]*pattern{}}
	var section pattern
	known := false
	for n, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "== "):
			if section, known = parseHeading(line[3:]); !known {
				return nil, fmt.Errorf("load lexicon: %s line %d: unknown class %q", name, n+1, line)
			}
		case !known:
			return nil, fmt.Errorf("load lexicon: %s line %d: pattern before any class", name, n+1)
		default:
			if err := x.add(section, line); err != nil {
				return nil, fmt.Errorf("load lexicon: %s line %d: %w", name, n+1, err)
			}
		}
	}
	return x, nil
}

// parseHeading reads "class", "class code" or, for event cues, "class part
// code" with the part of speech "noun" or "verb".
func parseHeading(s string) (pattern, bool) {
	if c, ok := classNames[s]; ok {
		return pattern{class: c, noun: true}, true
	}
	name, code, _ := strings.Cut(s, " ")
	c, ok := classNames[name]
	p := pattern{class: c, code: code}
	if c < decoy {
		part, rest, _ := strings.Cut(code, " ")
		p.noun, p.code = part == "noun", rest
	}
	return p, ok
}

func (x *lexicon) add(section pattern, line string) error {
	p := section
	for _, w := range strings.Fields(line) {
		stem, prefix := strings.CutSuffix(w, "*")
		p.words = append(p.words, wordPattern{stem, prefix})
	}
	first := p.words[0]
	if !first.prefix {
		x.exact[first.text] = append(x.exact[first.text], &p)
		return nil
	}
	if len(first.text) < bucketLen {
		return fmt.Errorf("stem %q is shorter than %d bytes", first.text, bucketLen)
	}
	key := first.text[:bucketLen]
	x.prefix[key] = append(x.prefix[key], &p)
	return nil
}

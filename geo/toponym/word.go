package toponym

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo/gazetteer"
	"strikemap/geo/sentence"
	"strikemap/geo/vocabulary"
)

// word is what the tables know of a word form.
type word struct {
	key      string // as the tables and the gazetteer spell it: in lower case, without 's and without the dot of an abbreviation
	shape    shape
	kin      kin
	land     string             // the country that it tells of as an adjective
	owner    string             // the country that it tells of as the owner of something
	before   *phrases           // that it ends, of left.txt; nil if none
	after    *phrases           // that it starts, of right.txt; nil if none
	joins    *phrases           // that it starts, of conjunctions; nil if none
	opens    vocabulary.Opening // what it opens with
	comma    bool               // a mark that joins names
	town     bool               // it ends as names of towns and villages do and is long enough to tell
	occupied bool               // it says of a place that it is held by an army
	folded   string             // as the gazetteer compares it; "" until asked for
	roots    *roots             // nil until asked for
}

// roots is what a word shares with the town whose adjective it may be, and with that of the
// hromada that it may name; "" where nothing.
type roots struct{ plain, shorter, hromada string }

// fold returns the key as the gazetteer compares it.
func (w *word) fold() string {
	if w.folded == "" {
		w.folded = gazetteer.Fold(w.key)
	}
	return w.folded
}

// asAdjective returns the roots of the key.
func (w *word) asAdjective() *roots {
	if w.roots == nil {
		folded := w.fold()
		w.roots = &roots{plain: adjectiveRoot(folded), shorter: shorterRoot(folded)}
		if w.roots.hromada = w.roots.plain; latin(w.key) && w.roots.plain == "" {
			w.roots.hromada = root(folded) // "Bilopil community"
		}
	}
	return w.roots
}

// Words of letters, and numbers, marks and signs.
var (
	lettered = vocabulary.NewTable(func(f *vocabulary.Form) *word {
		k, s := keyOf(f)
		return newWord(k, s)
	})
	signs = vocabulary.NewTable(func(f *vocabulary.Form) *word {
		w := newWord(f.Lower, quoteShape(f.Text))
		w.comma = f.Lower == "," || f.Lower == ";" || f.Lower == "/"
		return w
	})
)

func wordOf(w *sentence.Word) *word {
	if w.Kind == sentence.Letters {
		return lettered.Of(w.Form)
	}
	return signs.Of(w.Form)
}

func newWord(key string, s shape) *word {
	return &word{
		key: key, shape: s, kin: lex.kin[key], land: lex.demonym[key], owner: lex.demonym[key+"'s"],
		before: lex.left[key], after: lex.right[key], joins: lex.join[key],
		opens: vocabulary.OpeningOf(key), town: endTown.ends(key) && utf8.RuneCountInString(key) >= shortestTownlike,
		occupied: isOccupied(key),
	}
}

func latin(s string) bool { return s != "" && s[0] < utf8.RuneSelf }

// isDigits reports whether the word is a number, as in "Pisky 2".
func isDigits(k string) bool { return k != "" && k[0] >= '0' && k[0] <= '9' }

// isRepublic reports whether the word is a form of "республіка".
func isRepublic(k string) bool { return stemRepublic.begins(k) }

// isOccupied reports whether the word says of a place that it is held by an army.
func isOccupied(key string) bool {
	for _, word := range occupiedWords {
		if strings.Contains(key, word) {
			return true
		}
	}
	return false
}

var occupiedWords = []string{"occupied", "-held", "-controlled", "окупован", "оккупирован"}

// shortestTownlike is how many letters a name must have to be told a town's by its ending.
const shortestTownlike = 6

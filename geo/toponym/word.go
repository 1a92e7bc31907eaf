package toponym

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"strikemap/geo/gazetteer"
	"strikemap/geo/sentence"
	"strikemap/geo/vocabulary"
)

// word is what the tables know of a word form.
type word struct {
	key    string // as the tables and the gazetteer spell it: in lower case, without 's and without the dot of an abbreviation
	shape  shape
	kin    kin
	land   string   // the country that it tells of as an adjective
	owner  string   // the country that it tells of as the owner of something
	before []phrase // that it ends, of left.txt
	after  []phrase // that it starts, of right.txt
	joins  []phrase // that it starts, of conjunctions
	roots  *roots   // nil until asked for
}

// roots is what a word shares with the town whose adjective it may be, "" where nothing.
type roots struct{ plain, shorter string }

// asAdjective returns the roots of the key.
func (w *word) asAdjective() *roots {
	if w.roots == nil {
		folded := gazetteer.Fold(w.key)
		w.roots = &roots{adjectiveRoot(folded), shorterRoot(folded)}
	}
	return w.roots
}

// Words of letters, and numbers, marks and signs.
var (
	lettered = vocabulary.NewTable(func(f *vocabulary.Form) *word {
		k, s := keyOf(f)
		return newWord(k, s)
	})
	signs = vocabulary.NewTable(func(f *vocabulary.Form) *word { return newWord(f.Lower, quoteShape(f.Text)) })
)

func wordOf(w *sentence.Word) *word {
	if w.Kind == sentence.Letters {
		return lettered.Of(w.Form)
	}
	return signs.Of(w.Form)
}

func newWord(key string, s shape) *word {
	return &word{
		key: key, shape: s, kin: words.kin[key], land: words.demonym[key], owner: words.demonym[key+"'s"],
		before: words.left[key], after: words.right[key], joins: words.join[key],
	}
}

// keyOf returns the key of a word of letters and how it is written.
func keyOf(w *vocabulary.Form) (string, shape) {
	k, s := w.Lower, letters
	if rest, ok := strings.CutSuffix(k, "'s"); ok && rest != "" && k != "let's" {
		k, s = rest, s|possessive
	} else if rest, ok := strings.CutSuffix(k, "s'"); ok && rest != "" {
		k, s = k[:len(k)-1], s|possessive
	}
	if len(k) > 1 && k[len(k)-1] == '.' && strings.Count(k, ".") == 1 {
		k = k[:len(k)-1]
	}
	first, size := utf8.DecodeRuneInString(w.Text)
	if unicode.IsUpper(first) {
		s |= capital
		if size < len(w.Text) && allUpper(w.Text[size:], s&possessive != 0) {
			s |= shout
		}
	}
	return k, s
}

func allUpper(text string, poss bool) bool {
	if cut := strings.LastIndexAny(text, apostrophes); poss && cut >= 0 {
		text = text[:cut]
	}
	seen := false
	for _, r := range text {
		if unicode.IsLower(r) {
			return false
		}
		seen = seen || unicode.IsUpper(r)
	}
	return seen
}

func quoteShape(text string) shape {
	switch text {
	case "«", "„":
		return opening
	case "»", "”":
		return closing
	case "“", "\"", "'", "''", "``":
		return opening | closing
	}
	return 0
}

package sentence

import (
	"strings"

	"strikemap/geo/vocabulary"
)

// How many words a look for a verb goes: after a conjunction, and after a comma
// or "and".
const (
	farAhead = 14
	ahead    = 9
)

// verbEndings are the past tense and impersonal endings of Ukrainian and Russian.
var verbEndings = []string{
	"ли", "ла", "ло", "ено", "ито", "ано", "лися", "лись", "лася", "лась", "лося", "лось",
	"ены", "ает", "ают", "ють",
}

// clauseClass returns the classes of a word, finite among them.
func clauseClass(w *Word) class {
	if w.Kind != Letters {
		return 0
	}
	return traitsOf.Of(w.Form).class
}

// looksFinite reports whether the word has the ending of a finite verb.
func looksFinite(w *vocabulary.Form) bool {
	if latin(w) {
		return len(w.Lower) > 4 && strings.HasSuffix(w.Lower, "ed")
	}
	if len(w.Lower) < 10 || isCapital(w) {
		return false
	}
	for _, e := range verbEndings {
		if strings.HasSuffix(w.Lower, e) {
			return true
		}
	}
	return false
}

// verbAhead reports whether a finite verb comes within n words after i, before
// any mark, "that" or further conjunction.
func (x *clauser) verbAhead(i, n int) bool {
	for k := i; k < len(x.words) && k < i+n; k++ {
		if x.words[k].Kind == Punct && !isOpenerWord(&x.words[k]) || x.words[k].Lower == "that" {
			return false
		}
		if k > i && x.class[k]&finite != 0 {
			return true
		}
		if x.class[k]&conjunction != 0 {
			return false
		}
	}
	return false
}

// plainVerbAhead is verbAhead after "and", where a word in -ed is too often an
// adjective, and where another "and" means a list.
func (x *clauser) plainVerbAhead(i int) bool {
	for k := i; k < len(x.words) && k < i+ahead; k++ {
		if x.words[k].Kind == Punct || x.class[k]&(maybe|conjunction) != 0 {
			return false
		}
		if k > i && x.class[k]&verb != 0 {
			return true
		}
	}
	return false
}

// attribution reports whether words like "officials said" stand from i to the
// next mark.
func (x *clauser) attribution(i int) bool {
	if x.words[i].Lower == "according" {
		return true
	}
	for k := i; k < len(x.words) && k < i+ahead; k++ {
		if x.words[k].Kind == Punct && !opensQuote(x.words, k) {
			return false
		}
		if x.class[k]&speech != 0 {
			return true
		}
	}
	return false
}

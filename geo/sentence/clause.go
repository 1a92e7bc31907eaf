package sentence

import (
	"unicode/utf8"

	"strikemap/geo/vocabulary"
)

// clauser cuts the words of one sentence into clauses. Its buffer is reused from
// one sentence to the next.
type clauser struct {
	words []Word
	class []class // per word; finite is added where the word looks like a finite verb

	first    int  // where the current clause starts
	text     bool // it has more than marks
	verb     bool // it has a finite verb
	relative bool // it started with a relative pronoun or the like, so that a comma ends it
}

// appendClauses appends the clauses of a sentence's words to dst.
func (x *clauser) appendClauses(dst []Clause, words []Word) []Clause {
	x.reset(words)
	x.pass(0)
	for i := 1; i < len(words); i++ {
		if n := x.asideLen(i); n > 0 {
			for k := i; k < i+n; k++ {
				x.pass(k)
			}
			i += n
			if i == len(words) {
				break
			}
		} else if cut, relative := x.starts(i); cut && x.text {
			dst = append(dst, Clause{x.first, i})
			x.first, x.text, x.verb, x.relative = i, false, false, relative
		}
		x.pass(i)
	}
	return append(dst, Clause{x.first, len(words)})
}

// reset looks every word up once.
func (x *clauser) reset(words []Word) {
	x.words, x.class = words, x.class[:0]
	x.first, x.text, x.verb, x.relative = 0, false, false, false
	for i := range words {
		x.class = append(x.class, clauseClass(&words[i]))
	}
}

// pass takes the word at i into the current clause.
func (x *clauser) pass(i int) {
	x.text = x.text || x.words[i].Kind <= Number
	x.verb = x.verb || x.class[i]&finite != 0
}

// starts reports whether a clause starts at word i, and whether it is a relative
// one.
func (x *clauser) starts(i int) (cut, relative bool) {
	if w := &x.words[i]; w.Kind >= Punct {
		if w.Lower == "(" || w.Lower == "[" {
			return true, false
		}
		if !opensQuote(x.words, i) {
			return false, false
		}
	}
	m := lastMark(x.words, i)
	switch {
	case m >= 0 && endsPart(x.words, m):
		return true, x.class[i]&conjunction != 0
	case m >= 0 && x.words[m].Lower == ",":
		return x.afterComma(i)
	}
	return x.afterWord(i), true
}

// afterComma is starts for a word that a comma precedes.
func (x *clauser) afterComma(i int) (cut, relative bool) {
	c, w := x.class[i], &x.words[i]
	switch {
	case x.pronounAt(i):
		return true, true
	case c&speech != 0 && !latin(w.Form):
		return true, false // "…, повідомив мер"
	case x.relative && !x.inList(i) && (c&finite != 0 || x.verbAhead(i, farAhead)):
		return true, false
	case !x.verb:
		return false, false
	}
	return x.attribution(i) || c&maybe != 0 && x.verbAhead(i+1, ahead), false
}

// afterWord reports whether a clause starts at word i without a comma, which
// only English allows.
func (x *clauser) afterWord(i int) bool {
	c, w, prev := x.class[i], &x.words[i], &x.words[i-1]
	switch {
	case c&(preposition|conjunction|maybe) == 0, !latin(w.Form):
		return false
	case c&preposition != 0 && i+1 < len(x.words) && isRelative(x.words[i+1].Lower):
		return true
	case c&conjunction != 0:
		return x.class[i-1]&preposition == 0 && prev.Lower != "all"
	case c&maybe == 0 || !x.verb:
		return false
	case w.Lower == "and" || w.Lower == "or":
		return !x.inNames(i) && x.plainVerbAhead(i+1)
	}
	return x.verbAhead(i+1, farAhead)
}

// pronounAt reports whether a conjunction or relative pronoun stands at i,
// perhaps after a preposition: ", у якому".
func (x *clauser) pronounAt(i int) bool {
	if x.class[i]&conjunction != 0 {
		return true
	}
	if i+1 == len(x.words) {
		return false
	}
	next := x.words[i+1].Lower
	switch x.words[i].Lower {
	case "а":
		return next != "також" && next != "также"
	case "так", "тоді", "тогда":
		return next == "як" || next == "как" || next == "що" || next == "что"
	}
	return x.class[i]&preposition != 0 && x.class[i+1]&conjunction != 0 && !latin(x.words[i+1].Form)
}

// inList reports whether the comma before i stands between two names.
func (x *clauser) inList(i int) bool {
	return i >= 2 && isCapital(x.words[i].Form) && isCapital(x.words[i-2].Form)
}

// inNames reports whether the conjunction at i stands between two names.
func (x *clauser) inNames(i int) bool {
	return i+1 < len(x.words) && isCapital(x.words[i-1].Form) && isCapital(x.words[i+1].Form)
}

func isRelative(lower string) bool { return lower == "which" || lower == "whom" || lower == "whose" }

func latin(w *vocabulary.Form) bool { return w.Text[0] < utf8.RuneSelf }

func isCapital(w *vocabulary.Form) bool {
	r, _ := utf8.DecodeRuneInString(w.Text)
	return isUpper(r)
}

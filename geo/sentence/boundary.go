package sentence

import (
	"unicode"
	"unicode/utf8"
)

// sentenceEnd returns the index after the last word of the sentence that starts
// at words[from].
func sentenceEnd(words []Word, from int) int {
	for i := from; i < len(words); i++ {
		if i-from >= longest {
			return lastPause(words, from, i)
		}
		if i > from && isBullet(&words[i]) && startsUpper(words, i+1) && !adorns(words, from, i) {
			return i
		}
		if closesTag(words, from, i) {
			return i + 1
		}
		if !endsWithTerminator(&words[i]) {
			continue
		}
		after := absorb(words, i+1)
		if after == len(words) || ends(words, from, i, after) {
			return after
		}
		i = after - 1
	}
	return len(words)
}

// longestTag is how many words a tag in brackets may have.
const longestTag = 4

// closesTag reports whether the bracket at i closes a tag that the sentence begins
// with: "[Суми] У школу влучила ракета".
func closesTag(words []Word, from, i int) bool {
	return i > from+1 && i <= from+1+longestTag && opensAside(&words[from]) && closesAside(&words[i]) &&
		words[from+1].Kind == Letters && startsUpper(words, from+1) && startsUpper(words, i+1)
}

// lastPause returns the index after the last comma or the like in the second
// half of words[from:to], else to.
func lastPause(words []Word, from, to int) int {
	for i := to; i > (from+to)/2; i-- {
		if words[i-1].Kind == Punct {
			return i
		}
	}
	return to
}

// isBullet reports whether the word is a sign that sets off items within a line.
func isBullet(w *Word) bool {
	if w.Kind < Punct {
		return false
	}
	r, _ := utf8.DecodeRuneInString(w.Text)
	return r == '•' || isPictograph(r) && !isFlag(r) && r != '❤' && r != '→'
}

// endsWithTerminator reports whether the word is a full stop or the like, or an
// initialism that ends with one.
func endsWithTerminator(w *Word) bool {
	if w.Kind == Letters {
		return w.Text[len(w.Text)-1] == '.'
	}
	if w.Kind != Punct {
		return false
	}
	r, _ := utf8.DecodeRuneInString(w.Text)
	return isTerminator(r)
}

// absorb returns the index after the closing quotation marks, brackets, further
// terminators and note numbers that touch the word before i.
func absorb(words []Word, i int) int {
	for i < len(words) && words[i].Span.Start == words[i-1].Span.End {
		switch {
		case isCloserWord(&words[i]), words[i].Kind == Punct && endsWithTerminator(&words[i]):
			i++
		case words[i].Lower == "[" && i+2 < len(words) && words[i+1].Kind == Number && words[i+2].Lower == "]":
			i += 3
		default:
			return i
		}
	}
	return i
}

// ends reports whether the terminator at t ends the sentence that starts at
// from; after is the index of the word behind it and its closing marks.
func ends(words []Word, from, t, after int) bool {
	next := skipOpeners(words, after)
	if next == len(words) {
		return true
	}
	w := &words[next]
	first, _ := utf8.DecodeRuneInString(w.Text)
	tight := words[after].Span.Start == words[after-1].Span.End
	stop := words[t].Lower == "."
	switch {
	case w.Kind == Punct:
		return stop && speaks(words, next)
	case w.Kind == Symbol:
		return !tight
	case unicode.IsLower(first):
		return stop && !tight && begins(words, next) && classBefore(words, from, t) == 0
	case tight && (next == after || after == t+1):
		return classBefore(words, from, t) == 0 && missingSpace(words, t, next)
	}
	return !stop && words[t].Kind == Punct || allows(classBefore(words, from, t), words, t, next)
}

// speaks reports whether the mark at i is a dash before a capital: the next
// speaker's turn.
func speaks(words []Word, i int) bool {
	r, _ := utf8.DecodeRuneInString(words[i].Text)
	return isDash(r) && startsUpper(words, i+1)
}

// begins reports whether the word at i, in lower case, begins a sentence all the
// same: "рф", or what a place is before its name, "с. Рогань".
func begins(words []Word, i int) bool {
	c := words[i].classes()
	if c&designator == 0 {
		return c&lowerStart != 0
	}
	if i+1 < len(words) && words[i+1].Text == "." {
		i++
	}
	i = skipOpeners(words, i+1)
	if i == len(words) || words[i].Kind != Letters {
		return false
	}
	first, _ := utf8.DecodeRuneInString(words[i].Text)
	return unicode.IsUpper(first)
}

// skipOpeners returns the index of the first word from i on that is no opening
// mark.
func skipOpeners(words []Word, i int) int {
	for i < len(words) && isOpenerWord(&words[i]) {
		i++
	}
	return i
}

// allows reports whether a full stop after an abbreviation of class c ends a
// sentence when words[next] follows.
func allows(c class, words []Word, t, next int) bool {
	w := &words[next]
	starts := w.classes()&starter != 0 && utf8.RuneCountInString(w.Text) > 1
	switch {
	case c&title != 0:
		return false
	case c&either != 0:
		return starts || !closeTo(words, t, next)
	case c&numbered != 0, c&unit != 0:
		return w.Kind != Number
	}
	return true
}

// closeTo reports whether nothing but white space stands between t and next.
func closeTo(words []Word, t, next int) bool { return next == t+1 }

// classBefore returns what the abbreviation before the full stop at t does; 0
// when it is none.
func classBefore(words []Word, from, t int) class {
	if words[t].Kind == Letters {
		if c := words[t].classes() & (title | unit); c != 0 {
			return c
		}
		return either
	}
	if t == from || words[t].Text != "." || words[t-1].Span.End != words[t].Span.Start {
		return 0
	}
	w := &words[t-1]
	if w.Kind == Number {
		return listNumber(t-1 == from && len(w.Text) <= 3)
	}
	c := w.classes() & (title | numbered | unit | either)
	measured := t-2 >= from && w.Kind == Letters && words[t-2].Kind == Number
	switch r, n := utf8.DecodeRuneInString(w.Text); {
	case n == len(w.Text) && unicode.IsUpper(r):
		return either // an initial
	case measured && (c&unit != 0 || n == len(w.Text)):
		return unit // "2024 г.", "122 м."
	}
	return c
}

// listNumber returns the class of a number before a full stop: "1. Kharkiv".
func listNumber(first bool) class {
	if first {
		return title
	}
	return 0
}

// missingSpace reports whether a full stop is followed by a new sentence though
// the space is missing: "wounded.Rescuers".
func missingSpace(words []Word, t, next int) bool {
	if t == 0 || words[t-1].Kind != Letters || words[next].Kind != Letters {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(words[t-1].Text)
	first, n := utf8.DecodeRuneInString(words[next].Text)
	return unicode.IsLower(last) && unicode.IsUpper(first) &&
		utf8.RuneCountInString(words[t-1].Text) > 3 && n < len(words[next].Text)
}

// startsUpper reports whether the first word from i on that is more than a mark
// starts with a capital or a digit.
func startsUpper(words []Word, i int) bool {
	for ; i < len(words); i++ {
		if words[i].Kind <= Number {
			r, _ := utf8.DecodeRuneInString(words[i].Text)
			return unicode.IsUpper(r) || unicode.IsDigit(r)
		}
	}
	return false
}

package sentence

import "unicode/utf8"

// lastMark returns the index of the mark before i, up to three closing quotation
// marks skipped; -1 when a word or an opening mark stands there.
func lastMark(words []Word, i int) int {
	m := i - 1
	if words[m].Kind != Punct {
		return -1
	}
	for m > 0 && m > i-4 && isCloserWord(&words[m]) && !endsPart(words, m) && !opensQuote(words, m) {
		m--
	}
	if words[m].Kind != Punct {
		return -1
	}
	return m
}

// endsPart reports whether the mark at i ends a part of the sentence: ; : — a
// spaced dash, or a closing bracket.
func endsPart(words []Word, i int) bool {
	if words[i].Kind != Punct {
		return false
	}
	switch words[i].Lower {
	case ";", ":", ")", "]", "—", "―", "--":
		return true
	case "–", "-":
		return i > 0 && words[i-1].Span.End < words[i].Span.Start
	}
	return false
}

// asideLen returns the number of words of a short aside without a verb that
// starts at i, its brackets or dashes included: "Konotop (Sumy region)". Such an
// aside does not end the clause that it stands in.
func (x *clauser) asideLen(i int) int {
	if x.words[i].Kind != Punct {
		return 0
	}
	closer := ""
	switch t := x.words[i].Text; t {
	case "(":
		closer = ")"
	case "[":
		closer = "]"
	case "—", "–", "-":
		closer = t
	default:
		return 0
	}
	for k := i + 1; k < len(x.words) && k <= i+7; k++ {
		if x.words[k].Text == closer {
			return k - i + 1
		}
		if x.class[k]&finite != 0 || x.words[k].Kind == Punct && closer != ")" {
			return 0
		}
	}
	return 0
}

// isOpenerWord reports whether the word is one opening mark, or ” that some
// texts open quotations with.
func isOpenerWord(w *Word) bool {
	if w.Kind != Punct {
		return false
	}
	r, n := utf8.DecodeRuneInString(w.Text)
	return n == len(w.Text) && (isOpener(r) || r == '”')
}

// isCloserWord reports whether the word is one closing mark.
func isCloserWord(w *Word) bool {
	if w.Kind != Punct {
		return false
	}
	r, n := utf8.DecodeRuneInString(w.Text)
	return n == len(w.Text) && isCloser(r)
}

// opensQuote reports whether the mark at i opens a quotation or bracket: it
// touches the word after it and not the word before.
func opensQuote(words []Word, i int) bool {
	return isOpenerWord(&words[i]) && i+1 < len(words) && words[i].Span.End == words[i+1].Span.Start &&
		(i == 0 || words[i-1].Span.End < words[i].Span.Start || isOpenerWord(&words[i-1]))
}

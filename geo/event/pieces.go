package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// longestWhole is how many words a sentence may have before it is read in pieces.
// No real sentence is as long; what looks like one is a table or noise, and
// reading it whole would take time that grows with the square of its length.
const longestWhole = 256

// inPieces cuts sentences of more than longestWhole words.
func inPieces(s []sentence.Sentence) []sentence.Sentence {
	long := false
	for i := range s {
		long = long || len(s[i].Words) > longestWhole || lostStop(&s[i]) > 0
	}
	if !long {
		return s
	}
	var out []sentence.Sentence
	for _, tail := range s {
		for n := nextCut(&tail); n > 0; n = nextCut(&tail) {
			var head sentence.Sentence
			head, tail = cut(tail, n)
			out = append(out, head)
		}
		out = append(out, tail)
	}
	return out
}

// nextCut returns how many words the first piece of a sentence has, 0 if it is whole.
func nextCut(s *sentence.Sentence) int {
	if n := lostStop(s); n > 0 && n <= longestWhole {
		return n
	}
	if len(s.Words) > longestWhole {
		return longestWhole
	}
	return 0
}

// lostStop returns the word at which a sentence begins that lost the stop before it: a
// capitalised participle of harm after a name, "Максимівка Пошкоджено 11 будинків". 0 if
// there is none.
func lostStop(s *sentence.Sentence) int {
	for i := 1; i < len(s.Words); i++ {
		w := &s.Words[i]
		if w.Text != w.Lower && s.Words[i-1].Kind == sentence.Letters && s.Words[i-1].Text != s.Words[i-1].Lower && openers.Has(w.Lower) && !shouts(w) {
			return i
		}
	}
	return 0
}

// shouts reports whether the word is written in capitals.
func shouts(w *sentence.Word) bool { return len(w.Text) > 4 && syntax.IsCapital(w.Text[2:]) }

// openers are participles that open a line of a bulletin.
var openers = syntax.NewSet("пошкоджено поранено зруйновано загинув загинула загинули знищено травмовано повреждено повреждены ранен ранена ранены погиб погибла погибли разрушено разрушены уничтожено")

// cut parts a sentence after its first n words.
func cut(s sentence.Sentence, n int) (head, tail sentence.Sentence) {
	head, tail = s, s
	head.Words, tail.Words = s.Words[:n], s.Words[n:]
	head.Span.End = head.Words[n-1].Span.End
	tail.Span = geo.Span{Start: tail.Words[0].Span.Start, End: s.Span.End}
	head.Clauses, tail.Clauses = nil, nil
	for _, c := range s.Clauses {
		if c.First < n {
			head.Clauses = append(head.Clauses, sentence.Clause{First: c.First, Last: min(c.Last, n)})
		}
		if c.Last > n {
			tail.Clauses = append(tail.Clauses, sentence.Clause{First: max(c.First, n) - n, Last: c.Last - n})
		}
	}
	return head, tail
}

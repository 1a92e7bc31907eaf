package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
)

// longest is how many words a sentence may have before it is read in pieces.
// No real sentence is as long; what looks like one is a table or noise, and
// reading it whole would take time that grows with the square of its length.
const longest = 256

// inPieces cuts sentences of more than longest words.
func inPieces(s []sentence.Sentence) []sentence.Sentence {
	long := false
	for i := range s {
		long = long || len(s[i].Words) > longest
	}
	if !long {
		return s
	}
	var out []sentence.Sentence
	for _, tail := range s {
		for len(tail.Words) > longest {
			var head sentence.Sentence
			head, tail = cut(tail)
			out = append(out, head)
		}
		out = append(out, tail)
	}
	return out
}

// cut parts a sentence after its first longest words.
func cut(s sentence.Sentence) (head, tail sentence.Sentence) {
	head, tail = s, s
	head.Words, tail.Words = s.Words[:longest], s.Words[longest:]
	head.Span.End = head.Words[longest-1].Span.End
	tail.Span = geo.Span{Start: tail.Words[0].Span.Start, End: s.Span.End}
	head.Clauses, tail.Clauses = nil, nil
	for _, c := range s.Clauses {
		if c.First < longest {
			head.Clauses = append(head.Clauses, sentence.Clause{First: c.First, Last: min(c.Last, longest)})
		}
		if c.Last > longest {
			tail.Clauses = append(tail.Clauses, sentence.Clause{First: max(c.First, longest) - longest, Last: c.Last - longest})
		}
	}
	return head, tail
}

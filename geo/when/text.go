package when

import "strikemap/geo/sentence"

// textOf returns the words as written. The words are slices of one body, so
// the text between them is found again without the body when it is one space;
// any other gap reads as one.
func textOf(words []sentence.Word) string {
	n := words[len(words)-1].Span.End - words[0].Span.Start
	b := make([]byte, 0, n)
	for i := range words {
		if i > 0 && words[i].Span.Start > words[i-1].Span.End {
			b = append(b, ' ')
		}
		b = append(b, words[i].Text...)
	}
	return string(b)
}

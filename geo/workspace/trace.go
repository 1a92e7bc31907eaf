package workspace

import (
	"iter"
	"unicode"
	"unicode/utf8"

	"strikemap/geo"
)

// longestTrigger is of how many words that stand together Trace makes the words that
// decided, at most.
const longestTrigger = 4

// Traced is where the words stand that the id of an anchor was made of.
type Traced struct {
	Reading  *geo.Reading
	Sentence geo.Span
}

// Trace finds in which sentence of which text the words of reports stand that are no
// longer read, by the ids of their anchors, which name them without telling them: it
// tries the words of each sentence with each place name of the text. What is not found
// is left out.
func Trace(readings iter.Seq[*geo.Reading], ids map[string]bool) map[string]Traced {
	out := map[string]Traced{}
	for r := range readings {
		if len(out) == len(ids) {
			break
		}
		for _, s := range r.Sentences {
			traceIn(r, s.Span, ids, out)
		}
	}
	return out
}

// traceIn tries the words of one sentence.
func traceIn(r *geo.Reading, s geo.Span, ids map[string]bool, out map[string]Traced) {
	words := wordsOf(r.Article.Body, s)
	a := geo.Anchor{Article: r.Article.SHA256}
	for i := range words {
		for j := i; j < min(i+longestTrigger, len(words)); j++ {
			a.Trigger = geo.Span{Start: words[i].Start, End: words[j].End}
			for m := -1; m < len(r.Mentions); m++ {
				if a.Toponym = (geo.Span{}); m >= 0 {
					a.Toponym = r.Mentions[m].Span
				}
				if id := a.ID(); ids[id] {
					out[id] = Traced{r, s}
				}
			}
		}
	}
}

// wordsOf returns the runs of letters and digits of a part of a text.
func wordsOf(body string, s geo.Span) []geo.Span {
	var out []geo.Span
	start := -1
	for i := s.Start; i < s.End; {
		r, size := utf8.DecodeRuneInString(body[i:])
		in := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || start >= 0 && (r == '-' || r == '\'' || r == '’')
		switch {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			out, start = append(out, geo.Span{Start: start, End: i}), -1
		}
		i += size
	}
	if start >= 0 {
		out = append(out, geo.Span{Start: start, End: s.End})
	}
	return out
}

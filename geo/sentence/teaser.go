package sentence

import "strings"

// teasers are the words that lead to other articles, by the first of them.
var teasers = readTeasers()

// teaser is one way to lead to another article.
type teaser struct {
	words []string
	bare  bool // it needs no colon behind it
}

func readTeasers() map[string][]teaser {
	text, err := wordFiles.ReadFile("words/teasers.txt")
	if err != nil {
		panic(err)
	}
	all := make(map[string][]teaser)
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		phrase, colon := strings.CutSuffix(line, ":")
		words := strings.Fields(phrase)
		all[words[0]] = append(all[words[0]], teaser{words, !colon})
	}
	return all
}

// mostTeasers is how many lines below a bare "Read also" may name other articles.
const mostTeasers = 12

// teasing knows which lines below a bare "Read also" still belong to it.
type teasing struct {
	items []bool // of each paragraph, whether it is an item of a list
	left  int    // how many lines more may
	list  bool   // they are the items of a list
}

// markTeasers marks the sentences that only name other articles. items says of
// each paragraph whether it is an item of a list.
func (s *splitter) markTeasers(items []bool) {
	t := teasing{items: items}
	for from := 0; from < len(s.sentences); {
		to, paragraph := from+1, s.sentences[from].Paragraph
		for to < len(s.sentences) && s.sentences[to].Paragraph == paragraph {
			to++
		}
		whole := t.takes(s, from, to)
		for k := from; k < to; k++ {
			leads, _ := s.leads(k)
			s.sentences[k].Teaser = whole || leads
		}
		from = to
	}
}

// takes reports whether the paragraph of sentences [from, to) only names other
// articles.
func (t *teasing) takes(s *splitter, from, to int) bool {
	leads, alone := s.leads(from)
	switch {
	case leads && alone && to == from+1:
		t.left, t.list = mostTeasers, to < len(s.sentences) && t.items[s.sentences[to].Paragraph]
		return true
	case !leads && t.left > 0 && (t.list && t.items[s.sentences[from].Paragraph] || !t.list && s.isHeadline(from, to)):
		t.left--
		return true
	}
	t.left = 0
	return leads
}

// isHeadline reports whether sentences [from, to) of a paragraph are one that
// ends without a full stop.
func (s *splitter) isHeadline(from, to int) bool {
	last := &s.words[s.ranges[from].Last-1]
	return to == from+1 && !endsWithTerminator(last)
}

// leads reports whether sentence i starts with words that lead to another
// article, and whether it holds nothing else.
func (s *splitter) leads(i int) (leads, alone bool) {
	words := s.words[s.ranges[i].First:s.ranges[i].Last]
	for len(words) > 0 && words[0].Kind > Number {
		words = words[1:]
	}
	if len(words) == 0 {
		return false, false
	}
	for _, t := range teasers[words[0].Lower] {
		if len(t.words) > len(words) || !startsWith(words, t.words) {
			continue
		}
		rest := words[len(t.words):]
		colon := len(rest) > 0 && rest[0].Text == ":"
		for len(rest) > 0 && rest[0].Kind > Number {
			rest = rest[1:]
		}
		if t.bare || colon || len(rest) == 0 {
			return true, len(rest) == 0
		}
	}
	return false, false
}

func startsWith(words []Word, phrase []string) bool {
	for i, p := range phrase {
		if words[i].Lower != p {
			return false
		}
	}
	return true
}

package sentence

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzSplit(f *testing.F) {
	for _, c := range boundaries {
		f.Add(c.body)
	}
	for _, c := range blocks {
		f.Add(c.body)
	}
	for _, c := range clauseCases {
		f.Add(c.body)
	}
	f.Add("\xd0#0000000000000000")
	f.Add("a\xff.\xe2\x80B\u2028\u200d\ufe0f\U0001f1fa")
	f.Fuzz(func(t *testing.T, body string) { checkSplit(t, body) })
}

// checkSplit fails when the sentences of body break what the doc comments promise.
func checkSplit(t *testing.T, body string) {
	t.Helper()
	end, paragraph, valid := 0, 0, utf8.ValidString(body)
	for _, s := range Split(body) {
		if s.Span.Start < end || s.Span.Empty() || s.Span.End > len(body) {
			t.Fatalf("span %v after %d of %d", s.Span, end, len(body))
		}
		if s.Paragraph < paragraph {
			t.Fatalf("paragraph %d after %d", s.Paragraph, paragraph)
		}
		end, paragraph = s.Span.End, s.Paragraph
		checkWords(t, body, s, valid)
		checkClauses(t, s)
	}
}

func checkWords(t *testing.T, body string, s Sentence, valid bool) {
	t.Helper()
	at := s.Span.Start
	for _, w := range s.Words {
		if w.Span.Start < at || w.Span.Empty() || w.Span.End > s.Span.End || w.Text != w.Span.Of(body) {
			t.Fatalf("word %q %v in %v", w.Text, w.Span, s.Span)
		}
		if valid && (!utf8.RuneStart(body[w.Span.Start]) || !utf8.ValidString(w.Text)) {
			t.Fatalf("word %q cuts a rune", w.Text)
		}
		at = w.Span.End
	}
	if n := len(s.Words); s.Words[0].Span.Start != s.Span.Start || s.Words[n-1].Span.End != s.Span.End {
		t.Fatalf("sentence %v is not its words", s.Span)
	}
}

func checkClauses(t *testing.T, s Sentence) {
	t.Helper()
	at := 0
	for _, c := range s.Clauses {
		if c.First != at || c.Last <= c.First {
			t.Fatalf("clauses %v", s.Clauses)
		}
		at = c.Last
	}
	if at != len(s.Words) {
		t.Fatalf("clauses %v of %d words", s.Clauses, len(s.Words))
	}
}

func TestAwkwardTextsAreSplitInLinearTime(t *testing.T) {
	for name, unit := range map[string]string{
		"one word": "a", "domains": "aa.", "stops": ".", "initials": "A. ", "quotes": "\"", "brackets": "(a ", "dashes": "- a ",
		"newlines": "\n", "commas": "a,", "apostrophes": "'s", "emoji": "👍\u200d", "flags": "🇺", "marks": "\u0301",
		"conjunctions": "and ", "stops without space": "Abcd.Efgh", "notes": ".[1]", "hyphens": "a-", "invalid": "\xff", "nul": "\x00",
	} {
		t.Run(name, func(t *testing.T) { checkSplit(t, strings.Repeat(unit, 1<<20/len(unit))) })
	}
}

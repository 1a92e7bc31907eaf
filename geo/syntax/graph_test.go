package syntax_test

import (
	"testing"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

var greetings = syntax.NewSet("hello привіт")

// graphOf reads an invented sentence, in which the words of names are covered by names.
func graphOf(t *testing.T, text string, names ...string) *syntax.Graph {
	t.Helper()
	s := sentence.Split(text)
	if len(s) != 1 {
		t.Fatalf("%q: %d sentences, want one", text, len(s))
	}
	g := &syntax.Of(s).Graphs[0]
	for i := range g.Words {
		for k, name := range names {
			if g.Words[i].Text == name {
				g.Cover(k, i, i+1)
			}
		}
	}
	g.CountPhrases()
	return g
}

func TestAnyIndexIsAnswered(t *testing.T) {
	g := graphOf(t, "Hello, Mill.")
	for _, i := range []int{-9, -1, len(g.Words), len(g.Words) + 9} {
		if g.Low(i) != "" || g.In(i, greetings) || g.NameAt(i) >= 0 || g.IsMark(i, ",") || g.Is(i, 1) || g.Any(syntax.PrepLoc, i, i+1) || g.Bracket(i, i+2) != 0 {
			t.Errorf("word %d, outside of the sentence, has something", i)
		}
	}
}

func TestCommaInAListOfNamesStartsNoPhrase(t *testing.T) {
	g := graphOf(t, "In Aton, Bton a mill burned, nobody slept.", "Aton", "Bton")
	first, last := g.PhraseOf(1)
	if got := g.Words[last].Text; first != 0 || got != "nobody" {
		t.Errorf("phrase of the list is words %d to %q, want 0 to nobody", first, got)
	}
}

func TestBracketEndsBeforeStop(t *testing.T) {
	g := graphOf(t, "Aton (two mills) and Bton (one")
	if n := g.Bracket(1, len(g.Words)); n != 4 {
		t.Errorf("bracket has %d words, want 4", n)
	}
	if n := g.Bracket(1, 3); n != 0 {
		t.Errorf("bracket that closes too late has %d words", n)
	}
	if n := g.Bracket(7, len(g.Words)); n != 0 {
		t.Errorf("bracket that never closes has %d words", n)
	}
}

func TestWhatMayDescribe(t *testing.T) {
	for _, c := range []struct {
		language, text string
		word           int
		want           bool
	}{
		{"en", "in the northern mill", 2, true},
		{"en", "in the grey mill", 2, false},
		{"uk", "у північному млині", 1, true},
		{"ru", "в северном млыне", 1, true},
		{"en", "in northern Aton", 1, false}, // a word of grammar, marked so below
	} {
		g := graphOf(t, c.text)
		g.Language = c.language
		if !c.want {
			g.Mark(syntax.PrepLoc, c.word, c.word+1)
		}
		if got := g.Skippable(c.word); got != c.want {
			t.Errorf("%q: word %d may describe: %v", c.text, c.word, got)
		}
	}
}

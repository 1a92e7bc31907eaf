package syntax_test

import (
	"slices"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// mentionsOf are mentions of the names, each where it first stands in the text.
func mentionsOf(text string, names ...string) (m []geo.Mention) {
	for _, n := range names {
		at := strings.Index(text, n)
		m = append(m, geo.Mention{Span: geo.Span{Start: at, End: at + len(n)}})
	}
	return m
}

func TestNamesAreNumberedInEachSentence(t *testing.T) {
	const body = "Velyke Selo and Aton slept. In Bton's mill all slept."
	text := syntax.Of(sentence.Split(body))
	text.Graphs[0].Cover(0, 2, 3) // what was taken for a name at first
	text.Name(mentionsOf(body, "Velyke Selo", "Aton", "Bton"))
	if got := text.Graphs[0].Names; !slices.Equal(got, []int{1, 1, 0, 2, 0, 0}) {
		t.Errorf("first sentence has names %v", got)
	}
	if g := &text.Graphs[1]; g.NameAt(1) != 0 || g.AnyName(2, len(g.Words)) {
		t.Errorf("second sentence has names %v, want one at its second word", g.Names)
	}
}

func TestPiecesOfASentenceAreSentences(t *testing.T) {
	const body = "When Aton slept, Bton and Cton woke. All is well."
	text := syntax.Of(sentence.Split(body))
	text.Name(mentionsOf(body, "Aton", "Bton", "Cton"))
	cut := text.Cut(func(s *sentence.Sentence) int {
		if len(s.Words) > 6 {
			return 6
		}
		return 0
	})
	if len(text.Sentences) != 2 || len(cut.Sentences) != 3 || len(cut.Graphs) != 3 {
		t.Fatalf("%d sentences in %d pieces, want 2 in 3", len(text.Sentences), len(cut.Sentences))
	}
	for i, want := range []string{"When Aton slept, Bton and", "Cton woke.", "All is well."} {
		s, g := &cut.Sentences[i], &cut.Graphs[i]
		if got := s.Span.Of(body); got != want {
			t.Errorf("piece %d is %q, want %q", i, got, want)
		}
		for k := range g.Words {
			if first, last := g.ClauseOf(k); first > k || last <= k || last > len(g.Words) {
				t.Errorf("piece %d: word %d stands in clause [%d, %d)", i, k, first, last)
			}
		}
	}
	if got := cut.Graphs[1].Names; !slices.Equal(got, []int{1, 0, 0}) {
		t.Errorf("second piece has names %v, want them numbered from its own first", got)
	}
	if whole := text.Cut(func(*sentence.Sentence) int { return 0 }); whole != text {
		t.Error("a text that needs no cut was copied")
	}
}

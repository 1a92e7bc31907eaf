package syntax_test

import (
	"slices"
	"testing"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

func TestCapitalsAndQuotationMarksAreSeen(t *testing.T) {
	words := syntax.Of(sentence.Split("The «Aton» ear slept.")).Graphs[0].Words
	var capitals, quotes []string
	for i := range words {
		if words.Capital(i) {
			capitals = append(capitals, words[i].Text)
		}
		if words.IsQuote(i) {
			quotes = append(quotes, words[i].Text)
		}
	}
	if !slices.Equal(capitals, []string{"The", "Aton"}) || !slices.Equal(quotes, []string{"«", "»"}) {
		t.Errorf("capitals %q, quotation marks %q", capitals, quotes)
	}
	if words.Capital(-1) || words.Capital(len(words)) {
		t.Error("a word that is not there has a capital")
	}
	if syntax.IsCapital("") || syntax.IsCapital("еж") || !syntax.IsCapital("Єва") {
		t.Error("capitals are not told by the first letter")
	}
}

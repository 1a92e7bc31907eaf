package geoparse_test

import (
	"fmt"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/article"
)

// influenceOf returns what covering each word of the report at a place changes.
func influenceOf(t *testing.T, text, place string) map[string]string {
	t.Helper()
	p := bundledParser()
	r := p.Parse(article.FromText(text))
	out := map[string]string{}
	for i := range r.Reports {
		if x := &r.Reports[i]; x.Place != nil && x.Place.Name == place {
			for _, w := range p.Influence(t.Context(), &r, x) {
				if len(w.Changes) > 0 {
					out[w.Span.Of(text)] = fmt.Sprint(w.Changes)
				}
			}
			return out
		}
	}
	t.Fatalf("no report at %s", place)
	return nil
}

func TestCoveringAWordTellsWhatItDecides(t *testing.T) {
	got := influenceOf(t, "Invented example.\nA missile hit a school in Odesa, injuring three people, the mayor said.", "Odesa")
	for word, want := range map[string]geo.Change{
		"hit": geo.ChangeKind, "missile": geo.ChangeWeapons, "school": geo.ChangeTargets, "injuring": geo.ChangeEffects,
		"three": geo.ChangeEffects, "Odesa": geo.ChangeGone,
	} {
		if !strings.Contains(got[word], string(want)) && !strings.Contains(got[word], string(geo.ChangeGone)) {
			t.Errorf("covering %q changes %q, want %s", word, got[word], want)
		}
	}
	if got["people"] != "" && got["A"] != "" {
		t.Errorf("words that decide nothing: %v", got)
	}
}

func TestALongArticleIsReadInParts(t *testing.T) {
	short := "Invented example.\nA missile hit a school in Odesa, injuring three people.\n"
	far := strings.Repeat("Ministers discussed the war and the budget of the invented county for hours.\n", 2000)
	if a, b := influenceOf(t, short, "Odesa"), influenceOf(t, far+short+far, "Odesa"); fmt.Sprint(a) != fmt.Sprint(b) {
		t.Errorf("alone %v, in a long article %v", a, b)
	}
}

// BenchmarkInfluence is one word of a report in an article of 3 kB.
func BenchmarkInfluence(b *testing.B) {
	p, a := bundledParser(), invented(3_000)
	r := p.Parse(a)
	x := &r.Reports[len(r.Reports)/2]
	words, covered := len(strings.Fields(x.Evidence.Text)), 0
	for b.Loop() {
		p.Influence(b.Context(), &r, x)
		covered += words
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(covered), "ns/word")
}

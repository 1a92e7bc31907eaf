package geoparse_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/article"
	"strikemap/geo/geoparse"
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
	far := strings.Repeat("Ministers discussed the budget of the invented county for hours.\n", 2000)
	if a, b := influenceOf(t, short, "Odesa"), influenceOf(t, far+short+far, "Odesa"); fmt.Sprint(a) != fmt.Sprint(b) {
		t.Errorf("alone %v, in a long article %v", a, b)
	}
}

// influences counts, over all texts of the corpora, the drawn reports that a word
// of their evidence carries, and those that covering every mention of their place
// takes away.
type influences struct {
	every                        int // only one in so many is looked at
	seen, drawn, carried, placed int
}

func (n *influences) add(p *geoparse.Parser, r *geo.Reading) (left []string) {
	for i := range r.Reports {
		x := &r.Reports[i]
		if !x.Precision.Mappable() {
			continue
		}
		if n.seen++; n.seen%n.every != 0 {
			continue
		}
		n.drawn++
		if slices.ContainsFunc(p.Influence(context.Background(), r, x), goes) {
			n.carried++
		} else {
			left = append(left, "carried by no word: "+x.Evidence.Text)
		}
		if stands(p, r, x) {
			left = append(left, "stands without its name: "+x.Evidence.Text)
		} else {
			n.placed++
		}
	}
	return left
}

// stands reports whether the marker is still there when all words are covered that name
// its place: mentions, words that stand for it, and the places in it that carried it over.
func stands(p *geoparse.Parser, r *geo.Reading, x *geo.Report) bool {
	names := namesOf(r, x)
	for range 4 { // behind one name that is covered another may come to bear it
		covered := p.Cover(r, names...)
		i := slices.IndexFunc(covered.Reports, func(y geo.Report) bool {
			return y.Precision.Mappable() && y.Place.ID == x.Place.ID && y.Evidence.Span.Overlaps(x.Evidence.Span)
		})
		if i < 0 {
			return false
		}
		more := namesOf(&covered, &covered.Reports[i])
		if !slices.ContainsFunc(more, func(s geo.Span) bool { return !slices.Contains(names, s) }) {
			return true
		}
		names = append(names, more...)
	}
	return true
}

// goes reports whether a report is no longer read when a word is covered: there is
// none of its place, or one that tells of something else.
func goes(w geo.Influence) bool {
	return slices.ContainsFunc(w.Changes, func(c geo.Change) bool {
		return c == geo.ChangeGone || c == geo.ChangePlace || c == geo.ChangeKind
	})
}

// namesOf returns where an article names the place of a report, or what stands for it: "the
// capital"; of an oblast that a report was carried to also where it names what lies in it,
// for that is what bore it there.
func namesOf(r *geo.Reading, x *geo.Report) (out []geo.Span) {
	for i := range r.Reports {
		if y := &r.Reports[i]; y.Place != nil && y.Place.ID == x.Place.ID && !y.Toponym.Span.Empty() {
			out = append(out, y.Toponym.Span)
		}
	}
	borne := x.Steps[0].Rule == geo.RuleCarriedToOblast
	for i := range r.Mentions {
		if m := &r.Mentions[i]; m.Place != nil && (m.Place.ID == x.Place.ID || borne && m.Place.Oblast == x.Place.Name) {
			out = append(out, m.Span)
		}
	}
	return out
}

func TestWordsCarryTheMarkers(t *testing.T) {
	n := influences{every: 6}
	left := n.measure(t)
	if n.drawn == 0 {
		t.Fatal("nothing is drawn")
	}
	carried, placed := n.shares()
	if carried < leastCarried || placed < leastPlaced {
		t.Errorf("of %d drawn reports a word carries %.3f, the names of the place %.3f\n%s", n.drawn, carried, placed, strings.Join(left, "\n"))
	}
}

func (n *influences) shares() (carried, placed float64) {
	return float64(n.carried) / float64(n.drawn), float64(n.placed) / float64(n.drawn)
}

// measure looks at the texts of the corpora and at our own.
func (n *influences) measure(t *testing.T) (left []string) {
	p := bundledParser()
	for _, path := range corpusTexts(t) {
		all, err := article.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range all {
			r := p.Parse(a)
			left = append(left, n.add(p, &r)...)
		}
	}
	for _, a := range readCorpus(t) {
		r := p.Parse(article.FromText(a.text))
		left = append(left, n.add(p, &r)...)
	}
	return left
}

// corpusTexts are the texts of the development corpora, none where they are not
// there.
func corpusTexts(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, set := range []string{"strike_news_dev", "strike_news_dev2_en", "strike_news_dev2_ukru"} {
		paths, err := filepath.Glob(filepath.Join("..", "..", "..", "shared", "corpora", set, "texts", "*.txt"))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, paths...)
	}
	return out
}

// The least shares of drawn reports; they only rise.
const (
	leastCarried = .95
	leastPlaced  = .99
)

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

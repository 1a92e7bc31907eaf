package geoparse_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/article"
	"strikemap/geo/geoparse"
)

// influences counts, over all texts of the corpora, the drawn reports that one word of their
// evidence carries, those that two together do, and those that covering every mention of
// their place takes away.
type influences struct {
	every                             int // only one in so many is looked at
	seen, drawn, carried, two, placed int

	left      []string        // what is not as it should be, with its text
	uncarried map[string]bool // of each report that was looked at, by its ID, that no word carries it
}

func (n *influences) add(p *geoparse.Parser, r *geo.Reading) {
	for i := range r.Reports {
		x := &r.Reports[i]
		if !x.Precision.Mappable() {
			continue
		}
		if n.seen++; n.seen%n.every != 0 {
			continue
		}
		n.drawn++
		n.addCarried(p, r, x)
		if stands(p, r, x) {
			n.left = append(n.left, "stands without its name: "+x.Evidence.Text)
		} else {
			n.placed++
		}
	}
}

func (n *influences) addCarried(p *geoparse.Parser, r *geo.Reading, x *geo.Report) {
	words := p.Influence(context.Background(), r, x)
	carried := slices.ContainsFunc(words, goes)
	n.uncarried[x.ID] = !carried
	switch {
	case carried:
		n.carried++
		n.two++
	case byTwo(p, r, x, words):
		n.two++
		n.left = append(n.left, x.ID+" two words: "+x.Evidence.Text)
	default:
		n.left = append(n.left, x.ID+" more: "+x.Evidence.Text)
	}
}

// byTwo reports whether a report goes when some two words of its evidence are covered.
func byTwo(p *geoparse.Parser, r *geo.Reading, x *geo.Report, words []geo.Influence) bool {
	for i := range words {
		for j := range words[:i] {
			if covered := p.Cover(r, words[i].Span, words[j].Span); !slices.ContainsFunc(covered.Reports, tellsLike(x)) {
				return true
			}
		}
	}
	return false
}

// tellsLike returns whether a report is of the kind and place of x and of its sentence.
func tellsLike(x *geo.Report) func(geo.Report) bool {
	return func(y geo.Report) bool {
		return y.Precision.Mappable() && y.Kind == x.Kind && y.Place.ID == x.Place.ID && y.Evidence.Span.Overlaps(x.Evidence.Span)
	}
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

// TestWordsCarryTheMarkers holds the list of the reports that no single word carries: most
// tell two harms, and without the word of one the other still stands.
func TestWordsCarryTheMarkers(t *testing.T) {
	n := influences{every: 2, uncarried: map[string]bool{}}
	if os.Getenv("STRIKEMAP_BENCH") != "" {
		n.every = 1
	}
	n.measure(t)
	if n.drawn == 0 {
		t.Fatal("nothing is drawn")
	}
	listed := carriedByNoWord(t)
	for id, uncarried := range n.uncarried {
		if uncarried && !listed[id] {
			t.Errorf("no word carries %s, and carried_by_no_word.txt does not list it", id)
		}
		if !uncarried && listed[id] {
			t.Errorf("a word carries %s: take it off carried_by_no_word.txt", id)
		}
	}
	if n.share(n.carried) < leastCarried || n.share(n.two) < leastByTwo || n.share(n.placed) < leastPlaced {
		t.Errorf("of %d drawn reports a word carries %.3f, two words %.3f, the names of the place %.3f",
			n.drawn, n.share(n.carried), n.share(n.two), n.share(n.placed))
	}
	if t.Failed() {
		t.Log(strings.Join(n.left, "\n"))
	}
}

// carriedByNoWord reads the IDs of carried_by_no_word.txt, one a line.
func carriedByNoWord(t *testing.T) map[string]bool {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "carried_by_no_word.txt"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for line := range strings.Lines(string(raw)) {
		if id := strings.TrimSpace(line); id != "" && id[0] != '#' {
			out[id] = true
		}
	}
	return out
}

func (n *influences) share(of int) float64 { return float64(of) / float64(n.drawn) }

// measure looks at the texts of the corpora and at our own.
func (n *influences) measure(t *testing.T) {
	p := bundledParser()
	for _, path := range corpusTexts(t) {
		all, err := article.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range all {
			r := p.Parse(a)
			n.add(p, &r)
		}
	}
	for _, a := range readCorpus(t) {
		r := p.Parse(article.FromText(a.text))
		n.add(p, &r)
	}
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
	leastByTwo   = .99
	leastPlaced  = .99
)

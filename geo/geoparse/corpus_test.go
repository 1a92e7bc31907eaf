package geoparse_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"strikemap/assets"
	"strikemap/geo"
	articles "strikemap/geo/article"
	"strikemap/geo/gazetteer"
	"strikemap/geo/geoparse"
)

// Floors of precision and recall over the events of the corpus; they only rise.
const (
	floorPrecision = 0.93
	floorRecall    = 0.92
)

// TestCorpus reads every invented article of testdata. An archive that is
// listed in known_failures.txt must fail: when it passes, it leaves the list.
func TestCorpus(t *testing.T) {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		t.Fatal(err)
	}
	parser := geoparse.New(g)
	known := knownFailures(t)
	total := map[string]*geoparse.Tally{}
	passed := 0
	corpus := readCorpus(t)
	for _, a := range corpus {
		v := a.judge(parser.Parse(a.article()))
		for _, group := range []string{"all", a.name[:2]} {
			if total[group] == nil {
				total[group] = &geoparse.Tally{}
			}
			total[group].Right += v.tally.Right
			total[group].Wrong += v.tally.Wrong
			total[group].Missed += v.tally.Missed
		}
		if len(v.faults) == 0 {
			passed++
		}
		t.Run(a.name, func(t *testing.T) { v.report(t, &a, known[a.name]) })
		delete(known, a.name)
	}
	for name := range known {
		t.Errorf("known_failures.txt lists %s, which is no archive", name)
	}
	t.Logf("%d of %d articles read as they should be", passed, len(corpus))
	for _, group := range []string{"en", "uk", "ru", "all"} {
		n := total[group]
		t.Logf("%-3s precision %.3f recall %.3f F1 %.3f (%d right, %d wrong, %d missed)", group, n.Precision(), n.Recall(), n.F1(), n.Right, n.Wrong, n.Missed)
	}
	if n := total["all"]; n.Precision() < floorPrecision || n.Recall() < floorRecall {
		t.Errorf("precision %.3f and recall %.3f are below their floors %.3f and %.3f", n.Precision(), n.Recall(), floorPrecision, floorRecall)
	}
}

func TestCorpusIsPlainlyInventedAndLargeEnough(t *testing.T) {
	count := map[string]int{}
	for _, a := range readCorpus(t) {
		count[a.name[:2]]++
		if !strings.HasPrefix(a.about, "Invented example. ") {
			t.Errorf("%s is not marked as invented", a.name)
		}
		if a.published.IsZero() || a.text == "" || !a.none && len(a.wants)+len(a.nots) == 0 {
			t.Errorf("%s lacks a date, a text or expectations", a.name)
		}
	}
	for _, language := range []string{"en", "uk", "ru"} {
		if count[language] < 26 {
			t.Errorf("%d articles in %s", count[language], language)
		}
	}
}

// knownFailures reads the names of known_failures.txt, one a line, each with a
// reason after " - ".
func knownFailures(t *testing.T) map[string]bool {
	t.Helper()
	data, err := os.ReadFile("testdata/known_failures.txt")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		if name, _, _ := strings.Cut(strings.TrimSpace(line), " - "); name != "" && name[0] != '#' {
			known[name] = true
		}
	}
	return known
}

// article returns the article as it is read from a file of its text.
func (a *archive) article() geo.Article {
	read := articles.FromText(a.text)
	read.ID = a.name
	read.Published = a.published
	return read
}

// verdict is how an archive was read.
type verdict struct {
	tally  geoparse.Tally
	faults []string
}

func (v *verdict) fault(format string, args ...any) {
	v.faults = append(v.faults, fmt.Sprintf(format, args...))
}

// report fails the test when the verdict is not the one that was known.
func (v *verdict) report(t *testing.T, a *archive, known bool) {
	switch {
	case known && len(v.faults) == 0:
		t.Error("passes now: take it off known_failures.txt")
	case known:
		t.Logf("known failure (%s)\n\t%s", a.about, strings.Join(v.faults, "\n\t"))
	case len(v.faults) > 0:
		t.Errorf("%s\n\t%s", a.about, strings.Join(v.faults, "\n\t"))
	}
}

// nameOf returns the name of the report's place, "-" when it has none.
func nameOf(r *geo.Report) string {
	if r.Place == nil {
		return "-"
	}
	return r.Place.Name
}

// shown reports whether the report stands on the map from the start.
func shown(r *geo.Report) bool { return r.Precision.Mappable() && !r.Kind.Hidden() }

func describe(r *geo.Report) string {
	var effects []string
	for _, e := range r.Effects {
		effects = append(effects, string(e.Effect))
	}
	return fmt.Sprintf("%s | %s | %s | %s | %s", r.Kind, nameOf(r), r.Precision, strings.Join(effects, ","), r.Evidence.Text)
}

func (w *want) isOf(r *geo.Report) bool {
	return slices.Contains(w.places, nameOf(r)) && slices.Contains(w.kinds, string(r.Kind))
}

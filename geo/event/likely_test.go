package event

import (
	"os"
	"slices"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/event/eventtest"
)

func TestWhatIsLikelyNamesItsHeaviestGrounds(t *testing.T) {
	a, m := eventtest.Marked("en", "Drones hit [Velyke|||O]. Two houses and a school were damaged by drones, [Male|||O] and [Nove|||O] worst.")
	for _, r := range New(eventtest.Nowhere{}).Code(&a, eventtest.Text(&a, m), m) {
		if r.Place.Name != "Male" {
			continue
		}
		if len(r.Steps) != 1+mostGrounds || r.Steps[0].Rule != geo.RuleLikely {
			t.Errorf("got %+v", r.Steps)
		}
		for _, s := range r.Steps {
			if s.Weight < likelyFrom || s.Weight > 1 || s.Span.Of(a.Body) != "damaged by drones, Male" {
				t.Errorf("%s weighs %v at %q", s.Rule, s.Weight, s.Span.Of(a.Body))
			}
		}
		return
	}
	t.Error("nothing is told of Male")
}

func TestWhatIsNotLikelyStaysWithoutAPlace(t *testing.T) {
	x := New(eventtest.Nowhere{})
	for _, text := range []string{
		"A school – it is named after [Velyke] – was damaged by shelling.",
		"A school twinned with [Velyke] was damaged by shelling.",
		"Over the past year drones damaged a school and houses, [Velyke] most of all.",
	} {
		for _, told := range coded(x, "en", text) {
			if strings.Contains(told, "Velyke") {
				t.Errorf("%s\n%s", text, told)
			}
		}
	}
}

func TestPairsAreWhatTheRulesLeaveApart(t *testing.T) {
	x := New(eventtest.Nowhere{})
	var got []string
	for _, text := range []string{
		"A school – [Velyke] – was damaged.", "Drones hit [Velyke].", "Drones hit [Velyke], and in [Male] a school was damaged.",
		"Drones hit [Stare], and drones struck the mills – [Stare].",
	} {
		a, m := eventtest.Marked("en", text)
		x.Pairs(&a, eventtest.Text(&a, m), m, func(p Pair) { got = append(got, p.Kind+" "+m[p.Mention].Text) })
	}
	if want := []string{"infrastructure_damage Velyke"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestScaleKnowsFramesByThemselvesAndWithWhatIsTold(t *testing.T) {
	s, err := parseScale("all -1.5\nframe-in 2\nframe-in-strike .25")
	if err != nil || s.base != -1.5 || s.frame[frameLoc] != 2 || s.pair[frameLoc][aStrike] != .25 || s.pair[frameOver][aStrike] != 0 {
		t.Errorf("got %+v, %v", s, err)
	}
	if _, err := parseScale("frame-off 1"); err == nil {
		t.Error("a frame that no pair has is weighed")
	}
}

func TestTraitsHaveNamesOfTheirOwn(t *testing.T) {
	names := TraitNames()
	if slices.Sort(names); len(slices.Compact(slices.Clone(names))) != len(names) || slices.Contains(names, "frame-") {
		t.Errorf("got %q", names)
	}
}

// rare are traits that no pair of the examples has: rules join nearly all of them.
var rare = map[string]bool{"mate-joined": true, "mate-joined-alike": true, "blow": true, "aimed": true, "office": true, "headline": true}

func TestEveryTraitTellsSomePairsFromOthers(t *testing.T) {
	x := New(eventtest.Nowhere{})
	names := TraitNames()
	pairs, holds := 0, make([]int, len(names))
	see := func(p Pair) {
		pairs++
		for _, i := range p.Traits {
			holds[i]++
		}
	}
	for _, c := range ruleCases(t) {
		a, m := eventtest.Marked(c.lang, c.text)
		x.Pairs(&a, eventtest.Text(&a, m), m, see)
	}
	text, err := os.ReadFile("testdata/pairs.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		lang, text, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if !ok {
			continue
		}
		for _, change := range []func(m *geo.Mention){
			func(*geo.Mention) {},
			func(m *geo.Mention) { m.Place.Country = "RU" },
			func(m *geo.Mention) { m.Place.Country = "FR" },
			func(m *geo.Mention) { m.Score = .55 },
			func(m *geo.Mention) { m.Literal = false },
		} {
			a, m := eventtest.Marked(lang, strings.ReplaceAll(text, "⏎", "\n"))
			for i := range m {
				change(&m[i])
			}
			x.Pairs(&a, eventtest.Text(&a, m), m, see)
		}
	}
	for i := range traits {
		if n := holds[1+i]; n == pairs || n == 0 && !rare[traits[i].name] {
			t.Errorf("%s holds for %d of %d pairs of the examples", names[1+i], n, pairs)
		}
	}
}

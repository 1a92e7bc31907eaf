package marker

import (
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// TestClustersAgreeWithTheNaiveTwin checks the tree against the definition.
func TestClustersAgreeWithTheNaiveTwin(t *testing.T) {
	events := sampleEvents(1500, 700)
	x := NewIndex(events)
	for k := range levels {
		got := x.Clusters(everywhere(levelScale(k)))
		want := naive(events).clusters(levels-1, k)
		if len(got) != len(want) {
			t.Fatalf("level %d: %d clusters, the twin finds %d", k, len(got), len(want))
		}
		at := map[any][]string{}
		for _, w := range want {
			slices.Sort(w.events)
			at[w.at] = w.events
		}
		for _, c := range got {
			if ids := ids(c); !slices.Equal(ids, at[c.Plane]) {
				t.Fatalf("level %d at %v: %v, the twin finds %v", k, c.Plane, ids, at[c.Plane])
			}
		}
	}
}

func ids(c Cluster) []string {
	var out []string
	for _, e := range c.Events() {
		out = append(out, e.ID)
	}
	slices.Sort(out)
	return out
}

func TestEveryEventIsShownOnceAtEveryScale(t *testing.T) {
	events := sampleEvents(5000, 2000)
	x := NewIndex(events)
	for k := range levels {
		seen := map[*geo.Event]int{}
		for _, c := range x.Clusters(everywhere(levelScale(k) * 1.1)) {
			if len(c.Markers) != c.Count || sum(c.ByDisplay) != c.Count {
				t.Fatalf("level %d: a cluster's counts disagree: %d, %v", k, c.Count, c.ByDisplay)
			}
			if count(c.Markers) != c.ByDisplay {
				t.Fatalf("level %d: counts by category %v, want %v", k, c.ByDisplay, count(c.Markers))
			}
			for _, e := range c.Events() {
				seen[e]++
			}
		}
		for _, e := range events {
			if seen[e] != 1 {
				t.Fatalf("level %d: event %s is shown %d times", k, e.ID, seen[e])
			}
		}
	}
}

func sum(by [Displays]int) (n int) {
	for _, c := range by {
		n += c
	}
	return n
}

func TestOrderOfInputChangesNothing(t *testing.T) {
	events := sampleEvents(3000, 900)
	a := NewIndex(events)
	shuffled := slices.Clone(events)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(events), func(i, j int) {
		shuffled[i], shuffled[j] = shuffled[j], shuffled[i]
	})
	b := NewIndex(shuffled)
	for k := range levels {
		v := viewAt(levelScale(k))
		if !reflect.DeepEqual(a.Clusters(v), b.Clusters(v)) {
			t.Fatalf("level %d depends on the order of input", k)
		}
	}
}

func TestClustersNeverOverlap(t *testing.T) {
	x := NewIndex(sampleEvents(4000, 1500)).AtRatio(2)
	for k := range levels {
		cs := x.Clusters(viewAt(levelScale(k) * 2 * 1.2))
		for i := range cs {
			for j := range cs[:i] {
				if cs[i].Badge() || cs[j].Badge() {
					continue
				}
				d := math.Hypot(cs[i].At.X-cs[j].At.X, cs[i].At.Y-cs[j].At.Y)
				if d < 2*Spacing(4000) {
					t.Fatalf("level %d: two clusters stand %.1f device pixels apart", k, d)
				}
			}
		}
	}
}

// TestClustersOfAViewAreThoseOfTheWholeInIt checks the culling.
func TestClustersOfAViewAreThoseOfTheWholeInIt(t *testing.T) {
	x := NewIndex(sampleEvents(4000, 1500))
	for k := range levels {
		v := viewAt(levelScale(k))
		want := map[viewport.Plane]bool{}
		for _, c := range x.Clusters(everywhere(v.Scale)) {
			if c.Vague == 0 && frame(v).Contains(v.ToPixel(c.Plane)) {
				want[c.Plane] = true
			}
		}
		for _, c := range x.Clusters(v) {
			delete(want, c.Plane)
		}
		if len(want) > 0 {
			t.Errorf("level %d: %d clusters are missing from the view", k, len(want))
		}
	}
}

func TestSplitScaleIsWhereAClusterFallsApart(t *testing.T) {
	x := NewIndex(sampleEvents(2000, 800))
	for k := range levels {
		for _, c := range x.Clusters(everywhere(levelScale(k))) {
			if c.SplitScale == 0 {
				continue
			}
			for _, d := range x.Clusters(everywhere(c.SplitScale)) {
				if d.Plane == c.Plane && d.Count >= c.Count {
					t.Fatalf("a cluster of %d still has %d at its split scale", c.Count, d.Count)
				}
			}
			for _, d := range x.Clusters(everywhere(c.SplitScale / 1.01)) {
				if d.Plane == c.Plane && d.Count != c.Count {
					t.Fatalf("a cluster of %d falls apart before its split scale", c.Count)
				}
			}
		}
	}
}

func TestAppendClustersDoesNotAllocate(t *testing.T) {
	x := NewIndex(sampleEvents(2000, 800))
	v := viewAt(levelScale(4))
	dst := x.Clusters(v)
	if n := testing.AllocsPerRun(20, func() { dst = x.AppendClusters(dst[:0], v) }); n > 0 {
		t.Errorf("%v allocations a frame, want none", n)
	}
}

func TestAnIndexOfNothingShowsNothing(t *testing.T) {
	x := NewIndex(nil)
	if cs := x.Clusters(viewAt(levelScale(0))); len(cs) != 0 {
		t.Errorf("%d clusters of no events", len(cs))
	}
	if _, _, ok := x.Bound(); ok {
		t.Error("no events have a bound")
	}
	unmapped := sampleEvent("tray", nil, geo.KindStrike)
	unmapped.Reports[0].Precision = geo.P9
	if x := NewIndex([]*geo.Event{unmapped}); x.Len() != 0 {
		t.Error("an event of the tray is drawn")
	}
}

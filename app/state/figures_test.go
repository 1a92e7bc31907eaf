package state_test

import (
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/paulmach/orb"

	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/query"
)

// crowd returns invented articles with 100 reports each, of as many places.
func crowd(articles int) []*geo.Reading {
	out := make([]*geo.Reading, articles)
	for i := range out {
		var reports []geo.Report
		for j := range 100 {
			r := told(fmt.Sprintf("r%05d-%02d", i, j), "Odesa", geo.Kinds[j%5], 1+j%28)
			p := *places["Odesa"]
			p.ID, p.Name = geo.PlaceID(fmt.Sprint("sample:", i%40, "-", j)), fmt.Sprint("Sample ", i%40, " ", j)
			p.Point = orb.Point{24 + float64(i%40)/4, 46 + float64(j)/20}
			r.Place, r.Confidence = &p, float64(j%10)/10
			reports = append(reports, r)
		}
		out[i] = article(fmt.Sprint("crowd", i), reports...)
	}
	return out
}

// crowded returns a state of 100,000 events, ordered by doubt, one of them chosen.
func crowded() *state.State {
	s := state.New()
	s.Add(crowd(1000)...)
	o := s.Options()
	o.Order = query.Doubt
	s.SetOptions(o)
	s.First()
	return s
}

// TestFigures prints the figures that "make bench" collects.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	s := crowded()
	n := len(s.Events())
	var took []time.Duration
	for range 21 {
		start := time.Now()
		s.Decide(journal.Accepted)
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	fmt.Printf("figure next-in-state %.1f ms goal ≤ 40 (of %d events)\n", took[len(took)/2].Seconds()*1e3, n)
}

func BenchmarkDecide100k(b *testing.B) {
	s := crowded()
	for b.Loop() {
		s.Decide(journal.Accepted)
	}
}

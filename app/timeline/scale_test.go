package timeline

import (
	"math/rand/v2"
	"testing"
	"time"

	"strikemap/app/translations"
	"strikemap/geo/query"
)

func TestLabelsOfTheAxisNeverOverlapAndAreNeverCut(t *testing.T) {
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	d := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		ratio := 1 + d.Float64()
		s := scale{width: (200 + d.Float64()*3600) * ratio}
		s.from = 10_000 + d.Float64()*10_000
		s.to = s.from + leastDays*(1+d.ExpFloat64()*200)
		u := s.unit(ratio)
		all := ticks(s, u, ratio, func(text string) float64 { return float64(len([]rune(text))) * 6.2 * ratio })
		end := 0.0
		for _, k := range all {
			if k.at-k.width/2 < end || k.at+k.width/2 > s.width {
				t.Fatalf("%+v of %d bars: %q overlaps or is cut", s, u, k.text)
			}
			end = k.at + k.width/2
		}
		if len(all) < 1 || len(all) < 2 && s.width > 500*ratio {
			t.Fatalf("%+v: only %d labels", s, len(all))
		}
	}
}

func TestBarsOfEveryUnitFollowEachOther(t *testing.T) {
	for _, u := range []unit{night, day, week, month} {
		for n := 18_000; n < 22_000; n++ {
			b := u.begin(n)
			if b > n || u.next(b) <= n || u.begin(b) != b || u.begin(u.next(b)) != u.next(b) {
				t.Fatalf("unit %d, day %d: from %d to %d", u, n, b, u.next(b))
			}
		}
	}
	if monday := civil(week.begin(20_000)); monday.Weekday() != time.Monday {
		t.Errorf("a week begins on %v", monday.Weekday())
	}
}

func TestAMomentStandsWhereTheClocksOfKyivSay(t *testing.T) {
	for n := 19_000; n < 19_800; n++ { // clocks change four times
		for _, u := range []unit{night, day} {
			if got, want := days(u.bars().Begin(n)), float64(n)+u.shift(); got != want {
				t.Fatalf("unit %d: bar %d begins at %v", u, n, got)
			}
		}
	}
}

func TestADateOfSeveralDaysIsExactInAWeekThatHoldsIt(t *testing.T) {
	h := query.Bars{First: week.begin(20_000), Bars: make([]query.Bar, 28)}
	h.Long = []query.Stretch{{First: h.First + 1, Last: h.First + 3, Display: 2}, {First: h.First + 5, Last: h.First + 8, Display: 2}}
	bins := gather(nil, &h, week, float64(h.First), float64(h.First+28))
	if len(bins) != 4 || bins[0].Exact[2] != 1 || bins[0].Spread[2] != 1 || bins[1].Spread[2] != 1 || bins[0].Share[2] != .5 {
		t.Errorf("%+v", bins)
	}
}

func TestAFewEventsFarOffDoNotMakeTheRestTiny(t *testing.T) {
	h := query.Bars{First: 10_000, Bars: make([]query.Bar, 5000)}
	h.Bars[0].Exact[0] = 1
	for i := range 30 {
		h.Bars[4970+i].Exact[0] = 2
	}
	from, to, ok := extent(&h)
	if !ok || from < 14_900 || to != 15_000 {
		t.Errorf("shown from %v to %v", from, to)
	}
	h.Bars[0].Exact[0] = 20
	if from, _, _ := extent(&h); from != 10_000 {
		t.Errorf("many early ones are left out: from %v", from)
	}
	if _, _, ok := extent(&query.Bars{}); ok {
		t.Error("nothing has an extent")
	}
}

package agreement_test

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/agreement"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// reading is an invented article with n strikes, each at a place of its own.
func reading(n int) *geo.Reading {
	r := &geo.Reading{Article: geo.Article{ID: "a", SHA256: "aa", Title: "Invented", Body: "Invented example."}}
	for i := range n {
		anchor := geo.Anchor{Article: "aa", Trigger: geo.Span{Start: i, End: i + 1}}
		r.Reports = append(r.Reports, geo.Report{
			ID: anchor.ID(), Anchor: anchor, Kind: geo.KindStrike, Precision: geo.P3, Mention: -1, Status: geo.StatusStated,
			Place: &geo.Place{ID: geo.PlaceID(fmt.Sprint("t:", i)), Name: fmt.Sprint("Town ", i), Level: geo.LevelSettlement, Country: "UA"},
		})
	}
	return r
}

// decided is a book in which the nth event has the nth verdict, a for accepted, r for
// rejected, - for none; deeds come after.
func decided(r *geo.Reading, verdicts string, deeds ...journal.Deed) *ledger.Book {
	var all []journal.Deed
	for i, v := range verdicts {
		verdict, ok := map[rune]journal.Review{'a': journal.Accepted, 'r': journal.Rejected}[v]
		if ok {
			all = append(all, journal.Decide("A", journal.Judgement{Verdict: verdict}, r.Reports[i].ID))
		}
	}
	return ledger.New(slices.Values([]*geo.Reading{r}), journal.Fold(slices.Values(append(all, deeds...))))
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 0.005 {
		t.Errorf("%s is %.3f, want %.3f", what, got, want)
	}
}

// TestVerdictsOfTwoPeople takes the example that textbooks reckon: 50 cases, 20 times
// yes by both, 15 times no by both, 5 and 10 times apart, κ 0.40.
func TestVerdictsOfTwoPeople(t *testing.T) {
	r := reading(50)
	first := strings.Repeat("a", 25) + strings.Repeat("r", 25)
	second := strings.Repeat("a", 20) + strings.Repeat("r", 5) + strings.Repeat("a", 10) + strings.Repeat("r", 15)
	c := agreement.Compare(decided(r, first), decided(r, second))
	if c.Both != 50 || c.First+c.Second != 0 || c.Fields[0].Name != "verdict" || c.Fields[0].Same != 35 || len(c.Differences) != 15 {
		t.Errorf("%+v", c)
	}
	near(t, "κ of verdicts", c.Fields[0].Kappa, 0.40)
	if kind := c.Fields[1]; kind.Events != 20 || kind.Same != 20 || !math.IsNaN(kind.Kappa) {
		t.Errorf("where both always say the same, κ says nothing: %+v", kind)
	}
}

func TestOnlyEventsThatBothDecidedAreCompared(t *testing.T) {
	r := reading(4)
	c := agreement.Compare(decided(r, "aa--"), decided(r, "a-a-"))
	if c.Both != 1 || c.First != 1 || c.Second != 1 || len(c.Differences) != 0 {
		t.Errorf("%+v", c)
	}
}

func TestFieldsWithManyValuesAreComparedByF1(t *testing.T) {
	r := reading(1)
	set := func(targets ...geo.Target) journal.Deed {
		return journal.New("A", journal.Correct, journal.Set(journal.Reports, r.Reports[0].ID, "targets", targets))
	}
	c := agreement.Compare(decided(r, "a", set(geo.TargetEnergy, geo.TargetPort)), decided(r, "a", set(geo.TargetPort)))
	var targets agreement.Field
	for _, f := range c.Fields {
		if f.Name == "targets" {
			targets = f
		}
	}
	near(t, "F1 of targets", targets.F1, 2.0/3)
	if len(c.Differences) != 1 || c.Differences[0].First != "energy port" || c.Differences[0].Second != "port" {
		t.Errorf("%+v", c.Differences)
	}
}

func TestNoCellIsAFormula(t *testing.T) {
	r := reading(1)
	r.Article.Title = "=HYPERLINK(1)"
	c := agreement.Compare(decided(r, "a"), decided(r, "r"))
	var out strings.Builder
	if err := c.CSV(&out); err != nil || strings.Contains(out.String(), ",=") || !strings.Contains(out.String(), "verdict,accepted,rejected,") {
		t.Errorf("%v %s", err, &out)
	}
}

func Example() {
	r := reading(3)
	c := agreement.Compare(decided(r, "aar"), decided(r, "ara"))
	fmt.Println(c.Both, len(c.Differences))
	_ = c.Print(os.Stdout)
	// Output:
	// 3 2
	// 3 events were decided by both, 0 by the first alone, 0 by the second alone.
	// field      events  the same  κ      F1
	// verdict    3       33.3 %    -0.50  –
	// kind       1       100.0 %   –      –
	// place      1       100.0 %   –      –
	// precision  1       100.0 %   –      –
	// date       1       100.0 %   –      –
	// status     1       100.0 %   –      –
	// effects    1       100.0 %   –      –
	// targets    1       100.0 %   –      –
	// weapons    1       100.0 %   –      –
	// 2 differences to adjudicate.
}
